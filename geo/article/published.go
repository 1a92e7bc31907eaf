package article

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"strikemap/geo"
)

// publication reads the date of a field that holds nothing else, by one rule for
// all formats. A time of day counts with its zone; without one, or with one that
// nobody knows, the day alone is kept as it is written, from midnight in Kyiv. An empty field is the zero
// time. The error says in words what is wrong: no date, the zero of a clock, or a day to come.
func publication(field string, now time.Time) (time.Time, error) {
	field = strings.TrimSpace(field)
	if field == "" {
		return time.Time{}, nil
	}
	t, ok := bare(field)
	if !ok {
		w, found := findDate(field)
		t, ok = w.time, found && !w.time.IsZero()
	}
	if !ok {
		err := fmt.Errorf("%s is no date: write it as 2025-12-31; the article is read without", shown(field))
		return time.Time{}, because(geo.FaultNoDate, err, shown(field))
	}
	if id, why := impossible(t, now); id != "" {
		err := fmt.Errorf("%s %s, no date of publication; the article is read without", shown(field), why)
		return time.Time{}, because(id, err, shown(field))
	}
	return t, nil
}

// setPublished sets when the draft was published, or what is wrong with the date
// that the source gives.
func (d *draft) setPublished(field string) {
	d.published, d.undated = publication(field, time.Now())
}

// shown quotes the start of a field, without what no terminal should get.
func shown(field string) string {
	const most = 60
	runes := []rune(field)
	if len(runes) > most {
		runes = append(runes[:most], '…')
	}
	return strconv.Quote(string(runes))
}

// impossible says why nothing can have been published then; "" when it can. Clocks
// that were never set begin in 1900, 1904, 1970 and 1980, and seconds taken for
// thousandths all lie in January 1970. A day's grace is for clocks that go wrong.
func impossible(t, now time.Time) (id geo.ReasonID, why string) {
	u := t.UTC()
	day := u.Format(time.DateOnly)
	switch {
	case day >= "1969-12-31" && day < "1970-02-01", near(u, 1900), near(u, 1904), near(u, 1980):
		return geo.FaultClockZero, "is the zero of a clock"
	case u.Year() < 1900:
		return geo.FaultTooEarly, "lies before all news"
	case t.After(now.AddDate(0, 0, 1)):
		return geo.FaultInFuture, "lies in the future"
	}
	return "", ""
}

// possible reports whether an article can have been published then.
func possible(t, now time.Time) bool {
	id, _ := impossible(t, now)
	return id == ""
}

// near reports whether a time is New Year of the year somewhere in the world.
func near(t time.Time, year int) bool {
	return t.Sub(time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC)).Abs() <= 24*time.Hour
}

// The dates that are nothing but digits, or whose year has two of them, which only
// a field can be trusted to mean: 20251231, 20251231T081500Z, seconds or
// thousandths since 1970, "Wed, 31 Dec 25 08:15:00 GMT".
var (
	basicDate = pattern(`^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(.*))?$`)
	unixTime  = pattern(`^(\d{10})(\d{3})?(?:\.\d+)?$`)
	shortYear = pattern(`^((?:\p{L}+,?\s+)?\d{1,2}[ -]\p{L}+\.?[ -])(\d{2}\s+\d{1,2}:\d{2}.*)$`)
)

// bare reads a field that is written as no text would write a date.
func bare(field string) (time.Time, bool) {
	if m := unixTime().FindStringSubmatch(field); m != nil {
		seconds, err := strconv.ParseInt(m[1], 10, 64)
		return time.Unix(seconds, 0), err == nil
	}
	if m := basicDate().FindStringSubmatch(field); m != nil {
		w, ok := newDate(m[1], m[2], m[3])
		if m[4] != "" && ok {
			w = w.at("T" + m[4] + ":" + m[5] + m[7])
		}
		return w.time, ok
	}
	if m := shortYear().FindStringSubmatch(field); m != nil {
		w, ok := findDate(m[1] + "20" + m[2])
		return w.time, ok
	}
	return time.Time{}, false
}
