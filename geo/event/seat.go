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

// regionSeatCode is the code of words for the town that an oblast is governed from: "the regional centre".
const regionSeatCode = "regionseat"

// regionSeat returns the town that the oblast whose office speaks, or that is told of, is governed from; nowhere
// where the atlas does not know it.
func (x *Coder) regionSeat(sc *scan, st *story, t tag, office location) location {
	at := location{mention: -1, said: sc.SpanOf(t.first, t.last), rule: geo.RuleToldByWord, sure: sureTold}
	area := office.place
	if area == nil && st.reach {
		area = st.focus[0].place
	}
	if area == nil {
		return unlocated
	}
	if area = x.governed(area); area == nil {
		return unlocated
	}
	code, isOblast := strings.CutPrefix(string(area.ID), "iso:")
	name := strings.ToLower(strings.TrimSuffix(area.Name, " Oblast"))
	if other := seatNames[name]; other != "" {
		name = other
	}
	raion := x.atlas.Place(geo.PlaceID("raion:" + strings.ToLower(code) + "-" + name))
	if !isOblast || raion == nil {
		return unlocated
	}
	if at.place = x.atlas.SeatOf(raion); at.place == nil {
		return unlocated
	}
	return at
}

// seatNames are the raions of the seats of oblasts that bear another name.
var seatNames = map[string]string{"dnipropetrovsk": "dnipro", "kirovohrad": "kropyvnytskyi", "volyn": "lutsk", "zakarpattia": "uzhhorod"}

// ofLevel reports whether the mention is of a place of the level.
func ofLevel(m *geo.Mention, level geo.Level) bool {
	return m.Place != nil && m.Place.Level == level && m.Role != geo.RoleNamePart && m.Role != geo.RoleDateline
}

// lookBack is how many mentions back "the region" may reach.
const lookBack = 100
