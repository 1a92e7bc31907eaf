package state

import (
	"bytes"
	"encoding/json"
	"slices"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
	"strikemap/geo/query"
	"strikemap/geo/record"
)

// Fields are values of a report by the names of journal.Correctable, as geo/record
// writes them. A nil value gives back what was read.
type Fields map[string]any

// Correct gives reports other values in the place of what was read, as one deed; what
// was read is kept and can be restored. It reports why the values cannot be.
func (s *State) Correct(values Fields, reports ...*geo.Report) error {
	kind := journal.Correct
	var body []journal.Setting
	for _, r := range reports {
		if err := s.fits(r, values); err != nil {
			return err
		}
		if !r.Precision.Mappable() && values["place"] != nil {
			kind = journal.Placed
		}
		for _, name := range journal.Correctable {
			if v, ok := values[name]; ok && !s.stands(r, name, v) {
				body = append(body, journal.Set(journal.Reports, r.ID, name, v))
			}
		}
	}
	if len(body) > 0 {
		s.Do(journal.New(s.author, kind, body...))
	}
	return nil
}

// Rest returns the other reports of the events of some reports that have other values.
func (s *State) Rest(values Fields, reports ...*geo.Report) []*geo.Report {
	given, seen := map[string]bool{}, map[*ledger.Entry]bool{}
	for _, r := range reports {
		given[r.ID] = true
	}
	var out []*geo.Report
	for _, r := range reports {
		e := s.book.EntryOf(r.ID)
		if e == nil || seen[e] {
			continue
		}
		seen[e] = true
		for _, x := range e.Event.Reports {
			differs := func(name string) bool { v, ok := values[name]; return ok && !s.stands(x, name, v) }
			if !given[x.ID] && slices.ContainsFunc(journal.Correctable, differs) {
				out = append(out, x)
			}
		}
	}
	return out
}

// stands reports whether a field of a report has a value already, so that giving it
// once more would change nothing.
func (s *State) stands(r *geo.Report, name string, v any) bool {
	if v == nil {
		return !s.IsCorrected(r, name)
	}
	raw, err := json.Marshal(v)
	if err != nil {
		return false
	}
	now, err := record.Field(r, name)
	if err != nil {
		return false
	}
	next, err := record.Correct(r, map[string]json.RawMessage{name: raw})
	if err != nil {
		return false
	}
	then, err := record.Field(next, name)
	return err == nil && bytes.Equal(now, then)
}

// fits returns why a report cannot have values, or nil.
func (s *State) fits(r *geo.Report, values Fields) error {
	patch := map[string]json.RawMessage{}
	for name, v := range values {
		if v == nil {
			continue
		}
		raw, err := json.Marshal(v)
		if err != nil {
			return err
		}
		patch[name] = raw
	}
	_, err := record.Correct(r, patch)
	return err
}

// Restore gives a field of a report back what was read. What was corrected together
// with it stays.
func (s *State) Restore(r *geo.Report, names ...string) {
	var body []journal.Setting
	for _, name := range names {
		if s.IsCorrected(r, name) {
			body = append(body, journal.Set(journal.Reports, r.ID, name, nil))
		}
	}
	if len(body) > 0 {
		s.Do(journal.New(s.author, journal.Correct, body...))
	}
}

// IsCorrected reports whether a field of a report was corrected.
func (s *State) IsCorrected(r *geo.Report, name string) bool {
	v := s.book.State().Value(journal.Register{Space: journal.Reports, Target: r.ID, Field: name})
	return len(v) > 0 && string(v) != "null"
}

// Original returns a report as it was read.
func (s *State) Original(r *geo.Report) *geo.Report {
	if o := s.book.Original(r.ID); o != nil {
		return o
	}
	return r
}

// Alike returns the reports whose place is called by the same words as a report's and
// was read as the same place: in its article, or everywhere. The report itself comes
// first.
func (s *State) Alike(r *geo.Report, everywhere bool) []*geo.Report {
	out := []*geo.Report{r}
	name, read := query.Fold(r.Toponym.Text), placeID(s.Original(r))
	if name == "" {
		return out
	}
	home := s.book.EntryOf(r.ID)
	for _, e := range s.book.Entries() {
		for i, x := range e.Event.Reports {
			near := everywhere || home != nil && e.ReadingOf(i) == s.articleOf(home, r)
			if near && x.ID != r.ID && query.Fold(x.Toponym.Text) == name && placeID(s.Original(x)) == read {
				out = append(out, x)
			}
		}
	}
	return out
}

func placeID(r *geo.Report) geo.PlaceID {
	if r.Place == nil {
		return ""
	}
	return r.Place.ID
}

// articleOf returns the article that a report of an event stands in.
func (s *State) articleOf(e *ledger.Entry, r *geo.Report) *geo.Reading {
	at := slices.IndexFunc(e.Event.Reports, func(x *geo.Report) bool { return x.ID == r.ID })
	return e.ReadingOf(max(at, 0))
}

// ArticleOf returns the article that a report stands in; nil when it is unknown.
func (s *State) ArticleOf(r *geo.Report) *geo.Reading {
	if e := s.book.EntryOf(r.ID); e != nil {
		return s.articleOf(e, r)
	}
	return nil
}

// Make makes an event of what a person found in an article, and chooses it.
func (s *State) Make(in *geo.Reading, r geo.Report) error {
	raw, err := json.Marshal(record.OfReport(&in.Article, &r, nil))
	if err != nil {
		return err
	}
	d := journal.Make(s.author, raw)
	s.Do(d)
	s.Select(d.ID)
	return nil
}

// SetTags gives an event its tags.
func (s *State) SetTags(e *geo.Event, tags ...string) {
	if x := s.Entry(e); x != nil && !(len(x.Tags) == 0 && len(tags) == 0) && !slices.Equal(x.Tags, tags) {
		s.Do(journal.Label(s.author, e.ID, tags...))
	}
}
