package when

import "time"

// days returns the whole days that the expression names, [first, last), and
// whether it names any.
func (x *resolver) days() (first, last time.Time, ok bool) {
	yearKnown := x.year != 0 || !x.today.IsZero()
	switch {
	case x.is(date):
		return x.dates()
	case x.is(monthly) && yearKnown:
		first = midnight(x.yearOf(x.month), x.month, 1)
		return first, first.AddDate(0, 1, 0), true
	case x.is(seasonal) && yearKnown:
		return x.seasonOf()
	case x.is(yearly):
		return midnight(x.year, 1, 1), midnight(x.year+1, 1, 1), true
	}
	return x.relativeDays()
}

// relativeDays returns the days of an expression that only the day of
// publication makes known: "on Wednesday", "last week".
func (x *resolver) relativeDays() (first, last time.Time, ok bool) {
	switch {
	case x.today.IsZero() || x.is(flags) && !x.is(oneDay|stretch|unanchored):
		return first, last, false
	case x.is(weekday):
		return x.weekdays()
	case x.is(calendar):
		return x.calendarUnit()
	case x.is(rolling):
		return x.today.AddDate(0, 0, -x.span()), x.today.AddDate(0, 0, 1), true
	case x.is(ago):
		return x.before()
	}
	first, last = x.fromToday()
	return first, last, true
}

// fromToday returns a day so many days from today; an evening may be yesterday's too,
// and is where today's has not come.
func (x *resolver) fromToday() (first, last time.Time) {
	first = x.today.AddDate(0, 0, x.shift)
	last = first.AddDate(0, 0, 1)
	switch {
	case x.is(evening) && !x.is(today|unanchored):
		first = x.today.AddDate(0, 0, -1)
		if x.eveningBefore() {
			last = x.today
		}
	case x.late && x.is(today) && x.shift == 0 && x.is(part|evening) && x.eveningBefore():
		return first.AddDate(0, 0, -1), first // "this evening", told after midnight
	}
	return first, last
}

// dates resolves days of a month; a day that the calendar does not have is none. A
// year is that of the last day: "the night of 31 December to 1 January 2026".
func (x *resolver) dates() (first, last time.Time, ok bool) {
	month, day := x.toMonth, x.toDay
	if month == 0 {
		month = x.month
	}
	if day == 0 {
		day = x.day
	}
	year := x.year
	if year == 0 {
		if x.today.IsZero() {
			return first, last, false
		}
		year = x.yearOfDay(month, day)
	}
	last, ok = civil(year, month, day)
	if !ok || x.toDay == 0 {
		return last, last.AddDate(0, 0, 1), ok
	}
	first, ok = civil(year, x.month, x.day)
	if ok && first.After(last) {
		first, ok = civil(year-1, x.month, x.day)
	}
	return first, last.AddDate(0, 0, 1), ok
}

// turn reads days of one month that run backwards: a night "from 31 to 1 March" began in the month
// before, and the number after any other day counts something else, "on May 14 and 3 people".
func (x *resolver) turn() {
	switch {
	case x.toMonth != 0 || x.toDay == 0 || x.toDay >= x.day:
	case x.is(night | eve):
		x.month, x.toMonth = (x.month+10)%12+1, x.month
	default:
		x.toDay = 0
	}
}

func isLeap(year int) bool { return midnight(year, 2, 29).Day() == 29 }

// eveningBefore reports whether an evening must be that of the day before: the
// article came out too early for its own.
func (x *resolver) eveningBefore() bool {
	return x.calendar.exact() && !x.leans && x.calendar.Published.In(Kyiv).Hour() < firstOfEvening-1
}

// civil returns a day of the calendar, if there is such a day.
func civil(year, month, day int) (time.Time, bool) {
	t := midnight(year, month, day)
	return t, int(t.Month()) == month && t.Day() == day
}

