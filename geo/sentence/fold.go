package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// isUpper reports whether folding changes the letter.
func isUpper(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return 'A' <= r && r <= 'Z'
	case r >= 0x400 && r <= 0x45F:
		return r < 0x430
	}
	return unicode.ToLower(r) != r
}

// folds reports whether folding changes the letter or digit.
func folds(r rune) bool { return isUpper(r) || r >= 0x2100 }

// lowerOf is unicode.ToLower, faster on the common letters.
func lowerOf(r rune) rune {
	switch {
	case r >= 0x430 && r <= 0x45F:
		return r
	case r >= 0x410 && r < 0x430:
		return r + 0x20
	case r >= 0x400 && r < 0x410:
		return r + 0x50
	}
	return unicode.ToLower(r)
}

// plainForm returns, in lower case, what a full-width, bold or joined sign is a
// form of.
func plainForm(r rune) string {
	return strings.ToLower(norm.NFKC.String(string(r)))
}

// appendFolded appends t in lower case with one form of apostrophe and hyphen, letters
// and digits of full width or other forms plain, without invisible and combining
// marks, line breaks and the hyphens that part a word before them. A decomposed й, ї or ё is composed first.
func appendFolded(dst []byte, t string) []byte {
	for i, r := range t {
		switch runeClassOf(r) {
		case apostrophe:
			dst = append(dst, '\'')
		case hyphen:
			if !partsWord(t, i, i+utf8.RuneLen(r)) {
				dst = append(dst, '-')
			}
		case mark, format, space:
		case letter:
			if r >= 0x2100 {
				dst = append(dst, plainForm(r)...)
				continue
			}
			dst = utf8.AppendRune(dst, composed(lowerOf(r), t[i+utf8.RuneLen(r):]))
		default:
			if r < 0x2100 {
				dst = utf8.AppendRune(dst, r)
				continue
			}
			dst = append(dst, plainForm(r)...)
		}
	}
	return dst
}

// partsWord reports whether the hyphen t[i:j] only parts a word at the end of a line:
// one that goes on in lower case behind two letters or more, as in "Франків-⏎ську", and
// has no hyphen further on, as "Ростов-⏎на-Дону" has.
func partsWord(t string, i, j int) bool {
	rest := strings.TrimLeft(t[j:], " \t\r\n")
	if len(rest) == len(t)-j {
		return false
	}
	next, _ := utf8.DecodeRuneInString(rest)
	last, n := utf8.DecodeLastRuneInString(t[:i])
	first, _ := utf8.DecodeLastRuneInString(t[:i-n])
	return unicode.IsLower(next) && unicode.IsLetter(last) && unicode.IsLetter(first) &&
		!strings.ContainsFunc(rest, func(r rune) bool { return runeClassOf(r) == hyphen })
}

// composed returns the letter that r and the mark at the start of rest make.
func composed(r rune, rest string) rune {
	switch {
	case r == 'и' && strings.HasPrefix(rest, "\u0306"):
		return 'й'
	case r == 'і' && strings.HasPrefix(rest, "\u0308"):
		return 'ї'
	case r == 'е' && strings.HasPrefix(rest, "\u0308"):
		return 'ё'
	}
	return r
}
