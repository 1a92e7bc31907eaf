package state

import (
	"slices"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
	"strikemap/geo/query"
)

// Review returns the state of the chosen event's review; Unseen when none is
// chosen.
func (s *State) Review() journal.Review {
	if e := s.Entry(s.Selected()); e != nil {
		return e.Review()
	}
	return journal.Unseen
}

// Decide gives the marked events, or else the chosen one, a verdict and goes on to
// the next one that has none; Unseen takes the verdict away and stays. It is one step
// of undo and tells once. It returns of how many events it decided.
func (s *State) Decide(v journal.Review) int {
	ids, e := s.Marked(), s.Selected()
	switch {
	case len(ids) > 0:
	case e != nil:
		ids = []string{e.ID}
	default:
		return 0
	}
	next := s.selected
	if v != journal.Unseen {
		next = s.after(ids, v)
	}
	n := len(ids)
	ids = slices.DeleteFunc(ids, func(id string) bool { return s.book.Entry(id).Review() == v })
	s.ClearMarks()
	if len(ids) == 0 {
		s.Select(next)
		return n
	}
	d := journal.Decide(s.author, journal.Judgement{Verdict: v}, ids...)
	s.selected = next
	s.Do(d)
	s.unfold(next)
	return n
}

// after returns the id of the event to go on to once others are decided: the next one
// without a verdict; else the last of them itself, or its neighbour when the verdict
// hides it.
func (s *State) after(ids []string, v journal.Review) string {
	last := ids[len(ids)-1]
	if next := s.unchecked(last, 1, ids...); next != "" {
		return next
	}
	at, n := s.place(last), s.length()
	switch {
	case s.filter.Has(query.Review, string(v)) || n < 2:
		return last
	case at == n-1:
		return s.idAt(at - 1)
	}
	return s.idAt(at + 1)
}

// unchecked returns the nearest event to one, in a direction and round the end,
// that nothing was decided of and that is none of others: those on the map, then
// those that are not. Empty when there is none but itself.
func (s *State) unchecked(from string, by int, others ...string) string {
	q := s.shown.queue
	mapped := q.Len(ToCheck)
	n := mapped + q.Len(OffMap)
	at := func(i int) *ledger.Entry {
		if i < mapped {
			return q.At(ToCheck, i)
		}
		return q.At(OffMap, i-mapped)
	}
	start := s.startOf(from, by, mapped)
	for i := range n {
		e := at(((start+by*i)%n + n) % n)
		if e.Event.ID != from && e.Review() == journal.Unseen && !slices.Contains(others, e.Event.ID) {
			return e.Event.ID
		}
	}
	return ""
}

// startOf returns where the search for an unchecked event begins: beside the chosen
// one, at the first when that was decided already, else at an end.
func (s *State) startOf(from string, by, mapped int) int {
	in, i, ok := s.shown.queue.Where(s.book.Entry(from))
	switch {
	case ok && in == ToCheck:
		return i + by
	case ok && in == OffMap:
		return mapped + i + by
	case by < 0:
		return -1
	}
	return 0
}

// NextUnchecked chooses the next event that nothing was decided of: those on the
// map, then those of the tray; at the end it begins anew.
func (s *State) NextUnchecked() { s.walkUnchecked(1) }

// PrevUnchecked chooses the one before.
func (s *State) PrevUnchecked() { s.walkUnchecked(-1) }

func (s *State) walkUnchecked(by int) {
	from := ""
	if e := s.Selected(); e != nil {
		from = e.ID
	}
	if id := s.unchecked(from, by); id != "" {
		s.Select(id)
	}
}

// HasUnchecked reports whether there is an event, let through by the filter, that
// nothing was decided of.
func (s *State) HasUnchecked() bool { checked, of := s.Checked(); return checked < of }

// Checked returns of how many of the events that the filter lets through, but for
// what it says of review, something was decided.
func (s *State) Checked() (checked, of int) {
	for _, v := range journal.Reviews {
		n := s.Count(query.Review, string(v))
		of += n
		if v != journal.Unseen {
			checked += n
		}
	}
	return checked, of
}

// RejectedShown reports whether rejected events are let through.
func (s *State) RejectedShown() bool { return s.filter.Has(query.Review, string(journal.Rejected)) }

// SetRejectedShown shows, or hides, rejected events.
func (s *State) SetRejectedShown(on bool) {
	if on {
		s.SetFilter(s.filter.With(query.Review, string(journal.Rejected), query.Review.All()))
	} else {
		s.SetFilter(s.filter.Without(query.Review, string(journal.Rejected), query.Review.All()))
	}
}

// SetNote writes a note to an event; an empty one takes it away.
func (s *State) SetNote(e *geo.Event, text string) {
	entry := s.Entry(e)
	if entry == nil || entry.Note == text {
		return
	}
	var value any
	if text != "" {
		value = text
	}
	s.Do(journal.New(s.author, journal.Note, journal.Set(journal.Events, e.ID, journal.FieldNote, value)))
}

// ToggleStar takes the chosen event into the story, at its end, or out of it.
func (s *State) ToggleStar() {
	e := s.Entry(s.Selected())
	if e == nil {
		return
	}
	var order any
	if e.Star == nil {
		last := 0.0
		for _, x := range s.book.Entries() {
			if x.Star != nil {
				last = max(last, *x.Star)
			}
		}
		order = last + 1
	}
	s.Do(journal.New(s.author, journal.Star, journal.Set(journal.Events, e.Event.ID, journal.FieldStar, order)))
}
