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
var kyiv = loadKyiv()

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

func loadKyiv() *time.Location {
	zone, err := time.LoadLocation("Europe/Kyiv")
	if err != nil {
		panic(err) // the zone is embedded
	}
	return zone
}

// written is a date as it stands in a text.
type written struct {
	time       time.Time // zero when it has no year
	start, end int       // bytes within the text searched
}

// The forms of a date: ISO, 25.03.2024, 5 May 2024, May 5, 2024; each may have a
// time of day behind it.
var (
	isoDate   = regexp.MustCompile(`\b(\d{4})-(\d{2})-(\d{2})`)
	pointDate = regexp.MustCompile(`\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b`)
	dayMonth  = regexp.MustCompile(`\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+(\p{L}+)\.?(?:,?\s+(\d{4})\b)?`)
	monthDay  = regexp.MustCompile(`(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(\d{4})\b)?`)
	clock     = regexp.MustCompile(`^(?:T|,?\s+(?:at\s+|о\s+|в\s+)?)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})(?:$|[^\d\w]))?`)
)

// findDate returns the first date in the text: midnight in Kyiv, or the time of
// day when that names its zone. A date that no calendar has, or that could be read two ways, is
// not found.
func findDate(text string) (written, bool) {
	if !strings.ContainsAny(text, "0123456789") {
		return written{}, false
	}
	for _, form := range []struct {
		re               *regexp.Regexp
		year, month, day int
	}{{isoDate, 1, 2, 3}, {pointDate, 3, 2, 1}, {dayMonth, 3, 2, 1}, {monthDay, 3, 1, 2}} {
		m := form.re.FindStringSubmatchIndex(text)
		if m == nil {
			continue
		}
		group := func(i int) string {
			if m[2*i] < 0 {
				return ""
			}
			return text[m[2*i]:m[2*i+1]]
		}
		if w, ok := newDate(group(form.year), group(form.month), group(form.day)); ok {
			w.start, w.end = m[0], m[1]
			return withClock(w, text), true
		}
	}
	return written{}, false
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
	if t.Day() != d || y < 1900 || y > 2100 {
		return written{}, false
	}
	return written{time: t}, true
}

// withClock adds the time of day that stands behind the date, if it names its
// zone: without one it may be that of any country, and only the day is sure.
func withClock(w written, text string) written {
	m := clock.FindStringSubmatch(text[w.end:])
	if m == nil || m[4] == "" || w.time.IsZero() {
		return w
	}
	hour, _ := strconv.Atoi(m[1])
	minute, _ := strconv.Atoi(m[2])
	second, _ := strconv.Atoi(m[3])
	if hour > 23 || minute > 59 || second > 59 {
		return w
	}
	y, month, d := w.time.Date()
	w.time = time.Date(y, month, d, hour, minute, second, 0, zone(m[4]))
	return w
}

// zone returns the zone of a name or offset.
func zone(name string) *time.Location {
	if name == "Z" || name == "UTC" || name == "GMT" {
		return time.UTC
	}
	offset := strings.ReplaceAll(name[1:], ":", "")
	n, _ := strconv.Atoi(offset)
	seconds := n/100*3600 + n%100*60
	if name[0] == '-' {
		seconds = -seconds
	}
	return time.FixedZone("", seconds)
}

// parseDate reads the date of a field that holds nothing else; ok is false when
// it holds something that is no date.
func parseDate(field string) (t time.Time, ok bool) {
	field = strings.TrimSpace(field)
	if field == "" {
		return time.Time{}, true
	}
	w, found := findDate(field)
	return w.time, found && !w.time.IsZero()
}
