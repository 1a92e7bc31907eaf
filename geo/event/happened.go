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
	if len(sc.times) != 1 || !datable(&sc.times[0]) || sc.recalls() {
		return nil
	}
	p := &sc.times[0]
	if p.Date.From.IsZero() || p.Date.Precision > geo.D2 || sc.In(p.Last-1, relations) && p.Leans {
		return nil
	}
	for i := range sc.cues {
		c := &sc.cues[i]
		if c.noun && c.last < len(sc.Words) && sc.In(c.last, happenVerbs) && (sc.In(c.first-1, theWords) || c.first == 0) && abs(p.First-c.last) <= happenReach {
			return p
		}
	}
	return nil
}

// happenReach is how many words from the verb its time may stand.
const happenReach = 6

var (
	theWords    = syntax.NewSet("the this")
	happenVerbs = syntax.NewSet("occurred happened took стався сталася сталось відбувся відбулася відбулось пролунав пролунали прогримів произошел произошёл произошла случился случилась прогремел прогремели состоялась")
)
