package syntax

import "strikemap/geo/sentence"

// ListsStranger reports whether word i belongs to a member of a list that no list of places
// knows: one or two capitalised words between commas or conjunctions.
func (g *Graph) ListsStranger(i int, things Mask) bool {
	between := func(k int) bool { return g.In(k, ListMarks) || g.In(k, Conjuncts) }
	first, last := i, i
	for first > 0 && g.Stranger(first-1, things) {
		first--
	}
	for last+1 < len(g.Words) && g.Stranger(last+1, things) {
		last++
	}
	return g.Stranger(i, things) && last-first < 2 && (between(first-1) || g.Marks[max(0, first-1)].Has(Descriptor)) && between(last+1)
}

// Stranger reports whether word i is capitalised, no name that is known and no word of
// the tables but for classes of things that villages are called after, "Монастирське"; a day
// is none: "On Sunday, X was hit".
func (g *Graph) Stranger(i int, things Mask) bool {
	return g.Words[i].Kind == sentence.Letters && g.NameAt(i) < 0 && g.Marks[i]&^things == 0 && g.Capital(i) && !g.InTime(i)
}
