package event

import (
	"slices"
	"strings"

	"strikemap/geo"
	"strikemap/geo/syntax"
)

// carry makes a draft of each place that bears cues, but for those that only contain another,
// and one of what no place of the sentence bears, at the place that it is about. What is not
// of this war is left out.
func (x *Coder) carry(sc *scan, st *story) {
	sc.drafts = sc.dropContainers(sc.draftsOf(sc.links))
	sc.share(sc.drafts)
	sc.drafts = x.carryOn(sc, st, sc.drafts)
	for _, d := range sc.drafts {
		d.addUp()
	}
	sc.drafts = sc.ofThisWar(sc.drafts)
}

// join takes a cue that a link joins to the draft's place. Each rule counts once, with
// the words of the first cue and place that it joined.
func (d *draft) join(l link) {
	d.cues = appendNew(d.cues, l.cue)
	d.sure = max(d.sure, l.sure)
	for _, s := range d.steps {
		if s.Rule == l.rule {
			return
		}
	}
	c, t := &d.sc.cues[l.cue], &d.sc.places[l.place]
	span := d.sc.SpanOf(min(c.first, t.first), max(c.last, t.last))
	if d.steps == nil {
		d.steps = d.sc.steps.room(1)
	}
	d.steps = append(d.steps, geo.Step{Rule: l.rule, Span: span, Weight: l.sure})
	for _, f := range l.why {
		d.steps = append(d.steps, geo.Step{Rule: grounds[f], Span: span, Weight: l.sure})
	}
}

// addUp notes the classes of the draft's cues, when it has them all.
func (d *draft) addUp() {
	for _, i := range d.cues {
		d.told |= 1 << d.sc.cues[i].class
	}
}

// draftsOf groups links by place.
func (sc *scan) draftsOf(links []link) []*draft {
	sc.made = syntax.Zeroed(sc.made, len(sc.places))
	order := sc.drafts[:0]
	for _, l := range links {
		of := &sc.made[l.place]
		if of.to == 0 {
			of.from = len(order)
			order = sc.appendDrafts(order, &sc.places[l.place])
			of.to = len(order)
		}
		for _, d := range order[of.from:of.to] {
			d.join(l)
		}
	}
	return order
}

// appendDrafts appends the drafts of a place: one for each that its words stand for.
func (sc *scan) appendDrafts(out []*draft, t *toponym) []*draft {
	if t.standin == nil {
		return append(out, sc.blank(draft{mention: t.index, place: sc.mentions[t.index].Place}))
	}
	for _, l := range t.standin.members {
		d := sc.blank(draft{mention: l.mention, place: l.place, carried: true, said: t.standin.mention.Span})
		if len(t.standin.members) > 1 && l.mention >= 0 {
			d.said = sc.mentions[l.mention].Span // one anchor each
		}
		d.steps = []geo.Step{{Rule: geo.RuleToldByWord, Span: t.standin.mention.Span, Weight: sureTold}}
		out = append(out, d)
	}
	return out
}

// share notes which cues several places bear: what is counted with them is
// counted for all of the places together.
func (sc *scan) share(drafts []*draft) {
	if len(drafts) < 2 {
		return
	}
	sc.borne = syntax.Zeroed(sc.borne, len(sc.cues))
	for _, d := range drafts {
		for _, i := range d.cues {
			sc.borne[i]++
		}
	}
	for _, d := range drafts {
		for _, i := range d.cues {
			if sc.borne[i] > 1 {
				d.shared = append(d.shared, i)
				d.sharers = max(d.sharers, sc.borne[i])
			}
		}
	}
}

// dropContainers removes a country, region or oblast when a place within it is
// drawn from the same sentence: it only says where that place lies.
func (sc *scan) dropContainers(in []*draft) []*draft {
	for _, d := range in {
		if c := d.contained(in); c != nil {
			if !d.carried && c.mention >= 0 {
				m := &sc.mentions[d.mention]
				m.Role, m.RoleReason = geo.RoleContainer, geo.Because(geo.ReasonAreaOf, sc.mentions[c.mention].Text)
			}
			c.cues = mergeInts(c.cues, d.cues)
			d.strikeWithin(in, c)
			d.contains = true
		}
	}
	return slices.DeleteFunc(in, func(d *draft) bool { return d.contains })
}

// strikeWithin gives the strike told of an area to all the places told of after it: "struck
// X region: in A two were hurt, in B a house burned".
func (d *draft) strikeWithin(in []*draft, first *draft) {
	if d.place.Level != geo.LevelOblast && d.place.Level != geo.LevelRaion {
		return
	}
	for _, o := range in {
		if o == d || o == first || o.place == nil || o.place.Oblast != d.place.Oblast || o.place.Level == geo.LevelOblast {
			continue
		}
		for _, i := range d.cues {
			if c := &d.sc.cues[i]; isStrike(c.class) && o.mention > d.mention && d.sc.AnyColon(c.first, len(d.sc.Words)) {
				o.cues = appendNew(o.cues, i)
			}
		}
	}
}

// contained returns the draft of a smaller place within d's, if there is one.
func (d *draft) contained(all []*draft) *draft {
	if d.place == nil {
		return nil
	}
	for _, o := range all {
		if o == d || o.place == nil || o.place.Country != d.place.Country {
			continue
		}
		if d.sc.raionOf(d.place, o.place, d.mention, o.mention) || d.place.Contains(o.place) {
			return o
		}
	}
	return nil
}

// ofThisWar leaves out what is told abroad without a weapon, and far abroad without a party to this war: people are
// attacked and things burn there for other reasons.
func (sc *scan) ofThisWar(in []*draft) []*draft {
	out := in[:0]
	for _, d := range in {
		if d.place != nil && abroad(d.place) && (!sc.Any(weapon, 0, len(sc.Words)) && !d.told.Has(debris) || sc.ofAnotherWar(d.place)) {
			continue
		}
		out = append(out, d)
	}
	return out
}

