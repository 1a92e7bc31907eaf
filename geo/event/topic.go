package event

import (
	"strings"

	"strikemap/geo"
)

// topicReach is up to which sentence the title's place is meant.
const topicReach = 4

// noteTopic keeps the one town or area that the first sentence names, of whatever.
func (st *story) noteTopic(sc *scan) {
	if sc.number > 0 {
		return
	}
	st.named = sc.onlyName().place != nil
	for k := range sc.places {
		t, m := &sc.places[k], sc.places[k].mention
		if m.Place == nil || t.standin != nil || t.barred || t.speaks || m.Place.Level == geo.LevelCountry || m.Place.Level == geo.LevelRegion {
			continue
		}
		if st.title.place != nil {
			st.title = location{}
			return
		}
		st.title = location{mention: t.index, place: m.Place, rule: geo.RuleCarriedOver, sure: sureOffice}
	}
}

// lately is the one place that the sentence before named.
type lately struct {
	location
	number, para int
}

// noteLately keeps the one place that the sentence names as a place.
func (st *story) noteLately(sc *scan) {
	st.lately = lately{}
	for k := range sc.places {
		t, m := &sc.places[k], sc.places[k].mention
		if m.Place == nil || t.standin != nil || t.barred || t.speaks || m.Role == geo.RoleContainer {
			continue
		}
		if st.lately.place != nil {
			st.lately = lately{}
			return
		}
		st.lately = lately{location{mention: t.index, place: m.Place, rule: geo.RuleToldByWord, sure: sureTold}, sc.number, sc.para}
	}
}

// justNamed returns the one place that the sentence before in the paragraph names, of whatever,
// for a blow that is told after it.
func (st *story) justNamed(sc *scan, open []int) location {
	at := st.lately
	if at.place == nil || at.number != sc.number-1 || at.para != sc.para || !sc.weighty(open) ||
		at.place.Level == geo.LevelCountry || at.place.Level == geo.LevelRegion {
		return unlocated
	}
	return location{mention: at.mention, place: at.place, rule: geo.RuleCarriedOver, sure: sureOffice}
}

// topic returns the place of the title for what follows it.
func (st *story) topic(sc *scan, open []int) location {
	if st.title.place == nil || !st.named && (st.items > 0 || !sc.weighty(open)) || sc.number > topicReach || sc.item || sc.ownLine {
		return unlocated
	}
	return st.title
}

// weighty reports whether the cues tell of a blow, or of harm that is counted.
func (sc *scan) weighty(open []int) bool {
	for _, i := range open {
		if !isEffect(sc.cues[i].class) {
			return true
		}
	}
	for i := range sc.Words {
		if _, ok := sc.amountAt(i); ok {
			return true
		}
	}
	return false
}

// cityOf returns the town that the places of the latest event make up: its districts, or
// it and the raion around it.
func (x *Coder) cityOf(sc *scan, st *story) location {
	city := ""
	for _, f := range st.focus {
		name := ""
		switch _, of, ok := strings.Cut(f.place.Name, "("); {
		case f.place.Level == geo.LevelDistrict && ok:
			name = strings.TrimSuffix(of, ")")
		case f.place.Level == geo.LevelSettlement:
			name = f.place.Name
		case f.place.Level == geo.LevelRaion && !strings.HasSuffix(f.place.Name, " Hromada"):
			continue
		}
		if name == "" || city != "" && city != name {
			return unlocated
		}
		city = name
	}
	for _, f := range st.focus {
		if f.place.Name == city {
			f.rule, f.sure = geo.RuleCarriedOver, sureCarried
			return f
		}
	}
	return sc.townBefore(city, st.focus[0].place.Oblast)
}

// townBefore returns the latest mention of a town of the name within the oblast.
func (sc *scan) townBefore(name, oblast string) location {
	for i := min(len(sc.mentions), sc.from+len(sc.places)) - 1; i >= max(0, sc.from-lookBack); i-- {
		p := sc.mentions[i].Place
		if p != nil && p.Level == geo.LevelSettlement && p.Name == name && p.Oblast == oblast {
			return location{mention: i, place: p, rule: geo.RuleCarriedOver, sure: sureCarried}
		}
	}
	return unlocated
}
