package event

import (
	"slices"

	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/when"
)

// Code reads what the article reports. m are its place mentions in the order
// of the text; Code completes their roles. Reports come in the order of the
// text, one a sentence and place.
func (x *Coder) Code(a *geo.Article, s []sentence.Sentence, m []geo.Mention) []geo.Report {
	return x.code(a, s, m, nil)
}

// code is Code; with see it goes by the rules alone and tells see of every pair that they
// leave apart.
func (x *Coder) code(a *geo.Article, s []sentence.Sentence, m []geo.Mention, see func(*pair)) []geo.Report {
	s = inPieces(s)
	st := &story{see: see, heading: -1, calendar: when.Calendar{Published: a.Published}, scans: make([]*scan, len(s)), mentions: m}
	if a.Published.IsZero() {
		st.calendar.Latest = when.Latest(s)
	}
	drawer, _ := x.drawers.Get().(*[]geo.Report)
	if drawer == nil {
		drawer = new([]geo.Report)
	}
	defer x.drawers.Put(drawer)
	reports := (*drawer)[:0]
	next := 0
	for i := range s {
		for ; next < len(s) && next <= i+lookAhead; next++ {
			x.lookAt(a, s, next, st)
		}
		if i > 0 {
			st.scans[i].takeOver(st.scans[i-1])
		}
		before := len(reports)
		reports = x.codeSentence(a, st.scans[i], st, reports)
		if len(reports) == before {
			noneHurt(st.scans[i], st, reports)
		}
		if i >= nearSentences {
			x.used.Put(st.scans[i-nearSentences]) // out of every later sentence's reach
			st.scans[i-nearSentences] = nil
		}
	}
	for _, sc := range st.scans[max(0, len(s)-nearSentences):] {
		x.used.Put(sc)
	}
	*drawer = reports
	reports = settle(a, m, reports)
	st.oneDay.date(reports)
	for i := range m {
		if m[i].Role == "" {
			m[i].Role, m[i].RoleReason = geo.RoleMentioned, geo.Because(geo.ReasonNoEventThere)
		}
	}
	return append([]geo.Report(nil), reports...)
}

// lookAt scans sentence n and notes what it says of the passage.
func (x *Coder) lookAt(a *geo.Article, s []sentence.Sentence, n int, st *story) {
	for st.from < len(st.mentions) && st.mentions[st.from].Span.End <= s[n].Span.Start {
		st.from++
	}
	sc, _ := x.used.Get().(*scan)
	if sc == nil {
		sc = &scan{}
	}
	sc.reset(n, &s[n], a, st)
	x.lexiconFor(&s[n], a.Language).scanSentence(sc, &s[n], st.calendarFor(s, n))
	st.scans[n] = sc
	st.notePassage(sc)
	sc.item, sc.ownLine, sc.headed = opensItem(a.Body, &s[n]), standsAlone(s, n), st.passage.line
	if n < openingSentences && sc.Any(chronology, 0, len(sc.Words)) {
		st.chronology = true
	}
}

// codeSentence turns one sentence into reports, which it appends to out, and keeps the
// story going.
func (x *Coder) codeSentence(a *geo.Article, sc *scan, st *story, out []geo.Report) []geo.Report {
	if sc.heading {
		st.takeHeading(sc)
	}
	if st.chronology {
		sc.makeHistory(geo.ReasonChronology)
		return out
	}
	st.turn(sc)
	st.pacify(sc)
	st.reach = st.inReach(sc)
	drafts := x.drafts(sc, st)
	st.noteTime(sc)
	st.oneDay.note(sc)
	st.hear(sc)
	st.noteTopic(sc)
	st.noteLately(sc)
	st.noteAlone(sc)
	var about []location
	for _, d := range drafts {
		out = append(out, geo.Report{})
		r := &out[len(out)-1]
		x.report(a, d, st, r)
		if d.place == nil && d.mention >= 0 && !d.carried && r.Place != nil {
			about = append(about, location{mention: d.mention, place: r.Place})
		}
		if d.place == nil || d.mention < 0 && d.said.Empty() || d.steps[0].Rule == geo.RuleUnknownPlace {
			continue
		}
		about = append(about, location{mention: d.mention, place: d.place})
		if !d.carried {
			m := &sc.mentions[d.mention]
			m.Role, m.RoleReason = r.Role, geo.Because(geo.ReasonDecidedBy, r.Trigger.Text, string(d.steps[0].Rule))
		}
	}
	if len(about) == 0 && sc.leftOpen(drafts) {
		st.focus = nil // what follows goes with the place that no list knows
	}
	st.remember(sc, about)
	sc.explainRest()
	return out
}

// leftOpen reports whether one of the drafts is of a name that is left open, or of a
// village without one.
func (sc *scan) leftOpen(drafts []*draft) bool {
	return slices.ContainsFunc(drafts, func(d *draft) bool { return d.place == nil && (d.mention >= 0 && !d.carried || sc.village) })
}

// drafts groups the sentence's links by place, drops places that only contain
// another, and carries cues without a place to where the story is.
func (x *Coder) drafts(sc *scan, st *story) []*draft {
	x.bind(sc, st)
	byPlace := map[int][]*draft{}
	var order []*draft
	sc.attach()
	sc.joinLikely(st)
	for _, l := range sc.links {
		ds := byPlace[l.place]
		if ds == nil {
			ds = sc.draftsAt(&sc.places[l.place])
			byPlace[l.place] = ds
			order = append(order, ds...)
		}
		for _, d := range ds {
			d.join(l)
		}
	}
	order = sc.dropContainers(order)
	share(order)
	order = x.carry(sc, st, order)
	for _, d := range order {
		d.sum()
	}
	return sc.ofThisWar(order)
}

// scanSentence finds the cues, tags, times and place frames of one sentence.
func (x *lexicon) scanSentence(sc *scan, s *sentence.Sentence, c when.Calendar) {
	sc.Language, sc.times = x.language, when.Find(s.Words, c)
	sc.times = slices.DeleteFunc(sc.times, sc.isOutlet)
	sc.coverTimes()
	sc.findToponyms()
	sc.CountPhrases()
	sc.findPatterns(x)
	for i := range sc.cues {
		c := &sc.cues[i]
		c.clause = sc.Clauses[c.first]
		c.passive = sc.passive(c)
	}
	for i := range sc.cues {
		sc.reclass(&sc.cues[i])
	}
	sc.cues = slices.DeleteFunc(sc.cues, func(c cue) bool { return c.class == lastEvent })
	sc.hearOffices()
	if sc.teaser = s.Teaser; sc.teaser {
		sc.cues, sc.times, sc.heading = nil, nil, false
		clear(sc.Times)
	}
	sc.coverVerbs()
	sc.judge()
	sc.inherit()
	sc.reckonWithin(c)
	sc.fillSlots()
}
