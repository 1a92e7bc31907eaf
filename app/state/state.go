package state

import (
	"slices"

	"strikemap/app/words"
	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
	"strikemap/geo/query"
)

// State holds what the window shows. The zero value is not ready; use New.
type State struct {
	book    *ledger.Book
	table   *query.Table // of the book's events
	outcome *query.Outcome
	here    []*geo.Reading // that were not removed
	named   []Mentioned    // in them, without an event
	shown   set

	filter   query.Filter
	options  Options
	selected string // an event's name, or a report's
	say      func(geo.Reason) string

	marks  map[string]bool // the events that are marked
	recent []string        // of what was decided last, the last first

	author string
	keep   func(journal.Deed)
	barred func() bool // nothing can be done now; nil for never
	past   past
	views  views
	layers []Layer
	laid   bool // layers are those of the book

	ears    []*ear
	telling bool
	untold  Change
}

// New returns an empty state with the default filter and options. Readings come
// in by Add, as soon as the parser is ready and has read something.
func New() *State {
	s := &State{filter: query.Default(), options: DefaultOptions(), say: words.Say("en"), table: query.NewTable(nil)}
	s.keep = func(journal.Deed) {}
	s.setBook(ledger.New(slices.Values([]*geo.Reading{}), journal.Fold(slices.Values([]journal.Deed{}))))
	s.derive()
	return s
}

// SetWords has the text filter look into reasons as say puts them; else it looks
// into English ones.
func (s *State) SetWords(say func(geo.Reason) string) {
	s.say = say
	s.refresh(0)
}

// Open shows another book, as a workspace holds it. What was done before cannot be
// taken back in it. Keep is called with every deed done from now on, which has no
// number yet when it is called.
func (s *State) Open(b *ledger.Book, keep func(journal.Deed)) {
	s.keep, s.past, s.views, s.selected, s.laid = keep, past{}, views{}, "", false
	s.marks, s.recent = nil, nil
	s.setBook(b)
	s.refresh(ChangedReadings | ChangedDeeds)
}

// Book returns the readings folded with what was decided.
func (s *State) Book() *ledger.Book { return s.book }

func (s *State) setBook(b *ledger.Book) {
	s.book = b
	s.table = s.table.Next(b.Entries())
	s.here = slices.Collect(b.Readings())
	s.named = namedIn(s.here)
}

// Add takes in what was read and returns how many articles were new. A text that
// is there already is left out.
func (s *State) Add(rs ...*geo.Reading) int {
	before := len(s.here)
	b := s.book.Add(slices.Values(rs))
	s.setBook(b)
	n := len(s.here) - before
	if n > 0 {
		s.refresh(ChangedReadings)
	}
	return n
}

// Readings returns every article that is here, in the order of reading. The slice
// is shared and must not be changed.
func (s *State) Readings() []*geo.Reading { return s.here }

// Remove takes an article away; Undo brings it back.
func (s *State) Remove(r *geo.Reading) {
	if slices.Contains(s.here, r) {
		s.Do(journal.Presence(s.author, journal.Remove, r.Article.SHA256))
	}
}

// Entry returns what is decided of an event, nil when it is unknown here.
func (s *State) Entry(e *geo.Event) *ledger.Entry {
	if e == nil {
		return nil
	}
	return s.book.Entry(e.ID)
}

// Selected returns the event that is chosen, of the map or of the tray, or nil.
// What the filter hides is not chosen, but for what it hides by its review: that
// stands in the queue.
func (s *State) Selected() *geo.Event {
	if e := s.find(s.selected); e != nil {
		if _, _, ok := s.shown.queue.Where(e); ok {
			return e.Event
		}
	}
	return nil
}

// find returns the event of a name or of a report's.
func (s *State) find(id string) *ledger.Entry {
	if e := s.book.Entry(id); e != nil {
		return e
	}
	return s.book.EntryOf(id)
}

// Select chooses the event of an id: an event's own, or one of its reports'. An
// empty or unknown id chooses nothing.
func (s *State) Select(id string) {
	before := s.Selected()
	s.selected = ""
	if e := s.find(id); e != nil {
		s.selected = e.Event.ID
		s.unfold(s.selected)
	}
	if s.shown.selected = s.Selected(); s.shown.selected != before {
		s.tell(ChangedSelection)
	}
}

// ReadingOf returns the article, with all that was read in it, that an event was
// told in first; nil when the event is unknown here.
func (s *State) ReadingOf(e *geo.Event) *geo.Reading {
	if x := s.Entry(e); x != nil {
		return x.Reading
	}
	return nil
}

// EventOf returns the event that a report belongs to, or nil.
func (s *State) EventOf(r *geo.Report) *geo.Event {
	if e := s.book.EntryOf(r.ID); e != nil {
		return e.Event
	}
	return nil
}
