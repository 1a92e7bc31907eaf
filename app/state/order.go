package state

import (
	"cmp"
	"slices"

	"strikemap/geo"
)

// sort puts events in order; equal ones stay as they were read.
func (o Order) sort(events []*geo.Event) {
	switch o {
	case OrderLatest:
		slices.SortStableFunc(events, func(a, b *geo.Event) int { return byDate(a, b, -1) })
	case OrderEarliest:
		slices.SortStableFunc(events, func(a, b *geo.Event) int { return byDate(a, b, 1) })
	case OrderWeight:
		slices.SortStableFunc(events, byWeight)
	}
}

// byDate compares the beginnings of two events, forwards or backwards; an event
// without a beginning comes last either way.
func byDate(a, b *geo.Event, direction int) int {
	x, y := a.Date().From, b.Date().From
	if x.IsZero() || y.IsZero() {
		return cmp.Compare(btoi(x.IsZero()), btoi(y.IsZero()))
	}
	return direction * x.Compare(y)
}

// byWeight compares two events: the display category that comes first, then the
// most killed, the most injured, the latest.
func byWeight(a, b *geo.Event) int {
	x, y := a.Lead(), b.Lead()
	return cmp.Or(
		slices.Index(geo.Displays, x.Display())-slices.Index(geo.Displays, y.Display()),
		number(y, geo.EffectKilled)-number(x, geo.EffectKilled),
		number(y, geo.EffectInjured)-number(x, geo.EffectInjured),
		byDate(a, b, -1),
	)
}

// number returns the least count that a report states of an effect; 1 when it
// states the effect without a count.
func number(r *geo.Report, e geo.Effect) int {
	most := 0
	for _, c := range r.Effects {
		switch {
		case c.Effect != e:
		case c.Min != nil:
			most = max(most, *c.Min)
		default:
			most = max(most, 1)
		}
	}
	return most
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}
