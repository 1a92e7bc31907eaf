package state

import (
	"strikemap/app/words"
	"strikemap/geo"
)

// Change says what became different, as a set of bits.
type Change uint

// The changes that listeners hear of.
const (
	ChangedReadings  Change = 1 << iota // articles were added or removed
	ChangedEvents                       // Events, Tray, MentionedOnly or Counts
	ChangedSelection                    // Selected
	ChangedFilter                       // Filter
	ChangedOptions                      // Options: theme, languages, legend, order
)

// Has reports whether c holds any of the bits of d.
func (c Change) Has(d Change) bool { return c&d != 0 }

// State holds what the window shows. The zero value is not ready; use New.
type State struct {
	results  []*geo.Reading
	known    map[[2]string]bool // identities of the results
	entries  []entry
	byID     map[string]int // event and report ids to the position of their entry
	filter   Filter
	options  Options
	selected string
	shown    set
	past     history
	hear     []func(Change)
	say      func(geo.Reason) string
}

// New returns an empty state with the default filter and options. Results come
// in by Add, as soon as the parser is ready and has read something.
func New() *State {
	s := &State{filter: DefaultFilter(), options: DefaultOptions(), say: words.Say("en")}
	s.index()
	s.derive()
	return s
}

// SetWords has the text filter look into reasons as say puts them; else it looks
// into English ones.
func (s *State) SetWords(say func(geo.Reason) string) {
	s.say = say
	s.refresh(0)
}

// Subscribe has f called after every change, with everything that changed.
func (s *State) Subscribe(f func(Change)) { s.hear = append(s.hear, f) }

func (s *State) tell(c Change) {
	for _, f := range s.hear {
		f(c)
	}
}

// Add takes in what was read and returns how many articles were new. An
// article that is there already, with the same id and text, is left out.
func (s *State) Add(rs ...*geo.Reading) int {
	n := 0
	for _, r := range rs {
		if s.known[identity(r)] {
			continue
		}
		s.results = append(s.results, r)
		s.enter(r)
		n++
	}
	if n > 0 {
		s.refresh(ChangedReadings)
	}
	return n
}

func identity(r *geo.Reading) [2]string {
	return [2]string{r.Article.ID, r.Article.SHA256}
}

// Results returns every article that was read, in the order of reading. The
// slice is shared and must not be changed.
func (s *State) Readings() []*geo.Reading { return s.results }

// Remove takes an article away; Undo brings it back.
func (s *State) Remove(r *geo.Reading) {
	if s.known[identity(r)] {
		s.do(&removal{result: r})
	}
}

// Selected returns the event that is chosen, of the map or of the tray, or nil.
// What the filter hides is not chosen.
func (s *State) Selected() *geo.Event {
	if i, ok := s.byID[s.selected]; ok && s.filter.lets(&s.entries[i]) {
		return s.entries[i].event
	}
	return nil
}

// Select chooses the event of an id: an event's own, or one of its reports'. An
// empty or unknown id chooses nothing.
func (s *State) Select(id string) {
	before := s.Selected()
	s.selected = ""
	if i, ok := s.byID[id]; ok {
		s.selected = s.entries[i].event.ID
	}
	s.shown.selected = s.Selected()
	if s.shown.selected != before {
		s.tell(ChangedSelection)
	}
}

// ReadingOf returns the article, with all that was read in it, that an event was
// told in; nil when the event is unknown here.
func (s *State) ReadingOf(e *geo.Event) *geo.Reading {
	if i, ok := s.byID[e.ID]; ok {
		return s.entries[i].result
	}
	return nil
}

// EventOf returns the event that a report belongs to, or nil.
func (s *State) EventOf(r *geo.Report) *geo.Event {
	if i, ok := s.byID[r.ID]; ok {
		return s.entries[i].event
	}
	return nil
}
