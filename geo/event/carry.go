package event

import (
	"strings"

	"strikemap/geo"
	"strikemap/geo/sentence"
)

// carry adds drafts for asserted cues that no place of their sentence bears.
// They belong to a place told by "the city" or "there", to the place that a
// heading names, to the sentence's speaker's office, or to the place that the
// story was about a sentence ago, each with less confidence.
func (x *Coder) carry(sc *scan, st *story, drafts []*draft) []*draft {
	var open []int
	for i := range sc.cues {
		if c := &sc.cues[i]; c.state == asserted && !c.joined && sc.reports(c, drafts) {
			open = append(open, i)
		}
	}
	if len(open) == 0 {
		return drafts
	}
	if len(drafts) > 0 {
		// the sentence names its places: what is told beside them belongs there
		if len(drafts) == 1 {
			drafts[0].cues = mergeInts(drafts[0].cues, open)
		}
		return drafts
	}
	at := x.where(sc, st, open)
	if at.rule == geo.RuleCarriedToOblast && st.retells(sc, open) {
		return drafts
	}
	if at.place == nil && at.mention < 0 {
		return sc.nowhere(open, drafts)
	}
	for _, cues := range sc.split(open, at.place) {
		drafts = append(drafts, &draft{
			sc: sc, mention: at.mention, place: at.place, said: at.said, cues: cues,
			steps: []geo.Step{sc.carryStep(at, cues)}, sure: at.sure, carried: true,
		})
	}
	return drafts
}

// split parts interceptions from what got through when the place is a whole
// country: over a country they are not one event.
func (sc *scan) split(open []int, p *geo.Place) [][]int {
	var met, rest []int
	for _, i := range open {
		if sc.cues[i].class == intercept {
			met = append(met, i)
		} else {
			rest = append(rest, i)
		}
	}
	if p == nil || p.Level != geo.LevelCountry || len(met) == 0 || len(rest) == 0 {
		return [][]int{open}
	}
	return [][]int{met, rest}
}

// reports reports whether a cue without a place is told as an event: a verb or
// an effect, and no mere reference to "the strikes".
func (sc *scan) reports(c *cue, drafts []*draft) bool {
	switch {
	case mask(1<<ground | 1<<alert | 1<<casualty).Has(c.class), c.code == aimed, sc.participle(c):
		return false
	case !isStrike(c.class) && c.class != explosion:
		return true
	case c.with > 0, sc.below && sc.cause(c) && sc.harmOf(c) >= 0:
		return true
	case c.noun:
		return len(drafts) == 0 && !c.definite && sc.happened(c)
	}
	return c.class == explosion || c.passive || len(drafts) == 0
}

// participle reports whether an English verb of attack only describes the weapon
// before it: "24 of the drones fired on the country".
func (sc *scan) participle(c *cue) bool {
	return sc.English() && !c.noun && isStrike(c.class) && strings.HasSuffix(sc.Low(c.first), "ed") && sc.Any(weapon, c.first-1, c.first) && c.last-c.first > 1
}

// happened reports whether a noun of attack is the matter of a report or of a
// verb of happening, or is counted.
func (sc *scan) happened(c *cue) bool {
	first, last := sc.ClauseOf(c.first)
	return sc.reported(c) || sc.isAllBlow(c) || sc.isBlowBelow(c) || !sc.Any(speech, first, last) && (sc.Any(occur, first, last) || sc.counted(c, first))
}

// counted reports whether a number stands before a noun: "За добу – чотири
// обстріли".
func (sc *scan) counted(c *cue, first int) bool {
	for i := c.first - 1; i >= max(first, c.first-2); i-- {
		if _, ok := sc.amountAt(i); ok {
			return true
		}
	}
	return false
}

// reported reports whether a noun is what a verb of reporting tells of:
// "reported explosions", "повідомив про вибухи", "there had been two attacks".
func (sc *scan) reported(c *cue) bool {
	for i := c.first - 1; i >= max(0, c.first-4); i-- {
		for _, v := range reportVerbs {
			if strings.HasPrefix(sc.Low(i), v) {
				return true
			}
		}
	}
	return false
}

// location is where a sentence that names no place itself is about.
type location struct {
	mention int // into the article's mentions, -1 when none names it
	place   *geo.Place
	said    geo.Span // "the city", when words of the sentence stand for the place
	rule    geo.ReasonID
	sure    float64
}

var unlocated = location{mention: -1}

// where finds the place that a sentence without one is about.
func (x *Coder) where(sc *scan, st *story, open []int) location {
	office := sc.voice
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
	return at, head.Level == geo.LevelOblast && at.place.ID != head.ID && at.place.Oblast == head.Name
}

// speakerIn returns the place whose office speaks in the sentence, by name or as "he".
func (x *Coder) speakerIn(sc *scan, st *story) location {
	if office := x.officeIn(sc); office.place != nil {
		return office
	}
	return st.voiceIn(sc)
}

