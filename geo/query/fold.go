package query

import (
	"strings"
	"unicode"
	"unicode/utf8"
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
