package event

import (
	"slices"
	"strings"

	"strikemap/geo"
	"strikemap/geo/sentence"
)

// where finds the place that a sentence without one is about.
func (x *Coder) where(sc *scan, st *story, open []int) location {
	office := sc.heard
	if at := x.anaphor(sc, st, office); at.place != nil {
		return at
	}
	if at := st.namedBehind(sc); at.place != nil {
		return at
	}
	if sc.namesElsewhere(st) || sc.elsewhere() {
		return unlocated
	}
	if at, ok := x.underHeading(sc, st); ok {
		return at
	}
	if st.heading >= 0 {
		return location{mention: st.heading, place: sc.mentions[st.heading].Place, rule: geo.RuleHeading, sure: sureSentence}
	}
	if sc.national(open) || sc.scattered() {
		return x.nation(sc, st, open)
	}
	if len(st.focus) == 0 && office.place == nil {
		if at := st.justNamed(sc, open); at.place != nil {
			return at
		}
		return st.topic(sc, open)
	}
	if at, ok := x.fromFocus(sc, st, office); ok {
		return at
	}
	if office.place == nil && sc.nationwide(open) {
		return x.nation(sc, st, open)
	}
	return office
}

// overnight reports whether the sentence tells of one night.
func (sc *scan) overnight() bool {
	for i := range sc.times {
		if sc.times[i].Date.Precision == geo.D2 {
			return true
		}
	}
	return false
}

// nationwide reports whether a sentence that nothing places counts what flew in a night,
// of one party: then the country is meant.
func (sc *scan) nationwide(open []int) bool {
	if sc.enemy() == "" || !sc.Any(weapon, 0, len(sc.Words)) || !sc.overnight() {
		return false
	}
	for _, i := range open {
		if c := sc.cues[i].class; c != intercept && !isStrike(c) {
			return false
		}
	}
	return sc.anyNumber()
}

// underHeading returns the one place that the sentence right before, in the same
// paragraph below a heading, told of: "Харківська область: … Обстріляно X. Пошкоджено дім".
func (x *Coder) underHeading(sc *scan, st *story) (location, bool) {
	if st.heading < 0 || len(st.focus) == 0 || st.at+1 != sc.number || st.para != sc.para {
		return unlocated, false
	}
	at, head := st.focus[0], sc.mentions[st.heading].Place
	for _, f := range st.focus {
		if f.place.ID != at.place.ID {
			return unlocated, false
		}
	}
	at.rule, at.sure = geo.RuleCarriedOver, sureCarried
	within := head.Level == geo.LevelOblast && at.place.Oblast == head.Name || head.Level == geo.LevelRaion && at.place.Raion == head.Name && at.place.Oblast == head.Oblast
	return at, within && at.place.ID != head.ID
}

// fromFocus returns the place of the latest event, unless an office of another place speaks.
func (x *Coder) fromFocus(sc *scan, st *story, office location) (location, bool) {
	if st.reach {
		at := x.inFocus(sc, st)
		if at.place != nil && at.place.Population >= cityFrom && sc.village {
			return unlocated, false
		}
		if at.place != nil && at.place.Level == geo.LevelSettlement && (st.others || sc.among(string(geo.LevelSettlement))) {
			at.place, at.mention, at.rule = x.oblast(at.place), -1, geo.RuleCarriedToOblast // "in several villages", "in X and seven villages"
		}
		if office.place == nil || at.place != nil && (at.place.ID == office.place.ID || at.place.Oblast == office.place.Name) {
			return at, true
		}
	}
	return unlocated, false
}

// inFocus gives the place of the latest event. Several places give the oblast
// that at least three in four of them lie in.
func (x *Coder) inFocus(sc *scan, st *story) location {
	at := st.focus[0]
	at.rule, at.sure = geo.RuleCarriedOver, sureCarried
	if !slices.ContainsFunc(st.focus, func(f location) bool { return f.place.ID != at.place.ID }) {
		return at
	}
	if p := x.cityOf(sc, st); p.place != nil {
		return p
	}
	if st.within.place != nil && st.within.number == st.at {
		return st.within.location
	}
	if st.focusNamed(sc) {
		return location{mention: st.lately.mention, place: st.lately.place, rule: geo.RuleCarriedOver, sure: sureCarried}
	}
	if r := x.raionOfAll(st); r != nil {
		at.place, at.mention, at.rule = r, -1, geo.RuleCarriedToOblast
		return at
	}
	votes := map[*geo.Place]int{}
	for _, f := range st.focus {
		votes[x.oblast(f.place)]++
	}
	for o, n := range votes {
		if o != nil && 4*n >= 3*len(st.focus) {
			at.place, at.mention, at.rule = o, -1, geo.RuleCarriedToOblast
			return at
		}
	}
	return unlocated
}

// focusNamed reports whether the sentence right before, in the paragraph, names but one of the places
// of the latest event: "Атаковано X та Y. У X рятувальники дістали людей. Зруйновано будинок".
func (st *story) focusNamed(sc *scan) bool {
	at := st.lately
	return at.place != nil && at.number == sc.number-1 && at.para == sc.para && slices.ContainsFunc(st.focus, func(f location) bool { return f.place.ID == at.place.ID })
}

