package event

import (
	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// mostStranger is how many words a name may have that no list knows.
const mostStranger = 3

// governor returns the word that governs the name: the one before its description, and before
// the names that no list knows and the words "such towns as" that its list begins with:
// "shells hit the territory of Unknowntown, X and Y", "attacks affected such towns as X".
func (sc *scan) governor(t *toponym) int {
	if n := sc.townNoun(t); n >= 0 {
		t.clause = sc.Clauses[n]
		return sc.BeforeDescription(n+1, governors)
	}
	i := sc.BeforeDescription(t.first, governors)
	if sc.English() {
		i = sc.pastCount(sc.pastDescriber(i, t))
	} else {
		i = sc.pastControl(i)
	}
	if j := sc.pastLead(i); j < i {
		t.clause = sc.Clauses[j]
		return j
	}
	switch {
	case sc.Low(i) == "at" && sc.Low(i+1) == "least":
		return sc.BeforeDescription(i, governors) // "attacks against at least four regions — X, Y and Z"
	case sc.Low(i) == "as" && sc.Low(i-2) == "such" && sc.In(i-1, syntax.AreaNouns):
		return sc.BeforeDescription(i-2, governors)
	}
	first := sc.pastStrangers(t.first)
	if first == t.first {
		return i
	}
	j := sc.BeforeDescription(first, governors)
	if n := sc.pastLead(j); n < j {
		t.clause = sc.Clauses[n]
		return n
	}
	if j < 0 || !sc.Is(j, eventWords) && !sc.Marks[j].HasAny(1<<prepLoc|1<<prepTarget|1<<prepOver|1<<prepOf) {
		return i
	}
	t.clause = sc.Clauses[first]
	return j
}

// pastLead returns the word before the colon at word i where that leads to a list by itself, else i:
// "settlements were shelled, including: X, Y".
func (sc *scan) pastLead(i int) int {
	if i > 0 && sc.Low(i) == ":" && sc.Marks[i-1].Has(prepLoc) && sc.In(i-1, introMarks) {
		return i - 1
	}
	return i
}

// townNoun returns the noun before the comma before a town's name, which the name only tells:
// "in the country's second city, X"; -1 if there is none.
func (sc *scan) townNoun(t *toponym) int {
	p, n := t.mention.Place, t.first-2
	if n < 1 || sc.Low(n+1) != "," || !sc.In(n, townNouns) || p == nil || p.Level != geo.LevelSettlement {
		return -1
	}
	return n
}

// pastDescriber returns the word before the name that describes this one, where word i belongs to it, else
// i: "two died in the Kharkiv suburb of X", "an attack on the Danube port of X".
func (sc *scan) pastDescriber(i int, t *toponym) int {
	if i < 0 {
		return i
	}
	k := sc.NameAt(i)
	if k < 0 || sc.places[k].last > t.first || sc.IsPossessor(i) || !sc.describes(k) {
		return i
	}
	return sc.BeforeDescription(sc.places[k].first, governors)
}

// pastControl returns the word before those that say who holds the place, where word i is of a name among them,
// else i: "в подконтрольном X городе Y".
func (sc *scan) pastControl(i int) int {
	if i < 1 {
		return i
	}
	if k := sc.NameAt(i); k >= 0 && sc.In(sc.places[k].first-1, controlWords) {
		return sc.BeforeDescription(sc.places[k].first-1, governors)
	}
	return i
}

// controlWords are of what another place holds.
var controlWords = syntax.NewStems("подконтрольн підконтрольн")

// pastCount returns the word before the number of places that ends at word i, else i.
func (sc *scan) pastCount(i int) int {
	if i < 0 {
		return i
	}
	if !sc.forms[i].counts || !sc.areasNext(i) {
		return i
	}
	return sc.BeforeDescription(i, governors)
}

// areasNext reports whether places are counted at word i: "four Ukrainian regions".
func (sc *scan) areasNext(i int) bool {
	for i++; i < len(sc.Words) && sc.Marks[i].Has(descriptor); i++ {
		if sc.In(i, syntax.AreaNouns) {
			return true
		}
	}
	return false
}

// pastStrangers returns the first word of the listed names that no list knows before word i,
// else i.
func (sc *scan) pastStrangers(i int) int {
	for i > 1 && (sc.In(i-1, listMarks) || sc.In(i-1, conjuncts)) {
		k := i - 1
		if k > 0 && sc.In(k-1, listMarks) && sc.Words[k-1].Kind == sentence.Punct {
			k-- // ", and"
		}
		first := k
		for first > 0 && sc.Stranger(first-1, thingWords) {
			first--
		}
		if first == k || k-first > mostStranger {
			return i
		}
		i = first
	}
	return i
}
