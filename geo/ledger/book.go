package ledger

import (
	"iter"
	"slices"

	"strikemap/geo"
	"strikemap/geo/journal"
)

// Book is readings folded with deeds. Use New.
type Book struct {
	state    *journal.State
	readings []*geo.Reading // in the order of import, removed ones too
	shown    []*geo.Reading // the same, the heads as corrected
	ids      *table[int]    // of a text's hash, the place of its reading
	refs     *table[ref]    // of a report, where it was read
	entries  []*Entry       // in the order of their earliest reports
	homes    *table[*Entry] // of a report, its event
	apart    *table[*Entry] // by name, the events that no report of theirs gave its name
}

// ref is where a report was read, and the event that its article groups it into.
type ref struct {
	report *geo.Report
	at     position
	event  string
	made   bool // by a person
}

// New folds readings with a state. The readings must not change afterwards. Of
// two with the same text the first is kept.
func New(readings iter.Seq[*geo.Reading], state *journal.State) *Book {
	b := &Book{state: state, ids: &table[int]{}, refs: &table[ref]{}, homes: &table[*Entry]{}, apart: &table[*Entry]{}}
	return b.Add(readings)
}

// Unknown parts the readings whose texts are not in the book, each text once, from
// the hashes of the others.
func (b *Book) Unknown(all []*geo.Reading) (fresh []*geo.Reading, known []string) {
	seen := map[string]bool{}
	for _, r := range all {
		hash := r.Article.SHA256
		if seen[hash] || b.Reading(hash) != nil {
			known = append(known, hash)
			continue
		}
		seen[hash] = true
		fresh = append(fresh, r)
	}
	return fresh, known
}

// Add returns the book with more readings. A text that is there already is left
// out.
func (b *Book) Add(readings iter.Seq[*geo.Reading]) *Book {
	next := *b
	next.readings, next.shown = slices.Clip(b.readings), slices.Clip(b.shown)
	ids, seen := []pair[int]{}, map[string]bool{}
	var refs []pair[ref]
	for r := range readings {
		if _, known := b.ids.get(r.Article.SHA256); known || seen[r.Article.SHA256] {
			continue
		}
		n := len(next.readings)
		seen[r.Article.SHA256] = true
		ids = append(ids, pair[int]{r.Article.SHA256, n})
		next.readings, next.shown = append(next.readings, r), append(next.shown, headed(r, b.state))
		refs = appendRefs(refs, r, n)
	}
	reports := make([]string, len(refs))
	for i, x := range refs {
		reports[i] = x.name
	}
	next.ids, next.refs = b.ids.add(ids), b.refs.add(refs)
	next.regroup(append(reports, next.makeAll()...))
	return &next
}

// appendRefs appends where the reports of the nth reading stand and what event its
// article groups them into.
func appendRefs(out []pair[ref], r *geo.Reading, n int) []pair[ref] {
	index := make(map[*geo.Report]int, len(r.Reports))
	for i := range r.Reports {
		index[&r.Reports[i]] = i
	}
	for _, e := range ofArticle(r.Reports) {
		for _, x := range e.Reports {
			out = append(out, pair[ref]{x.ID, ref{report: x, at: position{int32(n), int32(index[x])}, event: e.ID}})
		}
	}
	return out
}

// Apply returns the book after a deed.
func (b *Book) Apply(d *journal.Deed) *Book {
	next := *b
	next.state = b.state.Apply(d)
	var reports, articles []string
	for _, x := range d.Body {
		switch x.Space {
		case journal.Reports:
			reports = append(reports, x.Target)
		case journal.Articles:
			articles = append(articles, x.Target)
		case journal.Events:
			if x.Field == journal.FieldMade {
				reports = append(reports, next.remake(x.Target)...)
			}
			if e := b.Entry(x.Target); e != nil {
				reports = append(reports, e.Event.Reports[0].ID)
			}
		}
	}
	next.regroup(append(reports, next.rehead(articles)...))
	return &next
}

// State returns the fold of the deeds.
func (b *Book) State() *journal.State { return b.state }

// Entries returns every event, on the map or not, in the order of reading. The
// slice is shared and must not be changed.
func (b *Book) Entries() []*Entry { return b.entries }

// Entry returns the event of a name, nil when there is none.
func (b *Book) Entry(event string) *Entry {
	if e, ok := b.homes.get(event); ok && e.Event.ID == event {
		return e
	}
	e, _ := b.apart.get(event)
	return e
}

// EntryOf returns the event that a report belongs to, nil when it is not here.
// An event split off may hold the report that gave another event its name.
func (b *Book) EntryOf(report string) *Entry {
	e, _ := b.homes.get(report)
	return e
}

// Original returns a report as it was read, or made, nil when it is unknown.
func (b *Book) Original(report string) *geo.Report {
	x, _ := b.refs.get(report)
	return x.report
}

// Readings yields the articles that are here, in the order of import: those that
// were not removed.
func (b *Book) Readings() iter.Seq[*geo.Reading] {
	return func(yield func(*geo.Reading) bool) {
		for _, r := range b.shown {
			if here(r, b.state) && !yield(r) {
				return
			}
		}
	}
}

// Reading returns the article of a text's hash, removed or not; nil when it is
// unknown.
func (b *Book) Reading(sha256 string) *geo.Reading {
	if n, ok := b.ids.get(sha256); ok {
		return b.shown[n]
	}
	return nil
}