// namesElsewhere reports whether the sentence names a place that could be
// where it happens but that no cue was joined to, or one that is not known:
// then the story has moved.
func (sc *scan) namesElsewhere(st *story) bool {
	for k := range sc.places {
		t, p := &sc.places[k], sc.places[k].mention.Place
		if !t.barred && t.far {
			return true
		}
		if t.barred || t.speaks || t.frame != frameLoc && t.frame != frameNone || p == nil {
			continue
		}
		if p.Level != geo.LevelCountry && p.Level != geo.LevelRegion && !st.isAbout(p) {
			return true
		}
	}
	return sc.unlisted >= 0
}

// elsewhere reports whether the sentence says that it tells of another place, without
// its name: "in another city", "на півдні країни".
func (sc *scan) elsewhere() bool { return sc.Any(elsewhere, 0, len(sc.Words)) }

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

// topicReach is up to which sentence the title's place is meant.
const topicReach = 4

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
		if sc.amounts[i].told {
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

// namedBehind returns the place that the sentence behind consists of, where that ends the
// paragraph: "Прильот по складу. Одеса."
func (st *story) namedBehind(sc *scan) location {
	n := sc.number + 1
	if n >= len(st.scans) || st.scans[n] == nil || st.scans[n].para != sc.para || len(sc.places) > 0 {
		return unlocated
	}
	if n+1 < len(st.scans) && st.scans[n+1] != nil && st.scans[n+1].para == sc.para {
		return unlocated
	}
	return st.scans[n].onlyName()
}

// nation gives the country that a total is told of: Ukraine, but Russia for what
// was shot down over it.
func (x *Coder) nation(sc *scan, st *story, open []int) location {
	met := true
	for _, i := range open {
		met = met && sc.cues[i].class == intercept
	}
	if met && (sc.says(geo.SpeakerRUMilitary) || st.abroad(sc)) {
		return location{mention: -1, place: x.atlas.Place(russia), rule: geo.RuleNationalTotal, sure: sureCarried}
	}
	if m := sc.latest(geo.LevelCountry, st, nil, false); m >= 0 {
		return location{mention: m, place: sc.mentions[m].Place, rule: geo.RuleNationalTotal, sure: sureCarried}
	}
	owner := sc.enemy()
	if met && owner != "" && !sc.ownsWeapon(owner) {
		owner = opponents[owner]
	}
	switch owner {
	case "ru":
		return location{mention: -1, place: x.atlas.Place(ukraine), rule: geo.RuleNationalTotal, sure: sureCarried}
	case "ua":
		return location{mention: -1, place: x.atlas.Place(russia), rule: geo.RuleNationalTotal, sure: sureCarried}
	}
	return unlocated
}

// opponents gives to each party the other.
var opponents = map[string]string{"ua": "ru", "ru": "ua"}

// ownsWeapon reports whether the party stands beside a weapon, as whose it is, and not as
// the one that met it: "downed 52 Russian drones", "беспилотники ВСУ"; but "the Ukrainian air
// force downed 52 drones".
func (sc *scan) ownsWeapon(party string) bool {
	for _, t := range sc.tags {
		if t.class == actor && t.code == party && (sc.Any(weapon, t.last, t.last+ownerReach) || sc.Any(weapon, t.first-ownerReach, t.first)) {
			return true
		}
	}
	return false
}

// ownerReach is how many words may lie between a party and its weapon, with the weapon.
const ownerReach = 3

// enemy returns the one party that the sentence names: whose weapons a total counts.
func (sc *scan) enemy() string {
	party := ""
	for _, t := range sc.tags {
		if t.class == actor {
			if party != "" && party != t.code {
				return ""
			}
			party = t.code
		}
	}
	return party
}

// abroad reports whether the latest event was told of a place in Russia.
func (st *story) abroad(sc *scan) bool {
	if !st.reach {
		return false
	}
	return st.focus[0].place.Country == "RU"
}

// national reports whether the cues are only the air force's count of what it
// shot down, told of no place: "18 of 29 missiles".
func (sc *scan) national(open []int) bool {
	for _, i := range open {
		if sc.cues[i].class != intercept {
			return false
		}
	}
	if sc.says(geo.SpeakerUAMilitary) || sc.says(geo.SpeakerRUMilitary) || sc.overWeeks() {
		return true
	}
	for i := 1; i+1 < len(sc.Words); i++ {
		if sc.In(i, ofWords) && sc.Words[i-1].Kind == sentence.Number && sc.Words[i+1].Kind == sentence.Number {
			return true
		}
	}
	return false
}

// overWeeks reports whether the sentence counts over a week or longer, as only totals do.
func (sc *scan) overWeeks() bool {
	for i := range sc.times {
		if sc.times[i].Date.Precision == geo.D4 || sc.times[i].Date.Precision == geo.D5 {
			return true
		}
	}
	return false
}

// says reports whether a source of that role is named.
func (sc *scan) says(role geo.SpeakerRole) bool {
	for _, t := range sc.tags {
		if t.class == source && t.code == string(role) {
			return true
		}
	}
	return false
}

// scattered reports whether the sentence tells of unnamed places all over the
// country: of regions, or of the air force's locations.
func (sc *scan) scattered() bool {
	return sc.among(string(geo.LevelOblast)) || sc.among(spots) && sc.says(geo.SpeakerUAMilitary)
}

// spots is the code of "locations", which tell of no area.
const spots = "spot"

// among reports whether the sentence tells of several unnamed places of a
// level: "in five regions", "у кількох громадах".
func (sc *scan) among(code string) bool {
	for _, t := range sc.tags {
		if t.class == areas && t.code == code {
			return true
		}
	}
	return false
}
