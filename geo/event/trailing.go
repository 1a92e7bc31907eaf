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
	case next.Lower == "," && sc.opens(t) && sc.afterApposition(t.last) >= 0:
		t.clause = sc.Clauses[sc.afterApposition(t.last)]
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
		case k >= 0 && mayHold(sc.places[k].mention.Place, t.mention.Place):
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

// appositionReach is how many words what stands between a name and its verb may have:
// "Kharkiv, the country's second-largest city, was hit", "X, which once had a mill and
// now has none, came under fire".
const appositionReach = 40

// afterApposition returns the word of the verb that goes on about the name before the
// comma at word i, behind an apposition or a relative clause; -1 if there is none.
func (sc *scan) afterApposition(i int) int {
	relative := sc.In(i+1, relatives) || sc.In(i+2, relatives)
	for k := i + 1; k < min(i+appositionReach, len(sc.Words)-1); k++ {
		closes := sc.Low(k) == "," || syntax.IsDash(sc.Low(k))
		switch {
		case closes && sc.takesUp(k+1):
			return k + 1
		case closes && sc.NameAt(k+1) >= 0 && !relative:
			return -1
		case sc.IsVerb(k) && !relative && !sc.within(k, i):
			return -1
		}
	}
	return -1
}

// inApposition reports whether the name stands in what describes another, about which the
// verb goes on: "X, a town in the Y region, was shelled".
func (sc *scan) inApposition(k int) bool {
	for j := k - 1; j >= 0; j-- {
		t := &sc.places[j]
		if t.frame != frameSubject || sc.Low(t.last) != "," || sc.In(t.last+1, relatives) || sc.In(t.last+2, relatives) {
			continue
		}
		return sc.afterApposition(t.last) >= sc.places[k].last
	}
	return false
}

// within reports whether a relative pronoun stands between the comma at i and word k:
// "a town that troops held for months".
func (sc *scan) within(k, i int) bool {
	for j := i + 1; j < k; j++ {
		if sc.In(j, relatives) || sc.Low(j) == "that" {
			return true
		}
	}
	return false
}

// takesUp reports whether the verb at word i goes on about a name before: an auxiliary
// or a verb of what the name went through.
func (sc *scan) takesUp(i int) bool {
	return sc.In(i, strictBe) || sc.In(i, beForms) && sc.Low(i+1) == "been" || sc.In(i, sufferVerbs) || sc.IsVerb(i) ||
		sc.In(i, wereWords) && sc.IsVerb(i+1)
}

// wereWords are auxiliaries before a participle: "X, районный центр, была обстреляна".
var wereWords = syntax.NewSet("был была было были був була було були")

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
