package article

import (
	_ "embed"
	"regexp"
	"strconv"
	"strings"
	"time"
	_ "time/tzdata" // Kyiv's time is needed where the system has no zone files
)

//go:embed words/months.txt
var monthWords string

// months maps the name of a month in lower case to its number.
var months = readMonths()

// kyiv is the zone in which a day begins and ends.
var kyiv = mustZone("Europe/Kyiv")

func readMonths() map[string]time.Month {
	m := make(map[string]time.Month)
	month := time.January
	for line := range strings.Lines(monthWords) {
		if line = strings.TrimSpace(line); strings.HasPrefix(line, "#") {
			continue
		}
		for w := range strings.FieldsSeq(line) {
			m[w] = month
		}
		month++
	}
	return m
}

// written is a date as it stands in a text.
type written struct {
	time       time.Time // zero when it has no year
	start, end int       // bytes within the text searched
}

// dateForm is one way to write a date, and the groups of its parts; the form of
// a clock between day and year names its group too.
type dateForm struct {
	re                      func() *regexp.Regexp
	year, month, day, clock int
}

// The forms of a date: ISO, 25.03.2024 or 25-03-2024, 2024/03/25, 25/03/2024,
// 5 May 2024 or 05-May-2024, "May 5 14:05:00 EEST 2024", May 5, 2024; each may
// have a time of day behind it.
var dateForms = []dateForm{
	{pattern(`\b(\d{4})-(\d{2})-(\d{2})`), 1, 2, 3, 0},
	{pattern(`\b(\d{1,2})[.-](\d{1,2})[.-](\d{4})\b`), 3, 2, 1, 0},
	{pattern(`\b(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b`), 1, 2, 3, 0},
	{pattern(`\b(\d{1,2})/(\d{1,2})/(\d{4})\b`), 3, 2, 1, 0},
	{pattern(`(\p{L}+)\.?\s+(\d{1,2})\s+(\d{1,2}:\d{2}(?::\d{2})?(?:\s+[\p{L}+-][\p{L}\d:+-]*)?)\s+(\d{4})\b`), 4, 1, 2, 3},
	{pattern(`\b(\d{1,2})(?:st|nd|rd|th)?\.?(?:\s+(?:of\s+)?|-)(\p{L}+)\.?(?:(?:,?\s+|-)(\d{4})\b)?`), 3, 2, 1, 0},
	{pattern(`(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(\d{4})\b)?`), 3, 1, 2, 0},
}

// clock is the time of day behind a date, with what may stand between.
var clock = pattern(`(?i)^(?:\s*(?:року|рік|р\.|года|г\.))?(?:T|\s*[,|·•/–—-]?\s+(?:at\s+|об?\s+|[ву]\s+)?)(\d{1,2})[:.](\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s*([ap])\.?m\b\.?)?`)

// findDate returns the first date in the text: midnight in Kyiv, or the time of
// day when that names its zone. A date that no calendar has, or that could be read two ways, is
// not found.
func findDate(text string) (written, bool) {
	if !strings.ContainsAny(text, "0123456789") {
		return written{}, false
	}
	for _, form := range dateForms {
		for _, m := range form.re().FindAllStringSubmatchIndex(text, 8) {
			if w, ok := form.read(text, m); ok {
				return w, true
			}
		}
	}
	return written{}, false
}

// read returns the date whose parts stand at the places m of the text.
func (f *dateForm) read(text string, m []int) (written, bool) {
	group := func(i int) string {
		if i == 0 || m[2*i] < 0 {
			return ""
		}
		return text[m[2*i]:m[2*i+1]]
	}
	day, month := group(f.day), group(f.month)
	if strings.Contains(text[m[0]:m[1]], "/") && len(group(f.year)) == 4 && f.day == 1 {
		var ok bool
		if day, month, ok = slashed(day, month); !ok {
			return written{}, false
		}
	}
	w, ok := newDate(group(f.year), month, day)
	if !ok {
		return w, false
	}
	w.start, w.end = m[0], m[1]
	if f.clock > 0 {
		return w.at(" " + group(f.clock)), true
	}
	return w.at(text[w.end:]), true
}

// slashed tells the day from the month in "25/03" and "03/25"; "05/03" could be
// either, and then neither is known.
func slashed(a, b string) (day, month string, ok bool) {
	x, _ := strconv.Atoi(a)
	y, _ := strconv.Atoi(b)
	switch {
	case x == y, x > 12:
		return a, b, true
	case y > 12:
		return b, a, true
	}
	return "", "", false
}

// newDate returns the date of the three parts; the year may be empty.
func newDate(year, month, day string) (written, bool) {
	m, ok := months[strings.ToLower(month)]
	if n, err := strconv.Atoi(month); err == nil {
		m, ok = time.Month(n), n >= 1 && n <= 12
	}
	d, err := strconv.Atoi(day)
	if !ok || err != nil || d < 1 || d > 31 {
		return written{}, false
	}
	if year == "" {
		return written{}, true
	}
	y, _ := strconv.Atoi(year)
	t := time.Date(y, m, d, 0, 0, 0, 0, kyiv)
	if t.Day() != d || y < 1 {
		return written{}, false
	}
	return written{time: t}, true
}

// at adds the time of day that rest starts with, if it names its zone: without
// one it may be that of any country, and only the day is sure.
func (w written) at(rest string) written {
	m := clock().FindStringSubmatch(rest)
	if m == nil || w.time.IsZero() {
		return w
	}
	zone, ok := zoneBehind(rest[len(m[0]):])
	hour, _ := strconv.Atoi(m[1])
	minute, _ := strconv.Atoi(m[2])
	second, _ := strconv.Atoi(m[3])
	if !ok || hour > 23 || minute > 59 || second > 60 || m[4] != "" && (hour > 12 || hour == 0) {
		return w
	}
	if m[4] != "" {
		hour %= 12
		if strings.EqualFold(m[4], "p") {
			hour += 12
		}
	}
	y, month, d := w.time.Date()
	w.time = time.Date(y, month, d, hour, minute, second, 0, zone)
	return w
}
