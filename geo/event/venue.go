package event

import (
	"strikemap/geo"
	"strikemap/geo/syntax"
)

// toldThere reports whether the place is only where, or whose people, something was
// said: "journalists in X were told that", "the X firm said that". What officials and
// residents tell is of their place.
func (sc *scan) toldThere(c *cue, t *toponym) bool {
	if !sc.English() || c.first < t.last || t.standin != nil {
		return false
	}
	if t.frame == frameLoc && !sc.onlyVenue(t) || (t.frame == frameModifier || t.frame == frameSubject) && !sc.onlyOwner(t) {
		return false
	}
	if t.frame != frameLoc && t.frame != frameModifier && t.frame != frameSubject {
		return false
	}
	for i := t.last; i < c.first; i++ {
		if sc.In(i, sayWords) {
			return true
		}
	}
	return false
}

// onlyVenue reports whether a place that does not open the sentence is a capital or lies
// outside of the war, and no official or resident of it speaks.
func (sc *scan) onlyVenue(t *toponym) bool {
	p := t.mention.Place
	if p == nil || inTheatre(p.Country) && capitals[p.Country] != p.ID || sc.places[t.list].opens {
		return false
	}
	return !sc.official(t.first-3, t.first) || sc.toldOfAnother(t)
}

// toldOfAnother reports whether a town outside of the capital is named after it, or where it happened before:
// "officials in Kyiv said that a depot in X was hit".
func (sc *scan) toldOfAnother(t *toponym) bool {
	for k := range sc.places {
		o := &sc.places[k]
		p := o.mention.Place
		if p == nil || o.barred || o.speaks || o.standin != nil || p.ID == t.mention.Place.ID {
			continue
		}
		if o.first >= t.last && p.Level == geo.LevelSettlement || o.last <= t.first && sc.sites(o) && !o.country && !p.Contains(t.mention.Place) {
			return true
		}
	}
	return false
}

// onlyOwner reports whether a name describes who speaks, and that is no official.
func (sc *scan) onlyOwner(t *toponym) bool {
	return !sc.official(t.last, t.last+3) && !sc.IsPossessor(t.last-1)
}

// official reports whether an office or another source of news of a place stands among
// the words [first, last).
func (sc *scan) official(first, last int) bool {
	return sc.Any(source, first, last) || sc.Any(office, first, last)
}

// sayWords are verbs of saying that lead to what is said.
var sayWords = syntax.NewSet("said says told wrote reported announced claimed claims")

// sites reports whether the frame alone lets a place be where things happen.
func (sc *scan) sites(t *toponym) bool {
	switch t.frame {
	case frameLoc, frameOver, frameTarget, frameObject, frameGenitive, frameHeading, frameModifier:
		return true
	case frameSubject:
		return !t.acts
	}
	return false
}

// wide reports whether the place is a country that is not itself what is hit:
// "the war in Ukraine".
func (sc *scan) wide(t *toponym) bool {
	p := t.mention.Place
	return p != nil && p.Level == geo.LevelCountry && (t.frame == frameLoc || t.frame == frameModifier)
}
