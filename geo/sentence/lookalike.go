package sentence

import (
	"strings"
	"unicode/utf8"
)

// script is a set of the alphabets that a word is written in.
type script uint8

const (
	latinScript script = 1 << iota
	cyrillicScript
	wideScript // letters and digits that are forms of others: full width, bold, ligatures
)

// mixed is a word in two alphabets: a slip of the keyboard, of a scanner, or of
// someone who hides from searches.
const mixed = latinScript | cyrillicScript

// scriptOf returns the alphabet of a letter.
func scriptOf(r rune) script {
	switch {
	case r < 0x300:
		return latinScript
	case r >= 0x400 && r < 0x530:
		return cyrillicScript
	case r >= 0x2100:
		return wideScript
	}
	return 0
}

// The letters that look alike, pairwise: Latin, then Cyrillic.
var toCyrillic, toLatin = lookAlikes("AА BВ CС EЕ HН IІ KК MМ OО PР TТ XХ YУ aа cс eе iі kк oо pр xх yу ïї Ïї ëё ÿў jј sѕ")

func lookAlikes(pairs string) (cyrillic, latin map[rune]rune) {
	cyrillic, latin = map[rune]rune{}, map[rune]rune{}
	for pair := range strings.FieldsSeq(pairs) {
		l, n := utf8.DecodeRuneInString(pair)
		c, _ := utf8.DecodeRuneInString(pair[n:])
		cyrillic[l], latin[c] = c, l
	}
	return cyrillic, latin
}

// unmixed returns a word in two alphabets with the letters of one replaced by
// those of the other that look alike: "Cумах" is all Cyrillic, "Кharkiv" all
// Latin. The parts of a compound are told apart; what fits neither alphabet
// stays: "ATACMSів", "GPS-навігація".
func unmixed(word string) string {
	var b strings.Builder
	for {
		part, rest, more := strings.Cut(word, "-")
		b.WriteString(unmixedPart(part))
		if !more {
			return b.String()
		}
		b.WriteByte('-')
		word = rest
	}
}

func unmixedPart(part string) string {
	var latin, cyrillic, onlyLatin, onlyCyrillic int
	for _, r := range part {
		switch scriptOf(r) {
		case latinScript:
			if isASCIILetter(r) || toCyrillic[r] != 0 {
				latin++
			}
			if isASCIILetter(r) && toCyrillic[r] == 0 {
				onlyLatin++
			}
		case cyrillicScript:
			cyrillic++
			if toLatin[r] == 0 {
				onlyCyrillic++
			}
		}
	}
	switch {
	case latin == 0 || cyrillic == 0:
		return part
	case onlyLatin == 0 && (onlyCyrillic > 0 || cyrillic >= latin):
		return replaced(part, toCyrillic)
	case onlyCyrillic == 0:
		return replaced(part, toLatin)
	}
	return part
}

func isASCIILetter(r rune) bool { return 'a' <= r|0x20 && r|0x20 <= 'z' }

func replaced(s string, by map[rune]rune) string {
	return strings.Map(func(r rune) rune {
		if to := by[r]; to != 0 {
			return to
		}
		return r
	}, s)
}
