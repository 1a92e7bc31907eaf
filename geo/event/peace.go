package event

import (
	"strings"

	"strikemap/geo"
)

// peace is a passage that tells of something that is not of this war: an accident, the
// weather, a match, another war.
type peace struct {
	number int // one more than the latest sentence that said so, 0 if none
	para   int
	war    bool // it is of another war: weapons say nothing against it
}

// peaceReach is how many sentences such a passage goes on without saying so again.
const peaceReach = 6

// pacify takes the events off that are not of this war: those of a sentence that names
// a peaceful cause or another war, and the harm told after it until an attack is told.
func (st *story) pacify(sc *scan) {
	switch {
	case sc.notOfWar():
		if !sc.asideOfPeace() {
			st.peace = peace{sc.number + 1, sc.para, sc.Any(otherWar, 0, len(sc.Words))}
			st.leave()
		}
	case st.peace.number == 0 || sc.number+1-st.peace.number > peaceReach || sc.armed() && !st.peace.war || st.peace.war && (sc.comesHome() || sc.para > st.peace.para+1):
		st.peace = peace{}
		return
	case !sc.onlyHarm() && !st.peace.war:
		return
	}
	for i := range sc.cues {
		sc.cues[i].state, sc.cues[i].reason = possible, geo.ReasonNotOfWar
	}
}

// notOfWar reports whether the sentence tells of something else than this war.
func (sc *scan) notOfWar() bool {
	all := len(sc.Words)
	for i := range all {
		if sc.Marks[i].Has(otherWar) && !sc.comparesWar(i) && !sc.inTheatre() {
			return true
		}
	}
	return sc.Any(peaceful, 0, all) && (!sc.armed() || sc.asideOfPeace() && !sc.Any(weapon, 0, all))
}

// comparesWar reports whether the war at word i is only compared with: "the worst
// since the Second World War".
func (sc *scan) comparesWar(i int) bool {
	for k := max(0, i-3); k < i; k++ {
		if sc.Low(k) == "since" || sc.Low(k) == "після" || sc.Low(k) == "после" {
			return true
		}
	}
	return false
}

// asideOfPeace reports whether what is not of the war is told in passing, as exchanges
// of prisoners are in news of the war: the passage goes on.
func (sc *scan) asideOfPeace() bool {
	for _, t := range sc.tags {
		if t.class == peaceful && t.code == asideCode {
			return true
		}
	}
	return false
}

// asideCode is the code of words that are told in passing.
const asideCode = "aside"

// armed reports whether the sentence names a weapon, or an attack and who made it, or
// an attack that no weather and no player makes.
func (sc *scan) armed() bool {
	all := len(sc.Words)
	if sc.Any(weapon, 0, all) || (sc.Any(impact, 0, all) || sc.Any(attack, 0, all)) && sc.Any(actor, 0, all) {
		return true
	}
	for i := range sc.Words {
		for _, stem := range shellings {
			if strings.HasPrefix(sc.Low(i), stem) {
				return true
			}
		}
	}
	return false
}

// shellings are how words of attack begin that have no other sense.
var shellings = []string{"обстріл", "обстрел", "shell", "bomb", "авіаудар", "авиаудар", "артобстр", "прильот", "прилёт", "airstrike", "air strike"}

// onlyHarm reports whether nothing but harm is told.
func (sc *scan) onlyHarm() bool {
	for i := range sc.cues {
		if !isEffect(sc.cues[i].class) && sc.cues[i].class != casualty && sc.cues[i].class != explosion {
			return false
		}
	}
	return true
}

// theatre are the countries that this war is fought in; no country is that of the seas.
var theatre = map[string]bool{"UA": true, "RU": true, "": true}

// inTheatre reports whether a place in it is named as more than a speaker.
func (sc *scan) inTheatre() bool {
	for k := range sc.places {
		p := sc.places[k].mention.Place
		if p != nil && theatre[p.Country] && p.Country != "" && !sc.places[k].speaks && sc.places[k].frame != frameNone {
			return true
		}
	}
	return false
}

// abroad reports whether a place lies in another country, or is a part of the world rather
// than a sea.
func abroad(p *geo.Place) bool {
	return !theatre[p.Country] || p.Country == "" && p.Level == geo.LevelRegion && !strings.Contains(p.Name, "Sea")
}

// comesHome reports whether the sentence names a place of this war, and not only who fights it.
func (sc *scan) comesHome() bool {
	for k := range sc.places {
		p := sc.places[k].mention.Place
		if p != nil && theatre[p.Country] && p.Level != geo.LevelCountry && p.Level != geo.LevelRegion {
			return true
		}
	}
	return false
}

// ofThisWar leaves out what is told abroad without a weapon: people are attacked and
// things burn there for other reasons.
func (sc *scan) ofThisWar(in []*draft) []*draft {
	out := in[:0]
	for _, d := range in {
		if d.place != nil && abroad(d.place) && !sc.Any(weapon, 0, len(sc.Words)) && !d.told.Has(debris) {
			continue
		}
		out = append(out, d)
	}
	return out
}
