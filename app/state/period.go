package state

import "strikemap/geo"

// Period returns the time from the first to the last of the dated events, zero
// when there are none, and how many events are not dated.
func Period(events []*geo.Event) (p geo.Date, undated int) {
	for _, e := range events {
		d := e.Date()
		if !d.Known() {
			undated++
			continue
		}
		if p.From.IsZero() || d.From.Before(p.From) {
			p.From = d.From
		}
		if d.To.After(p.To) {
			p.To = d.To
		}
	}
	return p, undated
}
