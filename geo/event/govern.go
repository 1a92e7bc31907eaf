package event

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"strikemap/geo/sentence"
)

// governed reads the frame from the word before the description: a
// preposition, a verb or a noun.
func (sc *scan) governed(i int, t *toponym) frame {
	if i < 0 || sc.clauses[i] != sc.clauses[t.first] && sc.words[i].Kind == sentence.Punct {
		return frameNone
	}
	if f := sc.prepositional(i, t); f != frameNone {
		return f
	}
	switch {
	case sc.isEventWord(i):
		return sc.afterCue(i, t)
	case sc.marks[i].has(occur) && sc.english():
		return frameObject
	}
	return sc.afterNoun(i, t)
}

// prepositional reads the frame from the preposition at word i.
func (sc *scan) prepositional(i int, t *toponym) frame {
	m := sc.marks[i]
	switch {
	case m.has(prepOver) && !sc.moreThan(i):
		return frameOver
	case m.has(prepTarget) && sc.aims(i):
		return frameTarget
	case m.has(prepLoc), sc.low(i) == "on" && sc.onGround(i, t.last):
		return frameLoc
	case m.has(prepTarget) && !sc.english():
		return frameTarget
	case m.has(prepFrom):
		return frameFrom
	case sc.low(i) == "with" && strings.HasSuffix(sc.low(t.last), "ing"):
		return frameSubject // "with the capital enduring"
	case m.hasAny(1<<prepTo | 1<<prepOff | 1<<prepTarget):
		return frameOff
	}
	return frameNone
}

// moreThan reports whether "above" or "over" at word i bounds a number.
func (sc *scan) moreThan(i int) bool {
	return i+1 < len(sc.words) && sc.words[i+1].Kind == sentence.Number
}

// onGround reports whether "on" leads to land: "on the peninsula of X".
func (sc *scan) onGround(i, j int) bool {
	for k := i + 1; k < j; k++ {
		if sc.in(k, groundWords) {
			return true
		}
	}
	return false
}

// aims reports whether the preposition at i follows an attack: "attack on",
// "fired at", "удар по". In English "on" and "at" say so only then.
func (sc *scan) aims(i int) bool {
	if !sc.english() {
		return !sc.marks[i].has(prepLoc)
	}
	if sc.low(i) == "in" {
		return false
	}
	for k := i; k >= max(0, i-6); k-- {
		if sc.marks[k]&(1<<impact|1<<attack) != 0 || sc.low(k) == "fired" || sc.low(k) == "launched" || sc.low(k) == "fire" {
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
		if c.noun && sc.english() && i+1 == t.first {
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
	if !sc.english() {
		return sc.afterCase(i, t)
	}
	if sc.ordinary(i) && sc.marks[i+1].has(prepOf) {
		if j := sc.beforeDescription(i); j >= 0 && sc.marks[j].has(prepFrom) {
			return frameFrom // "launched from the coast of X"
		}
		return frameModifier
	}
	return frameNone
}

// ordinary reports whether word i is a word, but no name, office or verb of
// speech.
func (sc *scan) ordinary(i int) bool {
	return sc.words[i].Kind == sentence.Letters && sc.toponymAt(i) < 0 && !sc.marks[i].hasAny(1<<speech|1<<office)
}

// afterCase reads the frame of a Ukrainian or Russian name whose case alone
// joins it to the word at i.
func (sc *scan) afterCase(i int, t *toponym) frame {
	switch {
	case sc.pastInstrument(t.first):
		return frameObject
	case sc.pastGun(t.first):
		return frameGenitive
	case sc.low(i) == "," && sc.inverted(t.first):
		return frameSubject
	case !sc.ordinary(i):
		return frameNone
	case i+1 == t.first && sc.marks[i].hasAny(1<<target|1<<descriptor|1<<critical|1<<people), t.first-i <= 3 && sc.any(target, i-2, i+1):
		return frameModifier
	case sc.inverted(t.first), sc.underFire(i):
		return frameSubject
	}
	return frameNone
}

// invertedReach is how many words a list of names may have before word i.
const invertedReach = 10

func capital(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r)
}

// underFireReach is how many words the phrase of what a place came under may have.
const underFireReach = 12

// underFire reports whether the verb at word i follows what somebody came under:
// "під ворожим вогнем та ударами дронів опинилися X", "под огнём за сутки были X".
func (sc *scan) underFire(i int) bool {
	fire, unknown := false, 0
	for k := i - 1; k >= max(0, i-underFireReach); k-- {
		m := sc.marks[k]
		switch {
		case sc.low(k) == "під", sc.low(k) == "под":
			return fire || m&(1<<impact|1<<attack) != 0
		case m&(1<<impact|1<<attack|1<<weapon) != 0:
			fire = true
		case sc.inPhrase(k), sc.in(k, conjuncts), sc.low(k) == ",", sc.countryAt(k), sc.skippable(k):
		case sc.words[k].Kind == sentence.Letters && sc.toponymAt(k) < 0 && unknown == 0:
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
	for k := i - 1; k >= max(0, i-invertedReach) && between < 4 && sc.clauses[k] == sc.clauses[i]; k-- {
		if sc.isCueVerb(k) || sc.in(k, sufferVerbs) && sc.strikeBefore(k) {
			return true
		}
		if sc.low(k) == "," || capital(sc.words[k].Text) && sc.toponymAt(k) < 0 {
			continue // a name that is not known
		}
		between++
		if sc.words[k].Kind != sentence.Letters && sc.low(k) != ":" || sc.toponymAt(k) >= 0 && !sc.countryAt(k) || sc.marks[k]&(1<<prepLoc|1<<prepFrom|1<<prepTo|1<<prepOff) != 0 {
			return false
		}
	}
	return false
}

// countryAt reports whether word i names a country, as one whose blows others suffer.
func (sc *scan) countryAt(i int) bool {
	k := sc.toponymAt(i)
	return k >= 0 && sc.isCountry(k)
}

// strikeBefore reports whether a noun of attack stands in the clause of word i before
// it: "артилерійських обстрілів ворога зазнали", "атаке подвергся".
func (sc *scan) strikeBefore(i int) bool {
	for k := i - 1; k >= 0 && sc.clauses[k] == sc.clauses[i]; k-- {
		if sc.marks[k].hasAny(1<<impact | 1<<attack) {
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
		m := sc.marks[i]
		switch {
		case m&(1<<impact|1<<attack) != 0 && !m.has(weapon):
			return armed && !sc.isCueVerb(i)
		case m.has(weapon):
			armed = true
		case sc.isQuote(i), m.has(prepFrom), m.has(descriptor), sc.words[i].Kind == sentence.Number, sc.skippable(i):
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
		m := sc.marks[i]
		switch {
		case m&(1<<impact|1<<attack) != 0:
			return sc.isCueVerb(i)
		case sc.isQuote(i), m.has(weapon), m.has(prepFrom), m.has(descriptor), sc.words[i].Kind == sentence.Number, sc.skippable(i):
		default:
			return false
		}
	}
	return false
}
