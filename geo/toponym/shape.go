package toponym

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"strikemap/geo/vocabulary"
)

const (
	letters      shape = 1 << iota
	capital            // starts with a capital letter
	shout              // two letters or more, all capital
	possessive         // ended in 's; its key does not
	opening            // an opening quotation mark, or one that may be
	closing            // a closing quotation mark, or one that may be
	abbreviation       // capitals of an abbreviation before small letters: "КАБами", "БпЛА", "UAVs"
)

// shape says how a word is written.
type shape uint8

// apostrophes are the signs that may stand before a possessive s.
const apostrophes = "'’ʼ`‘′´ʹ＇\u02b9\u02bb\u2032\u055a\ua78c\uff07"

// keyOf returns the key of a word of letters and how it is written.
func keyOf(w *vocabulary.Form) (string, shape) {
	k, s := w.Lower, letters
	if rest, ok := strings.CutSuffix(k, "'s"); ok && rest != "" && k != "let's" {
		k, s = rest, s|possessive
	} else if rest, ok := strings.CutSuffix(k, "s'"); ok && rest != "" {
		k, s = k[:len(k)-1], s|possessive
	}
	if len(k) > 1 && k[len(k)-1] == '.' && strings.Count(k, ".") == 1 {
		k = k[:len(k)-1]
	}
	first, size := utf8.DecodeRuneInString(w.Text)
	if unicode.IsUpper(first) {
		s |= capital
		if size < len(w.Text) && allUpper(w.Text[size:], s&possessive != 0) {
			s |= shout
		} else if abbreviates(w.Text) {
			s |= abbreviation
		}
	}
	return k, s
}

// abbreviates reports whether the word, which has small letters, is an abbreviation by its
// capitals: one inside a Cyrillic word, or two at the start: "КАБами", "UAVs", not "McCoy".
func abbreviates(text string) bool {
	inner, before := 0, rune(0)
	for i, r := range text {
		switch {
		case !unicode.IsLetter(r):
			return false
		case i > 0 && unicode.IsUpper(r) && (unicode.Is(unicode.Cyrillic, r) || unicode.IsUpper(before) && inner == 0 && i == utf8.RuneLen(before)):
			inner++
		}
		before = r
	}
	return inner > 0
}

func allUpper(text string, poss bool) bool {
	if cut := strings.LastIndexAny(text, apostrophes); poss && cut >= 0 {
		text = text[:cut]
	}
	seen := false
	for _, r := range text {
		if unicode.IsLower(r) {
			return false
		}
		seen = seen || unicode.IsUpper(r)
	}
	return seen
}

func quoteShape(text string) shape {
	switch text {
	case "«", "„":
		return opening
	case "»", "”":
		return closing
	case "“", "\"", "'", "''", "``":
		return opening | closing
	}
	return 0
}
