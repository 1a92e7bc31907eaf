package article

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// skipped elements hold no text of an article.
var skipped = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Noscript: true, atom.Template: true, atom.Head: true,
	atom.Nav: true, atom.Aside: true, atom.Footer: true, atom.Form: true, atom.Button: true,
	atom.Iframe: true, atom.Svg: true, atom.Figure: true, atom.Select: true, atom.Textarea: true,
	atom.Audio: true, atom.Video: true, atom.Object: true, atom.Dialog: true,
}

// blocks are the elements that stand on lines of their own.
var blocks = map[atom.Atom]bool{
	atom.P: true, atom.Div: true, atom.Section: true, atom.Article: true, atom.Main: true, atom.Header: true,
	atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true,
	atom.Ul: true, atom.Ol: true, atom.Li: true, atom.Dl: true, atom.Dt: true, atom.Dd: true,
	atom.Blockquote: true, atom.Pre: true, atom.Table: true, atom.Tr: true, atom.Hr: true,
	atom.Address: true, atom.Details: true, atom.Summary: true, atom.Body: true,
}

// blockWriter collects text with a blank line between blocks.
type blockWriter struct {
	out     strings.Builder
	pending string // white space owed before the next word
	bullet  bool   // the next word starts a list item
}

// blockText returns the text below a node, one block a line, blank lines between
// them, list items with a bullet.
func blockText(n *html.Node) string {
	var w blockWriter
	w.node(n)
	return w.out.String()
}

func (w *blockWriter) node(n *html.Node) {
	switch {
	case n.Type == html.TextNode:
		w.text(n.Data)
	case n.Type == html.ElementNode && (skipped[n.DataAtom] || hidden(n)):
		return
	case n.Type == html.ElementNode && n.DataAtom == atom.Br:
		w.pause("\n")
		return
	}
	block := n.Type == html.ElementNode && blocks[n.DataAtom]
	if block {
		w.pause("\n\n")
	}
	w.bullet = w.bullet && w.pending != "" || n.DataAtom == atom.Li
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c)
	}
	switch {
	case block:
		w.pause("\n\n")
	case n.DataAtom == atom.Td, n.DataAtom == atom.Th:
		w.pause("\t")
	}
}

// hidden reports whether a reader of the page does not see the element.
func hidden(n *html.Node) bool {
	for _, a := range n.Attr {
		if a.Key == "hidden" || a.Key == "aria-hidden" && a.Val == "true" ||
			a.Key == "style" && strings.Contains(strings.ReplaceAll(a.Val, " ", ""), "display:none") {
			return true
		}
	}
	return false
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

// pause owes white space; the strongest asked for is kept.
func (w *blockWriter) pause(s string) {
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
