package event

import "strikemap/geo/syntax"

import "strikemap/geo"

// countedTargets returns the area that opens the sentence, for a noun of attack on a number of
// places: "In X region two were wounded as troops carried out 428 strikes on 14 settlements"; else -1.
func (sc *scan) countedTargets(c *cue) int {
	if !c.noun || !isStrike(c.class) || !sc.Any(prepTarget, c.last, c.last+1) || !sc.CountsAreas(c.last+1) || len(sc.places) == 0 {
		return -1
	}
	for k := range sc.places {
		if t := &sc.places[k]; !t.barred && !t.speaks {
			return sc.openingArea(k, c)
		}
	}
	return -1
}

// openingArea returns k if it is that of an oblast or raion in which the sentence says before the cue that it goes
// on, else -1.
func (sc *scan) openingArea(k int, c *cue) int {
	t := &sc.places[k]
	p := t.mention.Place
	if p == nil || p.Level != geo.LevelOblast && p.Level != geo.LevelRaion || t.frame != frameLoc || t.first > c.first || !t.opens {
		return -1
	}
	return k
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
