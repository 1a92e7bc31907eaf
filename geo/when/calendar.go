package when

import (
	"time"

	"strikemap/geo"
)

// Calendar is what the expressions of a sentence are reckoned from. Of the zero
// Calendar nothing is known.
type Calendar struct {
	// Published is when the article came out; at midnight in Kyiv only the day is known.
	Published time.Time
	// Passage is the day that the same passage tells an event with. Relative words are
	// reckoned from it where Published is unknown.
	Passage Passage
	// That is the latest day that the same passage names, of whatever: "that day" and "the
	// next day" are reckoned from it.
	That Passage
	// Latest is the latest full date of the text. Where Published is unknown it tells how
	// old other dates are; nothing is reckoned from it.
	Latest time.Time
}

// Passage is the day that a passage tells of.
type Passage struct {
	Day     time.Time // midnight in Kyiv; of a night the day on which it ends; zero when none is told
	Night   bool      // what it tells of is the night that ends on Day
	Evening bool      // what it tells of is the evening of Day
	Past    bool      // it is an earlier, different time, which no "overnight" means
}

// Passage returns the day that the phrase tells of, if it is a single one.
func (p *Phrase) Passage() (Passage, bool) {
	if p.Date.From.IsZero() || p.Date.Precision > geo.D2 || p.Future || p.Repeated {
		return Passage{}, false
	}
	night := p.Date.Precision == geo.D2
	day := dayOf(p.Date.From)
	if night {
		day = dayOf(p.Date.To)
	}
	late := p.Evening || p.Date.Precision == geo.D0 && p.Date.From.Hour() >= firstOfEvening
	return Passage{Day: day, Night: night, Evening: late && !night, Past: p.Past}, true
}

// firstOfEvening is the hour from which a clock time is of the evening.
const firstOfEvening = 17

// dayOf returns the midnight that began the day of t in Kyiv.
func dayOf(t time.Time) time.Time {
	if t.IsZero() {
		return t
	}
	y, m, d := t.In(Kyiv).Date()
	return midnight(y, int(m), d)
}

// exact reports whether the time of publication is known, not its day alone.
func (c *Calendar) exact() bool {
	return !c.Published.IsZero() && !c.Published.Equal(dayOf(c.Published))
}

// now returns the day from which it is told how old another is, zero if unknown.
func (c *Calendar) now() time.Time {
	switch {
	case !c.Published.IsZero():
		return dayOf(c.Published)
	case c.Latest.After(c.Passage.Day):
		return dayOf(c.Latest)
	}
	return c.Passage.Day
}

// today returns the day that relative words are reckoned from, zero if unknown.
func (c *Calendar) today() time.Time {
	switch {
	case !c.Published.IsZero():
		return dayOf(c.Published)
	case c.Passage.Past:
		return time.Time{}
	}
	return c.Passage.Day
}
