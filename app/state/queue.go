package state

import (
	"slices"

	"strikemap/geo/journal"
	"strikemap/geo/ledger"
	"strikemap/geo/query"
)

// Section is a part of the queue.
type Section uint8

// The sections: the events on the map by what was decided of them, those that are
// not on it, and the places that are only mentioned. The articles have a list of their
// own, which is folded as the sections are.
const (
	ToCheck Section = iota
	AcceptedOnes
	RejectedOnes
	UnsureOnes
	OffMap
	MentionedOnes
	ArticlesOnes
	sections
)

// Sections lists the sections of events and places in their order.
var Sections = []Section{ToCheck, AcceptedOnes, RejectedOnes, UnsureOnes, OffMap, MentionedOnes}

// sectionOf holds the section of an event on the map by its review.
var sectionOf = map[string]Section{
	string(journal.Unseen): ToCheck, string(journal.Accepted): AcceptedOnes, string(journal.Unsure): UnsureOnes, string(journal.Rejected): RejectedOnes,
}

// Queue is what is to be checked and what was: rows of a table in sections. Beside
// what the filter lets through it holds what the filter keeps back for its review.
type Queue struct {
	table *query.Table
	rows  [sections][]int32
	at    []spot // by row of the table
}

// spot is where a row stands: the section, and the place in it from 1; 0 when it
// stands nowhere.
type spot struct {
	in Section
	at int32
}

// Len returns how many events a section has.
func (q *Queue) Len(in Section) int { return len(q.rows[in]) }

// At returns an event of a section.
func (q *Queue) At(in Section, i int) *ledger.Entry { return q.table.Entry(int(q.rows[in][i])) }

// Where returns where an event stands in the queue; false when it does not.
func (q *Queue) Where(e *ledger.Entry) (in Section, i int, ok bool) {
	row := -1
	if e != nil && q.table != nil {
		row = q.table.Row(e)
	}
	if row < 0 || q.at[row].at == 0 {
		return 0, 0, false
	}
	return q.at[row].in, int(q.at[row].at) - 1, true
}

// newQueue puts rows that stand in an order into their sections. Those that are not
// on the map stand by the names of their places.
func newQueue(t *query.Table, rows []int32) *Queue {
	q := &Queue{table: t, at: make([]spot, t.Len())}
	on := make([]int32, 0, len(rows))
	for _, row := range rows {
		if t.Mapped(row) {
			on = append(on, row)
		} else {
			q.rows[OffMap] = append(q.rows[OffMap], row)
		}
	}
	for review, part := range t.Split(query.Review, on) {
		q.rows[sectionOf[review]] = part
	}
	slices.Sort(q.rows[OffMap])
	t.Sort(q.rows[OffMap], query.ByPlace)
	for in, rows := range q.rows {
		for i, row := range rows {
			q.at[row] = spot{Section(in), int32(i) + 1}
		}
	}
	return q
}

// Queue returns the queue. It is shared and must not be changed; a new one takes its
// place.
func (s *State) Queue() *Queue { return s.shown.queue }

// Folded reports whether a section is folded away.
func (s *State) Folded(in Section) bool { return s.options.Folded[in] }

// SetFolded folds a section of the queue away, or opens it.
func (s *State) SetFolded(in Section, on bool) {
	o := s.options
	o.Folded[in] = on
	s.SetOptions(o)
}

// unfold opens the section in which an event stands.
func (s *State) unfold(id string) {
	if in, _, ok := s.Queue().Where(s.find(id)); ok && s.Folded(in) {
		s.SetFolded(in, false)
	}
}
