package event

import (
	"strings"

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

// toldByNoun reports whether a noun tells of the town before a comma, outside of the name or
// within: "Ukraine's second-largest city, Kharkiv,".
func (sc *scan) toldByNoun(t *toponym) bool {
	return sc.townNoun(t) >= 0 || t.last-t.first > 2 && sc.Low(t.last-2) == "," && sc.In(t.last-3, townNouns)
}

// pastComma reads the frame of a name with a comma behind it from the verb that goes on about it.
func (sc *scan) pastComma(t *toponym) frame {
	switch v := sc.AfterApposition(t.last); {
	case v >= 0 && sc.opens(t):
		t.clause = sc.Clauses[v]
		return frameSubject
	case sc.IsPossessor(t.last - 1):
		return frameModifier
	case sc.toldByNoun(t) && sc.verbAfter(t.last+1):
		return frameSubject
	}
	return frameNone
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

// pastCount returns the word before the number of places that ends at word i, else i.
func (sc *scan) pastCount(i int) int {
	if i < 0 {
		return i
	}
	if _, counted := sc.numeral(i); !counted || !sc.areasNext(i) {
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

// areasOf reads the frame of an area from what governs the places of it: "fired at the border
// areas and settlements of X region". Word i is the noun before "of".
func (sc *scan) areasOf(i int, t *toponym) frame {
	if !sc.In(i, syntax.AreaNouns) && !sc.In(i, zones) {
		return frameNone
	}
	j := i
	for j > 0 && (sc.In(j, syntax.AreaNouns) || sc.In(j, zones) || sc.In(j, conjuncts) || sc.Marks[j].Has(descriptor) || sc.Skippable(j)) {
		j--
	}
	if f := sc.prepositional(j, t); f == frameTarget || f == frameOver {
		return f
	}
	return frameNone
}

// zones are parts of an area that is told of: "fired at the water area of X".
var zones = syntax.NewSet("area zone waters water coastal territory outskirts border part")

// aims reports whether the preposition at i follows an attack: "attack on",
// "fired at", "удар по". In English "on" and "at" say so only then.
func (sc *scan) aims(i int) bool {
	if !sc.English() {
		return !sc.Marks[i].Has(prepLoc)
	}
	if sc.Low(i) == "in" {
		return false
	}
	for k := i; k >= max(0, i-aimReach); k-- {
		if i-k <= 6 && sc.Marks[k]&(1<<impact|1<<attack) != 0 || sc.Low(k) == "fired" || sc.Low(k) == "launched" || sc.Low(k) == "fire" || sc.byParty(k, i) {
			return true
		}
	}
	return sc.Low(i) == "into" && sc.firedBefore(i)
}

// aimReach is how many words may stand between what is fired and the "at" that leads to where: "launched more
// than a dozen drones at X".
const aimReach = 9

// byParty reports whether word k is a noun of attack and who made it stands between it and the preposition at
// word i: "a strike by the armed forces of Y on X".
func (sc *scan) byParty(k, i int) bool {
	return sc.Marks[k]&(1<<impact|1<<attack) != 0 && sc.Low(k+1) == "by" && !sc.AnyPunct(k, i)
}

// firedBefore reports whether something was fired further before word i: "fired missiles from ships of the
// fleet into X".
func (sc *scan) firedBefore(i int) bool {
	for k := i; k >= max(0, i-2*objectReach); k-- {
		if sc.Low(k) == "fired" {
			return sc.Any(weapon, k, i)
		}
	}
	return false
}

// opens reports whether only description stands between the start of the
// clause and the name.
func (sc *scan) opens(t *toponym) bool {
	for i := t.first - 1; i >= 0 && sc.Clauses[i] == t.clause; i-- {
		if sc.Low(i) == "," && sc.In(i-1, timeUnits) && sc.InTime(i-1) {
			return true // "Over the past day, X was hit"
		}
		if sc.English() && sc.Low(i) == "that" && i > 0 && sc.Marks[i-1].Has(speech) {
			return true // "he added that the city of X, which has a port, was hit"
		}
		if sc.Words[i].Kind == sentence.Letters && !sc.Marks[i].Has(descriptor) {
			return false
		}
	}
	return true
}

// prepositional reads the frame from the preposition at word i.
func (sc *scan) prepositional(i int, t *toponym) frame {
	m := sc.Marks[i]
	switch {
	case m.Has(prepOver) && !sc.moreThan(i):
		return frameOver
	case m.Has(prepTarget) && sc.aims(i):
		return frameTarget
	case m.Has(prepLoc), sc.Low(i) == "on" && sc.onGround(i, t.last):
		return frameLoc
	case m.Has(prepTarget) && !sc.English():
		return frameTarget
	case m.Has(prepFrom):
		return frameFrom
	case sc.ownsWhatWasHit(i, t):
		return frameModifier
	case sc.Low(i) == "with" && strings.HasSuffix(sc.Low(t.last), "ing"):
		return frameSubject // "with the capital enduring"
	case m.HasAny(1<<prepTo | 1<<prepOff | 1<<prepTarget):
		return frameOff
	}
	return frameNone
}

// ownsWhatWasHit reports whether the preposition at word i leads to the place's thing that was damaged, or to a
// blow that is named by it: "damage to X's market", "after the X market attack".
func (sc *scan) ownsWhatWasHit(i int, t *toponym) bool {
	if !sc.English() {
		return false
	}
	return sc.Low(i) == "to" && sc.damageTo(i, t) || sc.In(i, factives) && i == t.first-1 && sc.blowBehind(t.last)
}

// blowBehind reports whether a noun of attack stands at word i, or behind what was hit: "after the X train
// station attack".
func (sc *scan) blowBehind(i int) bool {
	for k := range sc.cues {
		if c := &sc.cues[k]; c.noun && isStrike(c.class) && c.first > i && sc.thingsBetween(i, c.first) {
			return true
		}
	}
	return false
}

// damageTo reports whether "to" at word i leads from damage to what stands at a place: "damage to X's
// market", "damage to X port".
func (sc *scan) damageTo(i int, t *toponym) bool {
	return i > 0 && sc.Is(i-1, 1<<damage) && !t.country && (sc.IsPossessor(t.last-1) || sc.nounAt(t.last))
}

// moreThan reports whether "above" or "over" at word i bounds a number.
func (sc *scan) moreThan(i int) bool {
	return i+1 < len(sc.Words) && sc.Words[i+1].Kind == sentence.Number
}

// onGround reports whether "on" leads to land: "on the peninsula of X".
func (sc *scan) onGround(i, j int) bool {
	for k := i + 1; k < j; k++ {
		if sc.In(k, groundWords) {
			return true
		}
	}
	return false
}

// verbAfter reports whether the word at i makes the name before it a subject.
func (sc *scan) verbAfter(i int) bool {
	if i == len(sc.Words) {
		return false
	}
	if !sc.English() {
		return sc.verbFollows(i)
	}
	if sc.In(i, emphatic) {
		i++ // "X itself was hit"
	}
	return sc.In(i, strictBe) || sc.In(i, beForms) && (sc.Low(i+1) == "been" || sc.Is(i+1, eventWords) || sc.In(i+1, sufferVerbs)) || sc.Is(i, eventWords) || sc.In(i, sufferVerbs) || sc.Marks[i].Has(occur)
}

// emphatic may stand between a subject and its verb.
var emphatic = syntax.NewSet("itself themselves alone also again")

// describes reports whether an English name only describes the one after it:
// "the Black Sea port city of Odesa", "the Donetsk town of X".
func (sc *scan) describes(k int) bool {
	if !sc.English() || k+1 >= len(sc.places) || sc.places[k+1].mention.Near && !sc.IsPossessor(sc.places[k].last-1) || sc.places[k+1].mention.Role == geo.RoleContainer {
		return false
	}
	a, b := sc.places[k].last, sc.places[k+1].first
	if b-a > 4 || b == a && !sc.IsPossessor(a-1) {
		return false
	}
	for i := a; i < b; i++ {
		if !sc.Marks[i].Has(descriptor) || sc.In(i, conjuncts) {
			return false
		}
	}
	return true
}
