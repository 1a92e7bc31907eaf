package geoparse

import (
	"slices"
	"strings"
	"unicode/utf8"

	"strikemap/geo"
)

// pieceOf is how many bytes are read at once. No article is longer; what is, a book or
// a collection of reports, is read in pieces that end where a paragraph does. What reading
// needs besides what it finds is then many times the length of a piece, and not of the whole.
const pieceOf = 1 << 18

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

// add appends what was read of a window of the article.
func add(whole *geo.Reading, w *window, part *geo.Reading) {
	pieces := len(whole.Article.Body)/len(w.article.Body) + 1
	whole.Sentences, whole.Mentions, whole.Reports = room(whole.Sentences, part.Sentences, pieces), room(whole.Mentions, part.Mentions, pieces), room(whole.Reports, part.Reports, pieces)
	sentences, mentions := len(whole.Sentences), len(whole.Mentions)
	paragraph := 0
	if sentences > 0 {
		paragraph = whole.Sentences[sentences-1].Paragraph + 1
	}
	for _, s := range part.Sentences {
		s.Span, s.Paragraph = w.back(s.Span), s.Paragraph+paragraph
		whole.Sentences = append(whole.Sentences, s)
	}
	for _, m := range part.Mentions {
		m.Span, m.Sentence = w.back(m.Span), m.Sentence+sentences
		whole.Mentions = append(whole.Mentions, m)
	}
	for _, r := range part.Reports {
		if r.Mention >= 0 {
			r.Mention += mentions
		}
		w.backReport(&r)
		whole.Reports = append(whole.Reports, r)
	}
}

// room makes room in all for what a piece gives, at the first as if every piece gave as
// much, so that a long list is seldom copied.
func room[T any](all, piece []T, pieces int) []T {
	if all == nil {
		return make([]T, 0, len(piece)*pieces)
	}
	return slices.Grow(all, len(piece))
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
