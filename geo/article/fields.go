package article

import (
	_ "embed"
	"strings"
	"unicode"
)

//go:embed words/fields.txt
var fieldWords string

// slot is one field of an article.
type slot int

// The fields of a record.
const (
	slotText slot = iota
	slotSummary
	slotTitle
	slotPublished
	slotPublisher
	slotAuthor
	slotURL
	slotLanguage
	slotID
	slots
)

var slotNames = map[string]slot{
	"text": slotText, "summary": slotSummary, "title": slotTitle, "published": slotPublished, "publisher": slotPublisher,
	"author": slotAuthor, "url": slotURL, "language": slotLanguage, "id": slotID,
}

// fieldPlace is the field that a name stands for and how good the name is, 0 best.
type fieldPlace struct {
	slot slot
	rank int
	page bool // it holds a piece of a web page
}

// fieldPlaces are the fields by the names that files give them.
var fieldPlaces = readFieldPlaces()

func readFieldPlaces() map[string]fieldPlace {
	all := make(map[string]fieldPlace)
	var count [slots]int
	for line := range strings.Lines(fieldWords) {
		field, names, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok || field[0] == '#' {
			continue
		}
		s := slotNames[field]
		for name := range strings.FieldsSeq(names) {
			name, page := strings.CutPrefix(name, "html:")
			all[name] = fieldPlace{s, count[s], page}
			count[s]++
		}
	}
	return all
}

// normal returns the name of a field in lower case without spaces and marks.
func normal(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, name)
}
