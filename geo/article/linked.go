package article

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/PuerkitoBio/goquery"
)

// linked is what schema.org's vocabulary says of an article.
type linked struct {
	Graph         []json.RawMessage `json:"@graph"`
	Main          json.RawMessage   `json:"mainEntity"`
	ID            loose             `json:"@id"`
	Page          loose             `json:"mainEntityOfPage"`
	Type          names             `json:"@type"`
	Headline      loose             `json:"headline"`
	Body          loose             `json:"articleBody"`
	DatePublished loose             `json:"datePublished"`
	URL           loose             `json:"url"`
	InLanguage    names             `json:"inLanguage"`
	Author        names             `json:"author"`
	Publisher     names             `json:"publisher"`
}

func (l *linked) author() string    { return strings.Join(l.Author, ", ") }
func (l *linked) publisher() string { return l.Publisher.name() }

// loose is a string, or the "@id" of the thing that stands in its place.
type loose string

// UnmarshalJSON takes any other value for none.
func (l *loose) UnmarshalJSON(data []byte) error {
	var s string
	var thing struct {
		ID string `json:"@id"`
	}
	if json.Unmarshal(data, &s) != nil && json.Unmarshal(data, &thing) == nil {
		s = thing.ID
	}
	*l = loose(s)
	return nil
}

// names are the strings, or the names of the things, that a value holds.
type names []string

// name returns the first name, if any.
func (n names) name() string {
	if len(n) == 0 {
		return ""
	}
	return n[0]
}

// UnmarshalJSON accepts a string, a thing with a name, or a list of either.
func (n *names) UnmarshalJSON(data []byte) error {
	var s string
	var thing struct{ Name string }
	var list []names
	switch {
	case json.Unmarshal(data, &s) == nil && s != "":
		*n = names{s}
	case json.Unmarshal(data, &list) == nil:
		for _, l := range list {
			*n = append(*n, l...)
		}
	case json.Unmarshal(data, &thing) == nil && thing.Name != "":
		*n = names{thing.Name}
	}
	return nil
}

// mostLinked bounds the articles that a page's JSON-LD is searched for, deepestLinked
// how deep they may lie in lists and graphs.
const (
	mostLinked    = 64
	deepestLinked = 4
)

// linkedData returns what the page's JSON-LD says of its article: of several the one
// that bears the page's address or title, else the first that has a date. One that bears another
// page's address is none.
func linkedData(doc *goquery.Document, meta map[string]string) linked {
	var all []linked
	doc.Find("script").Each(func(_ int, s *goquery.Selection) {
		if kind := strings.ToLower(s.AttrOr("type", "")); strings.HasPrefix(strings.TrimSpace(kind), "application/ld+json") && !within(s.Nodes[0], "aside", "footer", "nav") {
			all = append(all, readLinked(s.Text())...)
		}
	})
	canonical := choose([]string{doc.Find(`link[rel="canonical"]`).AttrOr("href", ""), meta["og:url"]})
	title := choose([]string{meta["og:title"], pageTitle(doc)})
	best, rank := linked{}, 0
	for i := range all {
		if r := all[i].rank(canonical, title); r > rank {
			best, rank = all[i], r
		}
	}
	return best
}

// rank says how surely l is the article of the page with the address and title; 0 if
// it is another's.
func (l *linked) rank(canonical, title string) int {
	rank := 1
	if l.DatePublished != "" {
		rank++
	}
	if headline := oneLine(string(l.Headline)); headline != "" && strings.HasPrefix(title, headline) {
		rank += 2
	}
	for _, at := range []loose{l.URL, l.ID, l.Page} {
		at := address(string(at))
		if at == "" || canonical == "" {
			continue
		}
		if samePage(at, canonical) {
			return rank + 4
		}
		if rank < 3 && l.URL != "" {
			return 0
		}
	}
	return rank
}

// samePage reports whether two addresses differ in no more than scheme, query,
// fragment and a final stroke.
func samePage(a, b string) bool {
	bare := func(s string) string {
		_, s, _ = strings.Cut(s, "://")
		s, _, _ = strings.Cut(s, "#")
		s, _, _ = strings.Cut(s, "?")
		return strings.ToLower(strings.TrimRight(strings.TrimPrefix(s, "www."), "/"))
	}
	return bare(a) == bare(b)
}

// readLinked returns the articles of one block of JSON-LD, which may hold several
// values and small faults.
func readLinked(text string) []linked {
	if tooDeep(text) {
		return nil
	}
	var all []linked
	for _, text := range []string{text, mended(text)} {
		in := json.NewDecoder(strings.NewReader(text))
		for len(all) < mostLinked {
			var value json.RawMessage
			if in.Decode(&value) != nil {
				break
			}
			all = findLinked(all, value, deepestLinked)
		}
		if len(all) > 0 {
			return all
		}
	}
	return byPattern(text)
}

// deepestValue bounds how deep the values of a page's JSON-LD lie in one another:
// its parts are decoded anew at every level. Those of news have five levels or six.
const deepestValue = 32

// tooDeep reports whether a block of JSON-LD passes deepestValue.
func tooDeep(text string) bool {
	depth, quoted, escaped := 0, false, false
	for i := range len(text) {
		switch c := text[i]; {
		case escaped:
			escaped = false
		case quoted && c == '\\':
			escaped = true
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '[', c == '{':
			if depth++; depth > deepestValue {
				return true
			}
		case c == ']', c == '}':
			depth--
		}
	}
	return false
}

// findLinked adds the articles of lists and graphs, at most depth deep.
func findLinked(all []linked, data []byte, depth int) []linked {
	var l linked
	var list []json.RawMessage
	if json.Unmarshal(data, &l) != nil {
		_ = json.Unmarshal(data, &list)
	}
	if l.isArticle() {
		return append(all, l)
	}
	for _, item := range slices.Concat(list, l.Graph, []json.RawMessage{l.Main}) {
		if depth > 0 && len(item) > 0 && len(all) < mostLinked {
			all = findLinked(all, item, depth-1)
		}
	}
	return all
}

func (l *linked) isArticle() bool {
	return slices.ContainsFunc(l.Type, func(t string) bool {
		return strings.HasSuffix(t, "Article") || strings.HasSuffix(t, "Posting")
	})
}
