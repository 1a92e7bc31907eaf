package article

import (
	"errors"
	"strings"
	"time"
	"unicode/utf8"

	"strikemap/geo"

	"github.com/mmcdole/gofeed"
	"github.com/mmcdole/gofeed/atom"
	"github.com/mmcdole/gofeed/rss"
)

// sourceField is where a feed's parser keeps the name of the source of an item.
const sourceField = "strikemap:source"

// newFeedParser returns a parser that keeps which source an item is from.
func newFeedParser() *gofeed.Parser {
	p := gofeed.NewParser()
	p.RSSTranslator, p.AtomTranslator = rssSources{}, atomSources{}
	return p
}

// rssSources translates RSS and keeps the sources of its items.
type rssSources struct{ gofeed.DefaultRSSTranslator }

// Translate turns a feed of RSS into one of any kind.
func (t rssSources) Translate(in any) (*gofeed.Feed, error) {
	f, err := t.DefaultRSSTranslator.Translate(in)
	from, ok := in.(*rss.Feed)
	if err != nil || !ok || len(from.Items) != len(f.Items) {
		return f, err
	}
	for i, item := range from.Items {
		if item.Source != nil {
			keepSource(f.Items[i], item.Source.Title)
		}
	}
	return f, nil
}

// atomSources translates Atom and keeps the sources of its entries.
type atomSources struct{ gofeed.DefaultAtomTranslator }

// Translate turns a feed of Atom into one of any kind.
func (t atomSources) Translate(in any) (*gofeed.Feed, error) {
	f, err := t.DefaultAtomTranslator.Translate(in)
	from, ok := in.(*atom.Feed)
	if err != nil || !ok || len(from.Entries) != len(f.Items) {
		return f, err
	}
	for i, entry := range from.Entries {
		if entry.Source != nil {
			keepSource(f.Items[i], entry.Source.Title)
		}
	}
	return f, nil
}

func keepSource(item *gofeed.Item, name string) {
	custom := map[string]string{sourceField: oneLine(pageText(name))}
	for k, v := range item.Custom {
		custom[k] = v
	}
	item.Custom = custom
}

// itemDrafts returns the article of an item and those of other headlines that a
// search of news sets beside it.
func itemDrafts(f *gofeed.Feed, item *gofeed.Item) ([]draft, error) {
	text, short := itemText(item)
	d := draft{
		id: item.GUID, text: text, titleApart: true, teaser: short,
		publisher: oneLine(f.Title), url: address(item.Link), language: knownLanguage(f.Language),
	}
	if source := item.Custom[sourceField]; source != "" {
		d.publisher = source
	}
	d.title = withoutPublisher(oneLine(pageText(item.Title)), d.publisher)
	d.setPublished(published(item))
	if len(item.Authors) > 0 && item.Authors[0] != nil {
		d.author = oneLine(item.Authors[0].Name)
	}
	all := []draft{d}
	if others, ok := headlines(item.Description, d.title); ok && item.Content == "" {
		all[0].text, all[0].teaser = "", true
		all = append(all, others...)
	}
	if all[0].text == "" && d.title == "" {
		return nil, because(geo.FaultItemEmpty, errors.New("it has neither title nor text: save the feed again"))
	}
	return all, nil
}

// itemText returns the longest of an item's content, description and full text, and whether it
// is only the beginning of the article.
func itemText(item *gofeed.Item) (text string, short bool) {
	text = pageText(item.Content)
	for _, other := range []string{item.Description, fullText(item)} {
		if other := pageText(other); len(other) > len(text) {
			text = other
		}
	}
	return withoutTeaserEnd(text)
}

// fullText returns the text that an item has beside its description for the search engine
// that feeds of Ukraine and Russia are made for; empty where there is none.
func fullText(item *gofeed.Item) string {
	for _, field := range [][2]string{{"yandex", "full-text"}, {"turbo", "content"}} {
		for _, e := range item.Extensions[field[0]][field[1]] {
			if e.Value != "" {
				return e.Value
			}
		}
	}
	return ""
}

// briefItem is how many characters a summary has at most, and fewItems how few
// items tell nothing about their feed.
const (
	briefItem = 300
	fewItems  = 3
)

// isBrief reports whether a feed gives no more than a line or two of every article
// that it links.
func isBrief(f *gofeed.Feed) bool {
	for _, item := range f.Items {
		if item.Content != "" || fullText(item) != "" || item.Link == "" || utf8.RuneCountInString(pageText(item.Description)) > briefItem {
			return false
		}
	}
	return len(f.Items) >= fewItems
}

// published returns the date when the item says that it was published; an update is no
// publication.
func published(item *gofeed.Item) string {
	if item.Published == "" && item.PublishedParsed != nil {
		return item.PublishedParsed.Format(time.RFC3339)
	}
	return item.Published
}

// pageText returns the text of a piece of HTML.
func pageText(s string) string {
	if !strings.ContainsAny(s, "<&") {
		return strings.TrimSpace(s)
	}
	doc, err := parseHTML(s)
	if err != nil {
		return strings.TrimSpace(s)
	}
	tidy(doc)
	return blockText(doc)
}
