package article

import (
	"encoding/json"
	"strings"
	"time"

	"github.com/PuerkitoBio/goquery"
)

// The properties of <meta> that tell about an article, best first.
var (
	titleMeta     = []string{"og:title", "twitter:title", "dc.title", "citation_title"}
	publishedMeta = []string{
		"article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "pubdate",
		"publish-date", "publish_date", "date", "dc.date", "dc.date.issued", "dcterms.created", "sailthru.date",
		"citation_publication_date",
	}
	publisherMeta = []string{"og:site_name", "publisher", "dc.publisher", "citation_journal_title"}
	authorMeta    = []string{"author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "citation_author"}
)

// readMeta reads what a page says about its article in <meta>, JSON-LD, <link>
// and <time>.
func readMeta(doc *goquery.Document) draft {
	meta := metaProperties(doc)
	ld := linkedData(doc)
	lang, _ := doc.Find("html").Attr("lang")
	publisher := oneLine(choose(append(values(meta, publisherMeta), ld.publisher())))
	title := oneLine(choose(append(values(meta, titleMeta), ld.Headline, pageTitle(doc))))
	canonical, _ := doc.Find(`link[rel="canonical"]`).Attr("href")
	return draft{
		title:     withoutPublisher(title, publisher),
		publisher: publisher,
		author:    oneLine(choose(append([]string{ld.author()}, notAddresses(values(meta, authorMeta))...))),
		url:       address(choose([]string{canonical, meta["og:url"], ld.URL})),
		language:  knownLanguage(choose([]string{lang, meta["og:locale"], ld.InLanguage.name()})),
		published: firstDate(append(append(values(meta, publishedMeta), ld.DatePublished), times(doc)...)),
	}
}

// pageTitle returns the heading that <title> starts with, else all of <title>.
func pageTitle(doc *goquery.Document) string {
	title := oneLine(doc.Find("title").First().Text())
	if heading := oneLine(doc.Find("h1").First().Text()); heading != "" && strings.HasPrefix(title, heading) {
		return heading
	}
	return title
}

// withoutPublisher cuts " - Publisher" off the end of a title.
func withoutPublisher(title, publisher string) string {
	for _, mark := range []string{" - ", " | ", " — ", " – ", " :: "} {
		if short, ok := strings.CutSuffix(title, mark+publisher); ok && publisher != "" {
			return short
		}
	}
	return title
}

// metaProperties returns the content of every <meta> by its property or name.
func metaProperties(doc *goquery.Document) map[string]string {
	meta := make(map[string]string)
	doc.Find("meta[content]").Each(func(_ int, s *goquery.Selection) {
		for _, key := range []string{"property", "name", "itemprop"} {
			if name := strings.ToLower(s.AttrOr(key, "")); name != "" && meta[name] == "" {
				meta[name] = strings.TrimSpace(s.AttrOr("content", ""))
			}
		}
	})
	return meta
}

// times returns the dates of <time> elements that stand for the publication: one
// marked so, or the first of the article or its header.
func times(doc *goquery.Document) []string {
	var all []string
	for _, where := range []string{"time[itemprop=datePublished]", "time[pubdate]", "article time", "header time", "main time"} {
		if s := doc.Find(where).First(); s.Length() > 0 {
			all = append(all, s.AttrOr("datetime", s.Text()))
		}
	}
	return all
}

// linked is what schema.org's vocabulary says of an article.
type linked struct {
	Graph         []json.RawMessage `json:"@graph"`
	Type          names             `json:"@type"`
	Headline      string            `json:"headline"`
	DatePublished string            `json:"datePublished"`
	URL           string            `json:"url"`
	InLanguage    names             `json:"inLanguage"`
	Author        names             `json:"author"`
	Publisher     names             `json:"publisher"`
}

func (l *linked) author() string    { return strings.Join(l.Author, ", ") }
func (l *linked) publisher() string { return l.Publisher.name() }

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

// linkedData returns the first article of the page's JSON-LD.
func linkedData(doc *goquery.Document) linked {
	var found linked
	doc.Find(`script[type="application/ld+json"]`).EachWithBreak(func(_ int, s *goquery.Selection) bool {
		found = findLinked([]byte(s.Text()), 4)
		return found.DatePublished == "" && found.Headline == ""
	})
	return found
}

// findLinked searches lists and graphs, at most depth deep, for an article.
func findLinked(data []byte, depth int) linked {
	var l linked
	var list []json.RawMessage
	if json.Unmarshal(data, &l) != nil {
		_ = json.Unmarshal(data, &list)
	}
	for _, t := range l.Type {
		if strings.HasSuffix(t, "Article") || strings.HasSuffix(t, "Posting") {
			return l
		}
	}
	for _, item := range append(list, l.Graph...) {
		if found := findLinked(item, depth-1); depth > 0 && len(found.Type) > 0 {
			return found
		}
	}
	return linked{}
}

func values(meta map[string]string, keys []string) []string {
	all := make([]string, 0, len(keys)+2)
	for _, k := range keys {
		all = append(all, meta[k])
	}
	return all
}

func choose(all []string) string {
	for _, s := range all {
		if strings.TrimSpace(s) != "" {
			return s
		}
	}
	return ""
}

// firstDate returns the first of the strings that is a date with its year.
func firstDate(all []string) time.Time {
	for _, s := range all {
		if t, err := publication(s, time.Now()); err == nil && !t.IsZero() {
			return t
		}
	}
	return time.Time{}
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// address returns a web address, and nothing for any other text.
func address(s string) string {
	s = strings.TrimSpace(s)
	if strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://") {
		return s
	}
	return ""
}

func notAddresses(all []string) []string {
	var out []string
	for _, s := range all {
		if address(s) == "" {
			out = append(out, s)
		}
	}
	return out
}
