package sentence

import (
	"strings"
	"unicode/utf8"

	"strikemap/geo"
	"strikemap/geo/vocabulary"
)

// scanner cuts a stretch of text into words.
type scanner struct {
	text    string
	words   []Word
	forms   vocabulary.Forms
	folded  []byte // room for one folded word
	quoted  bool   // a single quotation mark is open
	scripts script // of the word read last
	folds   bool   // its letters are not all as folding makes them
}

// scan appends the words of text[p:end].
func (s *scanner) scan(p, end int) {
	s.quoted = false
	for p < end {
		if s.text[p] == ' ' {
			p++
			continue
		}
		r, n := runeAt(s.text, p, end)
		switch c := runeClassOf(r); {
		case c == space || c == format || c == mark:
			p += n
		case c == letter || c == digit:
			if q := s.plainWord(p, end); q > p {
				p = s.add(p, q, Letters, s.folds)
			} else {
				p = s.word(p, end)
			}
		default:
			if skipped := s.markup(p, end); skipped > 0 {
				p += skipped
				continue
			}
			p = s.sign(p, end, r, n, c)
		}
	}
}

// add appends the word text[p:q] and returns q.
func (s *scanner) add(p, q int, k Kind, fold bool) int {
	t := s.text[p:q]
	f := s.forms.Of(t)
	if f == nil {
		f = s.forms.Add(t, s.lower(t, fold))
	}
	s.words = append(s.words, Word{Span: geo.Span{Start: p, End: q}, Form: f, Kind: k})
	return q
}

// plainWord returns where the word that starts at p ends, if it is of letters of one plain
// alphabet up to a blank or mark that ends words whatever stands around it, as nearly every
// word is; else p.
func (s *scanner) plainWord(p, end int) int {
	s.scripts, s.folds = 0, false
	if q := s.plainLetters(p, end, false); s.scripts&mixed != mixed && (q == end || endsWords[s.text[q]]) {
		return q
	}
	return p
}

// endsWords are the ASCII characters that end a word of letters and belong to none.
var endsWords = func() (ends [256]bool) {
	for _, c := range []byte(" \n,;!?()\"") {
		ends[c] = true
	}
	return ends
}()

// lower returns a word as tables spell it: folded, if it needs that, and in one alphabet.
func (s *scanner) lower(t string, fold bool) string {
	if !fold {
		return t
	}
	if s.scripts&mixed == mixed {
		t = unmixed(t)
	}
	s.folded = appendFolded(s.folded[:0], t)
	return string(s.folded)
}

// word reads the word that starts with a letter or digit at p.
func (s *scanner) word(p, end int) int {
	q, kind := s.wordEnd(p, end)
	if q < end && mayBeAddress(s.text[q]) && s.class(q+1, end) != space {
		if a := s.address(p, end); a > q {
			return s.add(p, a, Symbol, false)
		}
	}
	if s.scripts&mixed == mixed {
		kind, s.folds = Letters, true
	}
	return s.add(p, q, kind, s.folds)
}

// parts reports whether the mark of class c and n bytes at q parts two words: an
// invisible one that ends a word, or that a capital follows behind a small letter.
func (s *scanner) parts(c runeClass, q, n, end int) bool {
	if c != format {
		return false
	}
	switch s.class(q+n, end) {
	case letter:
		before, _ := utf8.DecodeLastRuneInString(s.text[:q])
		after, _ := utf8.DecodeRuneInString(s.text[q+n : end])
		return !isUpper(before) && isUpper(after) && strings.HasPrefix(s.text[q:], "\u200B")
	case digit, mark, format, apostrophe, hyphen:
		return false
	}
	return true
}

// mayBeAddress reports whether a word that c follows may start an address.
func mayBeAddress(c byte) bool { return c == '.' || c == ':' || c == '@' || c == '_' }

// wordEnd returns where the word that starts at p ends and what it is made of. It notes
// its alphabets and whether folding may change it.
func (s *scanner) wordEnd(p, end int) (q int, kind Kind) {
	q, kind = p, Number
	s.scripts, s.folds = 0, false
	if q = s.initialism(p, end); q > p {
		kind, s.folds = Letters, true
	}
	for inner := false; q < end; {
		if after := s.plainLetters(q, end, inner); after > q {
			q, kind = after, Letters
			continue
		}
		r, n := runeAt(s.text, q, end)
		switch c := runeClassOf(r); {
		case c == digit:
			s.note(r, 0)
		case c == letter && !inner:
			kind = Letters
			s.note(r, scriptOf(r))
		case c == letter, c == space, c == symbol:
			return q, kind
		default:
			gap, ok := s.inside(r, q, n, end, kind)
			if !ok {
				return q, kind
			}
			inner = inner || c == punct
			s.folds = s.folds || r >= utf8.RuneSelf || r == '`' || gap > 0
			n += gap
		}
		q += n
	}
	return q, kind
}

// note notes a letter or digit of the word.
func (s *scanner) note(r rune, of script) {
	s.scripts |= of
	s.folds = s.folds || folds(r)
}

// plainLetters passes the letters of plain English, Ukrainian and Russian at q, of which
// nearly every word is made; none behind an inner mark.
func (s *scanner) plainLetters(q, end int, inner bool) int {
	if inner {
		return q
	}
	scripts, folds, text := s.scripts, s.folds, s.text[:end]
	for q < len(text) {
		switch c := text[q]; {
		case (c|0x20)-'a' < 26:
			scripts |= latinScript
			folds = folds || c < 'a'
			q++
			continue
		case c == 0xD0 && q+1 < len(text) && text[q+1]-0x90 < 0x30: // А to п
			scripts |= cyrillicScript
			folds = folds || text[q+1] < 0xB0
			q += 2
			continue
		case c == 0xD1 && q+1 < len(text) && text[q+1]-0x80 < 0x20: // р to џ
			scripts |= cyrillicScript
			q += 2
			continue
		}
		break // no plain letter
	}
	s.scripts, s.folds = scripts, folds
	return q
}

// runeAt decodes the rune at q, and fast an ASCII one.
func runeAt(text string, q, end int) (rune, int) {
	if c := text[q]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(text[q:end])
}

// inside reports whether a word of the kind goes on behind the mark r, which takes
// n bytes at q, and how long the line break is behind which it does.
func (s *scanner) inside(r rune, q, n, end int, kind Kind) (gap int, ok bool) {
	c := runeClassOf(r)
	if c == hyphen || r == '\u00AD' {
		gap = s.brokenAt(q+n, end)
	}
	next := s.class(q+n+gap, end)
	switch c {
	case mark, format:
		return gap, gap > 0 || !s.parts(c, q, n, end)
	case hyphen:
		return gap, next == letter || next == digit && (gap == 0 || kind == Letters)
	}
	return 0, s.binds(q, n, end, r, kind)
}

// brokenAt returns the length of the line break at q, with the white space
// around it, when a letter or digit follows: a word goes on after its hyphen.
func (s *scanner) brokenAt(q, end int) int {
	p, breaks := q, 0
	for p < end && p < q+40 && strings.IndexByte(" \t\r\n", s.text[p]) >= 0 {
		if s.text[p] == '\n' {
			breaks++
		}
		p++
	}
	if c := s.class(p, end); breaks != 1 || c != letter && c != digit {
		return 0
	}
	return p - q
}

// binds reports whether the mark r, which takes n bytes at q, stands within a
// word of the kind.
func (s *scanner) binds(q, n, end int, r rune, kind Kind) bool {
	next := s.class(q+n, end)
	if runeClassOf(r) == apostrophe {
		return s.joins(q, next, kind)
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
