package ledger

import (
	"iter"

	"strikemap/geo"
	"strikemap/geo/internal/table"
	"strikemap/geo/journal"
)

// Book is readings folded with deeds. Use New.
type Book struct {
	state    *journal.State
	readings table.List[*geo.Reading]   // in the order of import, removed ones too
	shown    table.List[*geo.Reading]   // the same, the heads as corrected
	ids      *table.Map[string, int]    // of a text's hash, the place of its reading
	refs     *table.Map[string, ref]    // of a report, where it was read
	made     []string                   // the names of the events that people made, here or not
	entries  table.List[*Entry]         // in the order of their earliest reports
	homes    *table.Map[string, *Entry] // of a report, its event
	apart    *table.Map[string, *Entry] // by name, the events that no report of theirs gave its name
}

// ref is where a report was read, and the event that its article groups it into: the
// one that a report gave its name, or its own when a person made it.
type ref struct {
	report, first *geo.Report // first is nil when a person made it
	at            position
}

// event returns the name of the event.
func (r *ref) event() string {
	if r.first == nil {
		return r.report.ID
	}
	return r.first.ID
}

// New folds readings with a state. The readings must not change afterwards. Of
// two with the same text the first is kept.
func New(readings iter.Seq[*geo.Reading], state *journal.State) *Book {
	b := &Book{
		state: state, made: madeIn(state), ids: &table.Map[string, int]{}, refs: &table.Map[string, ref]{},
		homes: &table.Map[string, *Entry]{}, apart: &table.Map[string, *Entry]{},
	}
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
	fresh := b.unknown(readings)
	shown, ids := make([]*geo.Reading, len(fresh)), make([]table.Pair[string, int], len(fresh))
	var refs []table.Pair[string, ref]
	for i, r := range fresh {
		n := len(b.readings.All()) + i
		shown[i], ids[i] = headed(r, b.state), table.Pair[string, int]{Key: r.Article.SHA256, Value: n}
		refs = appendRefs(refs, r, n)
	}
	reports := make([]string, len(refs))
	for i, x := range refs {
		reports[i] = x.Key
	}
	next.readings, next.shown = b.readings.With(fresh...), b.shown.With(shown...)
	next.ids, next.refs = b.ids.With(ids), b.refs.With(refs)
	next.regroup(append(reports, next.makeAll()...))
	return &next
}

// unknown returns the readings whose texts are not in the book, each text once.
func (b *Book) unknown(readings iter.Seq[*geo.Reading]) (fresh []*geo.Reading) {
	seen := map[string]bool{}
	for r := range readings {
		if _, known := b.ids.Get(r.Article.SHA256); !known && !seen[r.Article.SHA256] {
			seen[r.Article.SHA256] = true
			fresh = append(fresh, r)
		}
	}
	return fresh
}

// appendRefs appends where the reports of the nth reading stand and what event its
// article groups them into.
func appendRefs(out []table.Pair[string, ref], r *geo.Reading, n int) []table.Pair[string, ref] {
	index := make(map[*geo.Report]int, len(r.Reports))
	for i := range r.Reports {
		index[&r.Reports[i]] = i
	}
	for _, e := range ofArticle(r.Reports) {
		for _, x := range e.Reports {
			out = append(out, table.Pair[string, ref]{Key: x.ID, Value: ref{report: x, first: e.Reports[0], at: position{int32(n), int32(index[x])}}})
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
				reports = append(reports, next.remake(x.Target))
			}
			if e := b.Entry(x.Target); e != nil {
				reports = append(reports, e.Event.Reports[0].ID)
			}
		}
	}
	next.regroup(append(reports, next.rehead(articles, b.state)...))
	return &next
}

// State returns the fold of the deeds.
func (b *Book) State() *journal.State { return b.state }

// Entries returns every event, on the map or not, in the order of reading. The
// slice is shared and must not be changed.
func (b *Book) Entries() []*Entry { return b.entries.All() }

// Entry returns the event of a name, nil when there is none.
func (b *Book) Entry(event string) *Entry {
	if e, ok := b.homes.Get(event); ok && e.Event.ID == event {
		return e
	}
	e, _ := b.apart.Get(event)
	return e
}

// EntryOf returns the event that a report belongs to, nil when it is not here.
// An event split off may hold the report that gave another event its name.
func (b *Book) EntryOf(report string) *Entry {
	e, _ := b.homes.Get(report)
	return e
}

// Original returns a report as it was read, or made, nil when it is unknown.
func (b *Book) Original(report string) *geo.Report {
	x, _ := b.refs.Get(report)
	return x.report
}

// Readings yields the articles that are here, in the order of import: those that
// were not removed.
func (b *Book) Readings() iter.Seq[*geo.Reading] {
	return func(yield func(*geo.Reading) bool) {
		for _, r := range b.shown.All() {
			if here(r, b.state) && !yield(r) {
				return
			}
		}
	}
}

// Reading returns the article of a text's hash, removed or not; nil when it is
// unknown.
func (b *Book) Reading(sha256 string) *geo.Reading {
	if n, ok := b.ids.Get(sha256); ok {
		return b.shown.All()[n]
	}
	return nil
}
