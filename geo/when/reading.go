package when

// reading is what an expression says, not yet resolved.
type reading struct {
	has                  field
	year, month, day     int
	toMonth, toDay       int
	weekday, toWeekday   int
	season               int
	shift                int // days from today, calendar units from the present one
	unit                 unit
	count                int
	clock, toClock, zone int // minutes
	about                bool
	late                 bool // a word says evening
	last                 bool // the weekday or season before the latest one
	published            bool // the day of publication is meant where the passage names no day
	yearShift            int  // "of last year"
}

func (r *reading) is(f field) bool { return r.has&f != 0 }

// reading turns the pattern just matched into what it says.
func (m *matcher) reading() reading {
	r := reading{yearShift: 1}
	for _, c := range m.found[:m.slots] {
		r.take(c)
	}
	for _, o := range m.known.meaning[m.node] {
		r.apply(o)
	}
	r.settle()
	return r
}

// take sets what a slot says; of two alike the second is the end of a range.
func (r *reading) take(c capture) {
	switch c.slot {
	case slotMonth:
		second(&r.month, &r.toMonth, c.value)
	case slotDay:
		second(&r.day, &r.toDay, c.value)
	case slotDays:
		r.day, r.toDay = c.value/100, c.value%100
	case slotYear:
		r.year = c.value
	case slotWeekday, slotAbbr, slotOfWeekday:
		second(&r.weekday, &r.toWeekday, c.value)
	case slotHour, slotClock, slotDotted, slotMeridiem:
		r.takeClock(c)
	case slotDate:
		r.year, r.month, r.day = c.value/10000, c.value/100%100, c.value%100
		r.has |= date
	case slotCount:
		r.count = c.value
	case slotUnit:
		r.unit = unit(c.value)
	case slotSeason, slotSeasonally:
		r.season = c.value
		r.has |= seasonal
	}
}

func second(first, next *int, value int) {
	if *first != 0 {
		first = next
	}
	*first = value
}

func (r *reading) takeClock(c capture) {
	minutes := c.value
	if c.slot == slotHour {
		minutes *= 60
	}
	if r.is(timed) {
		r.toClock = minutes
		return
	}
	r.clock = minutes
	r.has |= timed
}

// apply sets what a code of the meaning says.
func (r *reading) apply(o op) {
	r.has |= o.field
	switch o.code {
	case "today":
		r.shift = o.n
	case "unanchored":
		r.shift = o.n
	case "rolling":
		if o.n != 0 {
			r.count, r.unit = o.n, day
		}
	case "clock":
		r.clock = o.n
	case "zone":
		r.zone = o.n
	case "am", "pm", "small":
		r.clock, r.toClock = halfDay(o.code, r.clock), halfDay(o.code, r.toClock)
	case "about":
		r.about = true
	case "last":
		r.last = true
	case "published":
		r.published = true
	case "lastyear":
		r.yearShift = -1
	case "thisyear":
		r.yearShift = 0
	}
	if o.field == calendar {
		r.unit, r.shift = o.unit, o.n
	}
}

// halfDay reads minutes of a clock face of twelve hours. Small hours are those
// of the night: 11 at night is before midnight, 3 at night after it.
func halfDay(code string, minutes int) int {
	if minutes == 0 || minutes >= 13*60 {
		return minutes
	}
	face := minutes % (12 * 60)
	if code == "pm" || code == "small" && face >= 9*60 {
		face += 12 * 60
	}
	return face
}

// settle says what the slots make together.
func (r *reading) settle() {
	if r.weekday != 0 {
		r.has |= weekday
	}
	switch {
	case r.month != 0 && r.day != 0:
		r.has |= date
	case r.month != 0:
		r.has |= monthly
	case r.year != 0 && !r.is(seasonal):
		r.has |= yearly
	}
	if r.clock >= 24*60 {
		r.clock = 0
	}
}

// merge adds what a neighbour says, if the two complete each other.
func (r *reading) merge(o *reading) bool {
	both := (r.has | o.has) &^ weak
	switch {
	case r.has&o.has&^weak != 0, both&(flags&^unanchored|nothing) != 0, o.has == weak:
		return false
	case both&unanchored != 0 && both&^(unanchored|timeOfDay) != 0:
		return false
	case o.is(zoned|local) && !r.is(timed):
		return false
	case both&stretch != 0 && both&^(stretch|since|asOf) != 0:
		return false
	case several(both & stretch), several(both & (night | eve)):
		return false
	}
	has := both
	if o.has&^(weak|zoned|local|part|evening|night|eve|timed) == 0 {
		r.takeTime(o)
	} else {
		o.takeTime(r)
		o.takeWeekday(r)
		o.about = o.about || r.about
		*r = *o
	}
	r.has = has
	return true
}

func several(f field) bool { return f&(f-1) != 0 }

// takeTime adds the clock of another reading.
func (r *reading) takeTime(o *reading) {
	if o.is(timed) {
		r.clock, r.toClock, r.about = o.clock, o.toClock, o.about
	}
	if o.is(zoned) {
		r.zone = o.zone
	}
}

func (r *reading) takeWeekday(o *reading) {
	if o.is(weekday) {
		r.weekday, r.toWeekday, r.last = o.weekday, o.toWeekday, o.last
	}
}
