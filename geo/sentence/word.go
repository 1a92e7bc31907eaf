package sentence

import (
	"strings"
	"unicode/utf8"

	"strikemap/geo"
)

// scanner cuts a stretch of text into words.
type scanner struct {
	text   string
	words  []Word
	lower  strings.Builder // holds every folded word that differs from its text
	quoted bool            // a single quotation mark is open
}

// scan appends the words of text[p:end].
func (s *scanner) scan(p, end int) {
	s.quoted = false
	for p < end {
		if s.text[p] == ' ' {
			p++
			continue
		}
		r, n := utf8.DecodeRuneInString(s.text[p:end])
		switch c := runeClassOf(r); {
		case c == space || c == format || c == mark:
			p += n
		case c == letter || c == digit:
			p = s.word(p, end)
		default:
			p = s.sign(p, end, r, n, c)
		}
	}
}

// add appends the word text[p:q] and returns q.
func (s *scanner) add(p, q int, k Kind, fold bool) int {
	t := s.text[p:q]
	w := Word{Span: geo.Span{Start: p, End: q}, Text: t, Lower: t, Kind: k}
	if fold {
		from := s.lower.Len()
		foldInto(&s.lower, t)
		w.Lower = s.lower.String()[from:]
	}
	s.words = append(s.words, w)
	return q
}

// word reads the word that starts with a letter or digit at p.
func (s *scanner) word(p, end int) int {
	q, kind, fold := s.wordEnd(p, end)
	if q < end && mayBeAddress(s.text[q]) && s.class(q+1, end) != space {
		if a := s.address(p, end); a > q {
			return s.add(p, a, Symbol, false)
		}
	}
	return s.add(p, q, kind, fold)
}

// mayBeAddress reports whether a word that c follows may start an address.
func mayBeAddress(c byte) bool { return c == '.' || c == ':' || c == '@' || c == '_' }

// wordEnd returns where the word that starts at p ends, what it is made of and
// whether folding may change it.
func (s *scanner) wordEnd(p, end int) (q int, kind Kind, fold bool) {
	q, kind = p, Number
	if i := s.initialism(p, end); i > p {
		q, kind, fold = i, Letters, true
	}
	for inner := false; q < end; {
		r, n := rune(s.text[q]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s.text[q:end])
		}
		switch c := runeClassOf(r); c {
		case digit:
		case letter:
			if inner {
				return q, kind, fold
			}
			kind = Letters
			fold = fold || isUpper(r)
		case mark, format:
			fold = true
		case apostrophe, hyphen, punct:
			if !s.binds(q, n, end, r, kind) {
				return q, kind, fold
			}
			inner = inner || c == punct
			fold = fold || c != punct && r != '\'' && r != '-'
		default:
			return q, kind, fold
		}
		q += n
	}
	return q, kind, fold
}

// binds reports whether the mark r, which takes n bytes at q, stands within a
// word of the kind.
func (s *scanner) binds(q, n, end int, r rune, kind Kind) bool {
	next := s.class(q+n, end)
	switch runeClassOf(r) {
	case apostrophe:
		return s.joins(q, next, kind)
	case hyphen:
		return next == letter || next == digit
	}
	return kind == Number && next == digit && (r == '.' || r == ',' || r == ':' || r == '/')
}

// joins reports whether the apostrophe at q belongs to the word: one between
// letters, or the mark of a plural possessive ("troops' ").
func (s *scanner) joins(q int, next runeClass, kind Kind) bool {
	if next == letter {
		return kind == Letters
	}
	return !s.quoted && next == space && s.text[q-1] == 's'
}

// class returns the class of the rune at q, space at the end.
func (s *scanner) class(q, end int) runeClass {
	if q >= end {
		return space
	}
	r, _ := utf8.DecodeRuneInString(s.text[q:end])
	return runeClassOf(r)
}

// initialism returns the end of single letters with full stops at p ("U.S.",
// "т.д."), or p when there are fewer than two of them.
func (s *scanner) initialism(p, end int) int {
	q, letters := p, 0
	for q < end {
		r, n := utf8.DecodeRuneInString(s.text[q:end])
		if runeClassOf(r) != letter {
			break
		}
		if c := s.class(q+n, end); c == letter || c == digit || c == apostrophe || c == mark {
			break
		}
		letters++
		q += n
		if q >= end || s.text[q] != '.' {
			break
		}
		q++
	}
	if letters < 2 {
		return p
	}
	return q
}
