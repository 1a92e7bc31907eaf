package args

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// width is how many letters a line of help has.
const width = 96

// help is the page of a command.
func (g *Grammar) help(n *node) string {
	var out strings.Builder
	line := n.path()
	if n.parent != nil {
		line = g.Name + " " + line
	}
	fmt.Fprintf(&out, "Usage: %s%s\n\n%s\n", line, n.usage(), g.about(n))
	var rows [][2]string
	for _, f := range n.args {
		rows = append(rows, [2]string{"<" + f.name + ">", f.text("help")})
	}
	table(&out, "Arguments", rows)
	rows = [][2]string{{"--help", "Show this page."}}
	if n.parent == nil {
		rows = append(rows, [2]string{"--version", "Print the version."})
	}
	for _, f := range n.flags {
		rows = append(rows, [2]string{f.shown(), f.text("help")})
	}
	table(&out, "Flags", rows)
	rows = nil
	for _, c := range n.commands {
		if !c.hidden {
			rows = append(rows, [2]string{c.name, c.help})
		}
	}
	table(&out, "Commands", rows)
	return out.String()
}

func (g *Grammar) about(n *node) string {
	if n.parent == nil {
		return g.About
	}
	return n.help
}

// usage is what may stand behind a command.
func (n *node) usage() string {
	var out strings.Builder
	if len(n.commands) > 0 {
		out.WriteString(" <command>")
	}
	for _, f := range n.flags {
		if f.has("required") {
			out.WriteString(" " + f.shown())
		}
	}
	for _, f := range n.args {
		fmt.Fprintf(&out, " <%s>", f.name)
		if f.many() {
			out.WriteString(" …")
		}
	}
	return out.String() + " [flags]"
}

// table writes rows of a word and what it means.
func table(out *strings.Builder, title string, rows [][2]string) {
	if len(rows) == 0 {
		return
	}
	left := 0
	for _, r := range rows {
		left = max(left, utf8.RuneCountInString(r[0]))
	}
	fmt.Fprintf(out, "\n%s:\n", title)
	for _, r := range rows {
		for i, line := range wrapped(r[1], width-left-4) {
			if i > 0 {
				r[0] = ""
			}
			fmt.Fprintf(out, "  %s%s  %s\n", r[0], strings.Repeat(" ", left-utf8.RuneCountInString(r[0])), line)
		}
	}
}

// wrapped breaks a text into lines of at most so many letters.
func wrapped(text string, width int) (lines []string) {
	line := ""
	for word := range strings.FieldsSeq(text) {
		if line != "" && utf8.RuneCountInString(line+" "+word) > width {
			lines, line = append(lines, line), ""
		}
		if line != "" {
			line += " "
		}
		line += word
	}
	return append(lines, line)
}
