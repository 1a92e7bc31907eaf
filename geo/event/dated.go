package event

import (
	"time"

	"strikemap/geo"
	"strikemap/geo/syntax"
	"strikemap/geo/when"
)

// noteTime keeps the latest time told with an event. Items of a list go on from what stood before
// the list, and not from each other; an earlier day, "on 9 March 2022", is that of its paragraph only.
func (st *story) noteTime(sc *scan) {
	st.resume(sc)
	st.dateTold(sc)
	tells := sc.tells()
	if p := sc.timeKept(); tells && p != nil {
		st.keepTold(sc, p)
		return // "повідомляє поліція вранці 28 грудня", "the strike came a day after talks": no day of the event
	}
	if p := sc.earlierDay(); p != nil {
		st.newest, st.oldIn = st.date, sc.para
		st.keep(p, sc.number)
		return
	}
	switch {
	case tells && len(sc.times) > 0 && !sc.times[0].AsOf:
		st.date = nil // told of another time
	case !tells && st.date == nil && sc.opensReview():
		st.keep(&sc.times[0], sc.number)
	}
}

// keepTold keeps the time that the sentence tells an event with: of an aside for its paragraph only.
func (st *story) keepTold(sc *scan, p *when.Phrase) {
	switch {
	case st.date != nil && sc.opensAside():
		newest := st.date
		st.keep(p, sc.number)
		st.newest, st.oldIn, st.aside = newest, sc.para, true
	case st.reviews(p): // the story goes on with the past day
	case st.date == nil || !sc.saidThen(p) && !sc.relates(p, &sc.cues[0]) && (!p.Date.From.IsZero() || !sc.allTold()):
		st.keep(p, sc.number)
		st.said = sc.saidThen(p)
	}
}

func (d *dating) keep(p *when.Phrase, number int) {
	kept := *p
	d.date, d.dated, d.said, d.aside = &kept, number, false, false
}

// resume takes the time back up that an earlier day or an item of a list stood in for.
func (st *story) resume(sc *scan) {
	if st.date != nil && (st.date.Past || st.aside) && st.oldIn != sc.para {
		st.date, st.aside = st.newest, false
	}
	switch {
	case !sc.item:
	case st.listed == 0:
		st.list, st.listed = st.date, sc.number+1
	default:
		st.date, st.listed = st.list, sc.number+1
	}
	if sc.number+1-st.listed > longestItem {
		st.list, st.listed = nil, 0
	}
}

// longestItem is how many sentences an item of a list has at most.
const longestItem = 12

// timeKept returns the time that the sentence leaves to those that follow: that of what it tells
// first, else its first one.
func (sc *scan) timeKept() *when.Phrase {
	if len(sc.drafts) > 0 {
		if p := sc.drafts[0].nearestTime(sc.drafts[0].trigger()); p != nil && datable(p) && p.Date.Precision <= geo.D4 {
			return p
		}
	}
	var said *when.Phrase
	for i := range sc.times {
		p := &sc.times[i]
		switch {
		case !datable(p) || p.Date.Precision > geo.D4 || sc.measures(p):
		case !sc.saidThen(p):
			return p
		case said == nil:
			said = p
		}
	}
	return said
}

// opensAside reports whether the sentence opens with a day before that of the story: "Днём ранее, 17 ноября",
// "The day before", "Напередодні".
func (sc *scan) opensAside() bool {
	if len(sc.times) == 0 || sc.times[0].First > 1 {
		return false
	}
	p := &sc.times[0]
	if sc.In(p.First, dayBefore) {
		return true
	}
	for i := p.First; i < p.Last; i++ {
		if p.Leans && sc.In(i, beforeIt) {
			return true
		}
	}
	return false
}

var (
	dayBefore = syntax.NewSet("накануне напередодні")
	beforeIt  = syntax.NewSet("before earlier previous ранее раньше раніше")
)

// relates reports whether the phrase behind the cue tells only how what happened stands to something else: "the
// strike came a day after talks", "удар стався за день до переговорів".
func (sc *scan) relates(p *when.Phrase, c *cue) bool {
	return p.Leans && c.last <= p.First && sc.In(p.Last-1, relations)
}

// allTold reports whether what the sentence asserts was told before: "the strike came a day after talks".
func (sc *scan) allTold() bool {
	for i := range sc.cues {
		if c := &sc.cues[i]; c.state == asserted && !c.definite {
			return false
		}
	}
	return true
}

// opensReview reports whether the sentence, which tells of nothing itself, opens what happened in the past day:
// "За минулу добу ситуація складна."
func (sc *scan) opensReview() bool {
	if len(sc.times) == 0 || sc.times[0].First > 1 || !datable(&sc.times[0]) {
		return false
	}
	p := &sc.times[0]
	return p.Date.Precision == geo.D1 && p.Date.To.Sub(p.Date.From) > twoDays
}

