package ledger

import (
	"cmp"
	"slices"

	"strikemap/geo"
	"strikemap/geo/journal"
)

// Entry is one event as it is decided now. It is shared and never changes.
type Entry struct {
	Event   *geo.Event   // its reports as corrected; at least one
	Reading *geo.Reading // the article of the first report; the heads as corrected
	Lead    *geo.Report  // speaks for the event
	Display geo.Display  // the lead's

	Judgement journal.Judgement // what was decided; the zero value is new
	Note      string
	Tags      []string
	Star      *float64 // its order in the story; nil when it is not in it
	Corrected bool     // a report was corrected
	Made      bool     // a person made it

	at     position // of its earliest report
	others *others  // nil where all reports are of one article
}

// others is of each report of an event its article.
type others []*geo.Reading

// single is an event of one report, in one piece of memory: most are.
type single struct {
	Entry
	event  geo.Event
	report [1]*geo.Report
}

// blank returns an entry with an event that has room for so many reports.
func blank(reports int) *Entry {
	if reports > 1 {
		return &Entry{Event: &geo.Event{Reports: make([]*geo.Report, 0, reports)}}
	}
	s := &single{}
	s.Event, s.event.Reports = &s.event, s.report[:0]
	return &s.Entry
}

// position is where a report stands in the book.
type position struct{ reading, report int32 }

func (p position) compare(q position) int {
	if p.reading != q.reading {
		return int(p.reading - q.reading)
	}
	return int(p.report - q.report)
}

// Compare orders events as they are read.
func (e *Entry) Compare(o *Entry) int {
	return cmp.Or(e.at.compare(o.at), cmp.Compare(e.Event.ID, o.Event.ID))
}

// Review returns the state of review.
func (e *Entry) Review() journal.Review {
	if e.Judgement.Verdict == "" {
		return journal.Unseen
	}
	return e.Judgement.Verdict
}

// Mapped reports whether the event is drawn on the map.
func (e *Entry) Mapped() bool { return mapped(e.Lead) }

// Articles returns the articles that tell the event, each once.
func (e *Entry) Articles() []*geo.Reading {
	if e.others == nil {
		return []*geo.Reading{e.Reading}
	}
	var out []*geo.Reading
	for _, r := range *e.others {
		if !slices.Contains(out, r) {
			out = append(out, r)
		}
	}
	return out
}

// ToldBy returns a copy of the event that is told by other articles in the place of its
// own.
func (e *Entry) ToldBy(other func(*geo.Reading) *geo.Reading) *Entry {
	out := *e
	out.Reading = other(e.Reading)
	if e.others != nil {
		told := make(others, len(*e.others))
		for i, r := range *e.others {
			told[i] = other(r)
		}
		out.others = &told
	}
	return &out
}

// ReadingOf returns the article of the nth of the event's reports.
func (e *Entry) ReadingOf(n int) *geo.Reading {
	if e.others == nil {
		return e.Reading
	}
	return (*e.others)[n]
}
