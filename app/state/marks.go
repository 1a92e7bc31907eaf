package state

import (
	"slices"

	"strikemap/geo/journal"
)

// Marked returns the events that are marked and in sight: in an open section of the
// queue, in its order. What is decided then is decided of all of them.
func (s *State) Marked() []string {
	if len(s.marks) == 0 {
		return nil
	}
	var out []string
	for id := range s.marks {
		if s.place(id) >= 0 {
			out = append(out, id)
		}
	}
	slices.SortFunc(out, func(a, b string) int { return s.place(a) - s.place(b) })
	return out
}

// IsMarked reports whether an event is marked.
func (s *State) IsMarked(id string) bool { return s.marks[id] }

// ToggleMark marks the chosen event, or takes the mark away.
func (s *State) ToggleMark() {
	if e := s.Selected(); e != nil {
		s.mark(!s.marks[e.ID], e.ID)
	}
}

// MarkOn marks the chosen event and goes on to the next, or the one before, which is
// marked too.
func (s *State) MarkOn(by int) {
	if e := s.Selected(); e != nil {
		s.mark(true, e.ID)
	}
	s.step(by)
	if e := s.Selected(); e != nil {
		s.mark(true, e.ID)
	}
}

// MarkTo marks all events from the chosen one to another, and chooses that.
func (s *State) MarkTo(id string) {
	from, to := s.place(s.selected), s.place(id)
	if to < 0 {
		return
	}
	if from < 0 {
		from = to
	}
	var ids []string
	for at := min(from, to); at <= max(from, to); at++ {
		ids = append(ids, s.idAt(at))
	}
	s.mark(true, ids...)
	s.Select(id)
}

// MarkSection marks all events of a section.
func (s *State) MarkSection(in Section) {
	var ids []string
	for i := range s.shown.queue.Len(in) {
		ids = append(ids, s.shown.queue.At(in, i).Event.ID)
	}
	s.mark(true, ids...)
}

// MarkOne marks an event, or takes its mark away.
func (s *State) MarkOne(id string) { s.mark(!s.marks[id], id) }

// Mark marks events, in sections of the queue that it opens.
func (s *State) Mark(ids ...string) {
	for _, id := range ids {
		s.unfold(id)
	}
	s.mark(true, ids...)
}

// ClearMarks takes all marks away.
func (s *State) ClearMarks() {
	if len(s.marks) > 0 {
		s.marks = nil
		s.tell(ChangedMarks)
	}
}

func (s *State) mark(on bool, ids ...string) {
	if s.marks == nil {
		s.marks = map[string]bool{}
	}
	for _, id := range ids {
		if on {
			s.marks[id] = true
		} else {
			delete(s.marks, id)
		}
	}
	s.tell(ChangedMarks)
}

// mostRecent is how many decisions are remembered.
const mostRecent = 10

// Recent returns the events of the last decisions, the last first, that are still
// decided of and can be chosen.
func (s *State) Recent() []string {
	var out []string
	for _, id := range s.recent {
		if e := s.book.Entry(id); e != nil && e.Review() != journal.Unseen {
			if _, _, ok := s.shown.queue.Where(e); ok {
				out = append(out, id)
			}
		}
	}
	return out[:min(len(out), mostRecent)]
}

// noteRecent remembers of what a deed decided.
func (s *State) noteRecent(d *journal.Deed) {
	if d.Kind != journal.Verdict {
		return
	}
	for _, x := range d.Body {
		if x.Field == journal.FieldVerdict && string(x.Value) != "null" {
			s.recent = slices.DeleteFunc(s.recent, func(id string) bool { return id == x.Target })
			s.recent = slices.Insert(s.recent, 0, x.Target)
		}
	}
	s.recent = s.recent[:min(len(s.recent), 3*mostRecent)]
}
