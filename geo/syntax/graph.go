package syntax

import (
	"strikemap/geo"
	"strikemap/geo/sentence"
)

// Graph is one sentence with what is known of each of its words.
type Graph struct {
	Words
	Language string // of the tables that it is read with
	Marks    []Mask // per word, the classes of the phrases that cover it
	Clauses  []int  // per word, its clause
	Phrases  []int  // per word, its comma phrase; a comma within a list of names starts none
	Names    []int  // per word, one more than the number of the place name that covers it, else 0
	Verbs    []bool // per word, whether it belongs to a verb of what is told
	Times    []bool // per word, whether it belongs to an expression of time
	Hyphened []bool // per word, whether a name is only its beginning: "Kyiv-controlled"
	sets     []memberships
	present  Mask // the classes that any word bears
	parts    []sentence.Clause
}

// part numbers the clauses of the words.
func (g *Graph) part(clauses []sentence.Clause) {
	g.parts = clauses
	clear(g.Clauses)
	for i, c := range clauses {
		for k := c.First; k < min(c.Last, len(g.Words)); k++ {
			g.Clauses[k] = i
		}
	}
}

// cut takes its first n words from the graph; a name that goes on is one of both.
func (g *Graph) cut(n int) (head Graph) {
	head = *g
	head.Words, g.Words = g.Words[:n], g.Words[n:]
	head.sets, g.sets = g.sets[:n], g.sets[n:]
	head.Marks, g.Marks = g.Marks[:n], g.Marks[n:]
	head.Clauses, g.Clauses = g.Clauses[:n], g.Clauses[n:]
	head.Phrases, g.Phrases = g.Phrases[:n], g.Phrases[n:]
	head.Names, g.Names = g.Names[:n], g.Names[n:]
	head.Verbs, g.Verbs = g.Verbs[:n], g.Verbs[n:]
	head.Times, g.Times = g.Times[:n], g.Times[n:]
	head.Hyphened, g.Hyphened = g.Hyphened[:n], g.Hyphened[n:]
	g.renumber()
	return head
}

// renumber lets the numbers of the names begin with 0.
func (g *Graph) renumber() {
	before := -1
	for i, k := range g.Names {
		switch {
		case k == 0:
			continue
		case before < 0:
			before = k - 1
		}
		g.Names[i] -= before
	}
}

// Mark gives the words [first, last) a class.
func (g *Graph) Mark(c Class, first, last int) {
	g.present |= 1 << c
	for k := first; k < last; k++ {
		g.Marks[k] |= 1 << c
	}
}

// Cover says that the name of number k covers the words [first, last).
func (g *Graph) Cover(k, first, last int) {
	for i := first; i < last; i++ {
		g.Names[i] = k + 1
	}
}

// CoverVerb says that the words [first, last) are those of a verb.
func (g *Graph) CoverVerb(first, last int) {
	for i := first; i < min(last, len(g.Verbs)); i++ {
		g.Verbs[i] = true
	}
}

// CoverTime says that the words [first, last) are an expression of time.
func (g *Graph) CoverTime(first, last int) {
	for i := first; i < last; i++ {
		g.Times[i] = true
	}
}

// CountPhrases numbers the comma phrases, when all names are known.
func (g *Graph) CountPhrases() {
	n := 0
	for i := range g.Words {
		g.Phrases[i] = n
		if g.Low(i) == "," && g.NameAt(i+1) < 0 {
			n++
		}
	}
}

// English reports whether the sentence is read as English, which marks parts of speech by
// the order of words. Other languages mark them in the word.
func (g *Graph) English() bool { return g.Language == "en" || g.Language == "" }

// In reports whether word i is in the set.
func (g *Graph) In(i int, s Set) bool {
	return i >= 0 && i < len(g.sets) && g.sets[i].in(s)
}

// Is reports whether word i bears one of the classes.
func (g *Graph) Is(i int, m Mask) bool {
	return i >= 0 && i < len(g.Marks) && g.Marks[i]&m != 0
}

// IsVerb reports whether word i belongs to a verb of what is told.
func (g *Graph) IsVerb(i int) bool { return i >= 0 && i < len(g.Verbs) && g.Verbs[i] }

// InTime reports whether word i belongs to an expression of time.
func (g *Graph) InTime(i int) bool { return i >= 0 && i < len(g.Times) && g.Times[i] }

// Any reports whether a word in [first, last) bears the class.
func (g *Graph) Any(c Class, first, last int) bool {
	return g.present.Has(c) && g.anyOf(c, first, last)
}

func (g *Graph) anyOf(c Class, first, last int) bool {
	for i := max(first, 0); i < last && i < len(g.Marks); i++ {
		if g.Marks[i].Has(c) {
			return true
		}
	}
	return false
}

// Whole reports whether any word bears the class.
func (g *Graph) Whole(c Class) bool { return g.present.Has(c) }

// NameAt returns the number of the place name that covers word i, or -1.
func (g *Graph) NameAt(i int) int {
	if i < 0 || i >= len(g.Names) {
		return -1
	}
	return g.Names[i] - 1
}

// AnyName reports whether the name of a place stands among the words [first, last).
func (g *Graph) AnyName(first, last int) bool {
	for i := first; i < last; i++ {
		if g.NameAt(i) >= 0 {
			return true
		}
	}
	return false
}

// ClauseOf returns the half-open word range of the clause around word i.
func (g *Graph) ClauseOf(i int) (first, last int) {
	if k := g.Clauses[i]; k < len(g.parts) {
		return g.parts[k].First, min(g.parts[k].Last, len(g.Words))
	}
	first, last = i, i+1
	for first > 0 && g.Clauses[first-1] == g.Clauses[i] {
		first--
	}
	for last < len(g.Clauses) && g.Clauses[last] == g.Clauses[i] {
		last++
	}
	return first, last
}

// PhraseOf returns the half-open word range of the comma phrase around word i within its
// clause.
func (g *Graph) PhraseOf(i int) (first, last int) {
	first, last = i, i+1
	same := func(k int) bool { return g.Phrases[k] == g.Phrases[i] && g.Clauses[k] == g.Clauses[i] }
	for first > 0 && same(first-1) {
		first--
	}
	for last < len(g.Words) && same(last) {
		last++
	}
	return first, last
}

// SpanOf returns the bytes of words [first, last).
func (g *Graph) SpanOf(first, last int) geo.Span {
	return geo.Span{Start: g.Words[first].Span.Start, End: g.Words[last-1].Span.End}
}
