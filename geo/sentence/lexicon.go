package sentence

import (
	"embed"
	"strings"
	"unicode/utf8"

	"strikemap/geo/language"
	"strikemap/geo/vocabulary"
)

//go:embed words/*.txt
var wordFiles embed.FS

// class is a set of what a word may do to the end of a sentence or clause.
type class uint32

const (
	title       class = 1 << iota // abbreviation that never ends a sentence: "Gov.", "м."
	numbered                      // abbreviation that takes a number: "No. 5", "Sept. 5"
	unit                          // abbreviation that may end a sentence, not before a number: "обл.", "тис."
	either                        // abbreviation that ends a sentence only before a starter: "U.S.", "Inc."
	starter                       // common first word of a sentence
	lowerStart                    // begins a sentence in lower case: "рф", "росія"
	goesOn                        // neither line nor sentence ends with it: "the", "та"
	namePart                      // first word of names of two: "Kryvyi"
	proper                        // has a capital within a sentence too: "Russian"
	designator                    // says what a place is before its name: "с.", "смт"
	nameStem                      // beginning of such words: "Біл"
	ending                        // end of such words: "ій"
	conjunction                   // starts a clause
	maybe                         // starts a clause when a verb follows: "as", "and"
	preposition                   // may stand before a relative pronoun
	speech                        // verb of saying
	verb                          // common finite verb
	finite                        // looks like a finite verb; in no table
)

var classNames = map[string]class{
	"title": title, "numbered": numbered, "unit": unit, "either": either,
	"starter": starter, "lowerstart": lowerStart, "goeson": goesOn,
	"designator": designator, "proper": proper, "namepart": namePart, "namestem": nameStem, "ending": ending,
	"conjunction": conjunction,
	"maybe":       maybe, "preposition": preposition, "speech": speech, "verb": verb,
}

// classOfWord maps a word in lower case, without final full stop, to its classes.
var classOfWord = readClasses()

func readClasses() map[string]class {
	words := make(map[string]class, 1024)
	for _, lang := range []string{"en", "uk", "ru"} {
		text, err := wordFiles.ReadFile("words/" + lang + ".txt")
		if err != nil {
			panic(err)
		}
		var c class
		for line := range strings.Lines(string(text)) {
			line = strings.TrimSpace(line)
			if name, ok := strings.CutPrefix(line, "== "); ok {
				if c = classNames[name]; c == 0 {
					panic("words/" + lang + ".txt: unknown class " + name)
				}
				continue
			}
			if !strings.HasPrefix(line, "#") {
				for _, w := range strings.Fields(line) {
					words[strings.TrimSuffix(w, ".")] |= c
				}
			}
		}
	}
	return words
}

// traits is what the tables know of a word.
type traits struct {
	class         class             // with finite, if it looks so
	letters, word language.Evidence // what its letters and what the word shows
}

var traitsOf = vocabulary.NewTable(func(f *vocabulary.Form) *traits {
	t := &traits{class: classOf(f.Lower)}
	if t.class&verb != 0 || looksFinite(f) {
		t.class |= finite
	}
	t.letters.AddLetters(f.Lower)
	t.word.AddWord(f.Lower)
	return t
})

// classes returns the classes of the word.
func (w *Word) classes() class { return traitsOf.Of(w.Form).class }

// startsName reports whether a word is the first of names of two: "білій".
func startsName(lower string) bool {
	if classOf(lower)&namePart != 0 {
		return true
	}
	i := len(lower)
	for range 4 {
		_, n := utf8.DecodeLastRuneInString(lower[:i])
		if i -= n; i <= 0 {
			return false
		}
		if classOf(lower[i:])&ending != 0 && classOf(lower[:i])&nameStem != 0 {
			return true
		}
	}
	return false
}

// classOf returns the classes of a word; no table word is longer than 32 bytes.
func classOf(lower string) class {
	if len(lower) > 32 {
		return 0
	}
	return classOfWord[strings.TrimSuffix(lower, ".")]
}
