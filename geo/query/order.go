package query

import (
	"cmp"
	"slices"

	"strikemap/geo"
	"strikemap/geo/ledger"
)

// Order is an order of events.
type Order string

// The orders.
const (
	Latest   Order = "latest"   // latest first, undated last
	Earliest Order = "earliest" // earliest first, undated last
	Weight   Order = "weight"   // by display category, then casualties, then date
	AsRead   Order = "text"     // as read
	ByPlace  Order = "place"    // by the name of the place
	Doubt    Order = "doubt"    // what wants a look most comes first
)

// Orders lists the orders as they are offered.
var Orders = []Order{Latest, Earliest, Weight, AsRead, ByPlace, Doubt}

var compares = map[Order]func(a, b *ledger.Entry) int{
	Latest:   func(a, b *ledger.Entry) int { return byDate(a, b, -1) },
	Earliest: func(a, b *ledger.Entry) int { return byDate(a, b, 1) },
	Weight:   byWeight,
	ByPlace:  func(a, b *ledger.Entry) int { return cmp.Compare(placeName(a), placeName(b)) },
	Doubt:    func(a, b *ledger.Entry) int { return -cmp.Compare(Doubtful(a), Doubtful(b)) },
}

// Sort puts events in order; equal ones stay as they were.
func (o Order) Sort(entries []*ledger.Entry) {
	if compare, ok := compares[o]; ok {
		slices.SortStableFunc(entries, compare)
	}
}

// byDate compares the beginnings of two events, forwards or backwards; an event
// without a beginning comes last either way.
func byDate(a, b *ledger.Entry, direction int) int {
	x, y := a.Event.Date(), b.Event.Date()
	switch {
	case x.From.IsZero() && y.From.IsZero():
		return 0
	case x.From.IsZero():
		return 1
	case y.From.IsZero():
		return -1
	}
	return direction * x.From.Compare(y.From)
}

// byWeight compares two events: the display category that comes first, then the
// most killed, the most injured, the latest.
func byWeight(a, b *ledger.Entry) int {
	return cmp.Or(
		slices.Index(geo.Displays, a.Display)-slices.Index(geo.Displays, b.Display),
		number(b.Lead, geo.EffectKilled)-number(a.Lead, geo.EffectKilled),
		number(b.Lead, geo.EffectInjured)-number(a.Lead, geo.EffectInjured),
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

// placeName is what events are ordered by place by; those without one come last.
func placeName(e *ledger.Entry) string {
	if e.Lead.Place == nil {
		return "\U0010ffff"
	}
	return e.Lead.Place.Name
}

// Doubtful returns how much an event wants a person's look, from 0: doubt of the
// reading, a claim by a party to the war, an unknown day, a coarse place, a single
// headline.
func Doubtful(e *ledger.Entry) float64 {
	r := e.Lead
	doubt := 1 - r.Confidence
	switch r.Status {
	case geo.StatusClaimed, geo.StatusDisputed, geo.StatusDenied, geo.StatusRetracted:
		doubt += .3
	}
	if !e.Event.Date().Known() {
		doubt += .2
	}
	switch {
	case !r.Precision.Mappable():
		doubt += .3
	case r.Precision >= geo.P4:
		doubt += .15
	}
	if headline(e) {
		doubt += .1
	}
	return doubt
}

// headline reports whether only the title of one article tells of an event.
func headline(e *ledger.Entry) bool {
	title := e.Reading.Article.TitleSpan
	return len(e.Event.Reports) == 1 && !title.Empty() && title.Contains(e.Lead.Evidence.Span)
}
