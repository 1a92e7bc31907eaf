package event

import (
	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// orIntroduced gives a name without a frame, or after "including", that of the noun
// which its list spells out.
func (sc *scan) orIntroduced(f frame, t *toponym) frame {
	if f == frameNone || f == frameLoc && sc.Low(t.first-1) == "including" {
		if g := sc.introduced(t); g != frameNone {
			return g
		}
	}
	if g := sc.oneOf(t); g != frameNone {
		return g
	}
	return f
}

// introduced reads the frame of a list that spells out a noun before it from what
// governs the noun: "під вогнем опинилися 10 населених пунктів, зокрема A, B і C",
// "drones hit two towns: A and B".
func (sc *scan) introduced(t *toponym) frame {
	head := sc.headNoun(t)
	if head < 0 {
		return frameNone
	}
	return sc.frameOfNoun(head, t)
}

// frameOfNoun gives a name the frame of the noun at word i, which stands for it.
func (sc *scan) frameOfNoun(i int, t *toponym) frame {
	noun := toponym{index: t.index, first: i, last: i + 1, clause: sc.Clauses[i], list: t.list}
	f := sc.governed(sc.BeforeDescription(i, governors), &noun)
	if f == frameNone || f == frameModifier {
		f = sc.suffering(i, &noun)
	}
	if f != frameNone {
		t.clause = noun.clause
	}
	return f
}

// oneOf reads the frame of an area from what governs the words for a village of it without
// a name: "a drone hit one of the villages of X district".
func (sc *scan) oneOf(t *toponym) frame {
	p := t.mention.Place
	if p == nil || p.Level != geo.LevelRaion && p.Level != geo.LevelOblast {
		return frameNone
	}
	for _, o := range sc.tags {
		if o.class == areas && o.code == string(geo.LevelSettlement) && (o.last == t.first || o.last < t.first && t.first-o.last < 3 && sc.Marks[o.last].HasAny(1<<prepOf|1<<prepLoc)) {
			return sc.frameOfNoun(o.first, t)
		}
	}
	return frameNone
}

// suffering reads the frame of a noun that governs nothing by itself from the verb before or after it.
func (sc *scan) suffering(head int, noun *toponym) frame {
	if !sc.English() {
		cue := sc.cueBefore(head)
		if cue < 0 && !sc.inverted(head) && !sc.underFire(head-1) {
			return frameNone
		}
		if cue >= 0 {
			noun.clause = sc.Clauses[cue] // "під вогнем — 8 населених пунктів: X, Y"
		}
		return frameSubject
	}
	if sc.opens(noun) {
		return frameSubject
	}
	return frameNone
}

// cueBefore returns the word of a verb of attack or harm in the clause of the noun at
// word i, or in the one that a dash parts from it; -1 if there is none.
func (sc *scan) cueBefore(i int) int {
	for k := i - 1; k >= max(0, i-introReach); k-- {
		switch {
		case sc.IsVerb(k):
			return k
		case sc.Words[k].Kind == sentence.Punct && !syntax.IsDash(sc.Low(k)), sc.NameAt(k) >= 0:
			return -1
		}
	}
	return -1
}

// headNoun returns the noun that a list beginning with the name spells out, or -1.
func (sc *scan) headNoun(t *toponym) int {
	marked := false
	for i := sc.BeforeDescription(t.first, governors); i >= 0 && t.first-i <= introReach; i-- {
		switch {
		case marked && sc.In(i, syntax.AreaNouns):
			return i
		case sc.In(i, introWords):
			marked = marked || sc.In(i, introMarks)
		case marked && sc.aroundHead(i):
		default:
			return -1
		}
	}
	return -1
}

// aroundHead reports whether word i may stand between a noun and the names that it spells out: its area, a number, a description.
func (sc *scan) aroundHead(i int) bool {
	return sc.NameAt(i) >= 0 || sc.Words[i].Kind == sentence.Number || sc.Marks[i].HasAny(1<<descriptor|1<<prepOf|1<<prepLoc) || sc.Skippable(i)
}
