package ledger

import (
	"cmp"
	"encoding/json"
	"maps"
	"slices"

	"strikemap/geo"
	"strikemap/geo/internal/table"
	"strikemap/geo/journal"
	"strikemap/geo/record"
)

// regroup makes the entries anew that hold these reports or shall hold them.
func (b *Book) regroup(reports []string) {
	if len(reports) == 0 {
		return
	}
	if len(b.entries.All()) == 0 {
		b.group(reports)
		return
	}
	old, pool := b.touched(reports)
	groups := map[string][]ref{}
	for id := range pool {
		if x, ok := b.refs.Get(id); ok && here(b.readings.All()[x.at.reading], b.state) {
			name := b.homeOf(id, x)
			groups[name] = append(groups[name], x)
		}
	}
	fresh, homes := make([]*Entry, 0, len(groups)), make([]table.Pair[string, *Entry], 0, len(pool))
	var apart []table.Pair[string, *Entry]
	for name, refs := range groups {
		slices.SortFunc(refs, func(x, y ref) int { return cmp.Or(x.at.compare(y.at), cmp.Compare(x.report.ID, y.report.ID)) })
		e, own := b.entry(name, refs), false
		fresh = append(fresh, e)
		for _, x := range refs {
			homes = append(homes, table.Pair[string, *Entry]{Key: x.report.ID, Value: e})
			own = own || x.report.ID == name
		}
		if !own {
			apart = append(apart, table.Pair[string, *Entry]{Key: name, Value: e})
		}
	}
	b.apart = b.apart.With(apart, slices.Collect(maps.Keys(old))...)
	b.homes = b.homes.With(homes, slices.Collect(maps.Keys(pool))...)
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
		if x, ok := b.refs.Get(id); ok {
			add(b.homeOf(id, x))
		}
	}
	return old, pool
}

// merged returns the entries without the old ones and with the fresh ones, in
// order. What only comes after the others, as a batch of articles does, costs what
// it holds.
func merged(list table.List[*Entry], old map[string]*Entry, in []*Entry) table.List[*Entry] {
	all, gone := list.All(), slices.SortedFunc(maps.Values(old), (*Entry).Compare)
	slices.SortFunc(in, (*Entry).Compare)
	if len(gone) == 0 && (len(in) == 0 || len(all) == 0 || all[len(all)-1].Compare(in[0]) < 0) {
		return list.With(in...)
	}
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
	return table.ListOf(append(out, in...))
}

// homeOf returns the name of the event that a report belongs to.
func (b *Book) homeOf(id string, x ref) string {
	var name string
	if b.state.Decode(journal.Register{Space: journal.Reports, Target: id, Field: journal.FieldEvent}, &name) && name != "" {
		return name
	}
	return x.event()
}

// entry makes an event of reports, in their order.
func (b *Book) entry(name string, refs []ref) *Entry {
	shown, e := b.shown.All(), blank(len(refs))
	e.Event.ID, e.Reading, e.at = name, shown[refs[0].at.reading], refs[0].at
	if refs[len(refs)-1].at.reading != e.at.reading {
		e.others = &others{}
	}
	for _, x := range refs {
		r := corrected(x.report, b.state)
		e.Corrected = e.Corrected || r != x.report
		e.Made = e.Made || x.first == nil
		e.Event.Reports = append(e.Event.Reports, r)
		if e.others != nil {
			*e.others = append(*e.others, shown[x.at.reading])
		}
	}
	e.Lead = e.Event.Lead()
	e.Display = e.Lead.Display()
	for field, value := range b.state.Fields(journal.Events, name) {
		e.decide(field, value)
	}
	return e
}

// plainVerdicts are the verdicts by what they are written as without more: most are.
var plainVerdicts = func() map[string]journal.Review {
	out := map[string]journal.Review{}
	for _, v := range journal.Reviews {
		out[string(journal.Set(journal.Events, "", journal.FieldVerdict, journal.Judgement{Verdict: v}).Value)] = v
	}
	return out
}()

// decide sets what a person decided of an event. A value that does not fit, of a
// newer program, is left alone.
func (e *Entry) decide(field string, value json.RawMessage) {
	var into any
	switch field {
	case journal.FieldVerdict:
		if plain, ok := plainVerdicts[string(value)]; ok {
			e.Judgement.Verdict = plain
			return
		}
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
