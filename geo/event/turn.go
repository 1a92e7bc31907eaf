package event

import (
	"slices"

	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// turn takes over what the sentence before left open, ends what the passage was about where the
// text turns, and takes off what is not of this war.
func (x *Coder) turn(sc *scan, st *story) {
	if sc.number > 0 {
		sc.takeOver(st.scans[sc.number-1])
	}
	if sc.heading {
		st.takeHeading(sc)
	}
	if sc.done = st.chronology; sc.done {
		sc.makeHistory(geo.ReasonChronology)
		return
	}
	st.turn(sc)
	st.pacify(sc)
	st.reach = st.inReach(sc)
}

// takeOver gives a sentence that only goes on listing places the strike of the
// sentence before it.
func (sc *scan) takeOver(before *scan) {
	if before == nil {
		return
	}
	sc.ofThem(before)
	if len(sc.cues) > 0 || !sc.Any(listed, 0, min(4, len(sc.Words))) && !sc.leavesVerbOut() && !sc.countsDowned(before) && !sc.onlySpellsOut(before) {
		return
	}
	for i := range before.cues {
		if c := before.cues[i]; (isStrike(c.class) || c.class == intercept) && c.state == asserted {
			sc.cues = append(sc.cues, cue{class: c.class, noun: c.noun, code: listedCode, last: min(2, len(sc.Words))})
			return
		}
	}
}

// ofThem makes an interception of what was destroyed of the weapons that the sentence
// before named: "Чотири з них знищено".
func (sc *scan) ofThem(before *scan) {
	for i := range sc.cues {
		c := &sc.cues[i]
		if c.class != damage || c.code != "destroyed" || c.noun || sc.Any(target, 0, len(sc.Words)) {
			continue
		}
		for k := max(1, c.first-6); k < c.first; k++ {
			if sc.In(k-1, ofWords) && sc.In(k, themWords) && before.Any(weapon, 0, len(before.Words)) {
				c.class, c.code, c.blow = intercept, "", false
			}
		}
	}
}

// leavesVerbOut reports whether a sentence counts more of what the one before told of:
// "Ещё по 12 — над X и Y".
func (sc *scan) leavesVerbOut() bool {
	if !sc.countsMore() || len(sc.places) == 0 || len(sc.Words) > 4*longestGap && !sc.Any(prepOver, 0, 2*longestGap) {
		return false
	}
	counted := false
	for i := range sc.Words[:min(len(sc.Words), longestGap)] {
		counted = counted || sc.amounts[i].told || sc.Words[i].Kind == sentence.Number
	}
	return counted && !sc.Any(speech, 0, len(sc.Words)) && (sc.Any(prepOver, 0, len(sc.Words)) || sc.Any(prepLoc, 0, len(sc.Words)))
}

// countsDowned reports whether the sentence counts, place by place, what the one before tells was shot down: "Збито 26
// дронів. 12 – у X, по вісім – в Y".
func (sc *scan) countsDowned(before *scan) bool {
	if len(sc.places) == 0 || !sc.Any(prepLoc, 1, longestGap) || sc.Any(speech, 0, len(sc.Words)) {
		return false
	}
	if !sc.numbers(0) && sc.Low(0) != "по" {
		return false
	}
	return slices.ContainsFunc(before.cues, func(c cue) bool { return c.class == intercept && c.state == asserted }) && len(sc.Words) <= 4*longestGap
}

// countsMore reports whether the sentence opens with a count of more, or of those told of before: "Ещё по
// 12", "5 – над X", "Из них: 8 БПЛА – над X".
func (sc *scan) countsMore() bool {
	return sc.In(0, moreWords) || sc.amounts[0].told && sc.Any(prepOver, 1, 4) || sc.In(0, ofWords) && sc.In(1, themWords) && sc.Any(prepOver, 2, 2*longestGap)
}

// onlySpellsOut reports whether the sentence is nothing but the names of the places that the
// one before tells of without naming them, or more of those that it names: "Under fire
// came these villages. ⏎ X, Y, Z", "Також X, Y".
func (sc *scan) onlySpellsOut(before *scan) bool {
	under := before.spelt || before.Low(len(before.Words)-1) == ":"
	if len(sc.places) == 0 || len(sc.places) == 1 && !under || sc.teaser || before.number != sc.number-1 || !sc.onlyNames() {
		return false
	}
	sc.spelt = sc.In(0, itemLeads) || sc.In(0, exampleLeads) || sc.In(1, exampleLeads) || before.spelt || before.announces()
	return sc.spelt
}

// announceReach is how many words from the end of a sentence the places may be announced.
const announceReach = 6

// announces reports whether the sentence ends with a colon or with the places that are to
// be named: "such villages were shelled", "обстріляно такі села".
func (sc *scan) announces() bool {
	for i := len(sc.Words) - 1; i >= max(0, len(sc.Words)-announceReach); i-- {
		if sc.In(i, syntax.AreaNouns) || sc.Low(i) == ":" {
			return true
		}
	}
	return false
}

// turn ends what the passage was about where the text turns to something else: at an
// item of a list, at a headline among headlines, after "meanwhile". Items go on with
// what stands before their list.
func (st *story) turn(sc *scan) {
	switch {
	case sc.item && sc.numbered():
		st.leave()
		st.base, st.items = nil, sc.para+1
	case sc.item:
		if st.items == 0 || sc.para+1-st.items > 2 {
			st.base = st.focus
		}
		st.items = sc.para + 1
		st.leave()
		if len(st.base) > 0 {
			st.focus, st.at, st.para = st.base, sc.number, sc.para
		}
	case sc.ownLine, turns(sc), sc.Any(memory, 0, len(sc.Words)):
		st.leave()
	}
}

// numbered reports whether the sentence is a numbered heading: no mark ends it.
func (sc *scan) numbered() bool {
	return sc.Words[0].Kind == sentence.Number && sc.Words[len(sc.Words)-1].Kind != sentence.Punct
}

// turns reports whether the sentence opens with a word that turns to another place.
func turns(sc *scan) bool {
	return sc.In(0, turnWords) || sc.Low(0) == "тим" && sc.Low(1) == "часом" || sc.Low(0) == "тем" && sc.Low(1) == "временем"
}

var turnWords = syntax.NewSet("meanwhile elsewhere separately")

// makeHistory gives every open mention of the sentence the role history.
func (sc *scan) makeHistory(why geo.ReasonID) {
	for k := range sc.places {
		if m := sc.places[k].mention; m.Role == "" {
			m.Role, m.RoleReason = geo.RoleHistory, geo.Because(why)
		}
	}
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
