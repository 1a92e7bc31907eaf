// Package ledger groups reports into the events they are about.
//
// Reports of one article about one place are one event when their kinds are
// compatible, their dates do not contradict each other and no weapon speaks
// against it; grouping never changes a report. Reports of different articles
// are never merged here: that is a person's decision.
package ledger

import (
	"strikemap/geo"
)

// Events groups the reports of every result, in the order of the text. Every
// report is in exactly one event; a report without a place stands alone.
func Events(rs []*geo.Reading) []*geo.Event {
	var out []*geo.Event
	for _, r := range rs {
		out = append(out, ofArticle(r.Reports)...)
	}
	return out
}

func ofArticle(reports []geo.Report) []*geo.Event {
	var out []*geo.Event
	for i := range reports {
		r := &reports[i]
		if e := home(out, r); e != nil {
			e.Reports = append(e.Reports, r)
			continue
		}
		out = append(out, &geo.Event{ID: r.ID, Reports: []*geo.Report{r}})
	}
	return out
}

// home returns the latest event that r tells more of, or nil.
func home(events []*geo.Event, r *geo.Report) *geo.Event {
	for i := len(events) - 1; i >= 0; i-- {
		if sameEvent(events[i], r) {
			return events[i]
		}
	}
	return nil
}

func sameEvent(e *geo.Event, r *geo.Report) bool {
	if r.Place == nil || !r.Precision.Mappable() {
		return false
	}
	for _, o := range e.Reports {
		if o.Place == nil || o.Place.ID != r.Place.ID || o.Precision != r.Precision ||
			o.Kind.Hidden() != r.Kind.Hidden() || apart(o.Date, r.Date) {
			return false
		}
	}
	return true
}

// apart reports whether two dates cannot be of one event: both known, and more
// than a day between them.
func apart(a, b geo.Date) bool {
	if a.From.IsZero() || b.From.IsZero() || a.To.IsZero() || b.To.IsZero() {
		return false
	}
	const day = 24 * 60 * 60
	return a.From.Unix()-b.To.Unix() > day || b.From.Unix()-a.To.Unix() > day
}
