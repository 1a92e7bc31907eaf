package event

import (
	"strings"

	"strikemap/geo"
)

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
		town := x.atlas.SeatOf(m.Place)
		if town == nil && strings.HasSuffix(m.Place.Name, hromadaEnd) {
			continue // the raion named before its hromadas
		}
		at.mention, at.place = i, m.Place
		if town != nil {
			at.place = town
		}
		return at
	}
	return unlocated
}

// hromadaEnd ends the names of hromadas.
const hromadaEnd = " Hromada"

// seatReach is how many sentences back the raion of "the district centre" may be named.
const seatReach = 2
