package when

import (
	"fmt"
	"strconv"
	"strings"
)

// field is a set of what a reading says.
type field uint32

const (
	date     field = 1 << iota // a day of a month
	weekday                    // a day of the week
	today                      // days from today
	monthly                    // a month
	yearly                     // a year
	seasonal                   // a season
	calendar                   // a calendar unit: "last week"
	rolling                    // days up to now: "in recent days"
	ago                        // a stretch before now: "two days ago"
	night                      // the night that ends on the day
	eve                        // the night that begins on the day
	part                       // a part of the day
	evening                    // a part of the day that may be of today or of yesterday
	timed                      // a clock time
	zoned                      // a time zone
	local                      // the time zone of Kyiv, named
	past
	future
	repeated
	unanchored // "the same day": a day that only the passage knows
	since      // begins then, lasts until now
	asOf       // state of knowledge
	weak       // no expression by itself: "early", "later"
	nothing    // looks like one and is none: "in the fall of Bakhmut"

	oneDay    = date | weekday | today
	stretch   = monthly | yearly | seasonal | calendar | rolling | ago
	timeOfDay = part | evening | night | eve | timed | zoned | local
	flags     = past | future | repeated | unanchored
)

// unit is a unit of time.
type unit uint8

const (
	noUnit unit = iota
	hour
	day
	week
	weekend
	month
	year
)

var unitNames = map[string]unit{
	"hour": hour, "day": day, "week": week, "weekend": weekend, "month": month, "year": year,
}

// op is one code of a meaning.
type op struct {
	field field
	unit  unit
	code  string // of the codes that set no field
	n     int
}

// codes are the words of a meaning that set a field.
var codes = map[string]field{
	"today": today, "rolling": rolling, "ago": ago, "night": night, "eve": eve, "part": part,
	"evening": evening, "clock": timed, "zone": zoned, "local": local, "past": past, "future": future,
	"repeated": repeated, "unanchored": unanchored, "since": since, "asof": asOf, "weak": weak,
	"nothing": nothing,
}

// plain are the codes that change what the slots say: hours of the morning,
// afternoon or night, rough clock times, the next to last weekday or season, the day of publication
// where the passage names none.
var plain = map[string]bool{"am": true, "pm": true, "small": true, "about": true, "last": true, "lastyear": true, "thisyear": true, "published": true}

// parseMeaning reads a list of codes, some with a number: "week -1 past".
func parseMeaning(text string) ([]op, error) {
	ops := []op{}
	for _, f := range strings.Fields(text) {
		if n, err := strconv.Atoi(f); err == nil && len(ops) > 0 {
			ops[len(ops)-1].n = n
			continue
		}
		o := op{code: f}
		switch {
		case codes[f] != 0:
			o.field = codes[f]
		case unitNames[f] != noUnit:
			o.field, o.unit = calendar, unitNames[f]
		case !plain[f]:
			return nil, fmt.Errorf("unknown code %q", f)
		}
		ops = append(ops, o)
	}
	return ops, nil
}
