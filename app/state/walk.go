package state

// Next chooses the event after the chosen one, the first when none is chosen, in the
// sections of the queue that are open. At the end it stays.
func (s *State) Next() { s.step(1) }

// Prev chooses the event before the chosen one, the last when none is chosen.
func (s *State) Prev() { s.step(-1) }

// First chooses the first event of the queue.
func (s *State) First() { s.choose(func(int, int) int { return 0 }) }

// Last chooses the last event of the queue.
func (s *State) Last() { s.choose(func(_, n int) int { return n - 1 }) }

// step goes to a neighbour of the chosen event, or of where one stood that the filter
// has hidden since.
func (s *State) step(by int) {
	if at := s.place(s.views.resume); at >= 0 && s.selected != "" && s.Selected() == nil {
		s.Select(s.idAt(min(max(at+min(by, 0), 0), s.length()-1)))
		return
	}
	s.choose(func(at, n int) int {
		if at < 0 && by < 0 {
			return n - 1
		}
		return min(max(at+by, 0), n-1)
	})
}

// Position returns where the chosen event stands among those that are walked, from
// 1, and how many there are; 0 when none is chosen.
func (s *State) Position() (at, of int) {
	if at = s.place(s.selected) + 1; at == 0 || s.Selected() == nil {
		return 0, 0
	}
	return at, s.length()
}

// choose selects the position that to makes of the chosen one's, -1 when none
// is chosen, and the length of the queue.
func (s *State) choose(to func(at, n int) int) {
	n := s.length()
	if n == 0 {
		return
	}
	at := -1
	if e := s.Selected(); e != nil {
		at = s.place(e.ID)
	}
	s.Select(s.idAt(to(at, n)))
}

// walked lists the sections that are walked: those that are open, or all that hold
// events when none of those does.
func (s *State) walked() []Section {
	var open, all []Section
	for _, in := range Sections {
		if s.shown.queue.Len(in) == 0 {
			continue
		}
		all = append(all, in)
		if !s.Folded(in) {
			open = append(open, in)
		}
	}
	if len(open) == 0 {
		return all
	}
	return open
}

// length returns how many events are walked.
func (s *State) length() int {
	n := 0
	for _, in := range s.walked() {
		n += s.shown.queue.Len(in)
	}
	return n
}

// place returns where an event stands among those that are walked; -1 when it is
// none of them.
func (s *State) place(id string) int {
	in, i, ok := s.shown.queue.Where(s.find(id))
	if !ok {
		return -1
	}
	before := 0
	for _, x := range s.walked() {
		if x == in {
			return before + i
		}
		before += s.shown.queue.Len(x)
	}
	return -1
}

// idAt returns the event at a place of those that are walked; empty beyond.
func (s *State) idAt(at int) string {
	for _, in := range s.walked() {
		n := s.shown.queue.Len(in)
		if at < n {
			return s.shown.queue.At(in, at).Event.ID
		}
		at -= n
	}
	return ""
}
