package article

import (
	"bytes"
	"errors"
	"fmt"
	"iter"
	"strconv"

	"strikemap/geo"

	"github.com/mmcdole/gofeed"
)

// feed reads the items of an RSS, Atom or JSON feed, an article an item. Of a feed
// that was cut off or that is damaged in one item the others are read.
func feed(data []byte) iter.Seq2[draft, error] {
	f, err := parseFeed(data)
	if err != nil {
		return withTeasers(salvaged(data, err))
	}
	brief := isBrief(f)
	return withTeasers(func(yield func(draft, error) bool) {
		for i, item := range f.Items {
			if !yieldItem(f, item, i+1, func(d draft, err error) bool {
				d.teaser = d.teaser || brief && err == nil
				return yield(d, err)
			}) {
				return
			}
		}
	})
}

// yieldItem yields the articles of the nth item of a feed.
func yieldItem(f *gofeed.Feed, item *gofeed.Item, n int, yield func(draft, error) bool) bool {
	all, err := itemDrafts(f, item)
	if err != nil {
		return yield(draft{}, because(geo.FaultInItem, fmt.Errorf("item %d: %w", n, err), strconv.Itoa(n)))
	}
	for _, d := range all {
		if !yield(d, nil) {
			return false
		}
	}
	return true
}

// errEntities refuses feeds that define their own abbreviations: none needs to,
// and some expand without end.
var errEntities = because(geo.FaultFeedEntities, errors.New("the feed defines entities of its own: save it again without"))

// errLongFeed says that a feed has more bytes than one is read of.
var errLongFeed = because(geo.FaultLarge, fmt.Errorf("it is larger than %d MB: split it, or save it as JSON Lines", mostUnpacked>>20), megabytes(mostUnpacked))

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
	if len(data) > mostUnpacked {
		return nil, errLongFeed
	}
	if bytes.Contains(data, []byte("<!ENTITY")) {
		return nil, errEntities
	}
	if !isJSONFeed(data) {
		if err := checkPage(data); err != nil {
			return nil, err
		}
		if err := checkXML(data); err != nil {
			return nil, err
		}
	}
	f, err = newFeedParser().Parse(bytes.NewReader(data))
	switch {
	case err != nil:
		return nil, because(geo.FaultNoFeed, fmt.Errorf("it is no RSS, Atom or JSON feed: %w; save the feed again", err))
	case len(f.Items) == 0:
		return nil, because(geo.FaultFeedEmpty, errors.New("the feed has no items: save it when it has some"))
	}
	return f, nil
}
