package state

import (
	"slices"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
)

// Like returns the events that may be one with an event.
func (s *State) Like(e *geo.Event) []*ledger.Entry { return s.book.Like(s.Entry(e)) }

// Merge makes one event of several, which keeps the first one's name, and chooses it.
func (s *State) Merge(events ...string) {
	var reports []string
	for _, id := range events[1:] {
		if e := s.book.Entry(id); e != nil {
			for _, r := range e.Event.Reports {
				reports = append(reports, r.ID)
			}
		}
	}
	if len(reports) == 0 {
		return
	}
	s.ClearMarks()
	s.selected = events[0]
	s.Do(journal.Join(s.author, events[0], reports...))
}

// KeepApart says of events that they are not one.
func (s *State) KeepApart(events ...string) {
	if len(events) > 1 {
		s.Do(ledger.Apart(s.author, events...))
	}
}

// Split makes reports of an event one of their own, and stays at the event.
func (s *State) Split(reports ...string) {
	if len(reports) > 0 {
		s.Do(journal.Part(s.author, reports...))
	}
}

// ToMerge returns the events that merging would make one: the marked ones, or the
// chosen one with those like it; nil when there are less than two.
func (s *State) ToMerge() []string {
	ids := s.Marked()
	if len(ids) == 0 && s.Selected() != nil {
		ids = append(ids, s.Selected().ID)
		for _, e := range s.Like(s.Selected()) {
			ids = append(ids, e.Event.ID)
		}
	}
	if len(ids) < 2 {
		return nil
	}
	return slices.Clip(ids)
}
