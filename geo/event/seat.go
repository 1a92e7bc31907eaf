package event

import (
	"strikemap/geo"
	"strikemap/geo/syntax"
)

// seatCode is the code of words for the town that a raion is governed from: "the district
// centre".
const seatCode = "seat"

// seatReach is how many sentences back the raion of "the district centre" may be named.
const seatReach = 2

// seat returns the town that the raion named last is governed from, where the atlas knows
// it, else the raion.
func (x *Coder) seat(sc *scan, t tag) location {
	at := location{mention: -1, said: sc.SpanOf(t.first, t.last), rule: geo.RuleToldByWord, sure: sureTold}
	for i := min(len(sc.mentions), sc.from+len(sc.places)) - 1; i >= max(0, sc.from-lookBack); i-- {
		m := &sc.mentions[i]
		if m.Span.Start >= at.said.Start || !ofLevel(m, geo.LevelRaion) {
			continue
		}
		if sc.number-m.Sentence > seatReach {
			break
		}
		at.mention, at.place = i, m.Place
		if town := x.atlas.SeatOf(m.Place); town != nil {
			at.place = town
		}
		return at
	}
	return unlocated
}

// raionOfAll returns the raion that all the places of the latest event lie in, nil if they
// do not.
func (x *Coder) raionOfAll(st *story) *geo.Place {
	first := st.focus[0].place
	for _, f := range st.focus {
		if f.place.Raion == "" || f.place.Raion != first.Raion || f.place.Oblast != first.Oblast {
			return nil
		}
	}
	return x.atlas.RaionOf(first)
}

// echoOpeners open a sentence that says what the one before told of is.
var echoOpeners = syntax.NewSet("this it це то это")

// echoes reports whether the sentence only says of the latest event, at one town, that it
// happened in the area around it: "Drones hit X. This is the first attack on the region".
func (st *story) echoes(sc *scan, about []location) bool {
	if len(about) != 1 || len(st.focus) != 1 || !sc.In(0, echoOpeners) || st.at+1 != sc.number {
		return false
	}
	area, town := about[0].place, st.focus[0].place
	return area.ID != town.ID && area.Country == town.Country && holds(area, town)
}
