package event

import (
	"slices"

	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
	"strikemap/geo/when"
)

// follow keeps the story going: the latest time, who speaks, what the title and the sentence
// before name.
func (x *Coder) follow(sc *scan, st *story) {
	st.noteTime(sc)
	st.oneDay.note(sc)
	st.hear(sc)
	st.noteTopic(sc)
	st.noteLately(sc)
	st.noteAlone(sc)
}

// remember keeps where something was told of for the sentences to come, and says of the
// mentions that no report was drawn from what they are.
func (x *Coder) remember(sc *scan, st *story) {
	if len(sc.about) == 0 && sc.leftOpen(sc.drafts) {
		st.focus = nil // what follows goes with the place that no list knows
	}
	st.remember(sc, sc.about)
	sc.explainRest()
	if len(sc.drafts) == 0 {
		noneHurt(sc, st, st.reports)
	}
}

// leftOpen reports whether one of the drafts is of a name that is left open, or of a
// village without one.
func (sc *scan) leftOpen(drafts []*draft) bool {
	return slices.ContainsFunc(drafts, func(d *draft) bool { return d.place == nil && (d.mention >= 0 && !d.carried || sc.village) })
}

// remember notes what the sentence was about.
func (st *story) remember(sc *scan, about []location) {
	if len(about) == 0 || st.echoes(sc, about) {
		return
	}
	st.focus, st.at, st.para, st.told = about, sc.number, sc.para, 0
	st.within, st.others = sc.raionAround(), len(about) == 1 && sc.countsOthers()
	for i := range sc.cues {
		if sc.cues[i].state == asserted {
			st.told |= 1 << sc.cues[i].class
			st.struck = st.struck || isStrike(sc.cues[i].class)
		}
	}
}

// countsOthers reports whether the sentence counts places beside those that it names: "hit X and
// seven settlements".
func (sc *scan) countsOthers() bool {
	for i := 1; i < len(sc.Words); i++ {
		if sc.In(i-1, syntax.Conjuncts) && sc.In(i+1, syntax.AreaNouns) {
			if sc.amounts[i].told || sc.Words[i].Kind == sentence.Number {
				return sc.AnyName(0, i-1)
			}
		}
	}
	return false
}

// loudOnly reports whether the sentence tells of nothing but noise.
func (sc *scan) loudOnly() bool {
	return len(sc.cues) > 0 && !slices.ContainsFunc(sc.cues, func(c cue) bool { return c.code != loudCode })
}

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

// noteAlone lets a sentence that only names a place say where what follows it in the
// paragraph is: "Запоріжжя. Пошкоджено гуртожиток."
func (st *story) noteAlone(sc *scan) {
	n := sc.number + 1
	if n >= len(st.scans) || st.scans[n] == nil || st.scans[n].para != sc.para || len(st.scans[n].cues) == 0 {
		return
	}
	if at := sc.onlyName(); at.place != nil && !sc.heading {
		at.sure = sureCarried
		st.scans[n].below = true
		st.focus, st.at, st.para, st.told = []location{at}, sc.number, sc.para, 0
	}
}

// echoes reports whether the sentence only says of the latest event, at one town, that it
// happened in the area around it: "Drones hit X. This is the first attack on the region".
func (st *story) echoes(sc *scan, about []location) bool {
	if len(about) != 1 || len(st.focus) != 1 || !sc.In(0, echoOpeners) || st.at+1 != sc.number {
		return false
	}
	area, town := about[0].place, st.focus[0].place
	return area.ID != town.ID && area.Country == town.Country && area.Contains(town)
}

// echoOpeners open a sentence that says what the one before told of is.
var echoOpeners = syntax.NewSet("this it це то это")

// explainRest gives the mentions that no report was drawn from the role that
// their frame or the state of the nearest cue says.
func (sc *scan) explainRest() {
	for k := range sc.places {
		m := sc.places[k].mention
		if m.Role != "" {
			continue
		}
		m.Role, m.RoleReason = sc.idle(&sc.places[k])
	}
}

// movements are the roles of frames of movement.
var movements = map[frame]struct {
	role geo.Role
	why  geo.ReasonID
}{
	frameLaunch: {geo.RoleLaunchSite, geo.ReasonLaunchSite},
	frameToward: {geo.RoleAimedAt, geo.ReasonAimedAt},
	frameFlight: {geo.RoleFlightPath, geo.ReasonFlightPath},
	frameCare:   {geo.RoleCareSite, geo.ReasonCareSite},
}

// unasserted are the roles that cues bring which are not asserted.
var unasserted = map[state]struct {
	role geo.Role
	why  geo.ReasonID
}{
	past:     {geo.RoleHistory, geo.ReasonEarlierTime},
	negated:  {geo.RoleMentioned, geo.ReasonDenied},
	possible: {geo.RoleMentioned, geo.ReasonOnlyPossible},
	referred: {geo.RoleMentioned, geo.ReasonPeopleReferred},
	habitual: {geo.RoleMentioned, geo.ReasonToldAsHabit},
}

// because returns the reason for which the cue is not asserted: its own, else id
// with the words behind it.
func (c *cue) because(id geo.ReasonID) geo.Reason {
	if c.reason != "" {
		return geo.Because(c.reason)
	}
	return geo.Because(id, c.why)
}

