package translations

import (
	"strconv"
	"time"

	"strikemap/geo"
	"strikemap/geo/when"
)

// Date says when something happened, as precisely as the source does:
// "overnight 30–31 December 2025", "5 May 2025, 20:40", "not stated; published
// 31 December 2025". Published may be the zero time.
func Date(d geo.Date, published time.Time) string {
	from, to := d.From.In(when.Kyiv), d.To.In(when.Kyiv)
	switch {
	case d.Precision == geo.D7 || d.From.IsZero():
		return undated(d, published)
	case d.Precision == geo.D0:
		return T("date.clock", "Day", Day(from), "Time", from.Format("15:04"))
	case d.Precision == geo.D2:
		return T("date.overnight", "Days", Days(from, to))
	case d.Precision == geo.D5 && wholeMonth(from, to):
		return T("month.alone."+month(from)) + " " + strconv.Itoa(from.Year())
	case d.Precision == geo.D6 && wholeYear(from, to):
		return strconv.Itoa(from.Year())
	}
	return Days(from, to.Add(-time.Nanosecond))
}

func undated(d geo.Date, published time.Time) string {
	switch {
	case !published.IsZero():
		return T("date.undated_published", "Day", Day(published))
	case !d.To.IsZero():
		return T("date.not_later", "Day", Day(d.To.Add(-time.Nanosecond)))
	}
	return T("date.undated")
}

// ShortDate says the day or days alone, for lists: "30–31 Dec 2025".
func ShortDate(d geo.Date) string {
	if d.Precision == geo.D7 || d.From.IsZero() {
		return T("date.undated_short")
	}
	from, to := d.From.In(when.Kyiv), d.To.In(when.Kyiv)
	if d.Precision != geo.D2 {
		to = to.Add(-time.Nanosecond)
	}
	return span(from, to, "month.short.")
}

// Day returns a day in words: "31 December 2025".
func Day(t time.Time) string { return Days(t, t) }

// Days returns a run of days in words, from the day of a to the day of b.
func Days(a, b time.Time) string { return span(a.In(when.Kyiv), b.In(when.Kyiv), "month.") }

func span(a, b time.Time, months string) string {
	name := func(t time.Time) string { return T(months + month(t)) }
	day := func(t time.Time) string { return strconv.Itoa(t.Day()) }
	end := day(b) + " " + name(b) + " " + strconv.Itoa(b.Year())
	switch {
	case b.Before(a) || a.YearDay() == b.YearDay() && a.Year() == b.Year():
		return day(a) + " " + name(a) + " " + strconv.Itoa(a.Year())
	case a.Year() != b.Year():
		return day(a) + " " + name(a) + " " + strconv.Itoa(a.Year()) + " – " + end
	case a.Month() != b.Month():
		return day(a) + " " + name(a) + " – " + end
	}
	return day(a) + "–" + end
}

func month(t time.Time) string { return strconv.Itoa(int(t.Month())) }

func wholeMonth(from, to time.Time) bool {
	return from.Day() == 1 && from.AddDate(0, 1, 0).Equal(to)
}

func wholeYear(from, to time.Time) bool {
	return from.YearDay() == 1 && from.AddDate(1, 0, 0).Equal(to)
}

// Number returns n with its thousands apart: "12 345" or "12,345".
func Number(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + T("number.thousands") + s[i:]
	}
	return s
}
