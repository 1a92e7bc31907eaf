package state

import (
	"slices"

	"strikemap/geo"
)

// A deed is something a person did that can be taken back.
type deed interface {
	do(*State) Change
	undo(*State) Change
}

// history holds what can be taken back and what can be done again.
type history struct {
	done, undone []deed
}

// do does a deed and remembers it.
func (s *State) do(d deed) {
	s.past.undone = nil
	if !s.merge(d) {
		s.past.done = append(s.past.done, d)
	}
	s.refresh(d.do(s))
}

// merge makes one deed of a search text typed letter by letter.
func (s *State) merge(d deed) bool {
	next, ok := d.(*refilter)
	if !ok || len(s.past.done) == 0 {
		return false
	}
	last, ok := s.past.done[len(s.past.done)-1].(*refilter)
	if !ok || !last.typing() || !next.typing() || next.after.Text == "" {
		return false
	}
	last.after = next.after
	return true
}

// CanUndo reports whether there is something to take back.
func (s *State) CanUndo() bool { return len(s.past.done) > 0 }

// CanRedo reports whether something was taken back.
func (s *State) CanRedo() bool { return len(s.past.undone) > 0 }

// Undo takes back the last change of the filter or removal of an article.
func (s *State) Undo() {
	if !s.CanUndo() {
		return
	}
	last := len(s.past.done) - 1
	d := s.past.done[last]
	s.past.done, s.past.undone = s.past.done[:last], append(s.past.undone, d)
	s.refresh(d.undo(s))
}

// Redo does again what was taken back last.
func (s *State) Redo() {
	if !s.CanRedo() {
		return
	}
	last := len(s.past.undone) - 1
	d := s.past.undone[last]
	s.past.undone, s.past.done = s.past.undone[:last], append(s.past.done, d)
	s.refresh(d.do(s))
}

// refilter is a change of the filter.
type refilter struct{ before, after Filter }

func (r *refilter) do(s *State) Change   { s.filter = r.after; return ChangedFilter }
func (r *refilter) undo(s *State) Change { s.filter = r.before; return ChangedFilter }

// typing reports whether nothing but the text changed.
func (r *refilter) typing() bool {
	a := r.after
	a.Text = r.before.Text
	return a == r.before
}

// removal is the removal of an article.
type removal struct {
	at     int
	result *geo.Reading
}

func (r *removal) do(s *State) Change {
	r.at = slices.Index(s.results, r.result)
	s.results = slices.Concat(s.results[:r.at], s.results[r.at+1:])
	s.index()
	return ChangedReadings
}

func (r *removal) undo(s *State) Change {
	s.results = slices.Concat(s.results[:r.at], []*geo.Reading{r.result}, s.results[r.at:])
	s.index()
	return ChangedReadings
}
