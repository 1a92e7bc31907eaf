package article

import (
	"bytes"
	"errors"
	"fmt"
	"iter"
	"strconv"

	"strikemap/geo"
)

// Bounds of a feed that is read item by item.
const (
	longestFeedHead = 1 << 16 // bytes of what stands before its first item
	mostSalvaged    = 20_000  // items, each of which is parsed alone
)

var (
	itemStart = pattern(`<(item|entry)(?:\s[^>]*)?>`)
	errCutOff = because(geo.FaultItemBreaksOff, errors.New("the feed breaks off in it: save the feed again"))
)

// salvaged reads a damaged feed item by item, each with the head of the feed; why is
// what is wrong with the whole, when it has no items or more than are salvaged.
func salvaged(data []byte, why error) iter.Seq2[draft, error] {
	first := itemStart().FindSubmatchIndex(data)
	if errors.Is(why, errEntities) || first == nil || first[0] > longestFeedHead {
		return one(draft{}, why)
	}
	head, end := data[:first[0]], []byte("</"+string(data[first[2]:first[3]])+">")
	foot := footOf(head)
	return func(yield func(draft, error) bool) {
		rest := data[first[0]:]
		read := false
		for n := 1; n <= mostSalvaged && n*len(head) < maxFile/4; n++ {
			length := bytes.Index(rest, end)
			if length < 0 {
				yield(draft{}, because(geo.FaultInItem, fmt.Errorf("item %d: %w", n, errCutOff), strconv.Itoa(n)))
				return
			}
			length += len(end)
			f, err := parseFeed(bytes.Join([][]byte{head, rest[:length], foot}, nil))
			if read = read || err == nil; !read && n > 3 {
				break // what stands before the items is damaged
			}
			ok := err == nil && yieldItem(f, f.Items[0], n, yield)
			if err != nil {
				ok = yield(draft{}, because(geo.FaultInItem, fmt.Errorf("item %d: %w", n, err), strconv.Itoa(n)))
			}
			if !ok {
				return
			}
			rest = rest[length:]
			next := itemStart().FindIndex(rest)
			if next == nil {
				broken(rest, foot, n, yield)
				return
			}
			rest = rest[next[0]:]
		}
		yield(draft{}, why)
	}
}

// broken tells of a feed that ends without its foot.
func broken(rest, foot []byte, n int, yield func(draft, error) bool) {
	if !bytes.Contains(rest, foot[bytes.LastIndexByte(foot, '<'):]) {
		yield(draft{}, because(geo.FaultFeed, fmt.Errorf("the feed is damaged: %w; save it again", fmt.Errorf("it breaks off behind item %d", n))))
	}
}

// footOf closes the elements that the head of a feed opens.
func footOf(head []byte) []byte {
	root := "rss"
	if m := rootElement().FindSubmatch(head); m != nil {
		root = string(m[1])
	}
	if bytes.Contains(head, []byte("<channel")) && !bytes.Contains(head, []byte("</channel>")) {
		return []byte("</channel></" + root + ">")
	}
	return []byte("</" + root + ">")
}