// earlierDay returns the day of long ago that the sentence tells an event with, nil if there is none.
func (sc *scan) earlierDay() *when.Phrase {
	for i := range sc.times {
		if p := &sc.times[i]; isOldDay(p) && sc.recounts(p) {
			return p
		}
	}
	return nil
}

// isOldDay reports whether the phrase is a day of long ago, or some: "on March 1 and 2".
func isOldDay(p *when.Phrase) bool {
	return p.Past && !p.Repeated && !p.Future && !p.Date.From.IsZero() && p.Date.Precision <= geo.D3
}

// recounts reports whether an event of long ago is told in the clause of the phrase.
func (sc *scan) recounts(p *when.Phrase) bool {
	for i := range sc.cues {
		if c := &sc.cues[i]; c.state == past && c.clause == sc.Clauses[p.First] {
			return true
		}
	}
	return false
}

// governs reports whether a day of long ago dates the cue, whose clause goes on about what it
// tells of: "launched airstrikes on March 1 and 2 that hit".
func (sc *scan) governs(p *when.Phrase, c *cue) bool {
	first, _ := sc.ClauseOf(c.first)
	return isOldDay(p) && sc.Clauses[p.First] == c.clause-1 && p.Last == first && (sc.In(first, relatives) || sc.Low(first) == "that")
}

// measures reports whether the phrase says in how long a time something came so often: "the fourth
// attack in the past five days", "третя атака за тиждень". It is no day of the latest of them.
func (sc *scan) measures(p *when.Phrase) bool {
	if p.Date.To.Sub(p.Date.From) < twoDays && p.Date.Precision != geo.D7 || !sc.In(p.First, spanWords) {
		return false
	}
	for i := p.First - 1; i >= max(0, p.First-measureReach); i-- {
		if sc.In(i, ordinals) && (i == p.First-1 || sc.countsOne(i)) {
			return true
		}
	}
	return false
}

// countsOne reports whether the ordinal at word i is that of an event: "the fourth mass attack".
func (sc *scan) countsOne(i int) bool {
	for k := range sc.cues {
		if c := &sc.cues[k]; c.noun && c.first > i && c.first <= i+ordinalReach {
			return true
		}
	}
	return false
}

// twoDays is the shortest time that things are counted in.
const twoDays = 47 * time.Hour

// ordinalReach is how many words behind an ordinal what it counts may stand.
const ordinalReach = 3

// measureReach is how many words may stand between an ordinal and the time counted in.
const measureReach = 8

// spanWords begin a time in which something is counted; ordinals count it.
var (
	spanWords = syntax.NewSet("in over this за протягом впродовж упродовж цього с з від")
	ordinals  = syntax.NewSet("second third fourth fifth sixth seventh eighth ninth tenth " +
		"друга другу друге другий другої другій другим другою другого четверта четверту четверте четвертий четвертої четвертій четвертим четвертою четвертого п'ята п'яту п'яте п'ятий п'ятої п'ятій п'ятим п'ятою п'ятого шоста шосту шосте шостий шостої шостій шостим шостою шостого сьома сьому сьоме сьомий " +
		"сьомої сьомій сьомим сьомою сьомого восьма восьму восьме восьмий восьмої восьмій восьмим восьмою восьмого дев'ята дев'яту дев'яте дев'ятий дев'ятої дев'ятій дев'ятим дев'ятою дев'ятого десята десяту десяте десятий десятої десятій десятим десятою десятого третя третю третє третій третьої третьою третім третього " +
		"вторая вторую второе вторый второй вторым второго четвертая четвертую четвертое четвертый четвертой четвертым четвертого четвёртая четвёртую четвёртое четвёртый четвёртой четвёртым четвёртого пятая пятую пятое пятый пятой пятым пятого седьмая седьмую седьмое седьмый седьмой седьмым седьмого девятая девятую девятое девятый девятой девятым девятого десятая десятую десятое десятый десятой десятым десятого шестая шестую шестое шестой шестым шестого восьмая восьмую восьмое восьмой восьмым восьмого третья третью третье третий третьей третьим третьего")
)

