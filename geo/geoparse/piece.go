package geoparse

import (
	"strings"
	"unicode/utf8"

	"strikemap/geo"
)

// pieceOf is how many bytes are read at once. No article is longer; what is, a book or
// a collection of reports, is read in pieces that end where a paragraph does. What reading
// needs besides what it finds is then many times the length of a piece, and not of the whole.
const pieceOf = 1 << 17

// pieces cuts a body into spans of at most pieceOf bytes, in order and without gaps.
func pieces(body string) []geo.Span {
	var out []geo.Span
	from := 0
	for len(body)-from > pieceOf {
		to := from + pieceEnd(body[from:from+pieceOf])
		out = append(out, geo.Span{Start: from, End: to})
		from = to
	}
	return append(out, geo.Span{Start: from, End: len(body)})
}

// pieceEnd returns where a piece of the text ends best in its second half: after a
// blank line, else a line, else a sentence, else a word, else a letter.
func pieceEnd(text string) int {
	for _, end := range []string{"\n\n", "\n", ". ", " "} {
		if n := strings.LastIndex(text, end); n >= len(text)/2 {
			return n + len(end)
		}
	}
	n := len(text)
	for n > len(text)-utf8.UTFMax && !utf8.RuneStart(text[n-1]) {
		n--
	}
	return n - 1
}

// add appends what was read of the next piece of the article.
func add(all, part *geo.Reading) {
	pieces := len(all.Article.Body)/pieceOf + 1
	all.Sentences = append(roomFor(all.Sentences, part.Sentences, pieces), part.Sentences...)
	all.Mentions = append(roomFor(all.Mentions, part.Mentions, pieces), part.Mentions...)
	all.Reports = append(roomFor(all.Reports, part.Reports, pieces), part.Reports...)
}

// roomFor makes room in all, at the first piece as if every piece gave as much, so that
// a long list is seldom copied.
func roomFor[T any](all, piece []T, pieces int) []T {
	if all == nil {
		return make([]T, 0, len(piece)*pieces)
	}
	return all
}

// counts are what stands in the pieces before one.
type counts struct{ paragraphs, sentences, mentions int }

// backReading gives what was read of the window its places and numbers in the whole
// article, and counts it.
func (w *window) backReading(r *geo.Reading, before *counts) {
	if w.from > 0 {
		w.backSpans(r, before)
	}
	if n := len(r.Sentences); n > 0 {
		before.paragraphs = r.Sentences[n-1].Paragraph + 1
	}
	before.sentences += len(r.Sentences)
	before.mentions += len(r.Mentions)
}

func (w *window) backSpans(r *geo.Reading, before *counts) {
	for i := range r.Sentences {
		s := &r.Sentences[i]
		s.Span, s.Paragraph = w.back(s.Span), s.Paragraph+before.paragraphs
	}
	for i := range r.Mentions {
		m := &r.Mentions[i]
		m.Span, m.Sentence = w.back(m.Span), m.Sentence+before.sentences
	}
	ids := make(map[string]string, len(r.Reports))
	for i := range r.Reports {
		x := &r.Reports[i]
		old := x.ID
		if w.backReport(x); x.Mention >= 0 {
			x.Mention += before.mentions
		}
		ids[old] = x.ID
	}
	for i := range r.Reports {
		r.Reports[i].Within = ids[r.Reports[i].Within]
	}
}

// backReport gives a report of the window the places of its words in the whole body.
func (w *window) backReport(r *geo.Report) {
	for _, q := range []*geo.Quote{&r.Evidence, &r.Toponym, &r.Trigger} {
		w.backQuote(q)
	}
	for i := range r.Effects {
		w.backQuote(&r.Effects[i].Quote)
	}
	for i := range r.ClaimedBy {
		w.backQuote(&r.ClaimedBy[i].Quote)
	}
	for i := range r.Steps {
		if s := &r.Steps[i].Span; !s.Empty() {
			*s = w.back(*s)
		}
	}
	r.Anchor.Trigger, r.Anchor.Toponym = r.Trigger.Span, r.Toponym.Span
	r.ID = r.Anchor.ID()
}

// backQuote moves a quote that quotes anything.
func (w *window) backQuote(q *geo.Quote) {
	if !q.Span.Empty() {
		q.Span = w.back(q.Span)
	}
}
