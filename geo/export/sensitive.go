package export

import (
	_ "embed"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

//go:embed words/graphic.txt
var graphicText string

//go:embed words/personal.txt
var personalText string

// beginnings are beginnings of words, in lower case.
type beginnings []string

var graphicWords, personalWords = readBeginnings(graphicText), readBeginnings(personalText)

func readBeginnings(text string) beginnings {
	var out beginnings
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			out = append(out, line)
		}
	}
	return out
}

// in reports whether a word of a text begins so.
func (b beginnings) in(text string) bool {
	low := strings.NewReplacer("’", "'", "ʼ", "'").Replace(strings.ToLower(text))
	for _, w := range b {
		for at := 0; ; {
			i := strings.Index(low[at:], w)
			if i < 0 {
				break
			}
			at += i
			if before, _ := utf8.DecodeLastRuneInString(low[:at]); at == 0 || !unicode.IsLetter(before) {
				return true
			}
			at += len(w)
		}
	}
	return false
}

// personalForm is what tells a person's details by its form: e-mail addresses,
// telephone numbers, card numbers, and a house of a street.
var personalForm = regexp.MustCompile(`(?i)[\w.+-]+@[\w-]+\.\w+` +
	`|\+\d[\d ()-]{8,}\d` +
	`|\b(?:\d{4}[ -]?){3}\d{4}\b` +
	`|\b\d{1,4}[a-z]? [A-Z][a-z]+ (?:street|avenue|lane)\b` +
	`|(?:вул|просп|пров|ул|пер)(?:\.|иця|иці|ица|ице)? ?[\p{L}’' -]{3,40}, ?(?:буд\.? ?|д\.? ?)?\d`)

// graphic and personal report whether a sentence is one that a file for strangers
// leaves out.
func graphic(text string) bool  { return graphicWords.in(text) }
func personal(text string) bool { return personalWords.in(text) || personalForm.MatchString(text) }
