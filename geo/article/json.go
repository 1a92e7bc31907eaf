package article

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"strconv"

	"strikemap/geo"
)

var errJSON = because(geo.FaultNoArticles, errors.New(`it holds no articles: write a list of objects, each with a field named "text"`))

// readJSON reads a list of articles, a single one, or an object whose "articles"
// or "items" are such a list.
func readJSON(data []byte) iter.Seq2[draft, error] {
	return func(yield func(draft, error) bool) {
		list, err := jsonList(data)
		if err != nil {
			yield(draft{}, err)
			return
		}
		for i, item := range list {
			var r record
			var d draft
			err := json.Unmarshal(item, &r)
			if err == nil {
				d, err = r.draft()
			}
			if err != nil && !yield(draft{}, because(geo.FaultInArticle, fmt.Errorf("article %d: %w", i+1, err), strconv.Itoa(i+1))) {
				return
			}
			if d.text != "" && !yield(d, nil) {
				return
			}
		}
	}
}

// jsonList returns the list of articles that a JSON file holds.
func jsonList(data []byte) ([]json.RawMessage, error) {
	var list []json.RawMessage
	var wrapped struct{ Articles, Items []json.RawMessage }
	data = bytes.TrimSpace(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")))
	if data[0] == '[' {
		if err := json.Unmarshal(data, &list); err != nil {
			return nil, jsonFault(err)
		}
	} else if err := json.Unmarshal(data, &wrapped); err != nil {
		return nil, jsonFault(err)
	}
	switch {
	case len(wrapped.Articles) > 0:
		list = wrapped.Articles
	case len(wrapped.Items) > 0:
		list = wrapped.Items
	case data[0] == '{':
		list = []json.RawMessage{data}
	}
	if len(list) == 0 {
		return nil, errJSON
	}
	return list, nil
}

// isJSONFeed reports whether the data is a JSON feed.
func isJSONFeed(data []byte) bool {
	return bytes.Contains(data[:min(len(data), 1000)], []byte("jsonfeed.org/version"))
}
