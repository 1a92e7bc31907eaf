package article

import (
	_ "embed"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

//go:embed words/zones.txt
var zoneWords string

// zones maps the names of time zones in lower case to them.
var zones = readZones()

func readZones() map[string]*time.Location {
	m := make(map[string]*time.Location)
	for line := range strings.Lines(zoneWords) {
		fields := strings.Fields(line)
		if len(fields) < 2 || fields[0] == "#" {
			continue
		}
		zone, ok := offset(fields[0])
		if !ok {
			zone = mustZone(fields[0])
		}
		for _, name := range fields[1:] {
			m[strings.ReplaceAll(name, "_", " ")] = zone
		}
	}
	return m
}

func mustZone(name string) *time.Location {
	zone, err := time.LoadLocation(name)
	if err != nil {
		panic(err) // the zones are embedded
	}
	return zone
}

// offsetForm is a distance from UTC: "+2", "+0200", "-05:30".
var offsetForm = pattern(`^([+\x{2212}-])(\d{1,2}):?(\d{2})?(?:$|[^\d:])`)

// zoneBehind returns the time zone that text starts with, as a name, an offset or
// both: "MSK", "(EET)", "+0200", "UTC+2". What no zone bears and what has no
// zone are false: the time before it may be that of any country.
func zoneBehind(text string) (*time.Location, bool) {
	text = strings.ToLower(strings.TrimLeft(text, " \t\u00a0("))
	base, length := zoneName(text)
	if base != nil && base != time.UTC {
		return base, true
	}
	if away, ok := offset(strings.TrimLeft(text[length:], " ")); ok {
		return away, true
	}
	return base, base != nil
}

// zoneName returns the zone whose name text starts with, the longest that fits, and
// the bytes of that name; nil when there is none.
func zoneName(text string) (best *time.Location, length int) {
	for name, zone := range zones {
		rest, ok := strings.CutPrefix(text, name)
		if next, _ := utf8.DecodeRuneInString(rest); ok && len(name) > length && !unicode.IsLetter(next) {
			best, length = zone, len(name)
		}
	}
	return best, length
}

// offset returns the zone of a distance from UTC that text starts with. The
// farthest are 12 hours behind and 14 ahead.
func offset(text string) (*time.Location, bool) {
	m := offsetForm().FindStringSubmatch(text)
	if m == nil {
		return nil, false
	}
	hours, _ := strconv.Atoi(m[2])
	minutes, _ := strconv.Atoi(m[3])
	seconds := hours*3600 + minutes*60
	if m[1] != "+" {
		seconds = -seconds
	}
	if minutes > 59 || seconds < -12*3600 || seconds > 14*3600 {
		return nil, false
	}
	return time.FixedZone("", seconds), true
}
