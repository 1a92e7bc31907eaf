package timeline

import (
	"math"
	"time"

	"strikemap/geo/query"
	"strikemap/geo/record"
)

// scale says which time is shown over which width.
type scale struct {
	from, to float64 // days
	width    float64 // pixels
}

// The least and the most time that is shown, in days, and how many days are shown
// by nights.
const (
	leastDays  = 3
	mostDays   = 40 * 366
	nightsUpTo = 14.01
)

// x returns the pixel of a time.
func (s scale) x(day float64) float64 { return (day - s.from) * s.perDay() }

// day returns the time at a pixel.
func (s scale) day(x float64) float64 { return s.from + x/max(s.perDay(), 1e-9) }

// perDay returns how many pixels a day takes.
func (s scale) perDay() float64 { return s.width / max(s.to-s.from, 1e-9) }

// zoom returns the scale that shows less or more time around a pixel.
func (s scale) zoom(x, factor float64) scale {
	span := min(max((s.to-s.from)/factor, leastDays), mostDays)
	at := s.day(x)
	part := (at - s.from) / (s.to - s.from)
	s.from = at - part*span
	s.to = s.from + span
	return s
}

// pan returns the scale moved by pixels.
func (s scale) pan(dx float64) scale {
	by := dx / max(s.perDay(), 1e-9)
	s.from, s.to = s.from-by, s.to-by
	return s
}

// unit is what one bar stands for.
type unit uint8

const (
	night unit = iota
	day
	week
	month
)

// leastBar is how many pixels a bar is wide at least, at a ratio of 1, before
// several are put together.
const leastBar = 4

// unit returns what bars stand for: nights when a fortnight or less is shown, else
// what is wide enough.
func (s scale) unit(ratio float64) unit {
	switch wide := s.perDay() / ratio; {
	case s.to-s.from <= nightsUpTo:
		return night
	case wide >= leastBar:
		return day
	case wide*7 >= leastBar:
		return week
	}
	return month
}

// bars returns which bars of a histogram a unit is put together from.
func (u unit) bars() query.Unit {
	if u == night {
		return query.Nights
	}
	return query.Days
}

// begin returns the number of the first day of the bar that a day belongs to.
func (u unit) begin(n int) int {
	switch u {
	case week:
		return n - ((n+3)%7+7)%7 // 1 January 1970 was a Thursday
	case month:
		t := civil(n)
		return number(t.Year(), t.Month(), 1)
	}
	return n
}

// next returns the first day of the bar after one that begins on a day.
func (u unit) next(n int) int {
	switch u {
	case week:
		return n + 7
	case month:
		t := civil(n)
		return number(t.Year(), t.Month()+1, 1)
	}
	return n + 1
}

// shift is how far into its day a bar begins.
func (u unit) shift() float64 {
	if u == night {
		return .5
	}
	return 0
}

// at returns the number of the day on whose bar a time lies.
func (u unit) at(day float64) int { return u.begin(int(math.Floor(day - u.shift()))) }

// period returns the moments from the bar that begins on a day to the one before
// another.
func (u unit) period(from, to int) (time.Time, time.Time) {
	return u.bars().Begin(from), u.bars().Begin(to)
}

// days returns a moment as days, by the clocks of Kyiv.
func days(t time.Time) float64 {
	h, m, s := t.In(record.Kyiv).Clock()
	return float64(query.Days.Number(t)) + float64(h*3600+m*60+s)/86400
}

// civil returns a day, in no time zone.
func civil(n int) time.Time { return time.Unix(int64(n)*86400, 0).UTC() }

// number returns the number of a day.
func number(y int, m time.Month, d int) int {
	return int(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}
