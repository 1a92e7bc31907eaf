package event

import (
	"strikemap/geo"
	"strikemap/geo/sentence"
)

// listTail returns the last place of the list that place k begins, or k.
func (sc *scan) listTail(k int) int {
	for k+1 < len(sc.places) && sc.continues(k, k+1) {
		k++
	}
	return k
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
	return sc.mention(k).Role == geo.RoleContainer || sc.places[k].frame == frameOff && sc.mention(k).Near
}

// continues reports whether place b carries on a list that place a belongs to:
// only commas, conjunctions, descriptors and bracketed words stand between.
func (sc *scan) continues(a, b int) bool {
	depth, joined, relative := 0, false, false
	for i := sc.places[a].last; i < sc.places[b].first; i++ {
		switch w := sc.low(i); {
		case relative:
			relative = w != ","
		case relatives.has(w):
			relative = true
		case w == "(":
			depth++
		case w == ")":
			depth--
		case conjuncts.has(w) || listMarks.has(w):
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
	if k := sc.toponymAt(i); k > a {
		return sc.aside(k)
	}
	switch {
	case sc.marks[i].has(descriptor), sc.inMeasure(i, a), sc.low(i) == "in" && sc.in(i+2, compass), joined && sc.strangerAt(i):
		return true // "X in the west, Y in the south"
	case sc.low(i) == "well" && sc.low(i-1) == "as":
		return true // "A, as well as B"
	case sc.low(i) == ".":
		return sc.marks[i-1].has(descriptor) // "м. X та с. Y"
	}
	return joined && sc.prepositionAgain(i, a)
}

// prepositionAgain reports whether word i is a preposition that goes on with the list
// of place a, or counts what is told there.
func (sc *scan) prepositionAgain(i, a int) bool {
	f := sc.places[a].frame
	switch {
	case i+1 < len(sc.marks) && sc.marks[i+1].has(prepOver):
		return sc.marks[i].has(prepOver) || f == frameOver // "15 над X, 11 над Y"
	case sc.marks[i].has(prepOver):
		return f == frameOver
	case sc.marks[i].has(prepLoc), sc.marks[i].has(prepTarget) && f == frameTarget:
		return sc.again(i, a)
	}
	return sc.counts(i)
}

// strangerAt reports whether word i is a member of a list that no list of places knows:
// a capitalised word between two commas or conjunctions.
func (sc *scan) strangerAt(i int) bool {
	between := func(k int) bool { return sc.in(k, listMarks) || sc.in(k, conjuncts) }
	first, last := i, i
	for first > 0 && sc.stranger(first-1) {
		first--
	}
	for last+1 < len(sc.words) && sc.stranger(last+1) {
		last++
	}
	return sc.stranger(i) && last-first < 2 && (between(first-1) || sc.marks[max(0, first-1)].has(descriptor)) && between(last+1)
}

// stranger reports whether word i is capitalised, no name that is known and no word of
// the tables but for things that villages are called after: "Монастирське".
func (sc *scan) stranger(i int) bool {
	return sc.words[i].Kind == sentence.Letters && sc.toponymAt(i) < 0 && sc.marks[i]&^(1<<target|1<<critical) == 0 && capital(sc.words[i].Text)
}

// again reports whether the preposition at word i repeats that of the list that
// place a belongs to.
func (sc *scan) again(i, a int) bool {
	head := sc.places[sc.places[a].list].first
	return sc.low(i) == sc.low(sc.places[a].first-1) || sc.low(i) == sc.low(sc.beforeDescription(head)) || !sc.english() && (sc.in(i-1, conjuncts) || sc.counts(i-1))
}

// counts reports whether word i counts people at the place after it: "two people in
// X and one in Y", "двох у X та одну людину в Y".
func (sc *scan) counts(i int) bool {
	for k := i; k > i-2 && k > 0; k-- {
		if sc.isEventWord(i) {
			return false
		}
		if sc.words[k].Kind == sentence.Number || numberWords()[sc.low(k)].min > 0 && !sc.in(k, determiners) {
			return sc.any(prepLoc, i+1, k+3)
		}
	}
	return false
}

// sameRank keeps "Konotop, Sumy region" from being read as a list of two: a
// place and its container are no list, nor are a place and a country.
func (sc *scan) sameRank(a, b int) bool {
	ra, rb := sc.mention(a).Role, sc.mention(b).Role
	return (ra == geo.RoleContainer) == (rb == geo.RoleContainer) && sc.isCountry(a) == sc.isCountry(b)
}

func (sc *scan) isCountry(k int) bool {
	p := sc.mention(k).Place
	return p != nil && p.Level == geo.LevelCountry
}
