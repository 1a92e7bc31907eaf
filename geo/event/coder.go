package event

import (
	"slices"
	"strings"
	"sync"

	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/when"
)

// Coder codes articles into reports. It is safe for concurrent use.
type Coder struct {
	lexicons map[string]*lexicon
	atlas    Atlas
	used     sync.Pool // *scan, of sentences that are read
	drawers  sync.Pool // *[]geo.Report, in which the reports of an article are collected
}

// Atlas answers what a coder must know of places beyond the mentions: the
// first-level unit and the raion that a place lies in, the town that a raion is governed
// from, and the place of an id; nil if unknown.
type Atlas interface {
	OblastOf(p *geo.Place) *geo.Place
	RaionOf(p *geo.Place) *geo.Place
	SeatOf(raion *geo.Place) *geo.Place
	Place(id geo.PlaceID) *geo.Place
}

// russia is the country that Russian totals are told of.
const russia geo.PlaceID = "iso:RU"

// The places that "the capital" may mean, and the oblast around Kyiv.
const (
	ukraine    geo.PlaceID = "iso:UA"
	kyiv       geo.PlaceID = "geonames:703448"
	moscow     geo.PlaceID = "world:RU-48-4721"
	kyivOblast geo.PlaceID = "iso:UA-32"
)

// New returns a coder that asks the atlas about places. It panics when the embedded word tables are broken, which a test excludes.
func New(atlas Atlas) *Coder {
	return &Coder{lexicons: lexicons(), atlas: atlas}
}

// How many sentences an article's opening has, where a chronology says what it
// is; how far ahead sentences are scanned; and how far around a sentence the
// cause of an explosion may be told.
const (
	openingSentences = 6
	lookAhead        = openingSentences
	nearSentences    = 3
)

// Code reads what the article reports. m are its place mentions in the order
// of the text; Code completes their roles. Reports come in the order of the
// text, one a sentence and place.
func (x *Coder) Code(a *geo.Article, s []sentence.Sentence, m []geo.Mention) []geo.Report {
	s = inPieces(s)
	st := &story{heading: -1, calendar: when.Calendar{Published: a.Published}, scans: make([]*scan, len(s)), mentions: m}
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
	sc.item, sc.ownLine, sc.headed = isItem(a.Body, &s[n]), standsAlone(s, n), st.passage.line
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
	st.hear(sc)
	st.noteTopic(sc)
	st.noteLately(sc)
	st.noteAlone(sc)
	var about []location
	for _, d := range drafts {
		out = append(out, geo.Report{})
		r := &out[len(out)-1]
		x.report(a, d, st, r)
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
	for _, l := range sc.attach() {
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

// share notes which cues several places bear: what is counted with them is
// counted for all of the places together.
func share(drafts []*draft) {
	bearers := map[int]int{}
	for _, d := range drafts {
		for _, i := range d.cues {
			bearers[i]++
		}
	}
	for _, d := range drafts {
		for _, i := range d.cues {
			if bearers[i] > 1 {
				d.shared = append(d.shared, i)
			}
		}
	}
}

// dropContainers removes a country, region or oblast when a place within it is
// drawn from the same sentence: it only says where that place lies.
func (sc *scan) dropContainers(in []*draft) []*draft {
	var out []*draft
	for _, d := range in {
		if c := d.contained(in); c != nil {
			if !d.carried && c.mention >= 0 {
				m := &sc.mentions[d.mention]
				m.Role, m.RoleReason = geo.RoleContainer, geo.Because(geo.ReasonAreaOf, sc.mentions[c.mention].Text)
			}
			c.cues = mergeInts(c.cues, d.cues)
			d.strikeWithin(in, c)
			continue
		}
		out = append(out, d)
	}
	return out
}

// strikeWithin gives the strike told of an area to all the places told of after it: "struck
// X region: in A two were hurt, in B a house burned".
func (d *draft) strikeWithin(in []*draft, first *draft) {
	if d.place.Level != geo.LevelOblast && d.place.Level != geo.LevelRaion {
		return
	}
	for _, o := range in {
		if o == d || o == first || o.place == nil || o.place.Oblast != d.place.Oblast || o.place.Level == geo.LevelOblast {
			continue
		}
		for _, i := range d.cues {
			if c := &d.sc.cues[i]; isStrike(c.class) && o.mention > d.mention && d.sc.AnyColon(c.first, len(d.sc.Words)) {
				o.cues = appendNew(o.cues, i)
			}
		}
	}
}

func mergeInts(a, b []int) []int {
	for _, v := range b {
		a = appendNew(a, v)
	}
	return a
}

// contained returns the draft of a smaller place within d's, if there is one.
func (d *draft) contained(all []*draft) *draft {
	if d.place == nil {
		return nil
	}
	for _, o := range all {
		if o == d || o.place == nil || o.place.Country != d.place.Country {
			continue
		}
		if d.sc.raionOf(d.place, o.place, d.mention, o.mention) || holds(d.place, o.place) {
			return o
		}
	}
	return nil
}

// holds reports whether place b, of the same country, lies in the country, oblast or
// town a.
func holds(a, b *geo.Place) bool {
	switch a.Level {
	case geo.LevelCountry:
		return b.Level != geo.LevelCountry && b.Level != geo.LevelRegion
	case geo.LevelSettlement:
		return b.Level == geo.LevelDistrict && strings.HasSuffix(b.Name, "("+a.Name+")")
	case geo.LevelOblast:
		return b.Oblast == a.Name && b.Level != geo.LevelOblast
	}
	return false
}

// raionOf reports whether a is a raion or hromada set beside the town b of the same
// oblast; m and n are their mentions.
func (sc *scan) raionOf(a, b *geo.Place, m, n int) bool {
	return a.Level == geo.LevelRaion && b.Level == geo.LevelSettlement && a.Oblast == b.Oblast && (sc.beside(m, n) || sc.itemIn(m, n) || sc.bracketed(n))
}

// bracketed reports whether mention n stands in brackets.
func (sc *scan) bracketed(n int) bool {
	return slices.ContainsFunc(sc.places, func(t toponym) bool { return t.index == n && sc.bracketOf(&t) > 0 })
}

// beside reports whether two mentions stand side by side in the sentence with only
// description between and are no list: "в X районе в селе Y", "у Y громади X".
func (sc *scan) beside(a, b int) bool {
	for k := 0; k+1 < len(sc.places); k++ {
		s, t := &sc.places[k], &sc.places[k+1]
		if s.index != min(a, b) || t.index != max(a, b) || s.list == t.list {
			continue
		}
		for i := s.last; i < t.first; i++ {
			if sc.In(i, conjuncts) || sc.Low(i) != "," && !sc.Marks[i].HasAny(1<<prepLoc|1<<descriptor) {
				return false
			}
		}
		return true
	}
	return false
}

// makeHistory gives every open mention of the sentence the role history.
func (sc *scan) makeHistory(why geo.ReasonID) {
	for k := range sc.places {
		if m := sc.places[k].mention; m.Role == "" {
			m.Role, m.RoleReason = geo.RoleHistory, geo.Because(why)
		}
	}
}
