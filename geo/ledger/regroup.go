package ledger

import (
	"cmp"
	"encoding/json"
	"maps"
	"slices"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/record"
)

// regroup makes the entries anew that hold these reports or shall hold them.
func (b *Book) regroup(reports []string) {
	if len(reports) == 0 {
		return
	}
	if len(b.entries) == 0 {
		b.group(reports)
		return
	}
	old, pool := b.touched(reports)
	groups := map[string][]ref{}
	for id := range pool {
		if x, ok := b.refs.get(id); ok && here(b.readings[x.at.reading], b.state) {
			name := b.homeOf(id, x)
			groups[name] = append(groups[name], x)
		}
	}
	fresh, homes, apart := make(map[string]*Entry, len(groups)), make(map[string]*Entry, len(pool)), map[string]*Entry{}
	for name, refs := range groups {
		slices.SortFunc(refs, func(x, y ref) int { return cmp.Or(x.at.compare(y.at), cmp.Compare(x.report.ID, y.report.ID)) })
		e := b.entry(name, refs)
		fresh[name] = e
		for _, x := range refs {
			homes[x.report.ID] = e
		}
		if homes[name] != e {
			apart[name] = e
		}
	}
	b.apart = b.apart.with(apart, slices.Collect(maps.Keys(old))...)
	b.homes = b.homes.with(homes, slices.Collect(maps.Keys(pool))...)
	b.entries = merged(b.entries, old, fresh)
}

// touched returns the entries, by name, that a change of reports changes, and all
// reports that stand in them or shall.
func (b *Book) touched(reports []string) (old map[string]*Entry, pool map[string]bool) {
	old, pool = map[string]*Entry{}, map[string]bool{}
	add := func(name string) {
		e := b.Entry(name)
		if e == nil || old[name] != nil {
			return
		}
		old[name] = e
		for _, r := range e.Event.Reports {
			pool[r.ID] = true
		}
	}
	for _, id := range reports {
		pool[id] = true
		if e := b.EntryOf(id); e != nil {
			add(e.Event.ID)
		}
		if x, ok := b.refs.get(id); ok {
			add(b.homeOf(id, x))
		}
	}
	return old, pool
}

// merged returns the entries without the old ones and with the fresh ones, in
// order.
func merged(all []*Entry, old, fresh map[string]*Entry) []*Entry {
	in, gone := slices.SortedFunc(maps.Values(fresh), (*Entry).Compare), slices.SortedFunc(maps.Values(old), (*Entry).Compare)
	out := make([]*Entry, 0, len(all)+len(in))
	for _, e := range all {
		if len(gone) > 0 && gone[0] == e {
			gone = gone[1:]
			continue
		}
		for len(in) > 0 && in[0].Compare(e) < 0 {
			out, in = append(out, in[0]), in[1:]
		}
		out = append(out, e)
	}
	return append(out, in...)
}

// homeOf returns the name of the event that a report belongs to.
func (b *Book) homeOf(id string, x ref) string {
	var name string
	if b.state.Decode(journal.Register{Space: journal.Reports, Target: id, Field: journal.FieldEvent}, &name) && name != "" {
		return name
	}
	return x.event
}

// entry makes an event of reports, in their order.
func (b *Book) entry(name string, refs []ref) *Entry {
	e := &Entry{Event: &geo.Event{ID: name, Reports: make([]*geo.Report, 0, len(refs))}, Reading: b.shown[refs[0].at.reading], at: refs[0].at}
	if refs[len(refs)-1].at.reading != e.at.reading {
		e.others = make([]*geo.Reading, len(refs))
	}
	for i, x := range refs {
		r := corrected(x.report, b.state)
		e.Corrected = e.Corrected || r != x.report
		e.Made = e.Made || x.made
		e.Event.Reports = append(e.Event.Reports, r)
		if e.others != nil {
			e.others[i] = b.shown[x.at.reading]
		}
	}
	e.Lead = e.Event.Lead()
	e.Display = e.Lead.Display()
	for field, value := range b.state.Fields(journal.Events, name) {
		e.decide(field, value)
	}
	return e
}

// decide sets what a person decided of an event. A value that does not fit, of a
// newer program, is left alone.
func (e *Entry) decide(field string, value json.RawMessage) {
	var into any
	switch field {
	case journal.FieldVerdict:
		into = &e.Judgement
	case journal.FieldNote:
		into = &e.Note
	case journal.FieldTags:
		into = &e.Tags
	case journal.FieldStar:
		into = &e.Star
	default:
		return
	}
	_ = json.Unmarshal(value, into) // as said above
}

// corrected returns the report with what people corrected, itself when nothing
// was. A correction that contradicts the codebook corrects nothing.
func corrected(r *geo.Report, s *journal.State) *geo.Report {
	var values map[string]json.RawMessage
	for field, value := range s.Fields(journal.Reports, r.ID) {
		if field == journal.FieldEvent {
			continue
		}
		if values == nil {
			values = map[string]json.RawMessage{}
		}
		values[field] = value
	}
	if values == nil {
		return r
	}
	if out, err := record.Correct(r, values); err == nil {
		return out
	}
	return r
}
