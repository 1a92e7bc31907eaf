package article

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"strikemap/geo"
)

// field is a JSON string, number or null, as text.
type field string

// UnmarshalJSON accepts what people write into a text field.
func (f *field) UnmarshalJSON(data []byte) error {
	switch data[0] {
	case '"':
		return json.Unmarshal(data, (*string)(f))
	case 'n':
		return nil
	case '{', '[', 't', 'f':
		return fmt.Errorf("%.20s is no text", data)
	}
	*f = field(data)
	return nil
}

// record is an article as JSON, JSON Lines and tables hold it; the names behind
// the first are accepted too.
type record struct {
	ID        field `json:"id"`
	Title     field `json:"title"`
	Text      field `json:"text"`
	Body      field `json:"body"`
	Content   field `json:"content"`
	Published field `json:"published"`
	Date      field `json:"date"`
	Publisher field `json:"publisher"`
	Source    field `json:"source"`
	URL       field `json:"url"`
	Language  field `json:"language"`
	Author    field `json:"author"`
}

var errNoText = because(geo.FaultNoText, errors.New(`it has no text: give each article a field named "text"`))

// draft returns the article of the record. The body is the text field byte for
// byte. An unreadable date comes back as an error beside the article, whose date
// is then unknown.
func (r *record) draft() (draft, error) {
	text := first(r.Text, r.Body, r.Content)
	if strings.TrimSpace(text) == "" {
		return draft{}, errNoText
	}
	d := draft{
		id: string(r.ID), title: string(r.Title), text: text,
		publisher: first(r.Publisher, r.Source), author: string(r.Author), url: string(r.URL),
		language: knownLanguage(string(r.Language)),
	}
	d.setPublished(first(r.Published, r.Date))
	undated := d.undated // to be told with its line
	d.undated = nil
	return d, undated
}

// first returns the first field that is not empty.
func first(fields ...field) string {
	for _, f := range fields {
		if f != "" {
			return string(f)
		}
	}
	return ""
}

// knownLanguage returns the language of a tag like "uk-UA" when the program
// reads it, else "".
func knownLanguage(tag string) string {
	lang, _, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(tag, "_", "-")), "-")
	switch lang {
	case "en", "uk", "ru":
		return lang
	case "ua":
		return "uk"
	}
	return ""
}
