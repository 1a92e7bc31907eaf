package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// partSpans puts a space between neighbours within a line that only their looks
// part: "<span>Sumy</span><span>a fire</span>". Pieces of running text stay
// together, for they may part a word: "<b>K</b><b>yiv</b>".
func partSpans(n *html.Node) {
	partPictures(n)
	list := isSpanList(n)
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		next := c.NextSibling
		if next == nil || !inline[tag(c)] || !inline[tag(next)] {
			continue
		}
		left, right := edge(c, true), edge(next, false)
		if endsThere(left, right) || list && joinable(left) && joinable(right) {
			n.InsertBefore(&html.Node{Type: html.TextNode, Data: " "}, next)
		}
	}
}

// partPictures parts the texts on both sides of a picture: by an empty line, at a sign
// that stands within a line by a space.
func partPictures(n *html.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		next := c.NextSibling
		if a := tag(c); a != atom.Img && a != atom.Picture || next == nil || edge(next, false) == ' ' || c.PrevSibling == nil || edge(c.PrevSibling, true) == ' ' {
			continue
		}
		if isSign(c) {
			n.InsertBefore(&html.Node{Type: html.TextNode, Data: " "}, next)
			continue
		}
		for range 2 {
			n.InsertBefore(&html.Node{Type: html.ElementNode, Data: "br", DataAtom: atom.Br}, next)
		}
	}
}

// isSign reports whether a picture stands for a letter or an emoji.
func isSign(n *html.Node) bool {
	look := strings.ToLower(value(n, "class") + value(n, "src"))
	return strings.Contains(look, "emoji") || strings.Contains(look, "smil") || strings.Contains(look, "icon") ||
		value(n, "alt") != "" && utf8.RuneCountInString(value(n, "alt")) <= 4
}

// isSpanList reports whether an element that is no paragraph holds nothing but
// spans and links, side by side without white space.
func isSpanList(n *html.Node) bool {
	if a := tag(n); paragraphs[a] || inline[a] && a != atom.A {
		return false
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch tag(c) {
		case atom.Span, atom.A, atom.Time, atom.Label:
		default:
			return false
		}
		if next := c.NextSibling; next != nil && (edge(c, true) == ' ' || edge(next, false) == ' ') {
			return false
		}
	}
	return true
}

// edge returns the first or last rune of the text of an element; a space when
// there is none near.
func edge(n *html.Node, last bool) rune {
	for range 8 {
		if n == nil {
			break
		}
		if n.Type == html.TextNode && n.Data != "" {
			r, _ := utf8.DecodeRuneInString(n.Data)
			if last {
				r, _ = utf8.DecodeLastRuneInString(n.Data)
			}
			if isBlank(r) {
				return ' '
			}
			return r
		}
		if last {
			n = n.LastChild
		} else {
			n = n.FirstChild
		}
	}
	return ' '
}

// endsThere reports whether what ends with left is no word that goes on with
// right.
func endsThere(left, right rune) bool {
	return unicode.IsUpper(right) && (unicode.IsLower(left) || strings.ContainsRune(".!?:;,»”)", left))
}

// joinable reports whether two words would run into one at the rune.
func joinable(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
