package event

import (
	"strikemap/geo"
	"strikemap/geo/sentence"
)

// attach joins every asserted cue of the sentence to the places that can bear
// it: those of its clause first, then the nearest of the sentence.
func (sc *scan) attach() []link {
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
	sc.links = sc.attachCauses(sc.attachBracketed(sc.attachGapped(links)))
	return sc.links
}

func (sc *scan) attachList(links []link, i int) []link {
	for k := range sc.places {
		if !sc.places[k].barred && !sc.places[k].speaks {
			links = append(links, link{i, k, geo.RuleListed, sureSentence})
		}
	}
	return links
}

func (sc *scan) attachInClause(links []link, i int) []link {
	c := &sc.cues[i]
	if k := sc.bracketHead(c); k >= 0 {
		return append(links, link{i, k, geo.RuleInBrackets, sureDirect})
	}
	if k := sc.relativeHead(c); k >= 0 && c.code != aimed {
		return append(links, link{i, k, geo.RuleRelativeClause, sureClause})
	}
	from := len(links)
	for k := range sc.places {
		t := &sc.places[k]
		if t.barred || t.clause != c.clause && !sc.sameList(k, c.clause) {
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
			links = append(links, link{i, k, rule, sure})
		}
	}
	return sc.ownPhrase(sc.nearest(links, from, c), from, c)
}

// destroyedOver makes an interception of what is destroyed over a place: it was
// flying.
func (sc *scan) destroyedOver(c *cue, t *toponym) {
	if t.frame == frameOver && c.class == damage && c.code == "destroyed" && (c.passive || sc.Any(prepOver, c.last, c.last+1)) {
		c.class, c.code, c.blow = intercept, "", false
	}
}

// general reports whether a noun of attack on a whole country tells of the war
// at large, "Russian attacks on Ukraine have grown", and not of one event: no
// time, no number and no effect stands with it.
func (sc *scan) general(c *cue, t *toponym) bool {
	p := t.mention.Place
	if !c.noun || p == nil || p.Level != geo.LevelCountry || sc.number == 0 {
		return false
	}
	for i := range sc.times {
		if datable(&sc.times[i]) {
			return false
		}
	}
	for i := range sc.cues {
		if isEffect(sc.cues[i].class) {
			return false
		}
	}
	for _, w := range sc.Words {
		if w.Kind == sentence.Number {
			return false
		}
	}
	return true
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

// nearest keeps, of the links from index from on, those to places after the
// cue when there are any: "met in X a day after missiles struck Y". A place
// that opens the sentence frames all of it and stays.
func (sc *scan) nearest(links []link, from int, c *cue) []link {
	after := false
	for _, l := range links[from:] {
		after = after || sc.places[sc.places[l.place].list].first >= c.last
	}
	if !after {
		return links
	}
	kept := links[:from]
	for _, l := range links[from:] {
		t := &sc.places[sc.places[l.place].list]
		if t.first >= c.last || t.first < 4 || t.opens || t.frame == frameSubject || t.frame == frameModifier {
			kept = append(kept, l)
		}
	}
	return kept
}

// ownPhrase keeps, of the links from index from on, those to places in the
// cue's own comma phrase; without one, those of the nearest list before the
// cue, else after it: "in X two were wounded, in Y a house was damaged".
func (sc *scan) ownPhrase(links []link, from int, c *cue) []link {
	if len(links)-from < 2 {
		return links
	}
	phrase := sc.Phrases[c.first]
	best, bestRank := -1, 0
	for _, l := range links[from:] {
		head := sc.places[l.place].list
		t := &sc.places[l.place]
		rank := abs(t.first - c.first)
		if t.first > c.first {
			rank += 100
		}
		if sc.Phrases[t.first] != phrase {
			rank += 1000
		}
		if best < 0 || rank < bestRank {
			best, bestRank = head, rank
		}
	}
	kept := links[:from]
	for _, l := range links[from:] {
		if sc.places[l.place].list == best || sc.nested(l.place, best) || sc.liesIn(l.place, best, c) || sc.nested(best, l.place) && sc.Phrases[sc.places[sc.places[l.place].list].first] == phrase {
			kept = append(kept, l)
		}
	}
	return kept
}

// liesIn reports whether the place at k, which the cue governs, lies in the area that
// opens its clause, or is not known: "в X районе атакам подверглись сёла Y и Z".
func (sc *scan) liesIn(k, head int, c *cue) bool {
	t, area := &sc.places[k], &sc.places[head]
	if area.frame != frameLoc || area.first > c.first && !sc.isItem(t) || t.first < c.last || !t.frame.bold() && t.frame != frameSubject {
		return false
	}
	return !sc.ownCue(t, c) && area.mention.Place.MayContain(t.mention.Place) // not "в X районе повреждён дом, Y район атакован"
}

// ownCue reports whether another verb stands in the comma phrase of the place after it.
func (sc *scan) ownCue(t *toponym, c *cue) bool {
	for i := range sc.cues {
		if o := &sc.cues[i]; o != c && !o.noun && o.first >= t.last && sc.Phrases[o.first] == sc.Phrases[t.first] {
			return true
		}
	}
	return false
}
