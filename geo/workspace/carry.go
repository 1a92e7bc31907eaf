package workspace

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"strikemap/geo/journal"
	"strikemap/geo/ledger"
)

// kindOf says by which deed a register is carried.
func kindOf(r journal.Register) journal.Kind {
	switch {
	case r.Space == journal.Reports && r.Field == journal.FieldEvent:
		return journal.Merge
	case r.Space == journal.Reports:
		return journal.Correct
	case r.Space == journal.Pairs:
		return journal.KeepApart
	}
	return map[string]journal.Kind{
		journal.FieldVerdict: journal.Verdict, journal.FieldNote: journal.Note, journal.FieldTags: journal.Tag, journal.FieldStar: journal.Star,
	}[r.Field]
}

// carry has what was decided go on with the reports that took the place of others,
// and lists what is orphaned.
func (w *rereading) carry(author string) error {
	state := w.book.State()
	var all []journal.Setting
	for r, value := range state.All() {
		all = append(all, journal.Setting{Register: r, Value: value})
	}
	slices.SortFunc(all, func(a, b journal.Setting) int {
		return cmp.Or(cmp.Compare(state.SetBy(a.Register), state.SetBy(b.Register)), strings.Compare(a.Target+a.Field, b.Target+b.Field))
	})
	for _, from := range all { // reports first: they decide what events there are
		if from.Space == journal.Reports {
			if err := w.move(from, author); err != nil {
				return err
			}
		}
	}
	for _, from := range all {
		if from.Space == journal.Events || from.Space == journal.Pairs {
			if err := w.move(from, author); err != nil {
				return err
			}
		}
	}
	w.changes.Orphaned = Orphans(w.book)
	return nil
}

// move appends the deed by which a decision goes on with another target, if it has
// to.
func (w *rereading) move(from journal.Setting, author string) error {
	to := from
	switch from.Space {
	case journal.Reports:
		to.Target = cmp.Or(w.moved[from.Target], from.Target)
		if from.Field == journal.FieldEvent {
			to.Value = w.movedEvent(from.Value)
		}
	case journal.Events:
		to.Target = w.eventNow(from.Target)
	case journal.Pairs:
		a, b, _ := strings.Cut(from.Target, "+")
		to.Target = journal.PairOf(w.eventNow(a), w.eventNow(b))
	}
	kind := kindOf(from.Register)
	if kind == "" || to.Target == from.Target && string(to.Value) == string(from.Value) || to.Target != from.Target && w.book.State().Value(to.Register) != nil {
		return nil
	}
	body := []journal.Setting{to}
	if to.Target != from.Target {
		body = append(body, journal.Setting{Register: from.Register})
	}
	d := journal.New(author, kind, body...)
	d.Seen = w.known.deeds
	if err := w.keep(&d); err != nil {
		return err
	}
	w.changes.Carried = append(w.changes.Carried, Carried{from.Register, to.Register, d.Seq})
	return nil
}

func (w *rereading) movedEvent(value json.RawMessage) json.RawMessage {
	var name string
	if json.Unmarshal(value, &name) == nil && w.moved[name] != "" {
		return jsonOf(w.moved[name])
	}
	return value
}

// eventNow returns the name of the event that one of before goes on as, its own
// when it is unknown.
func (w *rereading) eventNow(name string) string {
	if w.book.Entry(name) != nil {
		return name
	}
	if e := w.book.EntryOf(cmp.Or(w.moved[name], name)); e != nil {
		return e.Event.ID
	}
	return name
}

// Attach returns the deeds by which decisions that hold of nothing go on with an event, or
// with a report of it. Which event a report was brought into is let go of: it belongs to
// the one that it is attached to.
func Attach(author string, orphans []Orphan, event, report string) []journal.Deed {
	return settled(author, orphans, func(o Orphan) []journal.Setting {
		to := o.Register
		if to.Target = event; o.Space == journal.Reports {
			to.Target = report
		}
		if o.Field == journal.FieldEvent {
			return nil
		}
		return []journal.Setting{{Register: to, Value: o.Value}}
	})
}

// Drop returns the deeds by which decisions are taken back.
func Drop(author string, orphans []Orphan) []journal.Deed {
	return settled(author, orphans, func(Orphan) []journal.Setting { return nil })
}

// settled returns the deeds, one of a kind, that empty the registers of orphans and set
// others in their place.
func settled(author string, orphans []Orphan, instead func(Orphan) []journal.Setting) []journal.Deed {
	bodies := map[journal.Kind][]journal.Setting{}
	var kinds []journal.Kind
	for _, o := range orphans {
		k := kindOf(o.Register)
		if k == "" {
			continue
		}
		if bodies[k] == nil {
			kinds = append(kinds, k)
		}
		bodies[k] = append(append(bodies[k], journal.Setting{Register: o.Register}), instead(o)...)
	}
	out := make([]journal.Deed, len(kinds))
	for i, k := range kinds {
		out[i] = journal.New(author, k, bodies[k]...)
	}
	return out
}

// Orphans returns what was decided of reports and events that are in no reading of
// the book. What was decided of an article that was removed is none.
func Orphans(b *ledger.Book) []Orphan {
	var out []Orphan
	parted := map[string]bool{} // events that reports of removed articles were brought into
	for r, value := range b.State().All() {
		var name string
		if r.Field == journal.FieldEvent && b.Original(r.Target) != nil && json.Unmarshal(value, &name) == nil {
			parted[name] = true
		}
	}
	for r, value := range b.State().All() {
		if r.Space != journal.Reports && r.Space != journal.Events || r.Field == journal.FieldMade {
			continue
		}
		if b.Original(r.Target) == nil && b.Entry(r.Target) == nil && !parted[r.Target] {
			out = append(out, Orphan{r, value})
		}
	}
	slices.SortFunc(out, func(a, b Orphan) int {
		return cmp.Or(cmp.Compare(a.Space, b.Space), cmp.Compare(a.Target, b.Target), cmp.Compare(a.Field, b.Field))
	})
	return out
}
