package state

import "slices"

// Next chooses the event after the chosen one, the first when none is chosen.
// In the tray it walks the tray. At the end it stays.
func (s *State) Next() { s.step(1) }

// Prev chooses the event before the chosen one, the last when none is chosen.
func (s *State) Prev() { s.step(-1) }

// First chooses the first event of the list in which the chosen one stands.
func (s *State) First() { s.choose(func(int, int) int { return 0 }) }

// Last chooses the last event of the list in which the chosen one stands.
func (s *State) Last() { s.choose(func(_, n int) int { return n - 1 }) }

func (s *State) step(by int) {
	s.choose(func(at, n int) int {
		if at < 0 && by < 0 {
			return n - 1
		}
		return min(max(at+by, 0), n-1)
	})
}

// Position returns where the chosen event stands in its list, from 1, and how
// many there are; 0 when none is chosen.
func (s *State) Position() (at, of int) {
	e := s.Selected()
	if e == nil {
		return 0, 0
	}
	ids := s.walked()
	return slices.Index(ids, e.ID) + 1, len(ids)
}

// choose selects the position that to makes of the chosen one's, -1 when none
// is chosen, and the length of its list.
func (s *State) choose(to func(at, n int) int) {
	ids := s.walked()
	if len(ids) == 0 {
		return
	}
	at := -1
	if e := s.Selected(); e != nil {
		at = slices.Index(ids, e.ID)
	}
	s.Select(ids[to(at, len(ids))])
}

// walked returns the ids of the list in which the chosen event stands.
func (s *State) walked() []string {
	if e := s.Selected(); len(s.shown.events) == 0 || e != nil && !s.mapped(e.ID) {
		return s.inTray()
	}
	return s.onMap()
}

// onMap returns the ids of the events on the map.
func (s *State) onMap() []string {
	ids := make([]string, len(s.shown.events))
	for i, e := range s.shown.events {
		ids[i] = e.ID
	}
	return ids
}

// inTray returns the ids of the events in the tray.
func (s *State) inTray() []string {
	ids := make([]string, len(s.shown.tray))
	for i, r := range s.shown.tray {
		ids[i] = s.EventOf(r).ID
	}
	return ids
}

func (s *State) mapped(id string) bool { return s.book.Entry(id).Mapped() }
