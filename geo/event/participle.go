package event

import "strings"

// trails reports whether an English participle of harm goes with the blow before it, and the place behind it
// with a further one: "dropped bombs on X, killing two people, and hitting Y".
func (sc *scan) trails(c *cue, t *toponym) bool {
	if !sc.English() || isStrike(c.class) || t.first < c.last || !sc.inParticiple(c) {
		return false
	}
	return sc.siteBefore(c.first) && sc.anyBlow(0, c.first, true) && sc.anyBlow(c.last, t.first, false)
}

// inParticiple reports whether the cue is a participle, or a noun that one leads to: "causing a fire".
func (sc *scan) inParticiple(c *cue) bool {
	if !c.noun {
		return strings.HasSuffix(sc.Low(c.first), "ing")
	}
	for i := c.first - 1; i >= max(0, c.first-4); i-- {
		if sc.Marks[i].Has(occur) {
			return strings.HasSuffix(sc.Low(i), "ing")
		}
	}
	return false
}

// anyBlow reports whether an attack is told in the words [from, to), by a verb or, if wanted, a noun.
func (sc *scan) anyBlow(from, to int, nouns bool) bool {
	for i := range sc.cues {
		if c := &sc.cues[i]; isStrike(c.class) && (nouns || !c.noun) && c.first >= from && c.last <= to {
			return true
		}
	}
	return false
}

// siteBefore reports whether a place that may be a site stands before word i.
func (sc *scan) siteBefore(i int) bool {
	for k := range sc.places {
		if t := &sc.places[k]; t.last <= i && !t.barred && !t.speaks && sc.sites(t) && !sc.wide(t) {
			return true
		}
	}
	return false
}
