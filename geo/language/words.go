package language

import (
	"embed"
	"strings"
	"unicode/utf8"
)

//go:embed words/*.txt
var files embed.FS

// tongue is the language that a word tells; none when it tells nothing.
type tongue uint8

const (
	none tongue = iota
	english
	ukrainian
	russian
	other
)

// The words, and endings of three to six letters, that tell a language.
var telling, endings = readWords()

func readWords() (whole, ends map[string]tongue) {
	whole, ends = map[string]tongue{}, map[string]tongue{}
	for of, name := range []string{english: "en", ukrainian: "uk", russian: "ru", other: "other"} {
		if name == "" {
			continue
		}
		text, err := files.ReadFile("words/" + name + ".txt")
		if err != nil {
			panic(err) // excluded by a test
		}
		for line := range strings.Lines(string(text)) {
			if strings.HasPrefix(line, "#") {
				continue
			}
			for w := range strings.FieldsSeq(line) {
				if end, ok := strings.CutPrefix(w, "-"); ok {
					ends[end] = tongue(of)
				} else {
					whole[w] = tongue(of)
				}
			}
		}
	}
	return whole, ends
}

// ending returns what the ending of a Cyrillic word tells.
func ending(word string) tongue {
	at, n := len(word), 0
	for at > 0 && n < 6 {
		_, size := utf8.DecodeLastRuneInString(word[:at])
		at -= size
		if n++; n >= 3 && at > 0 {
			if t := endings[word[at:]]; t != none {
				return t
			}
		}
	}
	return none
}