func (sc *scan) idle(t *toponym) (geo.Role, geo.Reason) {
	if sc.teaser {
		return geo.RoleMentioned, geo.Because(geo.ReasonTeaser)
	}
	if m, ok := movements[t.frame]; ok {
		return m.role, geo.Because(m.why)
	}
	for i := range sc.cues {
		c := &sc.cues[i]
		if u, ok := unasserted[c.state]; ok && c.clause == t.clause {
			return u.role, c.because(u.why)
		}
	}
	switch {
	case t.acts && (t.frame == frameSubject || t.frame == frameNone):
		return geo.RoleSpeaker, geo.Because(geo.ReasonParty)
	case len(sc.cues) > 0:
		return geo.RoleMentioned, geo.Because(geo.ReasonEventElsewhere)
	}
	return geo.RoleMentioned, geo.Because(geo.ReasonNoEvent)
}

// hear notes the office that speaks in the sentence; another place that speaks, or an
// event told without it, ends the voice before.
func (st *story) hear(sc *scan) {
	if sc.office.place != nil {
		st.voice = voice{at: sc.office, number: sc.number, para: sc.para}
		return
	}
	if sc.heard.place != nil {
		st.voice.number, st.voice.para = sc.number, sc.para
	}
}

// onlyName returns the place that a sentence consists of, with the areas that it lies in
// and the time: "Одеса.", "04:40, с. Борова Ізюмського району."; unlocated where it says
// more, or names several.
func (sc *scan) onlyName() location {
	if len(sc.places) == 0 || sc.teaser {
		return unlocated
	}
	for i := range sc.Words {
		if sc.NameAt(i) < 0 && sc.Words[i].Kind == sentence.Letters && !sc.Marks[i].HasAny(1<<descriptor|1<<prepLoc|1<<prepOf) && !sc.InTime(i) {
			return unlocated
		}
	}
	k := sc.narrowest()
	if k < 0 {
		return unlocated
	}
	t := &sc.places[k]
	if p := t.mention.Place; p == nil || p.Level == geo.LevelCountry || p.Level == geo.LevelRegion {
		return unlocated
	}
	return location{mention: t.index, place: t.mention.Place, rule: geo.RuleCarriedOver, sure: sureSentence}
}

// narrowest returns the place of the sentence that all its others hold, -1 if there is none.
func (sc *scan) narrowest() int {
	best := -1
	for k := range sc.places {
		m := sc.places[k].mention
		if sc.places[k].standin != nil || m.Place == nil || m.Role == geo.RoleNamePart || m.Role == geo.RoleDateline {
			return -1
		}
		if best < 0 || sc.places[best].mention.Place.MayContain(m.Place) {
			best = k
		}
	}
	for k := range sc.places {
		if m := sc.places[k].mention; k != best && m.Role != geo.RoleContainer && !m.Place.MayContain(sc.places[best].mention.Place) {
			return -1
		}
	}
	return best
}

// note takes in the times of a sentence, of events and of what is said of them.
func (o *oneDay) note(sc *scan) {
	for i := range sc.times {
		p := &sc.times[i]
		switch {
		case !datable(p) || p.Date.From.IsZero() || sc.qualifies(p):
			continue
		case p.Date.Precision > geo.D3:
			o.split = o.split || sc.dates(p) // "missiles hit X this month"
			continue
		}
		if o.from.Before(p.Date.From) {
			o.from = p.Date.From
		}
		if o.to.IsZero() || p.Date.To.Before(o.to) {
			o.to = p.Date.To
		}
		o.split = o.split || !o.from.Before(o.to)
		if sc.item || sc.recalls() && !p.Date.To.After(sc.calendar.Published) {
			o.apart = put(o.apart, sc.span.Start)
		}
	}
	if sc.recalls() {
		o.recalls = put(o.recalls, sc.span.Start)
	}
}

// qualifies reports whether the phrase stands in a relative clause, which tells of a thing and not of the
// news: "тіла з-під завалів будинку, який зруйнувала бомба 1 вересня".
func (sc *scan) qualifies(p *when.Phrase) bool {
	first, _ := sc.ClauseOf(p.First)
	return first > 1 && sc.In(first, relatives) && sc.Low(first-1) == ","
}

// raionAround returns the raion that opens the sentence as where all that it tells goes on: "В X районе
// обстреляны сёла Y и Z".
func (sc *scan) raionAround() lately {
	if len(sc.places) == 0 {
		return lately{}
	}
	t := &sc.places[0]
	if p := t.mention.Place; p == nil || p.Level != geo.LevelRaion || t.frame != frameLoc || t.standin != nil || !sc.opensPhrase(t) && !sc.narrowed(t) {
		return lately{}
	}
	return lately{location{mention: t.index, place: t.mention.Place, rule: geo.RuleCarriedToOblast, sure: sureCarried}, sc.number, sc.para}
}

// narrowed reports whether what follows the area says where in it: "shelling in X district, in the
// Y community".
func (sc *scan) narrowed(t *toponym) bool {
	return sc.Low(t.last) == "," && t.last+1 < len(sc.Words) && sc.Marks[t.last+1].Has(prepLoc)
}
