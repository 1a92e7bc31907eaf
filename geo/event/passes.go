package event

import (
	"strikemap/geo"
	"strikemap/geo/syntax"
	"strikemap/geo/when"
)

// stage says when a pass runs.
type stage uint8

const (
	ahead  stage = iota // over a sentence by itself, lookAhead sentences before its turn
	inTurn              // when all sentences before it have been read
	atEnd               // once, over the reports of the article
)

// pass is one step of the reading. It reads what the passes before it have found, in the
// sentence and in the story, and adds to them. At the end there is no sentence.
type pass struct {
	name  string // by which the package comment says what it adds
	stage stage
	run   func(x *Coder, sc *scan, st *story)
}

// passes are all of them in the order in which they run; each is the first function of its file.
var passes = []pass{
	{"cues", ahead, (*Coder).findCues},
	{"amounts", ahead, (*Coder).readAmounts},
	{"senses", ahead, (*Coder).tellSenses},
	{"modality", ahead, (*Coder).judge},
	{"slots", ahead, (*Coder).fillSlots},
	{"passage", ahead, (*Coder).placeInPassage},
	{"turn", inTurn, (*Coder).turn},
	{"stand-ins", inTurn, (*Coder).bind},
	{"reframe", inTurn, (*Coder).reframe},
	{"offices", inTurn, (*Coder).hear},
	{"links", inTurn, (*Coder).link},
	{"carry", inTurn, (*Coder).carry},
	{"story", inTurn, (*Coder).follow},
	{"counts", inTurn, (*Coder).countPeople},
	{"facts", inTurn, (*Coder).report},
	{"roles", inTurn, (*Coder).remember},
	{"settle", atEnd, (*Coder).settle},
}

// byStage are the passes of each stage.
var byStage = func() (of [atEnd + 1][]pass) {
	for _, p := range passes {
		of[p.stage] = append(of[p.stage], p)
	}
	return of
}()

// run lets the passes of a stage read a sentence, until one has told all there is to it.
func (x *Coder) run(at stage, sc *scan, st *story) {
	for i := range byStage[at] {
		if sc != nil && sc.done {
			return
		}
		byStage[at][i].run(x, sc, st)
	}
}

// Code reads what the article reports. m are its place mentions in the order
// of the text, by which the names of t are numbered; Code completes their roles, and
// writes into the graphs of t, which it reads once. Reports come in the order of the
// text, one a sentence and place.
func (x *Coder) Code(a *geo.Article, t *syntax.Text, m []geo.Mention) []geo.Report {
	return x.code(a, t, m, nil)
}

// code is Code; with see it goes by the rules alone and tells see of every pair that they
// leave apart.
func (x *Coder) code(a *geo.Article, t *syntax.Text, m []geo.Mention, see func(Pair)) []geo.Report {
	t = t.Cut(nextCut)
	s := t.Sentences
	kept, _ := x.drawers.Get().(*drawer)
	if kept == nil {
		kept = &drawer{}
	}
	defer x.drawers.Put(kept)
	st := &story{
		article: a, sentences: s, graphs: t.Graphs, mentions: m, reports: kept.reports[:0], located: kept.located[:0], see: see, heading: -1,
		calendar: when.Calendar{Published: a.Published}, scans: make([]*scan, len(s)),
	}
	if a.Published.IsZero() {
		st.calendar.Latest = when.Latest(s)
	}
	next := 0
	for i := range s {
		for ; next < len(s) && next <= i+lookAhead; next++ {
			x.run(ahead, x.open(next, st), st)
		}
		x.run(inTurn, st.scans[i], st)
		if i >= nearSentences {
			x.used.Put(st.scans[i-nearSentences]) // out of every later sentence's reach
			st.scans[i-nearSentences] = nil
		}
	}
	for _, sc := range st.scans[max(0, len(s)-nearSentences):] {
		x.used.Put(sc)
	}
	x.run(atEnd, nil, st)
	if len(st.reports) > mostDrawn {
		return st.reports
	}
	kept.reports, kept.located = st.reports, st.located
	return append([]geo.Report(nil), st.reports...)
}

// mostDrawn is how many reports are collected in a drawer that is kept.
const mostDrawn = 1 << 10

// Pairs is Code by the rules alone; it tells see of every pair that they leave apart.
func (x *Coder) Pairs(a *geo.Article, t *syntax.Text, m []geo.Mention, see func(Pair)) []geo.Report {
	return x.code(a, t, m, see)
}

// open makes the scan of sentence n.
func (x *Coder) open(n int, st *story) *scan {
	s := &st.sentences[n]
	for st.from < len(st.mentions) && st.mentions[st.from].Span.End <= s.Span.Start {
		st.from++
	}
	sc, _ := x.used.Get().(*scan)
	if sc == nil {
		sc = &scan{}
	}
	sc.reset(n, s, st.article, st)
	sc.lexicon, sc.calendar = x.lexiconFor(s, st.article.Language), st.calendarFor(st.sentences, n)
	st.scans[n] = sc
	return sc
}
