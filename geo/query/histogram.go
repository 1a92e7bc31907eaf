package query

import (
	"math"
	"slices"
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
	units
)

const noon = 12

// Number returns the number of the bar that a moment belongs to: days since 1970
// began in Kyiv.
func (u Unit) Number(t time.Time) int {
	t = t.In(record.Kyiv)
	y, m, d := t.Date()
	if u == Nights && t.Hour() < noon {
		d--
	}
	return int(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / (24 * 60 * 60))
}

// Begin returns the moment at which the bar of a number begins; the one before ends
// there.
func (u Unit) Begin(number int) time.Time {
	hour := 0
	if u == Nights {
		hour = noon
	}
	return time.Date(1970, 1, 1+number, hour, 0, 0, 0, record.Kyiv)
}

// categories is how many display categories there are.
const categories = 6

// Bar counts the events of one day or night by display category, in the order of
// geo.Displays.
type Bar struct {
	Exact  [categories]int32   // known to be of this bar
	Spread [categories]int32   // that may be of this bar or of others
	Share  [categories]float32 // the same, each as the part of it that falls to this bar
}

// Total returns how many events are, or may be, of the bar.
func (b *Bar) Total() int {
	n := 0
	for i := range b.Exact {
		n += int(b.Exact[i] + b.Spread[i])
	}
	return n
}

// Bars is a histogram: every bar from the first to the last with an event.
type Bars struct {
	Unit    Unit
	First   int // the number of the first bar
	Bars    []Bar
	Long    []Stretch         // the dates that cover several bars
	Undated [categories]int32 // events without a date, or with one longer than a month
}

// Stretch is a date that covers several bars.
type Stretch struct {
	First, Last int // numbers of bars
	Display     int // place of the category in geo.Displays
}

// mostBars is how many bars a histogram has at most; earlier ones are left out.
const mostBars = 20_000

// stretch is the numbers of the first and the last bar of an event; the last comes
// before the first when it has no date.
type stretch struct{ first, last int32 }

var undatedStretch = stretch{0, -1}

// stretchOf returns the bars of an event. A night is one bar, that of its evening.
func (u Unit) stretchOf(e *ledger.Entry) stretch {
	d := e.Event.Date()
	if !d.Known() || d.To.Sub(d.From) > longestSpread*24*time.Hour {
		return undatedStretch
	}
	s := stretch{int32(u.Number(d.From)), int32(u.Number(d.To.Add(-time.Nanosecond)))}
	if d.Precision == geo.D2 || d.Precision == geo.D0 {
		s.last = s.first
	}
	return s
}

// Bars counts rows by day or night. An event whose date covers several bars is
// spread over them.
func (t *Table) Bars(rows []int32, unit Unit) Bars {
	out, stretches := Bars{Unit: unit}, t.stretches[unit]
	first, last := int32(math.MaxInt32), int32(math.MinInt32)
	for _, row := range rows {
		s := stretches[row]
		if s == undatedStretch {
			out.Undated[t.display[row]]++
			continue
		}
		first, last = min(first, s.first), max(last, s.last)
	}
	if first > last {
		return out
	}
	first = max(first, last-mostBars+1)
	out.First, out.Bars = int(first), make([]Bar, last-first+1)
	for _, row := range rows {
		if s := stretches[row]; s != undatedStretch {
			out.count(s, t.display[row])
		}
	}
	return out
}

func (b *Bars) count(s stretch, display uint8) {
	if s.first != s.last {
		b.Long = append(b.Long, Stretch{int(s.first), int(s.last), int(display)})
	}
	share := 1 / float32(s.last-s.first+1)
	for n := max(int(s.first)-b.First, 0); n <= int(s.last)-b.First; n++ {
		bar := &b.Bars[n]
		if s.first == s.last {
			bar.Exact[display]++
		} else {
			bar.Spread[display]++
			bar.Share[display] += share
		}
	}
}

// displayOf returns the place of an event's category in geo.Displays.
func displayOf(e *ledger.Entry) uint8 { return uint8(max(slices.Index(geo.Displays, e.Display), 0)) }
