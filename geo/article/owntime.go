package article

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// How far from its heading an article's own date may stand, in letters, and what
// makes a piece of text a paragraph; one may lie between, as the lead does.
const (
	headReach     = 600
	longText      = 60
	leadsBetween  = 1
	mostSpots     = 400
	longestStamp  = 80
	headingLevels = 2 // how far above the heading a date before it may hang
)

// spot is an element that may show a date or the heading, and how much text stands
// before it.
type spot struct {
	node        *html.Node
	text, longs int
}

// pageScan collects the spots of a page in the order of its text.
type pageScan struct {
	dates, headings []spot
	text, longs     int
}

// scanPage walks the page once.
func scanPage(doc *html.Node) *pageScan {
	p := &pageScan{}
	for n := doc; n != nil; {
		n = following(n, nil, p.visit(n))
	}
	return p
}

// following returns the node after n in the order of the text, of those inside n
// only if asked for; nil behind the end of the element top.
func following(n, top *html.Node, inside bool) *html.Node {
	if inside && n.FirstChild != nil {
		return n.FirstChild
	}
	for n != top && n.NextSibling == nil {
		if n = n.Parent; n == nil {
			return nil
		}
	}
	if n == top {
		return nil
	}
	return n.NextSibling
}

// visit notes what the node adds, and reports whether its children matter.
func (p *pageScan) visit(n *html.Node) bool {
	switch {
	case n.Type == html.TextNode:
		letters := utf8.RuneCountInString(strings.TrimSpace(n.Data))
		p.text += letters
		if letters >= longText {
			p.longs++
		}
	case n.Type != html.ElementNode:
	case slices.Contains([]string{"script", "style", "template", "noscript", "svg"}, n.Data):
		return false
	case n.Data == "h1" || n.Data == "h2":
		p.headings = append(p.headings, spot{n, p.text, p.longs})
	case len(p.dates) < mostSpots && showsDate(n):
		p.dates = append(p.dates, spot{n, p.text, p.longs})
	}
	return true
}

// showsDate reports whether the element is one that pages show dates in.
func showsDate(n *html.Node) bool {
	if n.Data == "time" || strings.EqualFold(htmlAttribute(n, "itemprop"), "datepublished") {
		return true
	}
	if n.Data != "span" && n.Data != "div" && n.Data != "p" {
		return false
	}
	names := strings.ToLower(htmlAttribute(n, "class") + " " + htmlAttribute(n, "id"))
	return strings.Contains(names, "date") || strings.Contains(names, "time") || strings.Contains(names, "publish")
}

func htmlAttribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// heading returns the heading of the page's article: the first in <article> or
// <main>, else the first <h1>, else the first of all.
func (p *pageScan) heading() (spot, bool) {
	for _, own := range []func(n *html.Node) bool{
		func(n *html.Node) bool { return within(n, "article", "main") },
		func(n *html.Node) bool { return n.Data == "h1" },
		func(*html.Node) bool { return true },
	} {
		for _, s := range p.headings {
			if own(s.node) && !within(s.node, "aside", "nav", "footer") {
				return s, true
			}
		}
	}
	return spot{}, false
}

// within reports whether an ancestor of the node bears one of the names.
func within(n *html.Node, names ...string) bool {
	for a := n.Parent; a != nil; a = a.Parent {
		if slices.Contains(names, a.Data) {
			return true
		}
	}
	return false
}

// ownDates returns the dates that the page shows as those of its article: marked
// as such or beside the heading, and in no card, tweet, comment, caption or bar.
func (p *pageScan) ownDates(canonical string) []claim {
	h, ok := p.heading()
	if !ok {
		return nil
	}
	above := map[*html.Node]int{} // ancestors of the heading, and how far up they are
	for a, i := h.node, 0; a != nil; a, i = a.Parent, i+1 {
		above[a] = i
	}
	var marked, shown []claim
	for _, s := range p.dates {
		if !ownSpot(s, h, above, canonical) {
			continue
		}
		isMarked := strings.EqualFold(htmlAttribute(s.node, "itemprop"), "datepublished") || hasAttribute(s.node, "pubdate")
		for _, text := range stamps(s.node) {
			if isMarked {
				marked = append(marked, claim{shownTime, text})
			} else {
				shown = append(shown, claim{shownTime, text})
			}
		}
	}
	return append(marked, shown...)
}

// ownSpot reports whether the date at s belongs to the article that h heads.
func ownSpot(s, h spot, above map[*html.Node]int, canonical string) bool {
	before := s.text <= h.text
	near := s.text-h.text <= headReach && s.longs-h.longs <= leadsBetween
	if before {
		near = h.text-s.text <= headReach && s.longs == h.longs
	}
	if !near || othersBox(boxNames(s.node)) {
		return false
	}
	a := s.node.Parent
	for ; a != nil; a = a.Parent {
		if _, ok := above[a]; ok {
			break
		}
		if isOther(a, canonical) || before && a.Data == "header" {
			return false
		}
	}
	return a != nil && (!before || above[a] <= headingLevels || a.Data == "article")
}

// isOther reports whether an element holds what is not of the article around it.
func isOther(n *html.Node, canonical string) bool {
	switch n.Data {
	case "blockquote", "figure", "figcaption", "aside", "nav", "footer", "article", "iframe":
		return true
	case "a":
		href := htmlAttribute(n, "href")
		return !strings.Contains(htmlAttribute(n, "rel"), "bookmark") && (href == "" || href != canonical)
	}
	return othersBox(boxNames(n)) || n.Data == "li" && has(n, "a") || has(n, "h1", "h2", "h3", "h4", "h5", "h6")
}

// has reports whether one of the first elements within n bears one of the names.
func has(n *html.Node, names ...string) bool {
	const most = 200
	for c, i := n.FirstChild, 0; c != nil && i < most; c, i = following(c, n, true), i+1 {
		if c.Type == html.ElementNode && slices.Contains(names, c.Data) {
			return true
		}
	}
	return false
}

func boxNames(n *html.Node) string { return htmlAttribute(n, "class") + " " + htmlAttribute(n, "id") }

func hasAttribute(n *html.Node, key string) bool {
	return slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == key })
}

// stamps returns what an element says as its date: its attribute, and its text if
// that is a date and little else.
func stamps(n *html.Node) []string {
	var all []string
	for _, key := range []string{"datetime", "content"} {
		if v := htmlAttribute(n, key); v != "" {
			all = append(all, v)
		}
	}
	var b strings.Builder
	for c := n.FirstChild; c != nil && b.Len() <= 2*longestStamp; c = following(c, n, true) {
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
		}
	}
	if text := oneLine(b.String()); len(text) <= longestStamp {
		if d, ok := findDate(text); ok && alone(text, d) {
			all = append(all, text)
		}
	}
	return all
}
