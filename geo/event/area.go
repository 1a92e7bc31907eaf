package event

import (
	"slices"

	"strikemap/geo"
	"strikemap/geo/sentence"
)

// nested reports whether place k and the list at head name one place twice
// over, an area and what lies in it: both stay, and the area gives way later.
func (sc *scan) nested(k, head int) bool {
	a, b := sc.places[k].mention.Place, sc.places[head].mention.Place
	if a == nil || b == nil {
		return false
	}
	return a.Level == geo.LevelOblast && b.Oblast == a.Name || sc.raionOf(a, b, sc.places[k].index, sc.places[head].index)
}

// raionOf reports whether a is a raion or hromada set beside the town b of the same
// oblast; m and n are their mentions.
func (sc *scan) raionOf(a, b *geo.Place, m, n int) bool {
	return a.Level == geo.LevelRaion && b.Level == geo.LevelSettlement && a.Oblast == b.Oblast && (sc.beside(m, n) || sc.itemIn(m, n) || sc.bracketed(n))
}

// beside reports whether two mentions stand side by side in the sentence with only
// description between and are no list: "в X районе в селе Y", "у Y громади X".
func (sc *scan) beside(a, b int) bool {
	for k := 0; k+1 < len(sc.places); k++ {
		s, t := &sc.places[k], &sc.places[k+1]
		if s.index != min(a, b) || t.index != max(a, b) || s.list == t.list {
			continue
		}
		for i := s.last; i < t.first; i++ {
			if sc.In(i, conjuncts) || sc.Low(i) != "," && !sc.Marks[i].HasAny(1<<prepLoc|1<<descriptor) {
				return false
			}
		}
		return true
	}
	return false
}

// bracketed reports whether mention n stands in brackets.
func (sc *scan) bracketed(n int) bool {
	return slices.ContainsFunc(sc.places, func(t toponym) bool { return t.index == n && sc.BracketBefore(t.first, bracketReach) > 0 })
}

// itemIn reports whether mention n is of a list set behind what happened in the area of
// mention m: "в X районе возникли пожары: Y – 2 га, Z – 1 га".
func (sc *scan) itemIn(m, n int) bool {
	in := false
	for k := range sc.places {
		t := &sc.places[k]
		if t.index == m && t.frame == frameLoc {
			in = true
		}
		if head := &sc.places[t.list]; t.index == n && in {
			return sc.isItem(head)
		}
	}
	return false
}

// isItem reports whether the list of the place is set behind what happened.
func (sc *scan) isItem(t *toponym) bool {
	head := &sc.places[t.list]
	return head.frame == frameTarget && sc.In(head.first-1, itemLeads)
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
		if o := &sc.cues[i]; o != c && !o.noun && o.first >= t.last && sc.Phrases[o.first] == sc.Phrases[t.first] && !sc.DashBetween(t.last-1, o.first) {
			return true
		}
	}
	return false
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
		if sc.places[l.place].list == best || sc.behindLead(l.place) || sc.nested(l.place, best) || sc.liesIn(l.place, best, c) || sc.nested(best, l.place) && sc.Phrases[sc.places[sc.places[l.place].list].first] == phrase {
			kept = append(kept, l)
		}
	}
	return kept
}

// inOwnPhrase reports whether harm is told in the comma phrase of a place where something happens:
// "у X зайнялося поле, в Y згорів будинок".
func (sc *scan) inOwnPhrase(c *cue, t *toponym) bool {
	return !sc.English() && isEffect(c.class) && t.frame == frameLoc && sc.Phrases[t.first] == sc.Phrases[c.first]
}

// behindLead reports whether "including" and the like open the list of place k: "shelled settlements in X region,
// including Y and Z".
func (sc *scan) behindLead(k int) bool {
	i := sc.BeforeDescription(sc.places[sc.places[k].list].first, governors)
	return sc.English() && i > 0 && sc.In(i, introMarks) && sc.Words[i].Kind == sentence.Letters
}

// nearest keeps, of the links from index from on, those to places after the
// cue when there are any: "met in X a day after missiles struck Y". A place
// that opens the sentence frames all of it and stays.
func (sc *scan) nearest(links []link, from int, c *cue) []link {
	after, own := false, sc.ownBefore(links[from:], c)
	for _, l := range links[from:] {
		t := &sc.places[sc.places[l.place].list]
		after = after || t.first >= c.last && !(own && t.opens && sc.Phrases[t.first] != sc.Phrases[c.first])
	}
	if !after {
		return links
	}
	kept := links[:from]
	for _, l := range links[from:] {
		t := &sc.places[sc.places[l.place].list]
		if t.first >= c.last || t.first < 4 || t.opens || sc.inOwnPhrase(c, t) || t.frame == frameSubject || t.frame == frameModifier {
			kept = append(kept, l)
		}
	}
	return kept
}

// ownBefore reports whether one of the links is to a place before the cue in its comma phrase; what
// opens the next phrase is then told of there: "в результате удара в X повреждён дом, в Y ранен мужчина".
func (sc *scan) ownBefore(links []link, c *cue) bool {
	for _, l := range links {
		if t := &sc.places[sc.places[l.place].list]; t.last <= c.first && sc.Phrases[t.first] == sc.Phrases[c.first] {
			return true
		}
	}
	return false
}

// placeAt returns the place of mention i, nil where i is none.
func placeAt(mentions []geo.Mention, i int) *geo.Place {
	if i < 0 {
		return nil
	}
	return mentions[i].Place
}

// townBeside returns the town that the words for a region are joined to, of whose region they tell: "в X и
// области"; nil if there is none.
func (sc *scan) townBeside(t tag) *geo.Place {
	if !sc.In(t.first-1, conjuncts) {
		return nil
	}
	k := sc.NameAt(t.first - 2)
	if k < 0 || sc.places[k].mention.Place == nil || sc.places[k].mention.Place.Level != geo.LevelSettlement {
		return nil
	}
	return sc.places[k].mention.Place
}
