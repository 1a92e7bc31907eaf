package event

import (
	"time"

	"strikemap/geo"
	"strikemap/geo/syntax"
)

// oneDay is the day or night that all the times told in an article have in common.
type oneDay struct {
	from, to time.Time
	split    bool         // they have none in common
	recalls  map[int]bool // where the sentences begin that go back to something earlier
}

// note takes in the times of a sentence, of events and of what is said of them.
func (o *oneDay) note(sc *scan) {
	for i := range sc.times {
		p := &sc.times[i]
		switch {
		case !datable(p) || p.Date.From.IsZero():
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
	}
	if sc.recalls() {
		if o.recalls == nil {
			o.recalls = map[int]bool{}
		}
		o.recalls[sc.span.Start] = true
	}
}

// recalls reports whether the sentence goes back to something earlier: "Раніше", "Recall
// that".
func (sc *scan) recalls() bool { return sc.In(0, earlierWords) || sc.In(0, recallWords) }

// recallWords open a sentence that repeats what was reported before.
var recallWords = syntax.NewSet("нагадаємо нагадуємо напомним напоминаем recall reportedly previously")

// date gives reports that no words date the date of the report nearest to them, at their own
// place where there is one: the article tells of one day or night only.
func (o *oneDay) date(reports []geo.Report) {
	if o.split || o.from.IsZero() {
		return
	}
	for i := range reports {
		r := &reports[i]
		if r.Date.Why.ID != geo.ReasonNoDateTold || o.recalls[r.Evidence.Span.Start] {
			continue
		}
		if from := nearestDated(reports, i); from != nil {
			r.Date = from.Date
			r.Steps = append(r.Steps, geo.Step{Rule: geo.RuleOneDay, Span: from.Evidence.Span, Weight: from.Confidence})
		}
	}
}

// nearestDated returns the report with a date of its own that stands nearest to report i,
// those of its place before the others; nil if there is none.
func nearestDated(reports []geo.Report, i int) *geo.Report {
	var best *geo.Report
	least := 0
	for j := range reports {
		o := &reports[j]
		if !o.Date.Known() || o.Date.Precision > geo.D3 || passedOn(o) {
			continue
		}
		gap := abs(j - i)
		if o.Place == nil || reports[i].Place == nil || o.Place.ID != reports[i].Place.ID {
			gap += len(reports)
		}
		if best == nil || gap < least {
			best, least = o, gap
		}
	}
	return best
}

// passedOn reports whether the report has its date from another one.
func passedOn(r *geo.Report) bool {
	return len(r.Steps) > 0 && r.Steps[len(r.Steps)-1].Rule == geo.RuleOneDay
}
