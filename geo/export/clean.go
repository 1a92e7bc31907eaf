package export

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// acts reports whether a screen or program obeys the rune instead of showing
// it: control characters but line ends, and marks that turn the direction.
func acts(r rune) bool {
	switch {
	case r < 0x20:
		return r != '\n' && r != '\t'
	case r >= 0x7f && r <= 0x9f, r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069:
		return true
	}
	return r == 0x200e || r == 0x200f || r == 0x061c || r == 0xfeff || r == 0xfffe || r == 0xffff
}

// clean returns one line of text without anything that acts.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n', r == '\t', r == '\r', r == '\u2028', r == '\u2029':
			return ' '
		case acts(r):
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
}

// cell returns clean text that no spreadsheet takes for a formula: what starts
// like one and is no plain number gets an apostrophe before it.
func cell(s string) string {
	s = clean(s)
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, " \u00a0"))
	if !strings.ContainsRune("=+-@＝＋－＠", first) {
		return s
	}
	if _, err := strconv.ParseFloat(s, 64); err == nil && strings.Trim(s, "+-.0123456789") == "" {
		return s
	}
	return "'" + s
}
