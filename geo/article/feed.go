package article

import (
	"bytes"
	"errors"
	"fmt"
	"iter"
	"strconv"
	"strings"
	"time"

	"strikemap/geo"

	"github.com/mmcdole/gofeed"
	"golang.org/x/net/html"
)

// feed reads the items of an RSS, Atom or JSON feed, an article an item.
func feed(data []byte) iter.Seq2[draft, error] {
	f, err := parseFeed(data)
	if err != nil {
		return one(draft{}, err)
	}
	return func(yield func(draft, error) bool) {
		for i, item := range f.Items {
			d, err := itemDraft(f, item)
			if err != nil {
				err = because(geo.FaultInItem, fmt.Errorf("item %d: %w", i+1, err), strconv.Itoa(i+1))
			}
			if !yield(d, err) {
				return
			}
		}
	}
}

// errEntities refuses feeds that define their own abbreviations: none needs to,
// and some expand without end.
var errEntities = because(geo.FaultFeedEntities, errors.New("the feed defines entities of its own: save it again without"))

// parseFeed guards against feeds that the library gives up on.
func parseFeed(data []byte) (f *gofeed.Feed, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = because(geo.FaultFeed, fmt.Errorf("the feed is damaged: %w; save it again", fmt.Errorf("%v", r)))
		}
	}()
	if data, err = utf8XML(data); err != nil {
		return nil, err
	}
	if bytes.Contains(data, []byte("<!ENTITY")) {
		return nil, errEntities
	}
	f, err = gofeed.NewParser().Parse(bytes.NewReader(data))
	switch {
	case err != nil:
		return nil, because(geo.FaultNoFeed, fmt.Errorf("it is no RSS, Atom or JSON feed: %w; save the feed again", err))
	case len(f.Items) == 0:
		return nil, because(geo.FaultFeedEmpty, errors.New("the feed has no items: save it when it has some"))
	}
	return f, nil
}

func itemDraft(f *gofeed.Feed, item *gofeed.Item) (draft, error) {
	text := pageText(item.Content)
	if text == "" {
		text = pageText(item.Description)
	}
	title := pageText(item.Title)
	d := draft{
		id: item.GUID, title: oneLine(title), text: text, titleApart: true,
		publisher: oneLine(f.Title), url: address(item.Link), language: knownLanguage(f.Language),
	}
	d.setPublished(published(item))
	if len(item.Authors) > 0 && item.Authors[0] != nil {
		d.author = oneLine(item.Authors[0].Name)
	}
	if d.text == "" && d.title == "" {
		return d, because(geo.FaultItemEmpty, errors.New("it has neither title nor text: save the feed again"))
	}
	return d, nil
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
	doc, err := html.Parse(strings.NewReader(s))
	if err != nil {
		return strings.TrimSpace(s)
	}
	tidy(doc)
	return blockText(doc)
}
