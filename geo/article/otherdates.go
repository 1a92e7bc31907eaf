package article

import (
	_ "embed"
	"slices"
	"strings"
	"unicode"
)

//go:embed words/otherdates.txt
var otherDateWords string

// others are the words of otherdates.txt by section.
var others = readOthers()

func readOthers() map[string][]string {
	sections := make(map[string][]string)
	name := ""
	for line := range strings.Lines(otherDateWords) {
		if line = strings.TrimSpace(line); strings.HasPrefix(line, "#") {
			continue
		}
		if section, ok := strings.CutPrefix(line, "== "); ok {
			name = section
			continue
		}
		sections[name] = append(sections[name], strings.Fields(line)...)
	}
	return sections
}

// tellsOther reports whether a word stands in the section.
func tellsOther(section, word string) bool {
	return slices.ContainsFunc(others[section], func(w string) bool {
		stem, open := strings.CutSuffix(w, "*")
		return word == stem || open && strings.HasPrefix(word, stem)
	})
}

// othersLine reports whether the text before a date says that it is no date of
// publication: "Photo: Agency, ", "— Channel (@x) ", "updated ".
func othersLine(before string) bool {
	if strings.ContainsAny(before, "@©#") || strings.HasPrefix(before, "—") || strings.HasPrefix(before, "–") {
		return true
	}
	words := strings.FieldsFunc(strings.ToLower(before), func(r rune) bool { return !unicode.IsLetter(r) })
	return slices.ContainsFunc(words, func(w string) bool { return tellsOther("line", w) })
}

// othersBox reports whether the class or id of an element says that it holds what
// is not of the article. Class names are told whole and by their parts.
func othersBox(classes string) bool {
	for name := range strings.FieldsSeq(strings.ToLower(classes)) {
		if tellsOther("box", name) {
			return true
		}
		for part := range strings.FieldsFuncSeq(name, func(r rune) bool { return r == '-' || r == '_' || r == ':' }) {
			if tellsOther("box", part) {
				return true
			}
		}
	}
	return false
}