func appendNew[T comparable](s []T, v T) []T {
	if slices.Contains(s, v) {
		return s
	}
	return append(s, v)
}

func mergeInts(a, b []int) []int {
	for _, v := range b {
		a = appendNew(a, v)
	}
	return a
}

// carryOn adds drafts for asserted cues that no place of their sentence bears.
// They belong to a place told by "the city" or "there", to the place that a
// heading names, to the sentence's speaker's office, or to the place that the
// story was about a sentence ago, each with less confidence.
func (x *Coder) carryOn(sc *scan, st *story, drafts []*draft) []*draft {
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
		if each := sc.hurtAtEach(st, open); len(each) > 0 {
			return each
		}
		return sc.nowhere(open, drafts)
	}
	for _, cues := range sc.split(open, at.place) {
		drafts = append(drafts, sc.blank(draft{
			mention: at.mention, place: at.place, said: at.said, cues: cues,
			steps: []geo.Step{sc.carryStep(at, cues)}, sure: at.sure, carried: true,
		}))
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
	case c.with > 0, sc.below && c.harms:
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
	return sc.reported(c) || sc.isAllBlow(c) || sc.isBlowBelow(c) || !sc.Any(speech, first, last) && (sc.Any(occur, first, last) || c.counted)
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

// isAllBlow reports whether the sentence is nothing but the noun and what was hit: "Прильот
// по складу."
func (sc *scan) isAllBlow(c *cue) bool {
	if c.first > 1 || len(sc.Words) > mostBlow || c.last >= len(sc.Words) || !sc.Marks[c.last].Has(prepTarget) || sc.Any(speech, 0, len(sc.Words)) {
		return false
	}
	for i := range sc.cues {
		if !sc.cues[i].noun {
			return false
		}
	}
	return true
}

// isBlowBelow reports whether the sentence is little but the noun, below one that is only
// the name of where: "Марганець. Обстріл з артилерії."
func (sc *scan) isBlowBelow(c *cue) bool {
	return sc.below && len(sc.Words) <= mostBlow && len(sc.places) == 0 && !sc.Any(speech, 0, len(sc.Words)) && !sc.Any(modal, 0, len(sc.Words)) && c.first < longestGap
}

// mostBlow is how many words a sentence may have that is nothing but a noun of attack.
const mostBlow = 12

// retells reports whether the cues only repeat what was told of the latest
// event.
func (st *story) retells(sc *scan, cues []int) bool {
	for _, i := range cues {
		if !st.told.Has(sc.cues[i].class) {
			return false
		}
	}
	return true
}

// nowhere keeps strikes, casualties and counts of what was shot down, told without any place
// or at one that is not known, for the tray.
func (sc *scan) nowhere(open []int, drafts []*draft) []*draft {
	for _, i := range open {
		if m := sc.unlisted; m >= 0 && isStrike(sc.cues[i].class) && !sc.cues[i].noun {
			return append(drafts, sc.placeless(open, m, geo.RuleUnknownPlace))
		}
		if sc.worthTelling(&sc.cues[i]) {
			return append(drafts, sc.placeless(open, -1, geo.RuleNoPlace))
		}
	}
	return drafts
}

// worthTelling reports whether a cue without any place is kept: a blow elsewhere or of a weapon, and
// what is counted.
func (sc *scan) worthTelling(c *cue) bool {
	switch {
	case mask(1<<killed | 1<<injured | 1<<intercept).Has(c.class):
		return sc.anyNumber()
	case isStrike(c.class) && !c.noun && sc.elsewhere():
		return true
	}
	return c.class == impact && (sc.Any(weapon, 0, len(sc.Words)) || c.passive && sc.Any(target, 0, c.first))
}

// placeless is the draft of what happened at no place, or at mention m, whose place
// is not known; the story does not go on there.
func (sc *scan) placeless(open []int, m int, rule geo.ReasonID) *draft {
	at := location{mention: m, rule: rule, sure: sureOffice}
	return sc.blank(draft{mention: m, cues: open, steps: []geo.Step{sc.carryStep(at, open)}, sure: at.sure, carried: true})
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

// mostEach is how many places a sentence may tell of for the people hurt that the next one counts to be told of each.
const mostEach = 3

// hurtAtEach returns a draft of each place that the sentence right before tells of, for people hurt in all of them
// together: "Strikes hit X and Y. Officials reported five deaths". None of them bears the number.
func (sc *scan) hurtAtEach(st *story, open []int) []*draft {
	if st.at+1 != sc.number || st.para != sc.para || len(st.focus) < 2 || len(st.focus) > mostEach || sc.unknown() >= 0 || sc.elsewhere() || sc.item {
		return nil
	}
	for _, i := range open {
		if c := sc.cues[i].class; c != killed && c != injured {
			return nil
		}
	}
	var out []*draft
	for _, at := range st.focus {
		if at.place.Level != geo.LevelSettlement {
			return nil
		}
		at.rule, at.sure = geo.RuleCarriedOver, sureCarried
		out = append(out, sc.blank(draft{
			mention: at.mention, place: at.place, said: sc.said(at), cues: open, shared: open,
			steps: []geo.Step{sc.carryStep(at, open)}, sure: at.sure, carried: true,
		}))
	}
	return out
}

// said returns the words that name the location, an anchor of its own for each of several.
func (sc *scan) said(at location) geo.Span {
	if at.mention < 0 {
		return at.said
	}
	return sc.mentions[at.mention].Span
}
