package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// sign reads the mark or symbol r of n bytes at p.
func (s *scanner) sign(p, end int, r rune, n int, c runeClass) int {
	q := p + n
	switch {
	case r == '@' && s.class(q, end) == letter:
		return s.add(p, s.handle(q, end), Symbol, false)
	case c == symbol:
		return s.add(p, s.emoji(q, end, r), Symbol, false)
	case c == apostrophe:
		s.quoted = !s.quoted
	case isTerminator(r), isDash(r):
		q = s.run(q, end, r)
	}
	return s.add(p, q, Punct, r >= 0xFF01)
}

// run returns the end of the marks of the same sort as r that follow at q.
func (s *scanner) run(q, end int, r rune) int {
	for q < end {
		next, n := utf8.DecodeRuneInString(s.text[q:end])
		if isTerminator(r) && !isTerminator(next) || isDash(r) && !isDash(next) {
			break
		}
		q += n
	}
	return q
}

// emoji returns the end of a symbol and what modifies it: selectors, skin tones,
// joined symbols, the second letter of a flag.
func (s *scanner) emoji(q, end int, first rune) int {
	flag := isFlag(first)
	for q < end {
		r, n := utf8.DecodeRuneInString(s.text[q:end])
		switch {
		case r == '\uFE0F', r == '\u20E3', r >= 0x1F3FB && r <= 0x1F3FF, r >= 0xE0020 && r <= 0xE007F:
		case r == '\u200D':
			if s.class(q+n, end) == symbol {
				_, m := utf8.DecodeRuneInString(s.text[q+n : end])
				n += m
			}
		case flag && isFlag(r):
			flag = false
		default:
			return q
		}
		q += n
	}
	return q
}

func isFlag(r rune) bool { return r >= 0x1F1E6 && r <= 0x1F1FF }

// handle returns the end of a name of letters, digits, "_" and "." that starts at q.
func (s *scanner) handle(q, end int) int {
	start := q
	for q < end && isNameByte(s.text[q]) {
		q++
	}
	return start + len(strings.TrimRight(s.text[start:q], "."))
}

func isNameByte(c byte) bool {
	return c < utf8.RuneSelf && (asciiClass[c] == letter || asciiClass[c] == digit || c == '_' || c == '.')
}

// longestHost bounds the search for a web address, which would else take
// quadratic time on "aa.aa.aa…".
const longestHost = 100

// domains are the endings by which a bare web address is known.
var domains = []string{"com", "org", "net", "ua", "ru", "me", "info", "gov", "eu", "tv", "io", "by"}

// address returns the end of the web or e-mail address at p, or p when there is none.
func (s *scanner) address(p, end int) int {
	q := p
	for q < end && q-p < longestHost && (isNameByte(s.text[q]) || s.text[q] == '-') {
		q++
	}
	head := strings.TrimRight(s.text[p:q], ".")
	rest := s.text[q:end]
	switch {
	case strings.HasPrefix(rest, "://"), len(head) == q-p && strings.HasPrefix(rest, "@") && s.class(q+1, end) == letter:
	case strings.HasPrefix(head, "www."), hasDomain(head):
		q = p + len(head)
		if q < end && s.text[q] != '/' {
			return q
		}
	default:
		return p
	}
	for q < end {
		r, n := utf8.DecodeRuneInString(s.text[q:end])
		if unicode.IsSpace(r) || strings.ContainsRune("<>\"«»“”()[]{}", r) {
			break
		}
		q += n
	}
	return p + len(strings.TrimRight(s.text[p:q], ".,;:!?'’…"))
}

// hasDomain reports whether the name ends with a dot and a known domain, all
// in lower case: "example.com".
func hasDomain(name string) bool {
	i := strings.LastIndexByte(name, '.')
	if i < 1 || strings.ToLower(name[i:]) != name[i:] {
		return false
	}
	for _, d := range domains {
		if name[i+1:] == d {
			return true
		}
	}
	return false
}