// dateOf gives a report's date: the time nearest to the trigger in its clause,
// then in its sentence, then the time that the story or a heading carries; else only the
// publication date as an upper bound, and why.
func (st *story) dateOf(d *draft, trig *cue) geo.Date {
	sc := d.sc
	best := d.nearestTime(trig)
	switch carried := st.carriedTime(d, trig, best); {
	case carried != nil && carried.Date.From.IsZero():
		return geo.Date{Precision: geo.D7, Basis: geo.BasisPublication, Words: carried.Date.Words, Why: carried.Date.Why}
	case carried != nil && carried.Date.Precision == geo.D0 && d.place != nil && !st.isAbout(d.place):
		carried.Date = dayAround(carried.Date) // the minute is that of what happened elsewhere; the story goes on without it
		return carried.Date
	case carried != nil:
		if st.said {
			st.saidAt = put(st.saidAt, sc.span.Start)
		}
		return carried.Date
	case best == nil && sc.headed != nil:
		return sc.headed.date
	case best == nil:
		return geo.Date{Precision: geo.D7, Basis: geo.BasisPublication, Why: geo.Because(geo.ReasonNoDateTold)}
	case best.Date.From.IsZero():
		return geo.Date{Precision: geo.D7, Basis: geo.BasisPublication, Words: best.Date.Words, Why: best.Date.Why}
	}
	if st.reviews(best) {
		return geo.Date{From: st.date.Date.From, To: st.date.Date.To, Precision: st.date.Date.Precision, Basis: geo.BasisRelative, Words: best.Date.Words}
	}
	if sc.saidThen(best) {
		st.saidAt = put(st.saidAt, sc.span.Start)
	}
	return best.Date
}

// reviews reports whether the story tells of the past day, so that a clock time without a day may be of today or
// of yesterday.
func (st *story) reviews(p *when.Phrase) bool {
	return p.Bare && st.date != nil && st.date.Date.Precision == geo.D1 && st.date.Date.To.Sub(st.date.Date.From) > twoDays &&
		!p.Date.From.Before(st.date.Date.From) && p.Date.From.Before(st.date.Date.To)
}

// carriedTime returns the time that the story carries on to the report, nil if none, or if its sentence
// tells one, best, that is of what happened.
func (st *story) carriedTime(d *draft, trig *cue, best *when.Phrase) *when.Phrase {
	sc := d.sc
	switch {
	case st.date == nil, st.dated > sc.number, sc.headed != nil && sc.headed.number >= st.dated, best == nil && sc.In(0, earlierWords):
		return nil
	case best == nil && st.aside && st.dated < sc.number && d.place != nil && !d.carried && !st.isAbout(d.place):
		return st.newest
	case best == nil, st.dated < sc.number && (sc.saidThen(best) || sc.relates(best, trig) || trig.definite && best.Date.From.IsZero()):
		return st.date
	}
	return nil
}

// dayAround returns the whole days of a time.
func dayAround(d geo.Date) geo.Date {
	y, m, first := d.From.Date()
	d.From = time.Date(y, m, first, 0, 0, 0, 0, when.Kyiv)
	d.To, d.Precision = d.From.AddDate(0, 0, 1), geo.D1
	return d
}

// How many words farther off a time stands for that cannot be reckoned, and one that
// tells when something was said.
const (
	unreckoned = 40
	sayingDay  = 60
)

// nearestTime returns the time that stands nearest to the trigger and the place, nil if the
// sentence tells none.
func (d *draft) nearestTime(trig *cue) *when.Phrase {
	sc := d.sc
	first, last := d.reach(trig)
	var best *when.Phrase
	distance := 0
	for i := range sc.times {
		p := &sc.times[i]
		if !datable(p) && !sc.governs(p, trig) || sc.measures(p) {
			continue
		}
		n := max(0, first-p.Last, p.First-last) + 50*abs(sc.Clauses[p.First]-trig.clause)
		if p.Date.From.IsZero() {
			n += unreckoned
		}
		if sc.saidThen(p) {
			n += sayingDay
		}
		if best == nil || n < distance {
			best, distance = p, n
		}
	}
	return best
}

// reach returns the words from the trigger to the place that follows it: "shelling damaged a house in X".
func (d *draft) reach(trig *cue) (first, last int) {
	first, last = trig.first, trig.last
	for k := range d.sc.places {
		if t := &d.sc.places[k]; t.index == d.mention && t.first >= last && t.clause == trig.clause {
			return first, t.last
		}
	}
	return first, last
}

// saidThen reports whether the phrase stands beside a verb of saying: "said on Monday
// that a strike over the weekend had killed".
func (sc *scan) saidThen(p *when.Phrase) bool {
	if p.First > 0 && sc.Marks[p.First-1].Has(speech) || p.Last < len(sc.Words) && sc.Marks[p.Last].Has(speech) {
		return true
	}
	return !sc.dates(p) && sc.Any(speech, max(0, p.First-sayingReach), p.First) && sc.Clauses[p.First] == sc.Clauses[max(0, p.First-1)]
}

// sayingReach is how many words may stand between a verb of saying and its day: "повідомляє поліція
// області вранці 28 грудня".
const sayingReach = 6
