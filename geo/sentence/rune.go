package sentence

import "unicode"

// runeClass is what a rune does in a word.
type runeClass uint8

const (
	space runeClass = iota
	letter
	digit
	mark       // combining accent
	format     // invisible: soft hyphen, zero-width or bidi mark
	apostrophe // also quotation marks used as one
	hyphen
	punct
	symbol
)

var asciiClass = func() (t [128]runeClass) {
	for c := range t {
		t[c] = classify(rune(c))
	}
	return t
}()

func runeClassOf(r rune) runeClass {
	switch {
	case r < 128:
		return asciiClass[r]
	case r >= 0x400 && r <= 0x481, r >= 0x48A && r <= 0x52F:
		return letter
	}
	return classify(r)
}

func classify(r rune) runeClass {
	switch r {
	case '\'', '’', '‘', 'ʼ', 'ʹ', '′', '`', '´', '＇':
		return apostrophe
	case '-', '\u2010', '\u2011', '\uFF0D':
		return hyphen
	case '\u00AD', '\u180E', '\u2060', '\uFEFF':
		return format
	}
	switch {
	case unicode.IsLetter(r):
		return letter
	case unicode.IsDigit(r):
		return digit
	case unicode.IsSpace(r):
		return space
	case unicode.Is(unicode.M, r):
		return mark
	case unicode.Is(unicode.Cf, r), unicode.IsControl(r):
		return format
	case unicode.IsPunct(r):
		return punct
	}
	return symbol
}

// isTerminator reports whether the rune may end a sentence.
func isTerminator(r rune) bool {
	switch r {
	case '.', '!', '?', '…', '‼', '⁉', '。', '．', '！', '？':
		return true
	}
	return false
}

func isDash(r rune) bool { return r == '—' || r == '–' || r == '―' || r == '‒' || r == '-' }

func isOpener(r rune) bool {
	switch r {
	case '(', '[', '{', '“', '„', '«', '‹', '‘', '"', '\'', '‚', '¿', '¡':
		return true
	}
	return false
}

func isCloser(r rune) bool {
	switch r {
	case ')', ']', '}', '”', '“', '»', '›', '’', '"', '\'', '*', '_':
		return true
	}
	return false
}
