package query

import (
	"time"

	"strikemap/geo"
	"strikemap/geo/ledger"
	"strikemap/geo/record"
)

// Unit is what one bar of a histogram stands for.
type Unit uint8

// The units.
const (
	Days   Unit = iota // from midnight to midnight in Kyiv
	Nights             // from noon to noon, named by the evening
)

// Bar is the events of one day or night.
type Bar struct {
	From, To time.Time           // half open
	Exact    map[geo.Display]int // events known to be of this bar; nil when there are none
	Spread   map[geo.Display]int // events that may be of this bar or of others; nil when there are none
}

// Histogram counts events by day or night: every bar from the first to the last
// with an event, at most so many, the latest ones when there would be more. An
// event whose date covers several bars is spread over them. Undated is how many
// have no date, or one longer than a month.
func Histogram(entries []*ledger.Entry, unit Unit, most int) (bars []Bar, undated int) {
	var spans []stretch
	var first, last time.Time
	for _, e := range entries {
		s, ok := unit.stretch(e)
		if !ok {
			undated++
			continue
		}
		spans = append(spans, s)
		if first.IsZero() || s.from.Before(first) {
			first = s.from
		}
		if s.to.After(last) {
			last = s.to
		}
	}
	if spans == nil {
		return nil, undated
	}
	bars = barsBetween(first, last, most)
	at := make(map[int64]*Bar, len(bars))
	for i := range bars {
		at[bars[i].From.Unix()] = &bars[i]
	}
	for _, s := range spans {
		for day := s.from; !day.After(s.to); day = next(day) {
			if b := at[day.Unix()]; b != nil {
				b.count(s.display, s.from.Equal(s.to))
			}
		}
	}
	return bars, undated
}

// stretch is the first and the last bar of an event.
type stretch struct {
	from, to time.Time
	display  geo.Display
}

// stretch returns the bars of an event, false when it has no date that is short
// enough.
func (u Unit) stretch(e *ledger.Entry) (stretch, bool) {
	d := e.Event.Date()
	if !d.Known() || d.To.Sub(d.From) > longestSpread*24*time.Hour {
		return stretch{}, false
	}
	s := stretch{u.floor(d.From), u.floor(d.To.Add(-time.Nanosecond)), e.Display}
	if d.Precision == geo.D2 || d.Precision == geo.D0 {
		s.to = s.from
	}
	return s, true
}

func (b *Bar) count(d geo.Display, exact bool) {
	to := &b.Spread
	if exact {
		to = &b.Exact
	}
	if *to == nil {
		*to = map[geo.Display]int{}
	}
	(*to)[d]++
}

func barsBetween(first, last time.Time, most int) []Bar {
	if from := last.AddDate(0, 0, 1-most); from.After(first) {
		first = from
	}
	var bars []Bar
	for day := first; !day.After(last); day = next(day) {
		bars = append(bars, Bar{From: day, To: next(day)})
	}
	return bars
}

const noon = 12

// floor returns the beginning of the bar that a moment belongs to.
func (u Unit) floor(t time.Time) time.Time {
	t = t.In(record.Kyiv)
	if u == Nights {
		t = t.Add(-noon * time.Hour)
		return time.Date(t.Year(), t.Month(), t.Day(), noon, 0, 0, 0, record.Kyiv)
	}
	return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, record.Kyiv)
}

// next returns the beginning of the bar after one that begins at t.
func next(t time.Time) time.Time { return t.AddDate(0, 0, 1) }
