package event

import (
	"slices"
	"strings"

	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// behindDash lets a name behind a dash belong to the clause before it, "four regions — X,
// Y and Z", and reports whether a preposition between says that it happened there, "four
// airfields - at X, Y and Z". Word i stands before the name's description.
func (sc *scan) behindDash(i int, t *toponym) bool {
	if i >= 0 && sc.DashBetween(i, t.first) {
		t.clause = sc.Clauses[i]
	}
	if i > 1 && sc.Marks[i].Has(prepLoc) && syntax.IsDash(sc.Low(i-1)) && sc.Clauses[i-2] != t.clause && !sc.verbInClause(t.clause) {
		t.clause = sc.Clauses[i-2]
		return true
	}
	return false
}

// verbInClause reports whether a verb of an event stands in the clause.
func (sc *scan) verbInClause(clause int) bool {
	for i := range sc.cues {
		if !sc.cues[i].noun && sc.cues[i].clause == clause {
			return true
		}
	}
	return false
}

// ownsStrike reports whether the name owns an attack: in "Ukraine's recent
// attacks" it is who attacks.
func (sc *scan) ownsStrike(t *toponym) bool {
	if !sc.IsPossessor(t.last - 1) {
		return sc.namesAttacker(t)
	}
	for i := t.last; i < min(t.last+3, len(sc.Words)); i++ {
		if sc.Marks[i]&(1<<impact|1<<attack|1<<ground) != 0 {
			return true
		}
	}
	return false
}

// namesAttacker reports whether a country stands before a noun of attack, with nothing but the weapon between, as whose
// it is: "damaged in Ukraine drone attack", but "attacks on Ukraine".
func (sc *scan) namesAttacker(t *toponym) bool {
	if !sc.English() || !t.country || sc.Marks[max(0, t.first-1)].Has(prepTarget) {
		return false
	}
	i := t.last
	for i < len(sc.Words) && sc.Marks[i].Has(weapon) && !sc.Marks[i].HasAny(1<<impact|1<<attack) {
		i++
	}
	return slices.ContainsFunc(sc.cues, func(c cue) bool { return c.noun && c.first <= i && i < c.last && isStrike(c.class) })
}

// alsoHit reports whether the hospital at word k stands in a row of what was hit, with no preposition before it:
// "hitting several regions and a maternity hospital in X".
func (sc *scan) alsoHit(k int) bool {
	if k > 0 && !sc.Marks[k].Has(target) {
		k--
	}
	for k > 0 && (sc.Marks[k].HasAny(1<<target|1<<descriptor) || sc.In(k, determiners) || sc.Skippable(k)) {
		k--
	}
	return k > 0 && (sc.In(k, conjuncts) || sc.Low(k) == "as" || sc.Low(k) == "including") && (sc.Any(impact, 0, k) || sc.Any(attack, 0, k) || sc.Any(fire, 0, k))
}

// governed reads the frame from the word before the description: a
// preposition, a verb or a noun.
func (sc *scan) governed(i int, t *toponym) frame {
	if i < 0 || sc.Clauses[i] != sc.Clauses[t.first] && sc.Words[i].Kind == sentence.Punct {
		return frameNone
	}
	if f := sc.prepositional(i, t); f != frameNone {
		return f
	}
	switch {
	case sc.Is(i, eventWords):
		return sc.afterCue(i, t)
	case sc.English() && (sc.Marks[i].Has(occur) || sc.In(i, includes) && sc.passiveBefore(i)):
		return frameObject
	}
	return sc.afterNoun(i, t)
}

// includes lead from places that something was done to, to their names: "other cities attacked
// by Y include X".
var includes = syntax.NewSet("include includes included")

// passiveBefore reports whether a verb in the passive stands before word i in its clause.
func (sc *scan) passiveBefore(i int) bool {
	for k := range sc.cues {
		if c := &sc.cues[k]; (c.passive || !c.noun && sc.In(c.first-1, syntax.AreaNouns)) && c.last <= i && sc.Clauses[c.first] == sc.Clauses[i] {
			return true
		}
	}
	return false
}

// afterCue reads a place right after an event word: the object of a verb, the
// genitive of a noun ("обстріл Харкова", "shelling of Kharkiv").
func (sc *scan) afterCue(i int, t *toponym) frame {
	for k := range sc.cues {
		c := &sc.cues[k]
		if c.first > i || i >= c.last {
			continue
		}
		if c.noun && sc.English() && i+1 == t.first {
			return frameNone // "strike Kyiv": two nouns in a row
		}
		if c.noun {
			return frameGenitive
		}
		return frameObject
	}
	return frameObject
}

// afterNoun reads "residents of X", "жителі X", "порт X": an ordinary noun
// right before the name.
func (sc *scan) afterNoun(i int, t *toponym) frame {
	if !sc.English() {
		return sc.afterCase(i, t)
	}
	if sc.In(i, conjuncts) && sc.Any(prepOf, i, t.first) {
		return sc.areasOf(i-1, t) // "the border areas and settlements of X"
	}
	if i > 0 && sc.ordinary(i) && sc.In(i+1, syntax.AreaNouns) && sc.Is(i-1, eventWords) {
		return sc.afterCue(i-1, t) // "struck wealthy districts of X"
	}
	if sc.ordinary(i) && sc.Marks[i+1].Has(prepOf) {
		if f := sc.areasOf(i, t); f != frameNone {
			return f
		}
		if j := sc.BeforeDescription(i, governors); j >= 0 && sc.Marks[j].Has(prepFrom) {
			return frameFrom // "launched from the coast of X"
		}
		return frameModifier
	}
	return frameNone
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

// onRoad reports whether the name tells of a road on which something happened, and lets it belong to the
// clause behind the dash of the road's name: "на трассе X — Y дрон ударил по машине".
func (sc *scan) onRoad(i int, t *toponym) bool {
	if sc.English() || i < 1 || !sc.In(i, roadWords) || !isTown(t) || !sc.Any(prepLoc, i-2, i) {
		return false
	}
	if k := sc.NameAt(t.last + 1); k >= 0 && syntax.IsDash(sc.Low(t.last)) {
		t.clause = sc.Clauses[sc.places[k].first]
	}
	return true
}

// namesTrain reports whether the name is one of two that only say which train or bus was hit: "the X–Y train".
func (sc *scan) namesTrain(t *toponym) bool {
	end := t.last
	switch {
	case !sc.English():
		return false
	case syntax.IsDash(sc.Low(t.last)) && sc.NameAt(t.last+1) >= 0:
		end = sc.places[sc.NameAt(t.last+1)].last
	case !syntax.IsDash(sc.Low(t.first-1)) || sc.NameAt(t.first-2) < 0:
		return false
	}
	return sc.In(end, trains)
}

// trains are what is named by the towns that it runs between.
var trains = syntax.NewSet("train trains express locomotive bus buses coach service")

// betweenTowns reports whether the name is the first of two towns between which something happened: "между
// сёлами X и Y", "на дороге між X та Y", and not of two between which there are talks.
func (sc *scan) betweenTowns(i int, t *toponym) bool {
	if sc.English() || i < 0 || !sc.In(i, betweenWords) || !isTown(t) {
		return false
	}
	return sc.Any(descriptor, i+1, t.first) || sc.In(i-1, roadWords) || sc.In(i-1, stretchWords)
}

func isTown(t *toponym) bool {
	p := t.mention.Place
	return p == nil || p.Level == geo.LevelSettlement
}

var (
	roadWords    = syntax.NewStems("трасс трас автотрасс автодорог дорог дороз шоссе шосе автотрас автошлях")
	stretchWords = syntax.NewStems("участ ділян территори територі пол")
	betweenWords = syntax.NewSet("между між")
)

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

// nounAt reports whether word i is a thing that can be hit, or an event noun:
// then the name before it describes it ("Kyiv hospital", "Kharkiv attack").
func (sc *scan) nounAt(i int) bool {
	for k := i; k < min(i+3, len(sc.Words)); k++ {
		if sc.Words[k].Kind != sentence.Letters {
			return false
		}
		if sc.Marks[k]&(1<<target|1<<critical) != 0 {
			return true
		}
		for j := range sc.cues {
			if c := &sc.cues[j]; c.first == k && c.noun {
				return true
			}
		}
		const verbal = mask(1)<<occur | 1<<speech | 1<<modal | 1<<prepLoc | 1<<prepOff | 1<<prepTo | 1<<prepOf
		if sc.Marks[k]&verbal != 0 || sc.In(k, strictBe) || sc.In(k, beForms) || sc.Is(k, eventWords) {
			return false
		}
	}
	return false
}
