package event

import (
	"slices"

	"strikemap/geo"
	"strikemap/geo/when"
)

// story is what an article has told so far: where and when things happened,
// so that a sentence without a place or a time can be joined to it.
type story struct {
	calendar   when.Calendar
	passage    passage
	chronology bool    // a timeline: nothing in it is news
	scans      []*scan // of the sentences around the one in hand
	mentions   []geo.Mention
	from       int // the first mention that does not stand before the sentence scanned last

	focus   []location // where the latest event sentence told of something
	at      int        // that sentence
	reach   bool       // its place may be meant in the sentence in hand
	told    mask       // what was told of it
	para    int
	heading int // mention that a heading names for the lines below, -1 if none
	voice   voice
	lately  lately
	title   location   // the one place that the first sentence names
	named   bool       // and says nothing but its name
	base    []location // what the list of items being read goes on with
	items   int        // one more than the paragraph of its latest item
	peace   peace
	date    *when.Phrase
	dated   int // sentence that gave date
}

// How far, in sentences and paragraphs, an event's place and time carry.
const (
	carrySentences  = 4
	carryParagraphs = 4
)

// inReach reports whether the latest event's place may still be meant.
func (st *story) inReach(sc *scan) bool {
	return len(st.focus) > 0 && sc.number-st.at <= carrySentences && sc.para-st.para <= carryParagraphs
}

// remember notes what the sentence was about.
func (st *story) remember(sc *scan, about []location) {
	if len(about) == 0 || st.echoes(sc, about) {
		return
	}
	st.focus, st.at, st.para, st.told = about, sc.number, sc.para, 0
	for i := range sc.cues {
		if sc.cues[i].state == asserted {
			st.told |= 1 << sc.cues[i].class
		}
	}
}

// tellsOf reports whether the report is of a place that the latest event was told of.
func (st *story) tellsOf(r *geo.Report) bool {
	return r.Place != nil && st.isAbout(r.Place)
}

// retells reports whether the cues only repeat what was told of the latest
// event.
func (st *story) retells(sc *scan, cues []int) bool {
	for _, i := range cues {
		if !st.told.Has(sc.cues[i].class) {
			return false
		}
	}
	return true
}

// noteTime keeps the latest recent time told with an event.
func (st *story) noteTime(sc *scan) {
	tells := sc.tells()
	for i := range sc.times {
		p := &sc.times[i]
		if tells && told(p) && p.Date.Precision <= geo.D4 {
			latest := *p
			st.date, st.dated = &latest, sc.number
			return
		}
	}
	if tells && len(sc.times) > 0 && !sc.times[0].AsOf {
		st.date = nil // told of another time
	}
}

// How many words farther off a time stands for that cannot be reckoned, and one that
// tells when something was said.
const (
	unreckoned = 40
	sayingDay  = 60
)

// tells reports whether the sentence asserts an event.
func (sc *scan) tells() bool {
	return slices.ContainsFunc(sc.cues, func(c cue) bool { return c.state == asserted })
}

// saidThen reports whether the phrase stands beside a verb of saying: "said on Monday
// that a strike over the weekend had killed".
func (sc *scan) saidThen(p *when.Phrase) bool {
	return p.First > 0 && sc.Marks[p.First-1].Has(speech) || p.Last < len(sc.Words) && sc.Marks[p.Last].Has(speech)
}

// dateOf gives a report's date: the time nearest to the trigger in its clause,
// then in its sentence, then the time that the story or a heading carries; else only the
// publication date as an upper bound, and why.
func (st *story) dateOf(sc *scan, trig *cue) geo.Date {
	best := sc.nearestTime(trig)
	if best == nil && st.date != nil && st.dated <= sc.number && (sc.headed == nil || sc.headed.number < st.dated) {
		best = st.date
	}
	switch {
	case best == nil && sc.headed != nil:
		return sc.headed.date
	case best == nil:
		return geo.Date{Precision: geo.D7, Basis: geo.BasisPublication, Why: geo.Because(geo.ReasonNoDateTold)}
	case best.Date.From.IsZero():
		return geo.Date{Precision: geo.D7, Basis: geo.BasisPublication, Words: best.Date.Words, Why: best.Date.Why}
	}
	return best.Date
}

// nearestTime returns the time that stands nearest to the trigger, nil if the
// sentence tells none.
func (sc *scan) nearestTime(trig *cue) *when.Phrase {
	var best *when.Phrase
	distance := 0
	for i := range sc.times {
		p := &sc.times[i]
		if !told(p) {
			continue
		}
		n := abs(p.First-trig.first) + 50*abs(sc.Clauses[p.First]-trig.clause)
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

// told reports whether a phrase can date an event of this article; "as of 8 am"
// dates what is known.
func told(p *when.Phrase) bool { return !p.Past && !p.Future && !p.Repeated && !p.AsOf }

func abs(n int) int { return max(n, -n) }

// loudCode is the code of words for noise alone: "it was loud in X". Whose noise it was, the
// sentence before tells, in whatever paragraph.
const loudCode = "loud"

// loudOnly reports whether the sentence tells of nothing but noise.
func (sc *scan) loudOnly() bool {
	return len(sc.cues) > 0 && !slices.ContainsFunc(sc.cues, func(c cue) bool { return c.code != loudCode })
}

// attackNear reports whether the paragraph speaks of an attack, so that
// explosions in it have a stated cause.
func (st *story) attackNear(sc *scan) bool {
	for _, o := range st.scans[max(0, sc.number-nearSentences):min(len(st.scans), sc.number+nearSentences+1)] {
		if o.para != sc.para && (o.number != sc.number-1 || !sc.loudOnly()) {
			continue
		}
		for i := range o.cues {
			if c := &o.cues[i]; isStrike(c.class) && (c.state == asserted || c.noun && c.state != negated) {
				return true
			}
		}
	}
	return false
}
