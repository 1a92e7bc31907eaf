package article

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// inline are the elements that stand within a line, beside others.
var inline = map[atom.Atom]bool{
	atom.A: true, atom.Abbr: true, atom.Acronym: true, atom.B: true, atom.Bdi: true, atom.Bdo: true, atom.Big: true,
	atom.Cite: true, atom.Code: true, atom.Data: true, atom.Dfn: true, atom.Em: true, atom.Font: true, atom.I: true,
	atom.Ins: true, atom.Kbd: true, atom.Label: true, atom.Mark: true, atom.Nobr: true, atom.Q: true, atom.Small: true,
	atom.Span: true, atom.Strong: true, atom.Sub: true, atom.Sup: true, atom.Time: true, atom.Tt: true, atom.U: true, atom.Var: true,
}

// paragraphs are the elements that hold running text and no blocks.
var paragraphs = map[atom.Atom]bool{
	atom.P: true, atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true,
}

// tag returns what an element is by its name, which is the name that those who
// change pages keep true.
func tag(n *html.Node) atom.Atom {
	if n.Type != html.ElementNode {
		return 0
	}
	return atom.Lookup([]byte(n.Data))
}

// tidy readies all below a node for blockText and the search for the article.
func tidy(n *html.Node) { new(tidier).tidy(n, false) }

// tidier readies a page for those who look for its text: what its author
// withdrew goes, and where a line or a block ends on the screen an element says so.
type tidier struct {
	hidden bool // keep what a reader of the page does not see
	breaks int  // how many line breaks were put
}

// mostBreaks bounds the line breaks that are put for those in text.
const mostBreaks = 20000

// tidy readies all below n; lines says that line breaks within text are shown
// though no element says so.
func (t *tidier) tidy(n *html.Node, lines bool) {
	if a := tag(n); typed[a] {
		lines = false
	} else if look := style(n); strings.Contains(look, "white-space:pre") || strings.Contains(look, "white-space:break-spaces") {
		lines = true
	}
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		switch {
		case c.Type == html.TextNode && lines:
			t.breakLines(n, c)
		case c.Type != html.ElementNode:
		case withdrawn(c) || !t.hidden && unseen(c):
			n.RemoveChild(c)
		default:
			if isBlock(c) {
				c.Data, c.DataAtom = "div", atom.Div
			} else if tag(c) == 0 && c.Namespace == "" {
				c.Data, c.DataAtom = "span", atom.Span
			}
			t.tidy(c, lines)
		}
		c = next
	}
	partSpans(n)
}

// breakLines puts an element for every line break of a text.
func (t *tidier) breakLines(parent, text *html.Node) {
	if t.breaks += strings.Count(text.Data, "\n"); t.breaks > mostBreaks {
		return
	}
	lines := strings.Split(text.Data, "\n")
	text.Data = lines[0]
	after := text.NextSibling
	for _, line := range lines[1:] {
		parent.InsertBefore(&html.Node{Type: html.ElementNode, Data: "br", DataAtom: atom.Br}, after)
		parent.InsertBefore(&html.Node{Type: html.TextNode, Data: line}, after)
	}
}

// isBlock reports whether an element that no list of blocks holds stands on
// lines of its own: by its style, or because it is of no known kind and neither
// within a line of text nor beside one.
func isBlock(n *html.Node) bool {
	a := tag(n)
	if a != 0 && a != atom.A && inline[a] {
		_, display, _ := strings.Cut(style(n), "display:")
		display, _, _ = strings.Cut(display, ";")
		switch strings.TrimSuffix(display, "!important") {
		case "block", "flex", "grid", "table", "list-item", "flow-root":
			return true
		}
	}
	if a != 0 || strings.Contains(n.Data, ":") || n.Namespace != "" {
		return false
	}
	around := tag(n.Parent)
	return !paragraphs[around] && !inline[around] && !isText(n.PrevSibling) && !isText(n.NextSibling)
}

func isText(n *html.Node) bool {
	return n != nil && n.Type == html.TextNode && strings.TrimSpace(n.Data) != ""
}
