package article

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// skipped elements hold no text of an article.
var skipped = map[atom.Atom]bool{
	atom.Nav: true, atom.Aside: true, atom.Footer: true, atom.Button: true, atom.Dialog: true,
}

// unread elements hold nothing that anyone reads.
var unread = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Noscript: true, atom.Template: true, atom.Head: true,
	atom.Iframe: true, atom.Svg: true, atom.Select: true, atom.Textarea: true,
	atom.Audio: true, atom.Video: true, atom.Object: true,
}

// blocks are the elements that stand on lines of their own.
var blocks = map[atom.Atom]bool{
	atom.P: true, atom.Div: true, atom.Section: true, atom.Article: true, atom.Main: true, atom.Header: true,
	atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true, atom.Hgroup: true,
	atom.Ul: true, atom.Ol: true, atom.Menu: true, atom.Dir: true, atom.Li: true, atom.Dl: true, atom.Dt: true, atom.Dd: true,
	atom.Blockquote: true, atom.Pre: true, atom.Listing: true, atom.Xmp: true, atom.Plaintext: true, atom.Center: true,
	atom.Table: true, atom.Caption: true, atom.Tr: true, atom.Hr: true, atom.Figure: true, atom.Figcaption: true,
	atom.Address: true, atom.Details: true, atom.Summary: true, atom.Fieldset: true, atom.Legend: true, atom.Form: true,
	atom.Nav: true, atom.Aside: true, atom.Footer: true, atom.Dialog: true, atom.Body: true,
}

// typed elements show the line breaks of their text.
var typed = map[atom.Atom]bool{atom.Pre: true, atom.Listing: true, atom.Xmp: true, atom.Plaintext: true}

// blockWriter collects text with a blank line between blocks.
type blockWriter struct {
	out     strings.Builder
	pending string // white space owed before the next word
	bullet  bool   // the next word starts a list item
	typed   bool   // line breaks of the text are shown
	row     bool   // within a row of a table that is one line
	whole   bool   // the text is an article without what stands around it
}

// blockText returns the text below a node, one block a line, blank lines between
// them, list items with a bullet, cells of a row, and a term and what is said of it, with
// tabs between them.
func blockText(n *html.Node) string {
	var w blockWriter
	w.node(n)
	return w.out.String()
}

// wholeText is blockText of a piece that is all article: nothing in it only
// stands around.
func wholeText(n *html.Node) string {
	w := blockWriter{whole: true}
	w.node(n)
	return w.out.String()
}

func (w *blockWriter) node(n *html.Node) {
	a := tag(n)
	switch {
	case n.Type == html.TextNode && w.typed:
		w.lines(n.Data)
	case n.Type == html.TextNode:
		w.text(n.Data)
	case unread[a] || !w.whole && furniture(n, a):
		return
	case a == atom.Br:
		w.lineBreak()
		return
	case a == atom.Tr:
		w.pause("\n\n")
		w.row = isRow(n)
	}
	w.enter(a)
	w.bullet = w.bullet && w.pending != "" || a == atom.Li && !w.row
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c)
	}
	w.leave(a)
}

// enter owes the white space before an element; what is said of a term goes on in its line.
func (w *blockWriter) enter(a atom.Atom) {
	if !blocks[a] {
		return
	}
	if a != atom.Dd || w.pending != "\t" {
		w.pause("\n\n")
	}
	w.typed = w.typed || typed[a]
}

// leave owes the white space after an element.
func (w *blockWriter) leave(a atom.Atom) {
	switch {
	case a == atom.Tr:
		w.row = false
		w.pause("\n\n")
	case a == atom.Td || a == atom.Th:
		if w.row {
			w.pause("\t")
		} else {
			w.pause("\n\n")
		}
	case a == atom.Dt:
		w.pause("\t")
	case blocks[a]:
		w.pause("\n\n")
		w.typed = w.typed && !typed[a]
	}
}

// lineBreak ends a line, and at the start of a line the block.
func (w *blockWriter) lineBreak() {
	if w.pending == "\n" {
		w.pause("\n\n")
	} else {
		w.pause("\n")
	}
}

// lines writes text that shows its line breaks.
func (w *blockWriter) lines(s string) {
	for line := range strings.Lines(s) {
		w.text(strings.TrimSuffix(line, "\n"))
		if strings.HasSuffix(line, "\n") {
			w.lineBreak()
		}
	}
}

// text writes words with single spaces between them.
func (w *blockWriter) text(s string) {
	for i, word := range strings.FieldsFunc(s, isBlank) {
		if i > 0 || isBlank(rune(s[0])) {
			w.pause(" ")
		}
		if w.out.Len() > 0 {
			w.out.WriteString(w.pending)
		}
		if w.bullet {
			w.out.WriteString("• ")
		}
		w.out.WriteString(word)
		w.pending, w.bullet = "", false
	}
	if s != "" && isBlank(rune(s[len(s)-1])) {
		w.pause(" ")
	}
}

// pause owes white space; the strongest asked for is kept. Within a row nothing
// is stronger than what parts its cells.
func (w *blockWriter) pause(s string) {
	if w.row && strength(s) > strength("\t") {
		s = " "
	}
	if strength(s) > strength(w.pending) {
		w.pending = s
	}
}

// strength orders white space: none, space, tab, line break, blank line.
func strength(s string) int {
	switch s {
	case "":
		return 0
	case " ":
		return 1
	case "\t":
		return 2
	case "\n":
		return 3
	}
	return 4
}

// isBlank reports white space that HTML collapses; a no-break space stays.
func isBlank(r rune) bool { return r < 0x80 && unicode.IsSpace(r) }
