package article

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"strikemap/geo"
)

var errJSON = because(geo.FaultNoArticles, errors.New(`it holds no articles: write a list of objects, each with a field named "text"`))

// readJSON reads a list of articles, a single one, or an object in which such a
// list lies, as the answers of services do; an export of Telegram Desktop too.
func readJSON(data []byte) iter.Seq2[draft, error] {
	if bytes.Count(data, []byte(`":`)) > mostMembers || len(data) > mostUnpacked {
		return one(draft{}, errMembers)
	}
	data = utf8JSON(data)
	if !bytes.ContainsAny(data, "{[\"") {
		return plainText(data) // a text with a wrong name
	}
	if !json.Valid(data) {
		if drafts := readCutJSON(data); drafts != nil {
			return drafts
		}
	}
	if chats := telegramChats(data); chats != nil {
		return readChats(chats)
	}
	list, err := jsonList(data)
	if err != nil {
		return one(draft{}, err)
	}
	return withTeasers(func(yield func(draft, error) bool) {
		for i, item := range list {
			d, err := jsonRecord(item).draft()
			if err != nil && !yield(draft{}, because(geo.FaultInArticle, fmt.Errorf("article %d: %w", i+1, err), strconv.Itoa(i+1))) {
				return
			}
			if d.text != "" && !yield(d, nil) {
				return
			}
		}
	})
}

// utf8JSON returns JSON in UTF-8, whatever it was written in.
func utf8JSON(data []byte) []byte {
	if !utf8.Valid(data) || !json.Valid(trimmed(data)) {
		if s, err := decode(data); err == nil {
			data = []byte(s)
		}
	}
	return trimmed(data)
}

// object are the fields of a JSON object.
type object map[string]json.RawMessage

// holders are the fields of an object in which services put an article's own.
var holders = []string{"fields", "_source", "attributes", "article", "node", "document", "post", "data", "meta", "metadata"}

// jsonRecord returns the record that a JSON object is; an empty one for any other
// value. A field of a wrong kind costs that field only.
func jsonRecord(data json.RawMessage) *record {
	var r record
	r.take(data, 0)
	return &r
}

// take takes the fields of an object that lies depth objects deep.
func (r *record) take(data json.RawMessage, depth int) {
	var o object
	if len(data) > 0 && data[0] == '{' && json.Unmarshal(data, &o) == nil {
		r.takeAll(o, depth)
	}
}

func (r *record) takeAll(o object, depth int) {
	names := make([]string, 0, len(o))
	for name := range o {
		names = append(names, name)
	}
	slices.Sort(names) // the first of two that are one but for their case
	for _, name := range names {
		if p, ok := fieldPlaces[normal(name)]; ok && (p.slot != slotText || !isNumber(o[name])) {
			r.set(name, jsonValue(o[name], p.slot), depth)
		}
	}
	if depth < 2 {
		for _, h := range holders {
			r.take(o[h], depth+1)
		}
	}
}

// parts are the fields in which an object keeps what it stands for, best first.
var parts = []string{
	"name", "title", "rendered", "main", "original", "displayName", "label", "value", "content", "href", "code", "#text", "$t", "text", "created",
	"date", "datetime", "dateTime", "iso", "$date", "$numberLong",
}

// field is a JSON value as text; empty when it has none.
type field string

// UnmarshalJSON accepts any value.
func (f *field) UnmarshalJSON(data []byte) error {
	*f = field(jsonText(data, "", 0))
	return nil
}

// jsonValue returns the text of a field. An object that tells no day is given as
// it is, so that it is told of as a date that cannot be read.
func jsonValue(data json.RawMessage, s slot) string {
	text := jsonText(data, together[s], 0)
	if text == "" && s == slotPublished && len(data) > 2 && data[0] == '{' {
		return string(data)
	}
	return text
}

func isNumber(data json.RawMessage) bool {
	return len(data) > 0 && (data[0] == '-' || data[0] >= '0' && data[0] <= '9')
}

// together are the fields of which a list counts as a whole, with what joins it.
var together = map[slot]string{slotAuthor: ", ", slotText: "\n"}

// jsonText returns a JSON value as text: of an object the part that it stands for,
// of a list the first, or all of them with join between them.
func jsonText(data json.RawMessage, join string, depth int) string {
	if len(data) == 0 || depth > 3 {
		return ""
	}
	var s string
	switch data[0] {
	case '"':
		_ = json.Unmarshal(data, &s) // valid, for it was read within its object
	case '[':
		s = listText(data, join, depth)
	case '{':
		var o object
		_ = json.Unmarshal(data, &o) // as above
		for _, name := range parts {
			if s = jsonText(o[name], join, depth+1); s != "" {
				return s
			}
		}
	case 't', 'f', 'n':
	default:
		s = string(data)
	}
	return s
}

// listText returns the first text of a list, or all of them with join between.
func listText(data json.RawMessage, join string, depth int) string {
	var list []json.RawMessage
	_ = json.Unmarshal(data, &list) // valid, for it was read within its object
	var texts []string
	for _, item := range list {
		t := jsonText(item, "", depth+1)
		if t != "" && join == "" {
			return t
		}
		if t != "" {
			texts = append(texts, t)
		}
	}
	return strings.Join(texts, join)
}

// isJSONFeed reports whether the data is a JSON feed.
func isJSONFeed(data []byte) bool {
	return bytes.Contains(data[:min(len(data), 1000)], []byte("jsonfeed.org/version"))
}