// fromFocus returns the place of the latest event, unless an office of another place speaks.
func (x *Coder) fromFocus(sc *scan, st *story, office location) (location, bool) {
	if st.reach {
		at := x.inFocus(sc, st)
		if at.place != nil && at.place.Population >= cityFrom && sc.village {
			return unlocated, false
		}
		if at.place != nil && at.place.Level == geo.LevelSettlement && sc.among(string(geo.LevelSettlement)) {
			at.place, at.mention, at.rule = x.oblast(at.place), -1, geo.RuleCarriedToOblast // "in several villages"
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
	several := false
	votes := map[*geo.Place]int{}
	for _, f := range st.focus {
		several = several || f.place.ID != at.place.ID
		votes[x.oblast(f.place)]++
	}
	if !several {
		return at
	}
	if p := x.cityOf(sc, st); p.place != nil {
		return p
	}
	if r := x.raionOfAll(st); r != nil {
		at.place, at.mention, at.rule = r, -1, geo.RuleCarriedToOblast
		return at
	}
	for o, n := range votes {
		if o != nil && 4*n >= 3*len(st.focus) {
			at.place, at.mention, at.rule = o, -1, geo.RuleCarriedToOblast
			return at
		}
	}
	return unlocated
}

func (x *Coder) oblast(p *geo.Place) *geo.Place {
	if p.Level == geo.LevelOblast {
		return p
	}
	return x.atlas.OblastOf(p)
}

// governed returns the area of the governor named after a place: Kyiv's governs the
// oblast around it, which the city is no part of.
func (x *Coder) governed(p *geo.Place) *geo.Place {
	if p.ID == kyiv {
		return x.atlas.Place(kyivOblast)
	}
	return x.oblast(p)
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
	return sc.unknown() >= 0
}

// isAbout reports whether the latest event was told of the place.
func (st *story) isAbout(p *geo.Place) bool {
	for _, f := range st.focus {
		if f.place.ID == p.ID {
			return true
		}
	}
	return false
}

// officeIn returns the place whose mayor or governor is quoted: a governor
// speaks of the oblast, also when named after its capital.
func (x *Coder) officeIn(sc *scan) location {
	for k := range sc.places {
		t := &sc.places[k]
		m := sc.places[k].mention
		if m.Place == nil || m.Place.Level == geo.LevelCountry {
			continue
		}
		for _, o := range sc.tags {
			beside := (m.Role == geo.RoleSpeaker || t.office) && o.first-t.last < 4 && t.first-o.last < 4
			if o.class != office || !beside && !sc.officeOf(o, t) {
				continue
			}
			at := location{mention: t.index, place: m.Place, rule: geo.RuleOfficeOfPlace, sure: sureOffice}
			if o.code == string(geo.LevelOblast) {
				at.place = x.governed(m.Place)
			}
			return at
		}
	}
	return unlocated
}

// officeOf reports whether an office is that of a place after it: "the governor
// of Ukraine's southern X region".
func (sc *scan) officeOf(o tag, t *toponym) bool {
	return t.first > o.last && sc.Marks[o.last].Has(prepOf) && sc.BeforeDescription(t.first, governors) == o.last
}

// elsewhere reports whether the sentence says that it tells of another place, without
// its name: "in another city", "на півдні країни".
func (sc *scan) elsewhere() bool { return sc.Any(elsewhere, 0, len(sc.Words)) }

// nowhere keeps strikes and casualties told without any place, or at one that is
// not known, for the tray.
func (sc *scan) nowhere(open []int, drafts []*draft) []*draft {
	for _, i := range open {
		if m := sc.unknown(); m >= 0 && isStrike(sc.cues[i].class) && !sc.cues[i].noun {
			return append(drafts, sc.placeless(open, m, geo.RuleUnknownPlace))
		}
		if c := &sc.cues[i]; isStrike(c.class) && !c.noun && sc.elsewhere() || c.class == impact && (sc.Any(weapon, 0, len(sc.Words)) || c.passive && sc.Any(target, 0, c.first)) || (c.class == killed || c.class == injured) && sc.anyNumber() {
			return append(drafts, sc.placeless(open, -1, geo.RuleNoPlace))
		}
	}
	return drafts
}

// placeless is the draft of what happened at no place, or at mention m, whose place
// is not known; the story does not go on there.
func (sc *scan) placeless(open []int, m int, rule geo.ReasonID) *draft {
	at := location{mention: m, rule: rule, sure: sureOffice}
	return &draft{sc: sc, mention: m, cues: open, steps: []geo.Step{sc.carryStep(at, open)}, sure: at.sure, carried: true}
}

// carryStep is the step that carried cues to a location: it stands at the words that
// name the place, else at those of the first cue.
func (sc *scan) carryStep(at location, cues []int) geo.Step {
	step := geo.Step{Rule: at.rule, Weight: at.sure}
	switch {
	case !at.said.Empty():
		step.Span = at.said
	case at.mention >= 0:
		step.Span = sc.mentions[at.mention].Span
	default:
		c := &sc.cues[cues[0]]
		step.Span = sc.SpanOf(c.first, c.last)
	}
	return step
}

// unknown returns the first mention of the sentence whose place is not known, or
// -1.
func (sc *scan) unknown() int {
	for k := range sc.places {
		if t := &sc.places[k]; !t.barred && !t.speaks && sc.places[k].mention.Place == nil {
			return t.index
		}
	}
	return -1
}

func (sc *scan) anyNumber() bool {
	for i := range sc.Words {
		if sc.Words[i].Kind == sentence.Number {
			return true
		}
	}
	return false
}

// takeHeading keeps the place that a heading names for the lines below it.
func (st *story) takeHeading(sc *scan) {
	st.heading = -1
	for k := range sc.places {
		if m := sc.places[k].mention; !sc.places[k].barred && m.Place != nil && m.Role != geo.RoleSpeaker {
			st.heading = sc.places[k].index
			return
		}
	}
}
