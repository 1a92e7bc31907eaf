package state

import (
	"slices"

	"strikemap/geo"
	"strikemap/geo/journal"
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

// Decide gives the chosen event a verdict and goes on to the next one that has
// none; Unseen takes the verdict away and stays. It is one step of undo and tells
// once.
func (s *State) Decide(v journal.Review) {
	e := s.Selected()
	if e == nil {
		return
	}
	next := e.ID
	if v != journal.Unseen {
		next = s.after(e, v)
	}
	if s.Review() == v {
		s.Select(next)
		return
	}
	d := journal.Decide(s.author, journal.Judgement{Verdict: v}, e.ID)
	s.selected = next
	s.Do(d)
}

// after returns the id of the event to go on to once e is decided: the next one
// without a verdict; else e itself, or its neighbour when the verdict hides it.
func (s *State) after(e *geo.Event, v journal.Review) string {
	if next := s.unchecked(e.ID, 1); next != "" {
		return next
	}
	ids := s.walked()
	at := slices.Index(ids, e.ID)
	switch {
	case s.filter.Has(query.Review, string(v)) || len(ids) < 2:
		return e.ID
	case at == len(ids)-1:
		return ids[at-1]
	}
	return ids[at+1]
}

// unchecked returns the nearest event to one, in a direction and round the end,
// that nothing was decided of: those on the map, then those of the tray. Empty when
// there is none but itself.
func (s *State) unchecked(from string, by int) string {
	ids := append(s.onMap(), s.inTray()...)
	n, at := len(ids), slices.Index(ids, from)
	if at < 0 && by < 0 {
		at = 0 // from the end
	}
	for i := 1; i <= n; i++ {
		id := ids[((at+by*i)%n+n)%n]
		if id != from && s.book.Entry(id).Review() == journal.Unseen {
			return id
		}
	}
	return ""
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