// yearOfDay returns the year of a day without one: the latest that is not more
// than a few days ahead.
func (x *resolver) yearOfDay(month, day int) int {
	if x.yearShift <= 0 {
		return x.today.Year() + x.yearShift
	}
	limit := x.today.AddDate(0, 0, ahead)
	year := limit.Year()
	if midnight(year, month, day).After(limit) {
		year--
	}
	for n := 0; n < 8 && month == 2 && day == 29 && !isLeap(year); n++ {
		year-- // only leap years have it
	}
	return year
}

// yearOf returns the year of a month: the latest that has begun.
func (x *resolver) yearOf(month int) int {
	switch {
	case x.year != 0:
		return x.year
	case x.yearShift <= 0:
		return x.today.Year() + x.yearShift
	case month > int(x.today.Month()), x.last && month == int(x.today.Month()):
		return x.today.Year() - 1
	}
	return x.today.Year()
}

// weekdays resolves to the latest such day that is not after today.
func (x *resolver) weekdays() (first, last time.Time, ok bool) {
	end := x.weekday
	if x.toWeekday != 0 {
		end = x.toWeekday
	}
	day := onOrBefore(x.today, end)
	if x.last && day.Equal(x.today) {
		day = day.AddDate(0, 0, -7)
	}
	return onOrBefore(day, x.weekday), day.AddDate(0, 0, 1), true
}

// onOrBefore returns the latest weekday, 1 Monday to 7 Sunday, up to day.
func onOrBefore(day time.Time, weekday int) time.Time {
	return day.AddDate(0, 0, -((int(day.Weekday())-weekday)%7+7)%7)
}

// seasonOf resolves a season; winter is that of the year in which it ends.
func (x *resolver) seasonOf() (first, last time.Time, ok bool) {
	year := x.year
	if year == 0 {
		year = x.today.Year() + 1
		limit := x.today
		for ; ; year-- {
			first = midnight(year, x.season*3, 1)
			if !x.last && !first.After(limit) || x.last && !first.AddDate(0, 3, 0).After(limit) {
				break
			}
		}
	}
	first = midnight(year, x.season*3, 1)
	return first, first.AddDate(0, 3, 0), true
}

// calendarUnit resolves "this week", "last month", "over the weekend"; the
// present unit ends today.
func (x *resolver) calendarUnit() (first, last time.Time, ok bool) {
	y, m := x.today.Year(), int(x.today.Month())
	switch x.unit {
	case week:
		first = onOrBefore(x.today, 1).AddDate(0, 0, 7*x.shift)
		last = first.AddDate(0, 0, 7)
	case weekend:
		first = onOrBefore(x.today, 6)
		if x.shift < 0 && first.AddDate(0, 0, 2).After(x.today) {
			first = first.AddDate(0, 0, -7)
		}
		return first, first.AddDate(0, 0, 2), true
	case month:
		first, last = midnight(y, m+x.shift, 1), midnight(y, m+x.shift+1, 1)
	default:
		first, last = midnight(y+x.shift, 1, 1), midnight(y+x.shift+1, 1, 1)
	}
	if x.shift == 0 {
		last = x.today.AddDate(0, 0, 1)
	}
	return first, last, true
}

// before resolves "two days ago"; the longer ago, the rougher.
func (x *resolver) before() (first, last time.Time, ok bool) {
	n := max(x.count, 1)
	switch x.unit {
	case hour:
		n /= 24
	case week:
		middle := x.today.AddDate(0, 0, -7*n)
		return middle.AddDate(0, 0, -3), middle.AddDate(0, 0, 4), true
	case month:
		middle := x.today.AddDate(0, -n, 0)
		return middle.AddDate(0, 0, -15), middle.AddDate(0, 0, 15), true
	case year:
		return midnight(x.today.Year()-n, 1, 1), midnight(x.today.Year()-n+1, 1, 1), true
	}
	first = x.today.AddDate(0, 0, -n)
	return first, first.AddDate(0, 0, 1), true
}
