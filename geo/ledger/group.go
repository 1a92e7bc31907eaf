package ledger

import (
	"time"

	"strikemap/geo"
)

// Events groups the reports of every reading, in the order of the text, as they
// were read: nothing that people decided is in it. Every report is in exactly one
// event; a report without a place stands alone.
func Events(rs []*geo.Reading) []*geo.Event {
	var out []*geo.Event
	for _, r := range rs {
		out = append(out, ofArticle(r.Reports)...)
	}
	return out
}

// ofArticle groups the reports of one article. A report that tells more coarsely
// what another tells of a place within it belongs to that one's event.
func ofArticle(reports []geo.Report) []*geo.Event {
	var out []*geo.Event
	byReport := make(map[string]*geo.Event, len(reports))
	for i := range reports {
		r := &reports[i]
		if r.Within != "" {
			continue
		}
		e := home(out, r)
		if e == nil {
			e = &geo.Event{ID: r.ID}
			out = append(out, e)
		}
		e.Reports = append(e.Reports, r)
		byReport[r.ID] = e
	}
	for i := range reports {
		r := &reports[i]
		if r.Within == "" {
			continue
		}
		if e := byReport[r.Within]; e != nil {
			e.Reports = append(e.Reports, r)
		} else {
			out = append(out, &geo.Event{ID: r.ID, Reports: []*geo.Report{r}})
		}
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
	if !mapped(r) {
		return false
	}
	for _, o := range e.Reports {
		if o.Place == nil || o.Place.ID != r.Place.ID || o.Precision != r.Precision ||
			o.Kind.Hidden() != r.Kind.Hidden() || apart(o.Date, r.Date, 24*time.Hour) || inPart(o.Date, r.Date) {
			return false
		}
	}
	return true
}

// apart reports whether two dates cannot be of one event: both known, and more
// than gap between them.
func apart(a, b geo.Date, gap time.Duration) bool {
	if a.From.IsZero() || b.From.IsZero() || a.To.IsZero() || b.To.IsZero() {
		return false
	}
	return a.From.Sub(b.To) > gap || b.From.Sub(a.To) > gap
}

// inPart reports whether two dates of one article tell days that exclude each
// other: "on Monday" and "on Tuesday" are two events, though no day lies between.
// A night belongs to both of its days.
func inPart(a, b geo.Date) bool {
	return a.Precision == geo.D1 && b.Precision == geo.D1 && !a.From.IsZero() && !b.From.IsZero() && !a.From.Equal(b.From)
}
