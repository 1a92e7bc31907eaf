package event

import (
	"strings"

	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

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
	case sc.Marks[i].Has(occur) && sc.English():
		return frameObject
	}
	return sc.afterNoun(i, t)
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
	case sc.Low(i) == "with" && strings.HasSuffix(sc.Low(t.last), "ing"):
		return frameSubject // "with the capital enduring"
	case m.HasAny(1<<prepTo | 1<<prepOff | 1<<prepTarget):
		return frameOff
	}
	return frameNone
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

// aims reports whether the preposition at i follows an attack: "attack on",
// "fired at", "удар по". In English "on" and "at" say so only then.
func (sc *scan) aims(i int) bool {
	if !sc.English() {
		return !sc.Marks[i].Has(prepLoc)
	}
	if sc.Low(i) == "in" {
		return false
	}
	for k := i; k >= max(0, i-6); k-- {
		if sc.Marks[k]&(1<<impact|1<<attack) != 0 || sc.Low(k) == "fired" || sc.Low(k) == "launched" || sc.Low(k) == "fire" {
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

// ordinary reports whether word i is a word, but no name, office or verb of
// speech.
func (sc *scan) ordinary(i int) bool {
	return sc.Words[i].Kind == sentence.Letters && sc.NameAt(i) < 0 && !sc.Marks[i].HasAny(1<<speech|1<<office)
}

// afterCase reads the frame of a Ukrainian or Russian name whose case alone
// joins it to the word at i.
func (sc *scan) afterCase(i int, t *toponym) frame {
	switch {
	case sc.pastInstrument(t.first):
		return frameObject
	case sc.pastGun(t.first):
		return frameGenitive
	case sc.Low(i) == "," && sc.inverted(t.first):
		return frameSubject
	case !sc.ordinary(i):
		return frameNone
	case i+1 == t.first && sc.Marks[i].HasAny(1<<target|1<<descriptor|1<<critical|1<<people), t.first-i <= 3 && sc.Any(target, i-2, i+1):
		return frameModifier
	case sc.inverted(t.first), sc.underFire(i):
		return frameSubject
	}
	return frameNone
}

// invertedReach is how many words a list of names may have before word i.
const invertedReach = 10

// underFireReach is how many words the phrase of what a place came under may have.
const underFireReach = 12

// underFire reports whether the verb at word i follows what somebody came under:
// "під ворожим вогнем та ударами дронів опинилися X", "под огнём за сутки были X".
func (sc *scan) underFire(i int) bool {
	fire, unknown := false, 0
	for k := i - 1; k >= max(0, i-underFireReach); k-- {
		m := sc.Marks[k]
		switch {
		case sc.Low(k) == "під", sc.Low(k) == "под":
			return fire || m&(1<<impact|1<<attack) != 0
		case m&(1<<impact|1<<attack|1<<weapon) != 0:
			fire = true
		case sc.InTime(k), sc.In(k, conjuncts), sc.Low(k) == ",", sc.countryAt(k), sc.Skippable(k):
		case sc.Words[k].Kind == sentence.Letters && sc.NameAt(k) < 0 && unknown == 0:
			unknown++ // "під дроновим терором та обстрілами"
		default:
			return false
		}
	}
	return false
}

// inverted reports whether a verb phrase of suffering stands shortly before
// word i: "під обстрілами перебували X", "без світла залишився X".
func (sc *scan) inverted(i int) bool {
	between := 0
	for k := i - 1; k >= max(0, i-invertedReach) && between < 4 && sc.Clauses[k] == sc.Clauses[i]; k-- {
		if sc.IsVerb(k) || sc.In(k, sufferVerbs) && sc.strikeBefore(k) {
			return true
		}
		if sc.Low(k) == "," || sc.Capital(k) && sc.NameAt(k) < 0 {
			continue // a name that is not known
		}
		between++
		if sc.Words[k].Kind != sentence.Letters && sc.Low(k) != ":" || sc.NameAt(k) >= 0 && !sc.countryAt(k) || sc.Marks[k]&(1<<prepLoc|1<<prepFrom|1<<prepTo|1<<prepOff) != 0 {
			return false
		}
	}
	return false
}

// countryAt reports whether word i names a country, as one whose blows others suffer.
func (sc *scan) countryAt(i int) bool {
	k := sc.NameAt(i)
	return k >= 0 && sc.places[k].country
}

// strikeBefore reports whether a noun of attack stands in the clause of word i before
// it: "артилерійських обстрілів ворога зазнали", "атаке подвергся".
func (sc *scan) strikeBefore(i int) bool {
	for k := i - 1; k >= 0 && sc.Clauses[k] == sc.Clauses[i]; k-- {
		if sc.Marks[k].HasAny(1<<impact | 1<<attack) {
			return true
		}
	}
	return false
}

// pastGun reports whether a noun of attack stands before word i with only what it was
// made with between: "обстріл із міномета села X".
func (sc *scan) pastGun(i int) bool {
	armed := false
	for i--; i >= 0; i-- {
		m := sc.Marks[i]
		switch {
		case m&(1<<impact|1<<attack) != 0 && !m.Has(weapon):
			return armed && !sc.IsVerb(i)
		case m.Has(weapon):
			armed = true
		case sc.IsQuote(i), m.Has(prepFrom), m.Has(descriptor), sc.Words[i].Kind == sentence.Number, sc.Skippable(i):
		default:
			return false
		}
	}
	return false
}

// pastInstrument reports whether a verb of attack stands before word i with
// only its instrument between: "атакував 12 безпілотниками X", "обстреляли из
// миномётов X".
func (sc *scan) pastInstrument(i int) bool {
	for i--; i >= 0; i-- {
		m := sc.Marks[i]
		switch {
		case m&(1<<impact|1<<attack) != 0:
			return sc.IsVerb(i)
		case sc.IsQuote(i), m.Has(weapon), m.Has(prepFrom), m.Has(descriptor), sc.Words[i].Kind == sentence.Number, sc.Skippable(i):
		default:
			return false
		}
	}
	return false
}

// areasOf reads the frame of an area from what governs the places of it: "fired at the border
// areas and settlements of X region". Word i is the noun before "of".
func (sc *scan) areasOf(i int, t *toponym) frame {
	if !sc.In(i, syntax.AreaNouns) {
		return frameNone
	}
	j := i
	for j > 0 && (sc.In(j, syntax.AreaNouns) || sc.In(j, conjuncts) || sc.Marks[j].Has(descriptor) || sc.Skippable(j)) {
		j--
	}
	if f := sc.prepositional(j, t); f == frameTarget || f == frameOver {
		return f
	}
	return frameNone
}

// trailing reads the frame from the words after the name.
func (sc *scan) trailing(t *toponym) frame {
	if t.last >= len(sc.Words) {
		return frameNone
	}
	if sc.opens(t) && sc.headsLine(t) {
		return frameHeading
	}
	next := sc.Words[t.last]
	switch {
	case next.Lower == "," && sc.opens(t) && sc.AfterApposition(t.last) >= 0:
		t.clause = sc.Clauses[sc.AfterApposition(t.last)]
		return frameSubject
	case next.Lower == ":":
		return frameHeading
	case sc.IsPossessor(t.last - 1):
		return frameModifier
	case next.Kind != sentence.Letters:
		return frameNone
	case sc.English() && sc.nounAt(t.last):
		return frameModifier
	case sc.opens(t) || sc.verbAfter(t.last):
		return frameSubject
	}
	return frameNone
}

// headsLine reports whether a colon or dash stands behind the name and the areas that it is said to lie in:
// "X (Y district): two wounded", "с. X Y району — пошкоджено дім", "X – one hurt".
func (sc *scan) headsLine(t *toponym) bool {
	i := t.last
	for i < len(sc.Words) {
		k := sc.NameAt(i)
		switch {
		case k >= 0 && sc.places[k].mention.Place.MayContain(t.mention.Place):
			i = sc.places[k].last
		case sc.Low(i) == "," || sc.Low(i) == "(" || sc.Low(i) == ")" || sc.Marks[i].HasAny(1<<descriptor|1<<prepLoc|1<<prepOf) && !syntax.IsDash(sc.Low(i)):
			i++
		default:
			return sc.Low(i) == ":" || syntax.IsDash(sc.Low(i))
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
	return sc.In(i, strictBe) || sc.In(i, beForms) && (sc.Low(i+1) == "been" || sc.Is(i+1, eventWords) || sc.In(i+1, sufferVerbs)) || sc.Is(i, eventWords) || sc.In(i, sufferVerbs) || sc.Marks[i].Has(occur)
}

// verbFollows reports whether a cue stands at word i, or behind one word that
// is no preposition: "X залишилось без світла".
func (sc *scan) verbFollows(i int) bool {
	const linking = mask(1)<<prepLoc | 1<<prepFrom | 1<<prepTo | 1<<prepOff | 1<<prepTarget | 1<<occur
	return sc.Is(i, eventWords) || i+1 < len(sc.Words) && sc.Is(i+1, eventWords) && sc.Marks[i]&linking == 0
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

// timeUnits end an English phrase of time that opens a sentence.
var timeUnits = syntax.NewSet("day hours night morning evening week yesterday today afternoon")

// opens reports whether only description stands between the start of the
// clause and the name.
func (sc *scan) opens(t *toponym) bool {
	for i := t.first - 1; i >= 0 && sc.Clauses[i] == t.clause; i-- {
		if sc.Low(i) == "," && sc.In(i-1, timeUnits) && sc.InTime(i-1) {
			return true // "Over the past day, X was hit"
		}
		if sc.Words[i].Kind == sentence.Letters && !sc.Marks[i].Has(descriptor) {
			return false
		}
	}
	return true
}
