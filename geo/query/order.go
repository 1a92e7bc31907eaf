package query

import (
	"cmp"
	"math"
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

// key is what rows are ordered by: smaller comes first.
type key struct {
	major, minor float64
	name         string
}

func (k key) compare(o key) int {
	return cmp.Or(cmp.Compare(k.major, o.major), cmp.Compare(k.minor, o.minor), cmp.Compare(k.name, o.name))
}

// Sort puts rows of the table in order; equal ones stay as they were.
func (t *Table) Sort(rows []int32, o Order) {
	if o == AsRead {
		return
	}
	if slices.IsSorted(rows) && (len(rows)*4 >= len(t.entries) || t.rankings[o] != nil) {
		copy(rows, t.ranked(o).among(rows))
		return
	}
	keys := make(map[int32]key, len(rows))
	for _, row := range rows {
		keys[row] = t.key(int(row), o)
	}
	slices.SortStableFunc(rows, func(a, b int32) int { return keys[a].compare(keys[b]) })
}

// key returns what a row is ordered by. An event without a date comes last,
// forwards and backwards.
func (t *Table) key(row int, o Order) key {
	e := t.entries[row]
	when := func(direction float64) float64 {
		if t.to[row] == 0 {
			return math.Inf(1)
		}
		return direction * float64(t.from[row])
	}
	switch o {
	case Earliest:
		return key{major: when(1)}
	case Weight:
		return key{major: weight(e), minor: when(-1)}
	case ByPlace:
		return key{name: placeName(e)}
	case Doubt:
		return key{major: -Doubtful(e)}
	}
	return key{major: when(-1)}
}

// weight orders by the display category that comes first, then the most killed,
// then the most injured; counts beyond a hundred thousand weigh alike.
func weight(e *ledger.Entry) float64 {
	const most = 1e5
	killed, injured := min(number(e.Lead, geo.EffectKilled), most), min(number(e.Lead, geo.EffectInjured), most)
	return float64(slices.Index(geo.Displays, e.Display)+1)*most*most*10 - float64(killed)*most - float64(injured)
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

// placeName is what events are ordered by place by: the name of the place, else the
// words of the text; those without any come last.
func placeName(e *ledger.Entry) string {
	switch {
	case e.Lead.Place != nil:
		return e.Lead.Place.Name
	case e.Lead.Toponym.Text != "":
		return e.Lead.Toponym.Text
	}
	return "\U0010ffff"
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
