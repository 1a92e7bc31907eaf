package article

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// withdrawn reports whether the element strikes its text out.
func withdrawn(n *html.Node) bool {
	switch tag(n) {
	case atom.Del, atom.S, atom.Strike:
		return true
	}
	if strings.Contains(style(n), "line-through") {
		return true
	}
	for _, class := range strings.Fields(value(n, "class")) {
		if class == "line-through" || class == "strikethrough" || class == "text-decoration-line-through" {
			return true
		}
	}
	return false
}

// ornament is how many bytes of text at most an element may hold that is hidden
// from those who listen to the page alone: signs, or a word said twice. Saved
// pages mark all that stands behind an open dialogue so.
const ornament = 120

// unseen reports whether a reader of the page does not see the element. One
// that can be seen is no longer marked as hidden.
func unseen(n *html.Node) bool {
	if a := tag(n); a == atom.Html || a == atom.Body {
		return false
	}
	look := style(n)
	if strings.Contains(look, "display:none") || strings.Contains(look, "visibility:hidden") || noSize().MatchString(look) && !sizedAnew(n) {
		return true
	}
	if slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == "hidden" && a.Val != "until-found" }) {
		return true
	}
	if left := ornament; value(n, "aria-hidden") == "true" && shorter(n, &left) {
		return true
	}
	n.Attr = slices.DeleteFunc(n.Attr, func(a html.Attribute) bool { return a.Key == "hidden" || a.Key == "aria-hidden" })
	return false
}

// noSize is a style that gives letters no size. Pages close the gaps between
// blocks by it, too, and give the letters within the blocks a size again.
var noSize = pattern(`font-size:0(?:\.0*)?(?:px|pt|r?em|%)?(?:!important)?(?:;|$)`)

// sizedAnew reports whether an element within n has a size of its own.
func sizedAnew(n *html.Node) bool {
	for c := range n.Descendants() {
		if s := style(c); strings.Contains(s, "font-size:") && !noSize().MatchString(s) || value(c, "class") != "" {
			return true
		}
	}
	return false
}

// shorter reports whether less than left bytes of text stand below n, and takes
// them off.
func shorter(n *html.Node, left *int) bool {
	if n.Type == html.TextNode {
		*left -= len(strings.TrimSpace(n.Data))
	}
	*left-- // an element weighs too, so that the search is short
	for c := n.FirstChild; c != nil && *left > 0; c = c.NextSibling {
		shorter(c, left)
	}
	return *left > 0
}

// style returns the style of an element in lower case without white space.
func style(n *html.Node) string {
	s := value(n, "style")
	if s == "" {
		return ""
	}
	return strings.ToLower(strings.Join(strings.Fields(s), ""))
}

// value returns an attribute of an element.
func value(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}
