package article

import (
	_ "embed"
	"strings"
	"unicode"
	"unicode/utf8"
)

//go:embed words/letterpairs.txt
var letterPairsFile string

// pairAlphabet is how many Cyrillic letters, from а on, the table of pairs spans.
const pairAlphabet = 'ґ' - 'а' + 1

// letterPairs tells how often a Cyrillic letter follows another, 0 to 9.
var letterPairs = readLetterPairs()

func readLetterPairs() (t [pairAlphabet][pairAlphabet]int8) {
	var order []rune
	var rows []string
	for line := range strings.Lines(letterPairsFile) {
		if first, row, ok := strings.Cut(strings.TrimSpace(line), " "); ok && first != "#" {
			r, _ := utf8.DecodeRuneInString(first)
			order, rows = append(order, r), append(rows, row)
		}
	}
	for i, a := range order {
		for k, b := range order {
			t[a-'а'][b-'а'] = int8(rows[i][k] - '0')
		}
	}
	return t
}

// What counts against a decoding: a pair of letters that is rarer than usual, one
// that no text has, and a sign that no text has within or beside a word.
const (
	usualPair                          = 4
	brokenCase, strangeSign, mixedWord = 5, 4, 4
)

// accents are the letters beside a to z that Western languages write often, and
// signs are what texts have beside letters.
const (
	accents = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýßœąćęłńóśźżčďěňřšťůžğışĳ"
	signs   = "\u00a0«»“”„‘’‚‹›–—…•·°№§€£©®™´×½¼¾"
)

// plausible scores how much a decoded text reads like one in Ukrainian, Russian
// or a Western language: the pairs of its letters for or against, capitals within
// words, mixed alphabets and odd signs against.
func plausible(text string) int {
	score, before := 0, ' '
	for _, r := range text {
		if before >= utf8.RuneSelf || r >= utf8.RuneSelf {
			score += pairScore(before, r)
		}
		before = r
	}
	return score
}

// pairScore scores two characters in succession, at least one of them not ASCII.
func pairScore(a, b rune) int {
	switch {
	case isOdd(a), isOdd(b):
		return -strangeSign
	case !unicode.IsLetter(a) || !unicode.IsLetter(b):
		return signScore(a, b)
	case unicode.IsLower(a) && unicode.IsUpper(b):
		return -brokenCase
	}
	low, next := unicode.ToLower(a), unicode.ToLower(b)
	switch slavic, slavicNext := isSlavic(low), isSlavic(next); {
	case slavic && slavicNext:
		return int(letterPairs[low-'а'][next-'а']) - usualPair
	case slavic != slavicNext:
		return -mixedWord
	case low < utf8.RuneSelf && strings.ContainsRune(accents, next), next < utf8.RuneSelf && strings.ContainsRune(accents, low):
		return 1
	}
	return -usualPair
}

// signScore scores a pair of which one is no letter: a sign tight between
// letters is rare.
func signScore(a, b rune) int {
	switch {
	case a == '’' || b == '’', a == '\u00a0' || b == '\u00a0':
		return 0
	case unicode.IsLower(b) && strings.ContainsRune("‚‹‘”•–™€", a):
		return -3
	case unicode.IsLetter(a) && b >= utf8.RuneSelf && strings.ContainsRune("«“„—№", b), a >= utf8.RuneSelf && unicode.IsLower(b) && strings.ContainsRune("»”—…", a):
		return -2
	}
	return 0
}

func isSlavic(low rune) bool { return low >= 'а' && low <= 'ґ' && letterKnown[low-'а'] }

// letterKnown are the letters of the table.
var letterKnown = func() (known [pairAlphabet]bool) {
	for i := range letterPairs {
		for _, n := range letterPairs[i] {
			known[i] = known[i] || n > 0
		}
	}
	known['ґ'-'а'] = true
	return known
}()

// isOdd reports whether a character beyond ASCII is neither a letter of a known
// alphabet nor a usual sign.
func isOdd(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return false
	case unicode.IsLetter(r):
		low := unicode.ToLower(r)
		return !isSlavic(low) && !strings.ContainsRune(accents, low)
	}
	return !strings.ContainsRune(signs, r)
}
