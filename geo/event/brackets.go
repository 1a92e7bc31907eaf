package event

import (
	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// attachBracketed joins names that brackets behind a thing, a verb or an area give as where it
// is to what is told of that: "a house (X village) and a car (Y) were damaged in Z district".
func (sc *scan) attachBracketed(links []link) []link {
	for k := range sc.places {
		t := &sc.places[k]
		if t.barred || t.speaks || joinedTo(links, k) {
			continue
		}
		open := sc.bracketOf(t)
		if open < 1 || !sc.placesOnly(open) || !sc.locatable(open-1, t) {
			continue
		}
		if i := sc.cueBeside(open, k, links); i >= 0 {
			links = append(links, link{i, k, geo.RuleInBrackets, sureSentence})
			sc.cues[i].joined = true
		}
	}
	return links
}

// bracketOf returns the word of the bracket that is open before the place, -1 if there is none.
func (sc *scan) bracketOf(t *toponym) int {
	for i := t.first - 1; i >= max(0, t.first-bracketReach); i-- {
		switch sc.Low(i) {
		case ")":
			return -1
		case "(":
			return i
		}
	}
	return -1
}

// placesOnly reports whether the bracket that opens at word i holds nothing but names of places
// and what describes them.
func (sc *scan) placesOnly(i int) bool {
	for i++; i < len(sc.Words) && sc.Low(i) != ")"; i++ {
		described := sc.Words[i].Kind == sentence.Punct || sc.In(i, conjuncts) || sc.Marks[i].HasAny(1<<descriptor|1<<prepLoc|1<<prepOf) || sc.stranger(i)
		if sc.NameAt(i) < 0 && !described {
			return false
		}
	}
	return i < len(sc.Words)
}

// locatable reports whether brackets behind word i may tell where it is: it is no name, but
// for one of an area that holds the place.
func (sc *scan) locatable(i int, t *toponym) bool {
	if k := sc.NameAt(i); k >= 0 {
		return mayHold(sc.places[k].mention.Place, t.mention.Place)
	}
	return sc.Words[i].Kind == sentence.Letters && !sc.Marks[i].HasAny(1<<office|1<<speech) && !syntax.IsCapital(sc.Words[i].Text)
}

// cueBeside returns the event nearest to the bracket at word open, between the semicolons
// around it, that nothing but an area of place k bears; -1 if there is none.
func (sc *scan) cueBeside(open, k int, links []link) int {
	best, distance := -1, 0
	for i := range sc.cues {
		c := &sc.cues[i]
		if c.state != asserted || c.noun && !isEffect(c.class) || !isStrike(c.class) && !isEffect(c.class) || !sc.onePart(c.first, open) || sc.borneElsewhere(i, k, links) {
			continue
		}
		if d := abs(c.first - open); best < 0 || d < distance {
			best, distance = i, d
		}
	}
	return best
}

// onePart reports whether no semicolon or colon stands between two words.
func (sc *scan) onePart(i, j int) bool {
	for k := min(i, j); k < max(i, j); k++ {
		if sc.Low(k) == ";" || sc.Low(k) == ":" {
			return false
		}
	}
	return true
}

// borneElsewhere reports whether a place bears the cue that is neither in brackets nor an area of place k.
func (sc *scan) borneElsewhere(cue, k int, links []link) bool {
	for _, l := range links {
		if l.cue == cue && l.rule != geo.RuleInBrackets && !mayHold(sc.places[l.place].mention.Place, sc.places[k].mention.Place) {
			return true
		}
	}
	return false
}
