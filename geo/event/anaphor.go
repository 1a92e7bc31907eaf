package event

import (
	"strikemap/geo"
	"strikemap/geo/syntax"
)

// anaphor resolves "the city", "the region", "the country", "the capital": to
// the place whose office speaks in the sentence, else to the latest place of
// that level that the article named.
func (x *Coder) anaphor(sc *scan, st *story, office location) location {
	for _, t := range sc.tags {
		if t.class != anaphor || t.code == thereCode || t.code == bothCode || sc.NameAt(t.first) >= 0 && sc.places[sc.NameAt(t.first)].standin == nil ||
			sc.namesBeside(t) || sc.In(t.first-1, headWords) {
			continue
		}
		if at := x.meant(sc, st, t, office); at.place != nil {
			return at
		}
	}
	return unlocated
}

// meant returns the place that the tag's words mean.
func (x *Coder) meant(sc *scan, st *story, t tag, office location) location {
	if t.code == seatCode {
		return x.seat(sc, t)
	}
	return x.standsFor(sc, st, t, office)
}

// standsFor returns the place that the tag's words stand for.
func (x *Coder) standsFor(sc *scan, st *story, t tag, office location) location {
	at := location{mention: -1, said: sc.SpanOf(t.first, t.last), rule: geo.RuleToldByWord, sure: sureTold}
	level := geo.Level(t.code)
	if sc.meansUnknown(t) {
		return unlocated // "по Вигаданці поцілили ракети, місто зазнало обстрілів"
	}
	switch {
	case t.code != "capital" && sc.before(level, t.first) >= 0:
		at.mention = sc.before(level, t.first)
		at.place = sc.mentions[at.mention].Place
	case t.code == "capital":
		at.place = x.capital(sc, st, t, office)
	case level == geo.LevelSettlement && office.mention >= 0 && office.place != nil && sc.mentions[office.mention].Place.Level == level:
		at.place, at.mention = sc.mentions[office.mention].Place, office.mention // the governor of X: "the city"
	case office.place != nil && office.place.Level == level:
		at.place, at.mention = office.place, office.mention
	default:
		if at.mention = sc.latest(level, st, office.place, sc.saysVillage(t)); at.mention >= 0 {
			at.place = sc.mentions[at.mention].Place
		} else if level == geo.LevelOblast && st.reach {
			at.place = x.governed(st.focus[0].place) // the region around the town told of
		} else if sc.In(t.first, acrossWords) {
			at.place = x.atlas.Place(ukraine)
		}
	}
	return at
}

// meansUnknown reports whether words for a town follow a name that is left open.
func (sc *scan) meansUnknown(t tag) bool {
	for k := len(sc.places) - 1; k >= 0 && t.code == string(geo.LevelSettlement); k-- {
		if p := &sc.places[k]; p.last <= t.first && !p.barred && !p.speaks {
			return p.standin == nil && sc.places[k].mention.Place == nil
		}
	}
	return false
}

// before returns the latest mention of a place of the level that stands in the
// sentence before word i, or -1.
func (sc *scan) before(level geo.Level, i int) int {
	for k := len(sc.places) - 1; k >= 0; k-- {
		t := &sc.places[k]
		if p := sc.places[k].mention.Place; t.last <= i && !t.barred && !t.speaks && p != nil && t.standin == nil && p.Level == level && !t.front {
			return t.index
		}
	}
	return -1
}

// namesBeside reports whether the describing word goes with a name: "the city
// of Kharkiv" is no anaphor.
func (sc *scan) namesBeside(t tag) bool {
	for i := t.last; i < min(t.last+3, len(sc.Words)); i++ {
		if sc.NameAt(i) >= 0 {
			return true
		}
		if !sc.Marks[i].Has(descriptor) && !sc.Marks[i].Has(prepOf) && (sc.Low(i) != "." || !sc.Marks[i-1].Has(descriptor)) {
			return false
		}
	}
	return false
}

// lookBack is how many mentions back "the region" may reach.
const lookBack = 100

// latest returns the latest mention before the sentence of a place of the
// level that something was told of, or of Ukraine; -1 if there is none. A village is no city. A
// settlement lies in the area whose office speaks, if one does.
func (sc *scan) latest(level geo.Level, st *story, area *geo.Place, village bool) int {
	for i := sc.from - 1; i >= max(0, sc.from-lookBack); i-- {
		m := &sc.mentions[i]
		if !ofLevel(m, level) || village && m.Place.Population >= cityFrom {
			continue
		}
		switch level {
		case geo.LevelCountry:
			if m.Place.InUkraine() {
				return i
			}
		case geo.LevelOblast:
			if drawn(m) {
				return i
			}
		case geo.LevelSettlement:
			if st.reach && (drawn(m) || st.withinFocus(sc, m)) && inOblast(m.Place, area) {
				return i
			}
		}
	}
	return -1
}

// ofLevel reports whether the mention is of a place of the level.
func ofLevel(m *geo.Mention, level geo.Level) bool {
	return m.Place != nil && m.Place.Level == level && m.Role != geo.RoleNamePart && m.Role != geo.RoleDateline
}

// cityFrom is the population from which nobody calls a place a village.
const cityFrom = 50_000

// saysVillage reports whether the words are those for a village: "в селе", "in the village".
func (sc *scan) saysVillage(t tag) bool {
	for i := t.first; i < t.last; i++ {
		if sc.In(i, villageWords) {
			return true
		}
	}
	return false
}

// inVillage reports whether the sentence tells of a village that it does not name.
func (sc *scan) inVillage() bool {
	for _, t := range sc.tags {
		if t.class == anaphor && sc.saysVillage(t) && !sc.namesBeside(t) {
			return true
		}
	}
	return false
}

var villageWords = syntax.NewSet("village village's селі селе посёлке поселке")

// inOblast reports whether a place lies in an area, when that is an oblast.
func inOblast(p, area *geo.Place) bool {
	return area == nil || area.Level != geo.LevelOblast || p.Oblast == area.Name
}

// withinFocus reports whether a town whose office speaks lies in the oblast
// that the latest event was told of: then "the city" is that town.
func (st *story) withinFocus(sc *scan, m *geo.Mention) bool {
	p := st.focus[0].place
	return m.Role == geo.RoleSpeaker && p.Level == geo.LevelOblast && m.Place.Oblast == p.Name
}

func drawn(m *geo.Mention) bool { return m.Role.Drawn() || m.Role == geo.RoleContainer }
