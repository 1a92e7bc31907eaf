package event

import (
	"strikemap/geo/sentence"
)

// trailing reads the frame from the words after the name.
func (sc *scan) trailing(t *toponym) frame {
	if t.last >= len(sc.words) {
		return frameNone
	}
	next := sc.words[t.last]
	switch {
	case next.Lower == "," && sc.opens(t) && sc.afterApposition(t.last):
		return frameSubject
	case next.Lower == ":" || next.Lower == "—" && sc.opens(t):
		return frameHeading
	case sc.isPossessor(t.last - 1):
		return frameModifier
	case next.Kind != sentence.Letters:
		return frameNone
	case sc.english() && sc.nounAt(t.last):
		return frameModifier
	case sc.opens(t) || sc.verbAfter(t.last):
		return frameSubject
	}
	return frameNone
}

// verbAfter reports whether the word at i makes the name before it a subject.
func (sc *scan) verbAfter(i int) bool {
	if i == len(sc.words) {
		return false
	}
	if !sc.english() {
		return sc.verbFollows(i)
	}
	return strictBe[sc.low(i)] || beForms[sc.low(i)] && sc.low(i+1) == "been" || sc.isEventWord(i) || sc.marks[i].has(occur)
}

// verbFollows reports whether a cue stands at word i, or behind one word that
// is no preposition: "X залишилось без світла".
func (sc *scan) verbFollows(i int) bool {
	const linking = mask(1)<<prepLoc | 1<<prepFrom | 1<<prepTo | 1<<prepOff | 1<<prepTarget | 1<<occur
	return sc.isEventWord(i) || i+1 < len(sc.words) && sc.isEventWord(i+1) && sc.marks[i]&linking == 0
}

// appositionReach is how many words an apposition may have: "Kharkiv, the
// country's second-largest city, was hit".
const appositionReach = 9

// afterApposition reports whether an apposition starts at the comma at word i
// and an event word follows it.
func (sc *scan) afterApposition(i int) bool {
	for k := i + 1; k < min(i+appositionReach, len(sc.words)-1); k++ {
		if sc.low(k) == "," {
			return strictBe[sc.low(k+1)] || sc.isEventWord(k+1)
		}
		if sc.isCueVerb(k) {
			return false
		}
	}
	return false
}

// nounAt reports whether word i is a thing that can be hit, or an event noun:
// then the name before it describes it ("Kyiv hospital", "Kharkiv attack").
func (sc *scan) nounAt(i int) bool {
	for k := i; k < min(i+3, len(sc.words)); k++ {
		if sc.words[k].Kind != sentence.Letters {
			return false
		}
		if sc.marks[k]&(1<<target|1<<critical) != 0 {
			return true
		}
		for j := range sc.cues {
			if c := &sc.cues[j]; c.first == k && c.noun {
				return true
			}
		}
		const verbal = mask(1)<<occur | 1<<speech | 1<<modal | 1<<prepLoc | 1<<prepOff | 1<<prepTo | 1<<prepOf
		if sc.marks[k]&verbal != 0 || strictBe[sc.low(k)] || beForms[sc.low(k)] || sc.isEventWord(k) {
			return false
		}
	}
	return false
}

// opens reports whether only description stands between the start of the
// clause and the name.
func (sc *scan) opens(t *toponym) bool {
	for i := t.first - 1; i >= 0 && sc.clauses[i] == t.clause; i-- {
		if sc.words[i].Kind == sentence.Letters && !sc.marks[i].has(descriptor) {
			return false
		}
	}
	return true
}
