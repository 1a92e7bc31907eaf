package article

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// headlines returns the articles that a search of news sets beside the one of a
// title: its description is nothing but links, each with the name of a source,
// of which one leads to the article itself. They have a title, a link and a
// publisher, but no date. It is false for any other description.
func headlines(description, title string) ([]draft, bool) {
	if !strings.Contains(description, "<a") {
		return nil, false
	}
	root, err := parseHTML(description)
	if err != nil {
		return nil, false
	}
	s := &newsSearch{title: title}
	s.node(root)
	if s.other || !s.own || len(s.found) == 0 && !s.source {
		return nil, false
	}
	return s.found, true
}

// newsSearch walks a description of headlines.
type newsSearch struct {
	title  string
	own    bool // one of the links is the item's own
	last   int  // 1 behind the own link, 2 behind another
	source bool // a link has a source behind it
	other  bool // there is text beside links and sources
	found  []draft
}

func (s *newsSearch) node(n *html.Node) {
	switch {
	case n.Type == html.TextNode:
		s.other = s.other || strings.Trim(n.Data, " \t\r\n\u00a0") != ""
		return
	case n.DataAtom == atom.A:
		s.link(n)
		return
	case n.DataAtom == atom.Font:
		s.publisher(oneLine(blockText(n)))
		return
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		s.node(c)
	}
}

// link takes a headline. The item's own may have the source behind it.
func (s *newsSearch) link(n *html.Node) {
	text, href := oneLine(blockText(n)), ""
	for _, a := range n.Attr {
		if a.Key == "href" {
			href = address(a.Val)
		}
	}
	switch {
	case text == "":
	case text == s.title, strings.HasPrefix(text, s.title+" - "):
		s.own, s.last = true, 1
	default:
		s.found = append(s.found, draft{title: text, url: href, titleApart: true, teaser: true})
		s.last = 2
	}
}

// publisher takes the source behind a headline.
func (s *newsSearch) publisher(name string) {
	if s.last == 2 {
		d := &s.found[len(s.found)-1]
		d.publisher, d.title = name, withoutPublisher(d.title, name)
	}
	s.source, s.other, s.last = true, s.other || s.last == 0, 0
}
