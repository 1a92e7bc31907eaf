package timeline

import (
	"strconv"
	"time"

	"strikemap/app/translations"
)

// tick is a label of the axis.
type tick struct {
	day   float64 // where its line stands
	text  string
	at    float64 // pixel of the text's middle
	width float64
	major bool // a new month or year begins
}

// gap is the least room between two labels, in pixels at a ratio of 1.
const gap = 10

// ticks lists the labels of the axis: by night, day, week, month, quarter or year,
// as there is room; no two overlap and none is cut.
func ticks(s scale, u unit, ratio float64, width func(string) float64) []tick {
	for _, step := range steps {
		if s.perDay()*step.days < step.least*ratio && step.days < lastStep {
			continue
		}
		return placed(s, u, step, ratio, width)
	}
	return nil
}

// step is a distance between labels.
type step struct {
	days  float64 // about
	least float64 // pixels that it must take, at a ratio of 1
	next  func(day time.Time) time.Time
	first func(day time.Time) time.Time
	text  func(day time.Time, fresh bool) string
	major func(day time.Time) bool
}

const lastStep = 3652

func date(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 0, 0, 0, 0, time.UTC) }

var steps = []step{
	{1, 24, plus(0, 0, 1), same, dayText, firstOfMonth},
	{7, 40, plus(0, 0, 7), monday, dayText, firstOfMonth},
	{30, 44, plus(0, 1, 0), thisMonth(1), monthText, january},
	{91, 44, plus(0, 3, 0), thisMonth(3), monthText, january},
	{365, 40, plus(1, 0, 0), thisYear(1), yearText, never},
	{1826, 40, plus(5, 0, 0), thisYear(5), yearText, never},
	{lastStep, 1, plus(10, 0, 0), thisYear(10), yearText, never},
}

func plus(y, m, d int) func(time.Time) time.Time {
	return func(t time.Time) time.Time { return t.AddDate(y, m, d) }
}

func same(t time.Time) time.Time   { return t }
func monday(t time.Time) time.Time { return t.AddDate(0, 0, -(int(t.Weekday())+6)%7) }

func thisMonth(of int) func(time.Time) time.Time {
	return func(t time.Time) time.Time {
		m := (int(t.Month()) - 1) / of * of
		return date(t.Year(), time.Month(m+1), 1)
	}
}

func thisYear(of int) func(time.Time) time.Time {
	return func(t time.Time) time.Time { return date(t.Year()/of*of, 1, 1) }
}

func firstOfMonth(t time.Time) bool { return t.Day() <= 7 && t.AddDate(0, 0, -7).Month() != t.Month() }
func january(t time.Time) bool      { return t.Month() == time.January }
func never(time.Time) bool          { return false }

// dayText says a day; the month where a new one begins, or at the first label.
func dayText(t time.Time, fresh bool) string {
	if !fresh {
		return strconv.Itoa(t.Day())
	}
	return strconv.Itoa(t.Day()) + " " + shortMonth(t)
}

// monthText says a month; the year where a new one begins, or at the first label.
func monthText(t time.Time, fresh bool) string {
	if !fresh {
		return shortMonth(t)
	}
	return shortMonth(t) + " " + strconv.Itoa(t.Year())
}

func yearText(t time.Time, _ bool) string { return strconv.Itoa(t.Year()) }

func shortMonth(t time.Time) string {
	return translations.T("month.short." + strconv.Itoa(int(t.Month())))
}

// placed places the labels of a step. A label of a night stands under its bar, one
// of a day too, all others begin where their time begins.
func placed(s scale, u unit, by step, ratio float64, width func(string) float64) []tick {
	var out []tick
	end, month, year := -1e9, time.Month(0), 0
	for t := by.first(civil(int(s.from) - 1)); ; t = by.next(t) {
		at := float64(t.Unix() / 86400)
		if at > s.to {
			return out
		}
		fresh := t.Month() != month && by.days < 30 || t.Year() != year
		k := tick{day: at, major: by.major(t), text: by.text(t, fresh)}
		if u == night {
			k.day += .5
			k.text = nightText(t, fresh, s.perDay()/ratio)
		}
		k.width = width(k.text)
		k.at = s.x(k.day) + k.width/2 + 3*ratio
		if by.days == 1 {
			k.at = s.x(k.day + .5)
		}
		if k.at-k.width/2 < max(end+gap*ratio, 0) || k.at+k.width/2 > s.width {
			continue
		}
		out, end, month, year = append(out, k), k.at+k.width/2, t.Month(), t.Year()
	}
}

// nightText says a night by both of its days where there is room.
func nightText(t time.Time, fresh bool, room float64) string {
	to := t.AddDate(0, 0, 1)
	switch {
	case room < 44:
		return dayText(t, fresh && room > 30)
	case t.Month() != to.Month() && room >= 90:
		return dayText(t, true) + "–" + dayText(to, true)
	case t.Month() != to.Month():
		return strconv.Itoa(t.Day()) + "–" + dayText(to, room >= 70)
	case fresh && room >= 70:
		return strconv.Itoa(t.Day()) + "–" + dayText(to, true)
	}
	return strconv.Itoa(t.Day()) + "–" + strconv.Itoa(to.Day())
}
