package event

import (
	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// listTail returns the last place of the list that place k begins, or k.
func (sc *scan) listTail(k int) int {
	for k+1 < len(sc.places) && sc.continues(k, k+1) {
		k++
	}
	return k
}

// listEnd returns the word after the last member of the list that the place belongs to.
func (sc *scan) listEnd(t *toponym) int {
	end := t.last
	for k := range sc.places {
		if o := &sc.places[k]; o.list == t.list {
			end = max(end, o.last)
		}
	}
	return end
}

// listMate returns the place before place k that a list may go on from: names
// that only tell where its members lie stand between them; -1 if none.
func (sc *scan) listMate(k int) int {
	for k--; k >= 0 && sc.aside(k); k-- {
	}
	return k
}

// aside reports whether place k only tells where the one before it lies: its
// area, or a town that it is a direction from.
func (sc *scan) aside(k int) bool {
	return sc.places[k].mention.Role == geo.RoleContainer || sc.places[k].frame == frameOff && sc.places[k].mention.Near
}

// continues reports whether place b carries on a list that place a belongs to:
// only commas, conjunctions, descriptors and bracketed words stand between.
func (sc *scan) continues(a, b int) bool {
	depth, joined, relative := 0, false, false
	for i := sc.places[a].last; i < sc.places[b].first; i++ {
		switch w := sc.Low(i); {
		case relative:
			relative = w != ","
		case relatives.Has(w):
			relative = true
		case w == "(":
			depth++
		case w == ")":
			depth--
		case conjuncts.Has(w) || listMarks.Has(w):
			joined = true
		case depth == 0 && !sc.betweenMembers(i, a, joined):
			return false
		}
	}
	return joined && !relative && sc.sameRank(a, b)
}

// betweenMembers reports whether word i may stand between list member a and the
// next: a description, an aside, or a preposition again: "в X та на Y".
func (sc *scan) betweenMembers(i, a int, joined bool) bool {
	if k := sc.NameAt(i); k > a {
		return sc.aside(k)
	}
	switch {
	case sc.Marks[i].Has(descriptor), sc.inMeasure(i, a), sc.Low(i) == "in" && sc.In(i+2, compass), joined && sc.strangerAt(i):
		return true // "X in the west, Y in the south"
	case sc.Low(i) == "well" && sc.Low(i-1) == "as":
		return true // "A, as well as B"
	case sc.Low(i) == ".":
		return sc.Marks[i-1].Has(descriptor) // "м. X та с. Y"
	}
	return joined && sc.prepositionAgain(i, a)
}

// prepositionAgain reports whether word i is a preposition that goes on with the list
// of place a, or counts what is told there.
func (sc *scan) prepositionAgain(i, a int) bool {
	f := sc.places[a].frame
	switch {
	case i+1 < len(sc.Marks) && sc.Marks[i+1].Has(prepOver):
		return sc.Marks[i].Has(prepOver) || f == frameOver // "15 над X, 11 над Y"
	case sc.Marks[i].Has(prepOver):
		return f == frameOver
	case sc.Marks[i].Has(prepLoc), sc.Marks[i].Has(prepTarget) && f == frameTarget:
		return sc.again(i, a)
	}
	return sc.counts(i)
}

// strangerAt reports whether word i is a member of a list that no list of places knows:
// a capitalised word between two commas or conjunctions.
func (sc *scan) strangerAt(i int) bool {
	between := func(k int) bool { return sc.In(k, listMarks) || sc.In(k, conjuncts) }
	first, last := i, i
	for first > 0 && sc.stranger(first-1) {
		first--
	}
	for last+1 < len(sc.Words) && sc.stranger(last+1) {
		last++
	}
	return sc.stranger(i) && last-first < 2 && (between(first-1) || sc.Marks[max(0, first-1)].Has(descriptor)) && between(last+1)
}

// stranger reports whether word i is capitalised, no name that is known and no word of
// the tables but for things that villages are called after: "Монастирське".
func (sc *scan) stranger(i int) bool {
	return sc.Words[i].Kind == sentence.Letters && sc.NameAt(i) < 0 && sc.Marks[i]&^(1<<target|1<<critical) == 0 && syntax.IsCapital(sc.Words[i].Text)
}

// again reports whether the preposition at word i repeats that of the list that
// place a belongs to.
func (sc *scan) again(i, a int) bool {
	head := sc.places[sc.places[a].list].first
	return sc.Low(i) == sc.Low(sc.places[a].first-1) || sc.Low(i) == sc.Low(sc.BeforeDescription(head, governors)) || !sc.English() && (sc.In(i-1, conjuncts) || sc.counts(i-1))
}

// counts reports whether word i counts people at the place after it: "two people in
// X and one in Y", "двох у X та одну людину в Y".
func (sc *scan) counts(i int) bool {
	for k := i; k > i-2 && k > 0; k-- {
		if sc.Is(i, eventWords) {
			return false
		}
		if sc.Words[k].Kind == sentence.Number || numberWords()[sc.Low(k)].min > 0 && !sc.In(k, determiners) {
			return sc.Any(prepLoc, i+1, k+3)
		}
	}
	return false
}

// sameRank keeps "Konotop, Sumy region" from being read as a list of two: a
// place and its container are no list, nor are a place and a country.
func (sc *scan) sameRank(a, b int) bool {
	ra, rb := sc.places[a].mention.Role, sc.places[b].mention.Role
	return (ra == geo.RoleContainer) == (rb == geo.RoleContainer) && sc.places[a].country == sc.places[b].country
}

func isCountry(p *geo.Place) bool { return p != nil && p.Level == geo.LevelCountry }
