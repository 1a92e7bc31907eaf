package flow

import (
	"sort"
	"unicode/utf8"

	"strikemap/geo"
)

// Around returns the span of the sentences that hold s, with the one before and
// the one after where they belong to the same paragraph, or are a heading over
// it. A paragraph that is one sentence takes its neighbours.
func Around(sentences []geo.Sentence, s geo.Span) geo.Span {
	first := sort.Search(len(sentences), func(i int) bool { return sentences[i].Span.End > s.Start })
	last := sort.Search(len(sentences), func(i int) bool { return sentences[i].Span.Start >= s.End })
	if first >= last {
		return s
	}
	out := s.Union(sentences[first].Span).Union(sentences[last-1].Span)
	joins := func(a, b int) bool {
		return a >= 0 && b < len(sentences) && sentences[a].Paragraph == sentences[b].Paragraph
	}
	before, after := joins(first-1, first), joins(last-1, last)
	alone := !before && !after
	if first > 0 && (before || alone || sentences[first-1].Heading) {
		out = out.Union(sentences[first-1].Span)
	}
	if last < len(sentences) && (after || alone) {
		out = out.Union(sentences[last].Span)
	}
	return out
}

// longestQuote is how much of a text is quoted, in bytes; of a longer sentence,
// what stands around the words that decided.
const longestQuote = 1600

// Cut returns what of a span is quoted: all of it, or a part that holds at.
func Cut(body string, s, at geo.Span) geo.Span { return Part(body, s, at, longestQuote) }

// Part returns at most size bytes of a span, on rune boundaries, around at when
// the span is longer.
func Part(body string, s, at geo.Span, size int) geo.Span {
	if s.Len() <= size {
		return s
	}
	start := min(max(at.Start-size/2, s.Start), s.End-size)
	end := start + size
	for start > s.Start && !utf8.RuneStart(body[start]) {
		start--
	}
	for end < s.End && !utf8.RuneStart(body[end]) {
		end++
	}
	return geo.Span{Start: start, End: end}
}

// Details returns the marks of what decided in a report.
func Details(r *geo.Report) []Mark {
	var marks []Mark
	for _, e := range r.Effects {
		marks = append(marks, Mark{Span: e.Quote.Span, Style: Effect})
	}
	return append(marks, Mark{Span: r.Toponym.Span, Style: Place}, Mark{Span: r.Trigger.Span, Style: Trigger})
}

// Coded returns the marks of every sentence of an article that a report was
// read from. A click on one chooses its event; the chosen event's stand out.
func Coded(result *geo.Reading, eventOf func(*geo.Report) *geo.Event, chosen *geo.Event) []Mark {
	var marks []Mark
	for i := range result.Reports {
		r := &result.Reports[i]
		e := eventOf(r)
		if e == nil {
			continue
		}
		m := Mark{Span: r.Evidence.Span, Style: Evidence, ID: e.ID}
		if e == chosen {
			m.Style = Chosen
			marks = append(marks, Details(r)...)
		}
		marks = append(marks, m)
	}
	return marks
}
