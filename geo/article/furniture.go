package article

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// furniture reports whether an element of the kind only stands around the
// article: menus, asides, pictures with their captions, forms to fill in.
func furniture(n *html.Node, a atom.Atom) bool {
	switch a {
	case atom.Figcaption:
		return true
	case atom.Figure:
		return !holds(n, func(a atom.Atom) bool {
			return a == atom.Table || a == atom.Blockquote || a == atom.Pre || a == atom.Ul || a == atom.Ol
		})
	case atom.Form: // some servers put the whole page into one
		left := 500
		return shorter(n, &left) || !holds(n, func(a atom.Atom) bool { return paragraphs[a] || a == atom.Article })
	}
	return skipped[a]
}

// holds reports whether any element below n is of a kind.
func holds(n *html.Node, kind func(atom.Atom) bool) bool {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if a := tag(c); a != 0 && kind(a) || holds(c, kind) {
			return true
		}
	}
	return false
}

// isRow reports whether a row of a table is read as one line: its cells hold a
// few words each. Other tables lay out a page.
func isRow(n *html.Node) bool {
	cells := 0
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if a := tag(c); a != atom.Td && a != atom.Th {
			continue
		}
		left, inner := longestCell*2, mostInCell
		if !shorter(c, &left) || !few(c, &inner) {
			return false
		}
		if left < longestCell*2-2 {
			cells++
		}
	}
	return cells > 1
}

// few reports whether at most as many blocks as left stand below n and no table
// does, and takes them off.
func few(n *html.Node, left *int) bool {
	for c := n.FirstChild; c != nil && *left >= 0; c = c.NextSibling {
		a := tag(c)
		if a == atom.Table {
			*left = -1
		}
		if blocks[a] {
			*left--
		}
		few(c, left)
	}
	return *left >= 0
}
