package event

import (
	"slices"

	"strikemap/geo/syntax"
)

// reframe finds the frames anew when words have been bound to places.
func (x *Coder) reframe(sc *scan, _ *story) {
	if !slices.ContainsFunc(sc.places, func(t toponym) bool { return t.standin != nil }) {
		return
	}
	clear(sc.Names)
	for k := range sc.places {
		t := &sc.places[k]
		t.list, t.clause, t.frame = k, sc.Clauses[t.first], frameNone
		sc.Cover(k, t.first, t.last)
	}
	for k := range sc.places {
		t := &sc.places[k]
		t.frame = sc.frameOf(k)
		if t.standin == nil {
			continue
		}
		if sc.Marks[t.first].Has(prepLoc) || sc.isAdverb(t) {
			t.frame = frameLoc
		}
		t.barred = t.frame == frameNone || t.frame == frameModifier
	}
	sc.noteParties()
}

// isAdverb reports whether the words are "there", which needs no preposition.
func (sc *scan) isAdverb(t *toponym) bool { return t.last == t.first+1 && sc.In(t.first, adverbs) }

var adverbs = syntax.NewSet("there там туди туда")
