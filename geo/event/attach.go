package event

import (
	"strikemap/geo"
	"strikemap/geo/syntax"
)

// link joins the cues to the places that bear them: by the rules, then where it is likely.
func (x *Coder) link(sc *scan, st *story) {
	sc.attach()
	sc.joinLikely(st)
}

// attach joins every asserted cue of the sentence to the places that can bear
// it: those of its clause first, then the nearest of the sentence.
func (sc *scan) attach() {
	links := sc.links[:0]
	for i := range sc.cues {
		c := &sc.cues[i]
		if c.state != asserted {
			continue
		}
		if c.code == listedCode {
			links = sc.attachList(links, i)
			c.joined = true
			continue
		}
		n := len(links)
		links = sc.attachInClause(links, i)
		if len(links) == n {
			links = sc.attachInSentence(links, i)
		}
		c.joined = len(links) > n
	}
	sc.links = sc.attachCauses(sc.attachBracketed(sc.attachSpelled(sc.attachGapped(links))))
}

func (sc *scan) attachList(links []link, i int) []link {
	for k := range sc.places {
		if !sc.places[k].barred && !sc.places[k].speaks {
			links = append(links, link{cue: i, place: k, rule: geo.RuleListed, sure: sureSentence})
		}
	}
	return links
}

func (sc *scan) attachInClause(links []link, i int) []link {
	c := &sc.cues[i]
	if k := sc.bracketHead(c); k >= 0 {
		return append(links, link{cue: i, place: k, rule: geo.RuleInBrackets, sure: sureDirect})
	}
	if k := sc.relativeHead(c); k >= 0 && c.code != aimed {
		return append(links, link{cue: i, place: k, rule: geo.RuleRelativeClause, sure: sureClause})
	}
	from := len(links)
	for k := range sc.places {
		t := &sc.places[k]
		if t.barred || t.clause != c.clause && !sc.sameList(k, c.clause) && !sc.dashed(c, t) {
			continue
		}
		sc.destroyedOver(c, t)
		if sc.general(c, t) {
			continue
		}
		if rule, ok := sc.bears(c, t); ok {
			sure := sureClause
			if t.frame == frameObject || t.frame == frameTarget || t.frame == frameGenitive {
				sure = sureDirect
			}
			links = append(links, link{cue: i, place: k, rule: rule, sure: sure})
		}
	}
	return sc.ownPhrase(sc.nearest(links, from, c), from, c)
}

// dashed reports whether a noun stands in place of a verb behind a place and a dash: "по X —
// авіаудар".
func (sc *scan) dashed(c *cue, t *toponym) bool {
	if sc.English() {
		return c.noun && c.first > t.last && c.first-t.last <= 4 && sc.toldToward(t)
	}
	return c.noun && syntax.IsDash(sc.Low(t.last)) && c.first > t.last && c.first-t.last <= 3
}

// toldToward reports whether the place is that in whose direction hits are counted behind a dash.
func (sc *scan) toldToward(t *toponym) bool {
	i := sc.BeforeDescription(t.first, governors)
	return i > 0 && (sc.Marks[i].Has(heading) || sc.Marks[i-1].Has(heading)) && sc.hitBehindDash(i)
}

// destroyedOver makes an interception of what is destroyed over a place: it was
// flying.
func (sc *scan) destroyedOver(c *cue, t *toponym) {
	if c.class != damage || c.code != "destroyed" {
		return
	}
	if sc.weaponsAt(c, t) || t.frame == frameOver && (c.passive || sc.Any(prepOver, c.last, c.last+1) || sc.targetsOver(c, t)) {
		c.class, c.code, c.blow = intercept, "", false
	}
}

// weaponsAt reports whether drones, counted right before the preposition of the place, are what was destroyed at it:
// "уничтожены 10 позиций, а также 7 беспилотников у X".
func (sc *scan) weaponsAt(c *cue, t *toponym) bool {
	head := &sc.places[t.list]
	i := sc.BeforeDescription(head.first, governors) - 1
	if sc.English() || head.first < c.last || i < 2 || !sc.Marks[i+1].Has(prepLoc) || !sc.Marks[i].Has(weapon) || sc.instrument(i) {
		return false
	}
	return sc.numbers(i-1) && !sc.AnyName(c.last, i)
}

// targetsOver reports whether what is destroyed, by a noun or a verb, are weapons or targets in the air: "destroyed
// five targets over X", "the destruction of 46 drones, including five over X".
func (sc *scan) targetsOver(c *cue, t *toponym) bool {
	if !sc.English() || t.first < c.last {
		return false
	}
	for i := c.last; i < min(c.last+5, t.first); i++ {
		if sc.Marks[i].Has(weapon) || sc.Low(i) == "targets" || sc.Low(i) == "objects" {
			return true
		}
	}
	return false
}

// sameList reports whether place k is a member of a list of which another
// member stands in the clause: "X, Y, and Z were attacked".
func (sc *scan) sameList(k, clause int) bool {
	for j := range sc.places {
		if j != k && sc.places[j].list == sc.places[k].list && sc.places[j].clause == clause {
			return true
		}
	}
	return false
}

// relativeHead returns the place that a cue's relative clause describes: "X,
// where one person died"; -1 if there is none.
func (sc *scan) relativeHead(c *cue) int {
	for i := c.first - 1; i > 0 && c.first-i < 9; i-- {
		if !sc.In(i, whereWords) && !(sc.Low(i) == "which" && (sc.In(i+1, sufferVerbs) || sc.In(i+1, strictBe))) {
			continue
		}
		for k := range sc.places {
			t := &sc.places[k]
			if !t.barred && (t.last == i || t.last == i-1 && sc.Low(i-1) == ",") {
				return k
			}
		}
		return -1
	}
	return -1
}

// bracketHead returns the place that the brackets around a cue tell of: "X (two
// wounded), Y (a house was hit)"; -1 if there is none, or the brackets name a
// place of their own.
func (sc *scan) bracketHead(c *cue) int {
	for i := c.first - 1; i > 0 && c.first-i < bracketReach && sc.Low(i) != ")"; i-- {
		if k := sc.NameAt(i); k >= 0 && !sc.places[k].barred {
			return -1
		}
		if sc.Low(i) != "(" {
			continue
		}
		if k := sc.NameAt(i - 1); k >= 0 && !sc.places[k].barred && !sc.places[k].speaks {
			return k
		}
		return -1
	}
	return -1
}
