package state

import (
	"encoding/json"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/query"
)

// Found returns where the words of the filter stand in a text, in its order.
func (s *State) Found(text string) []geo.Span { return query.NewSearch(s.filter.Text).Spans(text) }

// Names reports whether the filter's words name the place of a report, in whatever
// language its article calls it.
func (s *State) Names(r *geo.Report) bool {
	return r != nil && r.Place != nil && len(s.Found(r.Place.Name))+len(s.Found(r.Place.LocalName)) > 0
}

// FoundOf returns where the words of the filter stand in a text about a report, and the
// first time that its place is called there as in its article, where they name it.
func (s *State) FoundOf(r *geo.Report, text string) []geo.Span {
	found := s.Found(text)
	if len(found) > 0 || !s.Names(r) || r.Toponym.Text == "" {
		return found
	}
	if at := strings.Index(text, r.Toponym.Text); at >= 0 {
		return []geo.Span{{Start: at, End: at + len(r.Toponym.Text)}}
	}
	return nil
}

// Would returns how many events, mapped or not, another filter would let through.
func (s *State) Would(f query.Filter) int { return len(s.table.Eval(f).Rows) }

// Title returns what the article of a SHA-256 is called: its title, else the name of
// its file; empty when it is not here or has neither.
func (s *State) Title(sha256 string) string {
	r := s.book.Reading(sha256)
	switch {
	case r == nil:
		return ""
	case r.Article.Title == "" && r.Article.Path != "":
		return filepath.Base(r.Article.Path)
	}
	return r.Article.Title
}

// View is a filter that was kept under a name.
type View struct {
	Name   string
	Filter query.Filter
}

// Views returns the kept filters by name. One of another version of the program
// that this one cannot read is left out.
func (s *State) Views() []View {
	all := map[string]query.Filter{}
	for r, value := range s.book.State().All() {
		var f query.Filter
		if r.Space == journal.Views && r.Field == journal.FieldQuery && len(value) > 0 && json.Unmarshal(value, &f) == nil {
			all[r.Target] = f
		}
	}
	var out []View
	for _, name := range slices.Sorted(maps.Keys(all)) {
		out = append(out, View{name, all[name]})
	}
	return out
}

// KeepView keeps the filter of now under a name, in the place of one that has it.
func (s *State) KeepView(name string) {
	s.Do(journal.New(s.author, journal.View, journal.Set(journal.Views, name, journal.FieldQuery, s.filter)))
}

// DropView forgets a kept filter.
func (s *State) DropView(name string) {
	s.Do(journal.New(s.author, journal.View, journal.Set(journal.Views, name, journal.FieldQuery, nil)))
}

// Undated returns the articles without a day of publication among those whose
// events have no date and fulfil all other conditions of the filter.
func (s *State) Undated() []*geo.Reading {
	var out []*geo.Reading
	seen := map[*geo.Reading]bool{}
	for _, row := range s.outcome.Without(query.Day) {
		e := s.table.Entry(int(row))
		if e.Event.Date().Known() {
			continue
		}
		for _, r := range e.Articles() {
			if r.Article.Published.IsZero() && !seen[r] {
				seen[r] = true
				out = append(out, r)
			}
		}
	}
	return out
}

// Matching returns the events, mapped or not, that another filter would let
// through, at most so many, and how many there are.
func (s *State) Matching(f query.Filter, most int) (first []*geo.Event, of int) {
	rows := s.table.Eval(f).Rows
	for _, row := range rows[:min(len(rows), most)] {
		first = append(first, s.table.Entry(int(row)).Event)
	}
	return first, len(rows)
}

// Quote returns a text about a report, which may be nil, on one line as a list shows it,
// with where the filter's words stand in it: it begins near the first of them when that
// stands far on.
func (s *State) Quote(r *geo.Report, text string) (quote string, found []geo.Span) {
	quote = strings.Join(strings.Fields(text), " ")
	found = s.FoundOf(r, quote)
	if len(found) == 0 || found[0].Start < farOn {
		return quote, found
	}
	at := strings.LastIndexByte(quote[:found[0].Start-nearBy], ' ') + 1
	quote = "…" + quote[at:]
	return quote, s.FoundOf(r, quote)
}

// How many bytes into a text a word stands too far on to be seen in a list, and how
// many are shown before it.
const (
	farOn  = 60
	nearBy = 30
)

// Prepare returns what reads the words of all events, so that the first search need
// not wait for it; it may run on any goroutine.
func (s *State) Prepare() func() { return s.table.Prepare() }
