package query

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"strikemap/geo"
)

// Fold returns a text as it is searched: lower case, apostrophes and stress marks
// left out, ё as е, ґ as г.
func Fold(s string) string {
	var out strings.Builder
	out.Grow(len(s))
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		if r = folded(r); r >= 0 {
			out.WriteRune(r)
		}
	}
	return out.String()
}

// folded returns what a letter is searched as, -1 for what is left out.
func folded(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		switch {
		case 'A' <= r && r <= 'Z':
			return r + ('a' - 'A')
		case r == '\'' || r == '`':
			return -1
		}
		return r
	case r == '’' || r == 'ʼ' || r == '‘' || r == '\u0301' || r == '\u00ad' || r == '\u200b':
		return -1
	}
	switch r = unicode.ToLower(r); r {
	case 'ё':
		return 'е'
	case 'ґ':
		return 'г'
	}
	return r
}

// eachWord calls f with the words of a text, folded, and where they stand. The
// bytes are good for the call alone.
func eachWord(text string, f func(word []byte, at geo.Span)) {
	var room [64]byte
	word, from := room[:0], 0
	for i := 0; i <= len(text); {
		r, n := ' ', 1
		if i < len(text) {
			r, n = utf8.DecodeRuneInString(text[i:])
			r = folded(r)
		}
		switch {
		case r < 0: // left out
		case isPart(r):
			if len(word) == 0 {
				from = i
			}
			word = utf8.AppendRune(word, r)
		case len(word) > 0:
			f(word, geo.Span{Start: from, End: i})
			word = word[:0]
		}
		i += n
	}
}

// isPart reports whether a folded letter is part of a word.
func isPart(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || '0' <= r && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}
