package event

import (
	"strikemap/geo"
	"strikemap/geo/syntax"
	"strikemap/geo/when"
)

// dateTold gives the reports just before a sentence that only says when it happened, "The attack took place the
// previous day", its time: those that no words date, or only the day on which somebody spoke.
func (st *story) dateTold(sc *scan) {
	p := sc.happenedThen()
	if p == nil || !st.inReach(sc) {
		return
	}
	for i := len(st.reports) - 1; i >= 0 && len(st.reports)-i <= mostToldOf; i-- {
		r := &st.reports[i]
		at := r.Evidence.Span.Start
		if sc.span.Start-at > toldBytes || r.Date.Why.ID != geo.ReasonNoDateTold && !st.saidAt[at] {
			return
		}
		r.Date = p.Date
		r.Steps = append(r.Steps, geo.Step{Rule: geo.RuleDayThere, Span: sc.span, Weight: r.Confidence})
	}
}

// How many reports and bytes back a sentence that says when it happened dates what was told.
const (
	mostToldOf = 6
	toldBytes  = 900
)

// happenedThen returns when the sentence says that what was told happened, nil if it says more or less than that.
func (sc *scan) happenedThen() *when.Phrase {
	if len(sc.times) != 1 || sc.recalls() {
		return nil
	}
	p := &sc.times[0]
	if !datable(p) || p.Date.From.IsZero() || p.Date.Precision > geo.D2 || sc.In(p.Last-1, relations) && p.Leans {
		return nil
	}
	if i := sc.verbOf(incidents); i >= 0 && abs(p.First-i) <= happenReach {
		return p
	}
	for i := range sc.cues {
		if c := &sc.cues[i]; sc.isWhatHappened(c) && abs(p.First-c.last) <= happenReach {
			return p
		}
	}
	return nil
}

// isWhatHappened reports whether the cue is what the sentence says of when it happened: "The attack took place".
func (sc *scan) isWhatHappened(c *cue) bool {
	return c.noun && c.last < len(sc.Words) && sc.In(c.last, happenVerbs) && (sc.In(c.first-1, theWords) || c.first == 0)
}

// verbOf returns the verb of happening near the start of the sentence, which one of the words is the subject of,
// -1 if there is none: "Инцидент произошел", "It happened", "Сталося це".
func (sc *scan) verbOf(subjects syntax.Set) int {
	for i := range min(incidentReach, len(sc.Words)) {
		if sc.In(i, happenVerbs) && sc.anyIn(subjects, i+2) {
			return i
		}
	}
	return -1
}

// anyIn reports whether one of the first n words is in the set.
func (sc *scan) anyIn(set syntax.Set, n int) bool {
	for i := range min(n, len(sc.Words)) {
		if sc.In(i, set) {
			return true
		}
	}
	return false
}

// incidentReach is how many words from the start such a verb may stand.
const incidentReach = 4

// happenReach is how many words from the verb its time may stand.
const happenReach = 6

var (
	incidents   = syntax.NewSet("incident it this подія інцидент трагедія це инцидент трагедия это событие случай")
	theWords    = syntax.NewSet("the this")
	happenVerbs = syntax.NewSet("occurred happened took стався сталася сталось відбувся відбулася відбулось пролунав пролунали прогримів произошел произошёл произошла случился случилась случилось произошло прогремел прогремели состоялась")
)

var relations = syntax.NewSet("after before до після после")
