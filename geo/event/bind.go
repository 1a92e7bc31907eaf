package event

import (
	"slices"

	"strikemap/geo"
	"strikemap/geo/syntax"
)

// bind makes places of the words that stand for one, so that they bear events as names
// do. Words whose place the sentence names itself, or that nothing tells, are left.
func (x *Coder) bind(sc *scan, st *story) {
	for _, t := range sc.tags {
		if t.class != anaphor || sc.noStandin(t) {
			continue
		}
		members := x.membersOf(sc, st, t)
		if len(members) == 0 || sc.named(members) {
			continue
		}
		sc.standIn(t, members)
	}
}

// membersOf returns the places that the words stand for.
func (x *Coder) membersOf(sc *scan, st *story, t tag) []location {
	switch t.code {
	case thereCode:
		if len(sc.places) > 0 {
			return nil
		}
		if st.lately.place != nil && st.lately.number == sc.number-1 {
			return []location{st.lately.location}
		}
		if st.reach {
			return st.focus
		}
		return nil
	case bothCode:
		if st.reach && len(st.focus) == 2 {
			return st.focus
		}
		return nil
	}
	if at := x.meant(sc, st, t, x.speakerIn(sc, st)); at.place != nil {
		return []location{at}
	}
	return nil
}

// named reports whether the sentence itself names one of the places as more than a
// speaker.
func (sc *scan) named(members []location) bool {
	for k := range sc.places {
		t, p := &sc.places[k], sc.places[k].mention.Place
		if p == nil || t.speaks || t.barred && sc.places[k].mention.Role != geo.RoleContainer {
			continue
		}
		if slices.ContainsFunc(members, func(l location) bool { return l.place.ID == p.ID }) {
			return true
		}
	}
	return false
}

// standIn adds a place of the sentence that the tag's words stand for.
func (sc *scan) standIn(t tag, members []location) {
	span := sc.SpanOf(t.first, t.last)
	s := &standin{members: members, mention: geo.Mention{Span: span, Text: span.Of(sc.body), Place: members[0].place, Score: 1, Literal: true}}
	k := 0
	for k < len(sc.places) && sc.places[k].first < t.first {
		k++
	}
	sc.places = slices.Insert(sc.places, k, toponym{index: members[0].mention, mention: &s.mention, country: isCountry(s.mention.Place), first: t.first, last: t.last, standin: s})
}

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
	switch t.code {
	case seatCode:
		return x.seat(sc, t)
	case regionSeatCode:
		return x.regionSeat(sc, st, t, office)
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
	case level == geo.LevelOblast && sc.townBeside(t) != nil:
		at.place = x.governed(sc.townBeside(t))
	case t.code != "capital" && sc.before(level, t.first) >= 0:
		at.mention = sc.before(level, t.first)
		at.place = sc.mentions[at.mention].Place
	case t.code == "capital":
		at.place = x.capital(sc, st, t, office)
	case level == geo.LevelSettlement && office.mention >= 0 && office.place != nil && sc.mentions[office.mention].Place.Level == level:
		at.mention = x.townOfOffice(sc, st, t, office)
		at.place = placeAt(sc.mentions, at.mention)
	case office.place != nil && office.place.Level == level:
		at.place, at.mention = office.place, office.mention
	case level == geo.LevelOblast && x.aroundNamed(sc, t) != nil:
		at.place = x.aroundNamed(sc, t)
	default:
		x.lastMeant(sc, st, t, &at, office.place)
	}
	return at
}

// lastMeant places words by what the article named before; area is the one whose office speaks.
func (x *Coder) lastMeant(sc *scan, st *story, t tag, at *location, area *geo.Place) {
	level := geo.Level(t.code)
	if at.mention = sc.latest(level, st, area, sc.saysVillage(t)); at.mention >= 0 {
		at.place = sc.mentions[at.mention].Place
	} else if level == geo.LevelOblast && st.reach {
		at.place = x.governed(st.focus[0].place) // the region around the town told of
	} else if v := st.voice; level == geo.LevelOblast && ofVoice(v.at.place) && sc.number-v.number <= voiceReach {
		at.place, at.mention = v.at.place, v.at.mention
	} else if sc.In(t.first, acrossWords) {
		at.place = x.atlas.Place(ukraine)
	}
}

// aroundNamed returns the area around what the sentence names before the words "his region" or "the broader
// region", and the one whose head speaks before "the region"; nil where it names nothing.
func (x *Coder) aroundNamed(sc *scan, t tag) *geo.Place {
	plain := t.last-t.first < 2 || !sc.In(t.first, owning) && !sc.In(t.first+1, broader)
	for k := len(sc.places) - 1; k >= 0; k-- {
		o := &sc.places[k]
		p := o.mention.Place
		if o.last > t.first || p == nil || isParty(p) || o.standin != nil || plain && !(o.speaks && p.Level == geo.LevelOblast) {
			continue
		}
		return x.governed(p)
	}
	return nil
}

// owning open words for the region that a speaker governs, broader those for the one around what is named.
var (
	owning  = syntax.NewSet("his her their our")
	broader = syntax.NewSet("broader wider surrounding")
)

// townOfOffice returns the mention that "the city" means where the governor or mayor of a city
// speaks: the city, and for "the village" the one told of last in his land; -1 if there is none.
func (x *Coder) townOfOffice(sc *scan, st *story, t tag, office location) int {
	if sc.saysVillage(t) && sc.mentions[office.mention].Place.Population >= cityFrom {
		return sc.latest(geo.LevelSettlement, st, x.governed(office.place), true)
	}
	return office.mention
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

// cityFrom is the population from which nobody calls a place a village.
const cityFrom = 50_000

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

// capital returns the place that "the capital" means: the one whose land the words name,
// the one whose office speaks, else that of the country that the story is in.
func (x *Coder) capital(sc *scan, st *story, t tag, office location) *geo.Place {
	for i := t.first - 1; i < t.last; i++ {
		switch {
		case i >= 0 && sc.Marks[i].Has(actor) && sc.actorAt(i) == "ru":
			return x.atlas.Place(moscow)
		case i >= 0 && sc.Marks[i].Has(actor):
			return x.atlas.Place(kyiv)
		}
	}
	if office.place != nil && capitals[office.place.Country] == office.place.ID {
		return office.place
	}
	if st.reach {
		if id, ok := capitals[st.focus[0].place.Country]; ok {
			return x.atlas.Place(id)
		}
	}
	return x.atlas.Place(kyiv)
}

// actorAt returns the code of the party that word i names.
func (sc *scan) actorAt(i int) string {
	for _, t := range sc.tags {
		if t.class == actor && t.first <= i && i < t.last {
			return t.code
		}
	}
	return ""
}

// seatCode is the code of words for the town that a raion is governed from: "the district
// centre".
const seatCode = "seat"
