package when

import (
	"time"

	"strikemap/geo"
)

// stale is how many days before publication an event is no longer the news.
const stale = 14

// ahead is how many days after publication a day without a year may lie; one
// further ahead is of the year before.
const ahead = 14

// grace is how far after publication a time may begin that is no time to come:
// clocks differ, and articles are dated when they are begun.
const grace = 6 * time.Hour

// resolver turns a reading into an interval, seen from the calendar.
type resolver struct {
	reading
	calendar Calendar
	today    time.Time // what relative words are reckoned from; zero when unknown
	now      time.Time // what tells how old a date is; zero when unknown
	leans    bool      // today is a day of the passage
}

// resolve gives the phrase of a reading, without words.
func resolve(r reading, c Calendar) Phrase {
	x := resolver{reading: r, calendar: c, today: c.today(), now: c.now()}
	x.lean()
	x.turn()
	p := Phrase{Past: r.is(past), Future: r.is(future) && !x.follows(), Repeated: r.is(repeated), AsOf: r.is(asOf), Leans: x.leans, Bare: r.is(timed) && !r.is(oneDay|stretch|unanchored|night|eve|part|evening) && !x.leans}
	p.Date = geo.Date{Precision: x.precision(), Basis: geo.BasisRelative}
	if x.isStated() {
		p.Date.Basis = geo.BasisStated
	}
	first, last, ok := x.days()
	if !ok {
		return p
	}
	if r.is(since) && !x.today.IsZero() && first.Before(x.today) {
		last = x.today.AddDate(0, 0, 1)
		p.Date.Precision = precisionOf(first, last)
		p.Past = p.Past || first.Before(x.today.AddDate(0, 0, -stale))
	}
	from, to := x.within(first, last)
	if !from.Before(to) {
		return p // "the night from 1 to 1 May" is no time
	}
	p.Date.From, p.Date.To = from, to
	x.judge(&p)
	return p
}

// follows reports whether what looks like time to come follows on the day that the passage names:
// "через два дні" in a story.
func (x *resolver) follows() bool { return x.is(unanchored) && !x.calendar.That.Day.IsZero() }

// lean makes the day of the passage today where the words mean it: "that night",
// the night after an evening, a time on the clock of the day just told.
func (x *resolver) lean() {
	p := &x.calendar.Passage
	switch {
	case x.is(unanchored):
		p = &x.calendar.That
		x.leans = true
		if !p.Day.IsZero() || !x.published {
			x.today = p.Day
		}
		if x.shift > mostDaysOff {
			x.today = time.Time{}
		}
	case x.calendar.Published.IsZero():
		x.leans = x.year == 0
	case x.means(p):
		x.leans, x.today = true, p.Day
		if next := p.Day.AddDate(0, 0, 1); x.is(part) && p.Evening && !x.late && !next.After(x.calendar.today()) {
			x.today = next // the morning after that evening
		}
		if x.is(evening) {
			x.has |= today // of that day, not of the one before
		}
	}
	if x.leans && !p.Day.IsZero() && !x.is(oneDay|stretch) {
		x.nightOf(p)
	}
}

// means reports whether an expression without a day means that of the passage
// rather than the day of publication.
func (x *resolver) means(p *Passage) bool {
	if p.Day.IsZero() || p.Past || x.is(oneDay|stretch|flags|asOf) {
		return false
	}
	if x.is(part|evening) && !x.is(night|eve) {
		return !x.is(evening) || !p.Night && !p.Evening // "the attack came in the morning"
	}
	return x.is(night) && p.Evening || x.is(timed) && !x.is(part|evening|night|eve)
}

// nightOf tells which night of the passage's day is meant.
func (x *resolver) nightOf(p *Passage) {
	switch {
	case x.is(night) && p.Evening, x.is(eve) && !p.Night: // the night that follows
		x.has = x.has&^night | eve | today
	case x.is(eve) && p.Night: // that very night
		x.has = x.has&^eve | night
	case x.is(timed) && p.Night:
		x.has |= night
	case x.is(timed) && p.Evening && x.clock < lastOfNight && !x.is(unanchored): // after midnight
		x.today = x.today.AddDate(0, 0, 1)
	}
}

// lastOfNight is the minute of the day at which nights end.
const lastOfNight = 10 * 60

// mostDaysOff is the largest shift of "unanchored"; a larger one says that the
// words do not tell how far off the day is.
const mostDaysOff = 7

// judge sees whether the interval is long past or still to come.
func (x *resolver) judge(p *Phrase) {
	if x.now.IsZero() {
		return
	}
	limit := x.now.AddDate(0, 0, -stale)
	switch {
	case x.is(monthly):
		limit = midnight(x.now.Year(), int(x.now.Month()), 1)
	case x.is(yearly):
		limit = midnight(x.now.Year(), 1, 1)
	case x.is(rolling) && p.Date.Precision == geo.D6:
		p.Past = true
	}
	p.Past = p.Past || !p.Date.To.After(limit)
	p.Future = p.Future || !p.Date.From.Before(x.now.AddDate(0, 0, 1)) || x.calendar.exact() && p.Date.From.After(x.calendar.Published.Add(grace))
}

