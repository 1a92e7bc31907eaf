package briefing

import (
	"time"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
)

// Kind is what a stop shows.
type Kind string

// The kinds of stops.
const (
	Title   Kind = "title"   // what the briefing is about, and its numbers
	Events  Kind = "events"  // one event, or several that one sentence tells
	Sources Kind = "sources" // the articles
)

// Draft is the name of the briefing that is told before any was made; the first change
// of it keeps it under that name.
const Draft = "briefing"

// Theme is what a briefing is about.
type Theme struct {
	Title    string    `json:"title,omitempty"`
	Subtitle string    `json:"subtitle,omitempty"` // a line under the title
	Made     time.Time `json:"made,omitzero"`
}

// Stop is one stop of a briefing.
type Stop struct {
	ID      string // of the kind for title and sources; else its first event's when it was made
	Kind    Kind
	Entries []*ledger.Entry // at least one of a stop of events, in the order of the text; else none
	Text
	Hidden bool // it is kept, and not told

	order float64
}

// Text is what a person adds to a stop; the quote stands beside it as it was read.
type Text struct {
	Caption     string `json:"caption,omitempty"`
	Translation string `json:"translation,omitempty"` // of the quote
	Notes       string `json:"notes,omitempty"`       // for the speaker alone
}

// Briefing is stops in their order.
type Briefing struct {
	Name  string // of its registers
	Theme Theme
	Kept  bool // it was made; else it is what stars, or nothing, make of the events shown
	// Gravest says that no event is starred, and that the gravest stand for them.
	Gravest bool
	Stops   []Stop          // the title first, the sources last
	Shown   []*ledger.Entry // the events among which it tells some, in their order
	// Withheld says in words what was left out of it, to be safe to publish; empty for
	// nothing.
	Withheld string
}

// Lead returns the event that speaks for a stop; nil for title and sources.
func (s *Stop) Lead() *ledger.Entry {
	if len(s.Entries) == 0 {
		return nil
	}
	return s.Entries[0]
}

// Group reports whether a stop tells several events.
func (s *Stop) Group() bool { return len(s.Entries) > 1 }

// Has reports whether a stop tells an event.
func (s *Stop) Has(event string) bool {
	for _, e := range s.Entries {
		if e.Event.ID == event {
			return true
		}
	}
	return false
}

// Rejected reports whether a person rejected all events of a stop, which is then not
// told.
func (s *Stop) Rejected() bool {
	for _, e := range s.Entries {
		if e.Review() != journal.Rejected {
			return false
		}
	}
	return len(s.Entries) > 0
}

// Told returns the stops that are told, in their order: those that are neither hidden
// nor rejected.
func (b *Briefing) Told() []Stop {
	var out []Stop
	for _, s := range b.Stops {
		if !s.Hidden && !s.Rejected() {
			out = append(out, s)
		}
	}
	return out
}

// Index returns the position of a stop, -1 when there is none of the name.
func (b *Briefing) Index(id string) int {
	for i := range b.Stops {
		if b.Stops[i].ID == id {
			return i
		}
	}
	return -1
}

// Of returns the position of the stop that tells an event, -1 when none does.
func (b *Briefing) Of(event string) int {
	for i := range b.Stops {
		if b.Stops[i].Has(event) {
			return i
		}
	}
	return -1
}

// Source is an article that stops are told from.
type Source struct {
	Reading *geo.Reading
	Stops   []int // their numbers among the stops of events that are told, from 1
}

// Sources returns the articles of the stops that are told, in the order of those.
func (b *Briefing) Sources() []Source {
	var out []Source
	at := map[*geo.Reading]int{}
	number := 0
	for _, s := range b.Told() {
		if s.Kind != Events {
			continue
		}
		number++
		for _, r := range s.Articles() {
			i, known := at[r]
			if !known {
				i = len(out)
				at[r] = i
				out = append(out, Source{Reading: r})
			}
			out[i].Stops = append(out[i].Stops, number)
		}
	}
	return out
}

// Articles returns the articles that tell the events of a stop, each once.
func (s *Stop) Articles() []*geo.Reading {
	var out []*geo.Reading
	seen := map[*geo.Reading]bool{}
	for _, e := range s.Entries {
		for _, r := range e.Articles() {
			if !seen[r] {
				seen[r] = true
				out = append(out, r)
			}
		}
	}
	return out
}
