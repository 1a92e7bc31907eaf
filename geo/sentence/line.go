package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// line is a non-empty line of the body without white space at its ends.
type line struct {
	start, end int
	text       int  // where the text starts after bullets; end when there is none
	blank      bool // a blank line stands before it
	marked     bool // starts with a bullet, an emoji or a list number
	runes      int  // its length
	closed     bool // a mark ends it that ends its paragraph
}

// bullets start a list item when white space follows.
const bullets = "-–—*•·▪●○◦‣►▶»>#+"

// appendLines appends the lines of the body, cut at every kind of line end.
func appendLines(all []line, body string) []line {
	blank, plain := false, plainEnds(body)
	for p := 0; p < len(body); {
		q := len(body)
		if !plain {
			q = lineEnd(body, p)
		} else if n := strings.IndexByte(body[p:], '\n'); n >= 0 {
			q = p + n
		}
		start, end := trim(body, p, q)
		if start < end {
			text := skipBullets(body, start, end)
			all = append(all, line{
				start: start, end: end, text: text, blank: blank,
				marked: text > start || enumerated(body[start:end]),
				runes:  utf8.RuneCountInString(body[start:end]),
			})
		}
		blank = start == end
		p = q + lineBreak(body[q:])
	}
	return all
}

// plainEnds reports whether no lines of the body end but with a line feed.
func plainEnds(body string) bool {
	for _, end := range [...]string{"\r", "\f", "\v", "\u2028", "\u2029"} {
		if strings.Contains(body, end) {
			return false
		}
	}
	return true
}

// lineEnd returns where the line that starts at p ends, its break excluded.
func lineEnd(body string, p int) int {
	for q := p; q < len(body); q++ {
		switch c := body[q]; {
		case c == '\n', c == '\r', c == '\f', c == '\v':
			return q
		case c == 0xE2 && (strings.HasPrefix(body[q:], "\u2028") || strings.HasPrefix(body[q:], "\u2029")):
			return q
		}
	}
	return len(body)
}

// lineBreak returns the length of the line break at the start of rest.
func lineBreak(rest string) int {
	switch {
	case rest == "":
		return 0
	case strings.HasPrefix(rest, "\r\n"):
		return 2
	case rest[0] == 0xE2:
		return 3
	}
	return 1
}

// trim narrows [p, q) to exclude white space and invisible marks at its ends.
func trim(body string, p, q int) (start, end int) {
	invisible := func(r rune) bool {
		c := runeClassOf(r)
		return c == space || c == format
	}
	t := strings.TrimLeftFunc(body[p:q], invisible)
	start = q - len(t)
	return start, start + len(strings.TrimRightFunc(t, invisible))
}

// skipBullets returns where the text of a line starts: after bullets that white
// space follows and after emoji.
func skipBullets(body string, p, end int) int {
	for p < end {
		r, n := utf8.DecodeRuneInString(body[p:end])
		switch c := runeClassOf(r); {
		case c == space, c == format, c == mark, isFlag(r), isPictograph(r):
		case strings.ContainsRune(bullets, r):
			run := p + n
			for run < end && strings.HasPrefix(body[run:end], body[p:p+n]) {
				run += n
			}
			if next, _ := utf8.DecodeRuneInString(body[run:end]); run < end && !unicode.IsSpace(next) {
				return p
			}
			n = run - p
		default:
			return p
		}
		p += n
	}
	return end
}

// isPictograph reports whether the rune is an emoji or a geometric sign.
func isPictograph(r rune) bool {
	return r >= 0x1F000 || r >= 0x2190 && r <= 0x2BFF || r == '‼' || r == '⁉'
}

// enumerated reports whether a line starts as "1. ", "2) " or "а) ".
func enumerated(text string) bool {
	i := 0
	for i < len(text) && i < 3 && text[i] >= '0' && text[i] <= '9' {
		i++
	}
	if i == 0 {
		_, i = utf8.DecodeRuneInString(text)
		return strings.HasPrefix(text[i:], ") ")
	}
	return strings.HasPrefix(text[i:], ") ") || strings.HasPrefix(text[i:], ". ")
}