// isStated reports whether the expression says it all without a reference.
func (x *resolver) isStated() bool {
	return x.year != 0 && x.is(date|monthly|yearly|seasonal)
}

// precision returns the precision that the words claim.
func (x *resolver) precision() geo.DatePrecision {
	switch {
	case x.is(timed):
		return geo.D0
	case x.is(night | eve):
		return geo.D2
	case x.is(flags) && !x.is(oneDay|stretch|unanchored):
		return geo.D7
	case x.is(monthly):
		return geo.D5
	case x.is(yearly | seasonal):
		return geo.D6
	case x.is(rolling | ago):
		return x.countPrecision()
	case x.is(calendar):
		return unitPrecision[x.unit]
	case x.toDay != 0 || x.toWeekday != 0:
		return geo.D3
	case x.is(evening) && !x.is(oneDay|unanchored) && !x.eveningBefore():
		return geo.D3
	}
	return geo.D1
}

var unitPrecision = map[unit]geo.DatePrecision{
	hour: geo.D1, day: geo.D1, week: geo.D4, weekend: geo.D3, month: geo.D5, year: geo.D6,
}

// unitDays is how many days a unit has, roughly.
var unitDays = map[unit]int{day: 1, week: 7, weekend: 2, month: 30, year: 365}

// countPrecision is that of "the past N units" and "N units ago".
func (x *resolver) countPrecision() geo.DatePrecision {
	if x.is(ago) {
		return unitPrecision[x.unit]
	}
	return lengthPrecision(x.span())
}

// span returns the counted stretch in days.
func (x *resolver) span() int {
	if x.unit == hour {
		return (max(x.count, 1) + 23) / 24
	}
	return max(x.count, 1) * unitDays[x.unit]
}

// lengthPrecision is that of an interval of so many days.
func lengthPrecision(days int) geo.DatePrecision {
	switch {
	case days <= 1:
		return geo.D1
	case days <= 6:
		return geo.D3
	case days <= 10:
		return geo.D4
	case days <= 31:
		return geo.D5
	}
	return geo.D6
}

func precisionOf(first, last time.Time) geo.DatePrecision {
	return lengthPrecision(int(last.Sub(first).Hours()+12) / 24)
}

// within narrows whole days to a night or a clock time.
func (x *resolver) within(first, last time.Time) (from, to time.Time) {
	switch {
	case x.is(timed):
		return x.clockOn(first)
	case !x.is(night | eve):
		return first, last
	case x.toDay != 0 || x.toWeekday != 0:
		return at(first, 18*60), at(last.AddDate(0, 0, -1), 10*60)
	case x.is(eve) && x.is(oneDay|unanchored) && !x.toCome(at(first, 18*60)):
		return at(first, 18*60), at(last, 10*60)
	}
	return at(first.AddDate(0, 0, -1), 18*60), at(first, 10*60)
}

// toCome reports whether a night that begins then had not come when the article
// came out on that day: it tells of the night that ended on it.
func (x *resolver) toCome(evening time.Time) bool {
	out := x.calendar.Published
	return x.is(date|weekday) && (x.is(date) || x.calendar.exact()) && !x.is(future) && !x.leans &&
		!out.IsZero() && dayOf(out).Equal(dayOf(evening)) && out.Before(evening)
}

// clockOn returns the clock time of a day: a minute, or the half hours about a
// rough time. Of a night the hours before midnight are those of its first day.
func (x *resolver) clockOn(day time.Time) (from, to time.Time) {
	switch {
	case x.is(night) && x.clock >= 18*60:
		day = day.AddDate(0, 0, -1)
	case x.is(eve) && x.clock < 12*60 && x.is(oneDay|unanchored):
		day = day.AddDate(0, 0, 1)
	}
	from = x.zoned(day, x.clock)
	if !x.is(date|weekday|unanchored) && !x.leans && x.calendar.exact() && from.After(x.calendar.Published) {
		day = day.AddDate(0, 0, -1) // told after midnight of the evening before
		from = x.zoned(day, x.clock)
	}
	switch {
	case x.toClock > x.clock:
		return from, x.zoned(day, x.toClock)
	case x.toClock > 0 && x.toClock < x.clock: // over midnight
		return from, x.zoned(day.AddDate(0, 0, 1), x.toClock)
	case x.about:
		return from.Add(-30 * time.Minute), from.Add(30 * time.Minute)
	}
	return from, from.Add(time.Minute)
}

// zoned returns minutes of a day, told in Kyiv or in the zone of the reading.
func (x *resolver) zoned(day time.Time, minutes int) time.Time {
	if !x.is(zoned) {
		return at(day, minutes)
	}
	y, m, d := day.Date()
	return time.Date(y, m, d, 0, minutes-x.zone, 0, 0, time.UTC).In(Kyiv)
}

func midnight(year, month, day int) time.Time {
	return time.Date(year, time.Month(month), day, 0, 0, 0, 0, Kyiv)
}

// at returns minutes after midnight on the clock of that day.
func at(day time.Time, minutes int) time.Time {
	y, m, d := day.Date()
	return time.Date(y, m, d, 0, minutes, 0, 0, Kyiv)
}
