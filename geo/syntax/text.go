package syntax

import (
	"slices"

	"strikemap/geo"
	"strikemap/geo/sentence"
)

// Text is an article as both readers see it: its sentences, and the graph of each. It is
// read once by each of them: the second goes on with what the first has written.
type Text struct {
	Sentences []sentence.Sentence
	Graphs    []Graph // one a sentence
	words     perWord
}

// perWord is what graphs know of each of their words.
type perWord struct {
	sets                    []memberships
	marks                   []Mask
	clauses, phrases, names []int
	verbs, times, hyphened  []bool
}

// Of returns the text of sentences.
func Of(s []sentence.Sentence) *Text {
	t := &Text{}
	t.Read(s)
	return t
}

// Read makes the text that of other sentences, in the memory of those that it was of.
func (t *Text) Read(s []sentence.Sentence) {
	n := 0
	for i := range s {
		n += len(s[i].Words)
	}
	t.Sentences, t.Graphs = s, slices.Grow(t.Graphs[:0], len(s))[:len(s)]
	t.words.blank(n)
	from := 0
	for i := range s {
		to := from + len(s[i].Words)
		g := &t.Graphs[i]
		*g = t.words.part(from, to)
		g.Words = s[i].Words
		for k := range g.Words {
			g.sets[k] = known.Of(g.Words[k].Form).sets
		}
		g.part(s[i].Clauses)
		from = to
	}
}

// blank makes room for n words of which nothing is known.
func (w *perWord) blank(n int) {
	w.sets, w.marks = Zeroed(w.sets, n), Zeroed(w.marks, n)
	w.clauses, w.phrases, w.names = Zeroed(w.clauses, n), Zeroed(w.phrases, n), Zeroed(w.names, n)
	w.verbs, w.times, w.hyphened = Zeroed(w.verbs, n), Zeroed(w.times, n), Zeroed(w.hyphened, n)
}

// part returns the graph of the words [from, to).
func (w *perWord) part(from, to int) Graph {
	return Graph{
		sets: w.sets[from:to:to], Marks: w.marks[from:to:to],
		Clauses: w.clauses[from:to:to], Phrases: w.phrases[from:to:to], Names: w.names[from:to:to],
		Verbs: w.verbs[from:to:to], Times: w.times[from:to:to], Hyphened: w.hyphened[from:to:to],
	}
}

// Zeroed returns n zeros, in the memory of s if it has room for them.
func Zeroed[T any](s []T, n int) []T {
	s = slices.Grow(s[:0], n)[:n]
	clear(s)
	return s
}

// Name says which words the mentions cover, which stand in the order of the text and do not
// overlap; they are numbered from 0 in each sentence. No other name is left.
func (t *Text) Name(m []geo.Mention) {
	for i := range t.Graphs {
		span := t.Sentences[i].Span
		for len(m) > 0 && m[0].Span.End <= span.Start {
			m = m[1:]
		}
		t.Graphs[i].name(m, span.End)
	}
}

// name covers the words of the mentions that start before an offset.
func (g *Graph) name(m []geo.Mention, end int) {
	clear(g.Names)
	first, number := 0, 0
	for k := 0; k < len(m) && m[k].Span.Start < end; k++ {
		for first < len(g.Words) && g.Words[first].Span.End <= m[k].Span.Start {
			first++
		}
		last := first
		for last < len(g.Words) && g.Words[last].Span.Start < m[k].Span.End {
			last++
		}
		if last > first {
			g.Cover(number, first, last)
			number, first = number+1, last
		}
	}
}

// Cut returns the text with its sentences in pieces: after says of one how many words its
// first piece has, 0 if it is whole.
func (t *Text) Cut(after func(*sentence.Sentence) int) *Text {
	whole := true
	for i := range t.Sentences {
		whole = whole && after(&t.Sentences[i]) == 0
	}
	if whole {
		return t
	}
	out := &Text{}
	for i := range t.Sentences {
		s, g := t.Sentences[i], t.Graphs[i]
		for n := after(&s); n > 0; n = after(&s) {
			head, of := cut(&s, n), g.cut(n)
			of.part(head.Clauses)
			out.Sentences, out.Graphs = append(out.Sentences, head), append(out.Graphs, of)
		}
		g.part(s.Clauses)
		out.Sentences, out.Graphs = append(out.Sentences, s), append(out.Graphs, g)
	}
	return out
}

// cut takes its first n words from a sentence.
func cut(s *sentence.Sentence, n int) (head sentence.Sentence) {
	clauses := s.Clauses
	head, s.Clauses = *s, nil
	head.Words, s.Words = s.Words[:n], s.Words[n:]
	head.Span.End, s.Span.Start = head.Words[n-1].Span.End, s.Words[0].Span.Start
	head.Clauses = nil
	for _, c := range clauses {
		if c.First < n {
			head.Clauses = append(head.Clauses, sentence.Clause{First: c.First, Last: min(c.Last, n)})
		}
		if c.Last > n {
			s.Clauses = append(s.Clauses, sentence.Clause{First: max(c.First, n) - n, Last: c.Last - n})
		}
	}
	return head
}
