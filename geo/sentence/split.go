package sentence

import (
	"slices"
	"strings"
	"unicode/utf8"

	"strikemap/geo"
	"strikemap/geo/language"
)

// longest is how many words a sentence may have: none that people write is
// longer, and what follows may then take more than linear time in a sentence.
const longest = 400

// splitter collects the sentences of one body.
type splitter struct {
	scanner
	clauser   clauser
	lines     []line
	items     []bool // of each paragraph, whether it is an item of a list
	sentences []Sentence
	ranges    []Clause // per sentence, its half-open range of words
	clauses   []Clause
	counts    []int               // per sentence, its number of clauses
	evidence  []language.Evidence // of the sentences of one paragraph
}

// Split cuts a body into sentences in the order of the text; they do not
// overlap, and lines without a letter or digit make none.
func Split(body string) []Sentence { return new(Splitter).Split(body) }

// Splitter splits one body after another in the same memory. The words that it gives are
// for one goroutine at a time.
type Splitter struct{ splitter }

// Split is as the function Split; what it returned before is no longer valid.
func (x *Splitter) Split(body string) []Sentence {
	s := &x.splitter
	w := newWrapping(body, s.lines)
	s.lines = w.lines
	s.reset(body)
	paragraph := -1
	items := s.items[:0]
	for i := 0; i < len(w.lines); paragraph++ {
		items = append(items, w.lines[i].marked)
		next := i + 1
		for next < len(w.lines) && w.joins(next) {
			next++
		}
		s.block(w.lines[i].text, w.lines[next-1].end, paragraph+1, i == 0)
		i = next
	}
	s.items = items
	s.markTeasers(items)
	s.share()
	return s.sentences
}

// reset makes the splitter ready for a body.
func (s *splitter) reset(body string) {
	s.text, s.words = body, slices.Grow(s.words[:0], expected(body))
	s.sentences, s.ranges, s.clauses, s.counts = s.sentences[:0], s.ranges[:0], s.clauses[:0], s.counts[:0]
}

// expected estimates the number of words: one in four bytes of Latin text, in
// nine of Cyrillic, by the start of the body.
func expected(body string) int {
	sample := body[:min(len(body), 400)]
	ascii := 0
	for i := range len(sample) {
		if sample[i] < utf8.RuneSelf {
			ascii++
		}
	}
	if ascii*10 > len(sample)*7 {
		return len(body)/4 + 16
	}
	return len(body)/9 + 16
}

// block splits one paragraph, text[p:end].
func (s *splitter) block(p, end, paragraph int, first bool) {
	from := len(s.words)
	s.scan(p, end)
	begin := len(s.sentences)
	for from < len(s.words) {
		to := sentenceEnd(s.words, from)
		if meaningful(s.words[from:to]) {
			s.keep(from, to, paragraph)
		}
		from = to
	}
	s.tell(begin)
	if len(s.sentences) == begin+1 {
		r := s.ranges[begin]
		s.sentences[begin].Heading = isHeading(s.words[r.First:r.Last], first)
	}
}

// keep adds the sentence of words [from, to).
func (s *splitter) keep(from, to, paragraph int) {
	for from < to && !opens(&s.words[from]) {
		from++
	}
	if to = from + len(undecorated(s.words[from:to])); to == from {
		return
	}
	span := geo.Span{Start: s.words[from].Span.Start, End: s.words[to-1].Span.End}
	s.sentences = append(s.sentences, Sentence{Sentence: geo.Sentence{Span: span, Paragraph: paragraph}})
	s.ranges = append(s.ranges, Clause{from, to})
	before := len(s.clauses)
	s.clauses = s.clauser.appendClauses(s.clauses, s.words[from:to])
	s.counts = append(s.counts, len(s.clauses)-before)
}

// share gives every sentence its part of the words and clauses, which no longer
// move.
func (s *splitter) share() {
	at := 0
	for i := range s.sentences {
		r, n := s.ranges[i], s.counts[i]
		s.sentences[i].Words = s.words[r.First:r.Last:r.Last]
		s.sentences[i].Clauses = s.clauses[at : at+n : at+n]
		at += n
	}
}

// meaningful reports whether any word is more than a mark.
func meaningful(words []Word) bool {
	for i := range words {
		if words[i].Kind <= Number || words[i].Kind == Symbol && len(words[i].Text) > 12 {
			return true
		}
	}
	return false
}

// opens reports whether a sentence may begin with the word: no stray mark.
func opens(w *Word) bool {
	if w.Kind <= Number {
		return true
	}
	r, _ := utf8.DecodeRuneInString(w.Text)
	return isOpener(r) || strings.ContainsRune("@#№$€£§", r) || w.Kind == Symbol && len(w.Text) > 12
}

// isHeading reports whether the only sentence of a line is a heading: it ends
// with a colon, stands between dashes, or has at most three words, no full stop
// and is not the first.
func isHeading(words []Word, first bool) bool {
	n := len(words)
	for n > 0 && isCloserWord(&words[n-1]) {
		n--
	}
	if n == 0 {
		return false
	}
	last := words[n-1].Text
	if last == ":" {
		return n <= 13
	}
	if r, _ := utf8.DecodeRuneInString(last); isDash(r) {
		return n <= 9
	}
	return !first && n <= 3 && words[n-1].Kind == Letters
}
