package event

import (
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

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
	case next.Lower == ",":
		return sc.pastComma(t)
	case next.Lower == ":":
		return frameHeading
	case sc.IsPossessor(t.last - 1):
		return frameModifier
	case next.Kind != sentence.Letters:
		return frameNone
	case sc.English() && sc.nounAt(t.last):
		return frameModifier
	case sc.opens(t) || sc.verbAfter(t.last) || sc.English() && sc.In(t.last, townNouns) && sc.verbAfter(t.last+1):
		return frameSubject // "the old part of X town came under attack"
	}
	return frameNone
}

// headsLine reports whether a colon or dash stands behind the name and the areas that it is said to lie in:
// "X (Y district): two wounded", "с. X Y району — пошкоджено дім", "X – one hurt", "X and Z: houses damaged".
func (sc *scan) headsLine(t *toponym) bool {
	i := t.last
	for i < len(sc.Words) {
		k := sc.NameAt(i)
		switch {
		case k >= 0 && (sc.places[k].mention.Place.MayContain(t.mention.Place) || k > sc.NameAt(t.first) && sc.continues(k-1, k)):
			i = sc.places[k].last
		case sc.In(i, conjuncts), sc.Low(i) == "," || sc.Low(i) == "(" || sc.Low(i) == ")" || sc.Marks[i].HasAny(1<<descriptor|1<<prepLoc|1<<prepOf) && !syntax.IsDash(sc.Low(i)):
			i++
		default:
			return sc.Low(i) == ":" || syntax.IsDash(sc.Low(i))
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

// toldByNoun reports whether a noun tells of the town before a comma, outside of the name or
// within: "Ukraine's second-largest city, Kharkiv,".
func (sc *scan) toldByNoun(t *toponym) bool {
	return sc.townNoun(t) >= 0 || t.last-t.first > 2 && sc.Low(t.last-2) == "," && sc.In(t.last-3, townNouns)
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

// verbFollows reports whether a cue stands at word i, or behind one word that
// is no preposition: "X залишилось без світла".
func (sc *scan) verbFollows(i int) bool {
	const linking = mask(1)<<prepLoc | 1<<prepFrom | 1<<prepTo | 1<<prepOff | 1<<prepTarget | 1<<occur
	if sc.Is(i, eventWords) || i+1 < len(sc.Words) && sc.Is(i+1, eventWords) && sc.Marks[i]&linking == 0 {
		return true
	}
	from := i
	for i < len(sc.Words) && i-from < againReach && (sc.InTime(i) || sc.In(i, againWords) || sc.Words[i].Kind == sentence.Number) {
		i++
	}
	return i > from && sc.IsVerb(i)
}

// againReach is how many words may say when or how often before the verb: "X в очередной раз
// минувшей ночью обстреляли".
const againReach = 7

// againWords say how often.
var againWords = syntax.NewSet("снова вновь опять повторно в очередной раз раза вкотре знову вчергове також ще раз разів двічі тричі дважды трижды также у черговий")
