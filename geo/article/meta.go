package article

import (
	"strings"
	"time"

	"github.com/PuerkitoBio/goquery"
)

// The properties of <meta> that tell about an article, best first.
var (
	titleMeta     = []string{"og:title", "twitter:title", "dc.title", "citation_title"}
	publisherMeta = []string{"og:site_name", "publisher", "dc.publisher", "citation_journal_title"}
	authorMeta    = []string{"author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "citation_author"}
)

// readMeta reads what a page says about its article in <meta>, JSON-LD, <link>
// and <time>; the text is that of the JSON-LD.
func readMeta(doc *goquery.Document) draft {
	meta := metaProperties(doc)
	ld := linkedData(doc, meta)
	lang, _ := doc.Find("html").Attr("lang")
	publisher := oneLine(choose(append(values(meta, publisherMeta), ld.publisher())))
	title := oneLine(choose(append(values(meta, titleMeta), string(ld.Headline), pageTitle(doc))))
	canonical, _ := doc.Find(`link[rel="canonical"]`).Attr("href")
	at := address(choose([]string{canonical, meta["og:url"], string(ld.URL)}))
	d := draft{
		title:     withoutPublisher(title, publisher),
		text:      pageText(string(ld.Body)),
		publisher: publisher,
		author:    oneLine(choose(append([]string{ld.author()}, notAddresses(values(meta, authorMeta))...))),
		url:       at,
		language:  knownLanguage(choose([]string{lang, meta["og:locale"], ld.InLanguage.name()})),
	}
	d.published, d.undated = pageDate(doc, &ld, at, time.Now())
	return d
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
