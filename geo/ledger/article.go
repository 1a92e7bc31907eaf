package ledger

import (
	"encoding/json"
	"maps"
	"slices"

	"strikemap/geo"
	"strikemap/geo/internal/table"
	"strikemap/geo/journal"
	"strikemap/geo/record"
)

// plainlyHere is how an article that is here is written, as a rule.
const plainlyHere = `"` + journal.Here + `"`

// here reports whether an article was not removed.
func here(r *geo.Reading, s *journal.State) bool {
	v := s.Value(journal.Register{Space: journal.Articles, Target: r.Article.SHA256, Field: journal.FieldPresence})
	if v == nil || string(v) == plainlyHere {
		return true
	}
	var presence string
	return json.Unmarshal(v, &presence) != nil || presence != journal.Removed && presence != journal.Purged
}

// headed returns the reading with its article's head as corrected, itself when
// nothing was.
func headed(r *geo.Reading, s *journal.State) *geo.Reading {
	var out *geo.Reading
	for field, value := range s.Fields(journal.Articles, r.Article.SHA256) {
		var text string
		if field == journal.FieldPresence || json.Unmarshal(value, &text) != nil {
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

// rehead makes the heads of articles anew after a state before and returns the
// reports that stand in those that became others, came or went. It goes through the
// book once, however many they are, and not at all when no head changes.
func (b *Book) rehead(hashes []string, before *journal.State) []string {
	at, heads := map[int]bool{}, map[int]*geo.Reading{}
	readings, shown := b.readings.All(), b.shown.All()
	for _, sha256 := range hashes {
		n, ok := b.ids.Get(sha256)
		if !ok {
			continue
		}
		r := headed(readings[n], b.state)
		if r.Article != shown[n].Article {
			heads[n], at[n] = r, true
		}
		if here(r, b.state) != here(r, before) {
			at[n] = true
		}
	}
	if len(heads) > 0 {
		shown = slices.Clone(shown)
		for n, r := range heads {
			shown[n] = r
		}
		b.shown = table.ListOf(shown)
	}
	return b.standingIn(at)
}

// standingIn returns the reports of articles, given by their places, and the events
// that people made of them.
func (b *Book) standingIn(at map[int]bool) []string {
	if len(at) == 0 {
		return nil
	}
	var out []string
	for _, n := range slices.Sorted(maps.Keys(at)) {
		r := b.readings.All()[n]
		for i := range r.Reports {
			out = append(out, r.Reports[i].ID)
		}
	}
	for _, name := range b.made {
		if x, ok := b.refs.Get(name); ok && at[int(x.at.reading)] {
			out = append(out, name)
		}
	}
	return out
}

// madeIn returns the names of the events that people made.
func madeIn(s *journal.State) []string {
	var out []string
	for r := range s.All() {
		if r.Space == journal.Events && r.Field == journal.FieldMade {
			out = append(out, r.Target)
		}
	}
	return out
}

// makeAll enters the events that people made of articles that came, and returns
// their names.
func (b *Book) makeAll() []string {
	var out []string
	for _, name := range b.made {
		if _, there := b.refs.Get(name); !there {
			out = append(out, b.remake(name))
		}
	}
	return out
}

// remake enters, or takes out, the event that a person made, and returns its
// name.
func (b *Book) remake(name string) string {
	if !slices.Contains(b.made, name) {
		b.made = append(slices.Clip(b.made), name)
	}
	var made []table.Pair[string, ref]
	var r record.Report
	if b.state.Decode(journal.Register{Space: journal.Events, Target: name, Field: journal.FieldMade}, &r) {
		r.ID = name
		a, report, err := r.Noun()
		if n, ok := b.ids.Get(a.SHA256); ok && err == nil {
			at := position{int32(n), int32(len(b.readings.All()[n].Reports) + report.Evidence.Span.Start)}
			made = append(made, table.Pair[string, ref]{Key: name, Value: ref{report: &report, at: at}})
		}
	}
	b.refs = b.refs.With(made, name)
	return name
}
