package ledger

import (
	"encoding/json"
	"iter"
	"maps"
	"slices"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/record"
)

// here reports whether an article was not removed.
func here(r *geo.Reading, s *journal.State) bool {
	var presence string
	s.Decode(journal.Register{Space: journal.Articles, Target: r.Article.SHA256, Field: journal.FieldPresence}, &presence)
	return presence != journal.Removed && presence != journal.Purged
}

// headed returns the reading with its article's head as corrected, itself when
// nothing was.
func headed(r *geo.Reading, s *journal.State) *geo.Reading {
	var out *geo.Reading
	for field, value := range s.Fields(journal.Articles, r.Article.SHA256) {
		var text string
		if json.Unmarshal(value, &text) != nil {
			continue
		}
		if out == nil {
			copied := *r
			out = &copied
		}
		setHead(&out.Article, field, text)
	}
	if out == nil {
		return r
	}
	return out
}

func setHead(a *geo.Article, field, text string) {
	switch field {
	case journal.FieldTitle:
		a.Title = text
	case journal.FieldPublisher:
		a.Publisher = text
	case journal.FieldAuthor:
		a.Author = text
	case journal.FieldURL:
		a.URL = text
	case journal.FieldPublished:
		if t, err := record.ParseTime(&text); err == nil {
			a.Published = t
		}
	}
}

// rehead makes the heads of articles anew and returns the reports that stand in
// them. It goes through the book once, however many they are.
func (b *Book) rehead(hashes []string) []string {
	at := map[int]bool{}
	for _, sha256 := range hashes {
		if n, ok := b.ids.get(sha256); ok {
			at[n] = true
		}
	}
	if len(at) == 0 {
		return nil
	}
	b.shown = slices.Clone(b.shown)
	var out []string
	for _, n := range slices.Sorted(maps.Keys(at)) {
		b.shown[n] = headed(b.readings[n], b.state)
		for i := range b.readings[n].Reports {
			out = append(out, b.readings[n].Reports[i].ID)
		}
	}
	for name := range b.madeHere() {
		if x, ok := b.refs.get(name); ok && at[int(x.at.reading)] {
			out = append(out, name)
		}
	}
	return out
}

// madeHere yields the names of the events that people made.
func (b *Book) madeHere() iter.Seq[string] {
	return func(yield func(string) bool) {
		for r := range b.state.All() {
			if r.Space == journal.Events && r.Field == journal.FieldMade && !yield(r.Target) {
				return
			}
		}
	}
}

// makeAll enters the events that people made of articles that are here, and
// returns their names.
func (b *Book) makeAll() []string {
	var out []string
	for name := range b.madeHere() {
		out = append(out, b.remake(name)...)
	}
	return out
}

// remake enters, or takes out, the event that a person made, and returns its
// name.
func (b *Book) remake(name string) []string {
	made := map[string]ref{}
	var r record.Report
	if b.state.Decode(journal.Register{Space: journal.Events, Target: name, Field: journal.FieldMade}, &r) {
		r.ID = name
		a, report, err := r.Noun()
		if n, ok := b.ids.get(a.SHA256); ok && err == nil {
			made[name] = ref{report: &report, at: position{int32(n), int32(len(b.readings[n].Reports) + report.Evidence.Span.Start)}, event: name, made: true}
		}
	}
	b.refs = b.refs.with(made, name)
	return []string{name}
}
