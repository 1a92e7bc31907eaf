package event

import (
	"strikemap/geo"
	"strikemap/geo/syntax"
)

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

// bracketReach is how many words brackets after a place may have.
const bracketReach = 25

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

// opensPhrase reports whether only a preposition and description stand between
// the place and the start of its comma phrase.
func (sc *scan) opensPhrase(t *toponym) bool {
	for i := t.first - 1; i >= 0 && !sc.In(i, opensPart); i-- {
		if sc.Marks[i]&(1<<descriptor|1<<prepLoc|1<<prepOver|1<<prepTarget) == 0 && sc.NameAt(i) < 0 {
			return false
		}
	}
	return true
}

// opensPart are the marks and words that a part of a sentence starts after: "он добавил,
// что в X …".
var opensPart = syntax.NewSet(", : ; что що that")

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

// nested reports whether place k and the list at head name one place twice
// over, an area and what lies in it: both stay, and the area gives way later.
func (sc *scan) nested(k, head int) bool {
	a, b := sc.places[k].mention.Place, sc.places[head].mention.Place
	if a == nil || b == nil {
		return false
	}
	return a.Level == geo.LevelOblast && b.Oblast == a.Name || sc.raionOf(a, b, sc.places[k].index, sc.places[head].index)
}

// liesIn reports whether the place at k, which the cue governs, lies in the area that
// opens its clause, or is not known: "в X районе атакам подверглись сёла Y и Z".
func (sc *scan) liesIn(k, head int, c *cue) bool {
	t, area := &sc.places[k], &sc.places[head]
	if area.frame != frameLoc || area.first > c.first && !sc.isItem(t) || t.first < c.last || !t.frame.bold() && t.frame != frameSubject {
		return false
	}
	return !sc.ownCue(t, c) && mayHold(area.mention.Place, t.mention.Place) // not "в X районе повреждён дом, Y район атакован"
}

// mayHold reports whether area a may hold place b, which is nil when it is not known.
func mayHold(a, b *geo.Place) bool {
	switch {
	case a == nil || a.Level != geo.LevelRaion && a.Level != geo.LevelOblast:
		return false
	case b == nil:
		return true
	case a.ID == b.ID || a.Oblast != b.Oblast:
		return false
	case a.Level == geo.LevelOblast:
		return b.Level != geo.LevelOblast
	}
	return b.Level == geo.LevelSettlement || b.Raion == a.Name
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
