package state

import (
	"slices"

	"strikemap/geo/journal"
	"strikemap/geo/ledger"
)

// past is what this person did here: what can be taken back and what can be done
// again.
type past struct {
	done, undone []act
}

// act is a deed and the one that takes it back.
type act struct{ deed, back journal.Deed }

// SetAuthor says who decides.
func (s *State) SetAuthor(name string) { s.author = name }

// Author returns who decides, empty when nobody has said.
func (s *State) Author() string { return s.author }

// SetBar says what tells that nothing can be done now; it says why to the person.
func (s *State) SetBar(barred func() bool) { s.barred = barred }

func (s *State) isBarred() bool { return s.barred != nil && s.barred() }

// Do does a deed, has it kept, and remembers it so that Undo takes it back.
func (s *State) Do(d journal.Deed) {
	if s.isBarred() {
		return
	}
	d.Seen = s.book.State().Last()
	back, err := d.Invert(s.book.State(), s.author)
	s.past.undone = nil
	if err == nil {
		s.past.done = append(s.past.done, act{d, back})
	}
	s.carryOut(d)
}

// carryOut applies a deed to the book and has it kept.
func (s *State) carryOut(d journal.Deed) {
	s.apply(&d)
	s.noteRecent(&d)
	s.keep(d)
	s.refresh(s.changedBy(&d))
}

func (s *State) apply(d *journal.Deed) {
	if d.Seq == 0 {
		d.Seq = s.book.State().Last() + 1
	}
	s.setBook(s.book.Apply(d))
	s.laid = s.laid && d.Kind != journal.Layer
}

// Heard takes in a deed that another person did, with its number in the journal.
func (s *State) Heard(d journal.Deed) {
	s.apply(&d)
	s.refresh(s.changedBy(&d))
}

// Replace shows the book as the store has it, after others changed what a deed of
// ours was to set.
func (s *State) Replace(b *ledger.Book) {
	s.setBook(b)
	s.laid = false
	s.refresh(ChangedReadings | ChangedDeeds)
}

// Forget has Undo leave out a deed that was not kept.
func (s *State) Forget(id string) {
	s.past.done = slices.DeleteFunc(s.past.done, func(a act) bool { return a.deed.ID == id || a.deed.Parent == id })
}

// changedBy returns what a deed changes of what is shown.
func (s *State) changedBy(d *journal.Deed) Change {
	for _, x := range d.Body {
		if x.Space == journal.Articles {
			return ChangedDeeds | ChangedReadings
		}
	}
	return ChangedDeeds
}

// CanUndo reports whether there is something to take back.
func (s *State) CanUndo() bool { return len(s.past.done) > 0 }

// CanRedo reports whether something was taken back.
func (s *State) CanRedo() bool { return len(s.past.undone) > 0 }

// ToUndo returns the kind of the deed that Undo takes back; empty when there is none.
func (s *State) ToUndo() journal.Kind {
	if !s.CanUndo() {
		return ""
	}
	return s.past.done[len(s.past.done)-1].deed.Kind
}

// ToRedo returns the kind of the deed that Redo does again; empty when there is none.
func (s *State) ToRedo() journal.Kind {
	if !s.CanRedo() {
		return ""
	}
	return s.past.undone[len(s.past.undone)-1].deed.Kind
}

// Undo takes back the last deed that was done here, by a deed of its own, and chooses the
// event that it was about.
func (s *State) Undo() {
	if !s.CanUndo() || s.isBarred() {
		return
	}
	last := len(s.past.done) - 1
	a := s.past.done[last]
	s.past.done, s.past.undone = s.past.done[:last], append(s.past.undone, a)
	s.carryOut(s.again(a.back))
	s.lookAt(&a.deed)
}

// Came remembers that a person added articles, so that Undo takes them away again.
func (s *State) Came(articles ...string) {
	if len(articles) == 0 {
		return
	}
	s.past.undone = nil
	s.past.done = append(s.past.done, act{
		journal.Presence(s.author, journal.AddArticles, articles...), journal.Presence(s.author, journal.Remove, articles...),
	})
}

// lookAt chooses the event that a deed was about, when it was about one alone.
func (s *State) lookAt(d *journal.Deed) {
	var about *ledger.Entry
	for _, x := range d.Body {
		if x.Space != journal.Events && x.Space != journal.Reports {
			return
		}
		e := s.find(x.Target)
		if e == nil || about != nil && about != e {
			return
		}
		about = e
	}
	if about != nil {
		s.Select(about.Event.ID)
	}
}

// Redo does again what was taken back last, and chooses the event that it is about.
func (s *State) Redo() {
	if !s.CanRedo() || s.isBarred() {
		return
	}
	last := len(s.past.undone) - 1
	a := s.past.undone[last]
	s.past.undone, s.past.done = s.past.undone[:last], append(s.past.done, a)
	s.carryOut(s.again(a.deed))
	s.lookAt(&a.deed)
}

// again returns a deed that sets what another one sets, done now.
func (s *State) again(d journal.Deed) journal.Deed {
	n := journal.New(s.author, d.Kind, d.Body...)
	n.Parent, n.Seen = d.Parent, s.book.State().Last()
	if n.Parent == "" {
		n.Parent = d.ID
	}
	return n
}
