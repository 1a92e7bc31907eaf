package journal

import (
	"bytes"
	"encoding/json"
	"iter"
	"slices"

	"strikemap/geo/internal/table"
)

// State is the fold of a journal: every register with its value. It never
// changes; Apply returns another that shares what is the same.
type State struct {
	last int64 // the last deed that was applied
	held *table.Map[target, []slot]
}

// target is what registers are fields of.
type target struct {
	space Space
	name  string
}

// slot is one field of a target: what it was set to, and by which deed.
type slot struct {
	field string
	json  json.RawMessage
	seq   int64
}

func of(r Register) target { return target{r.Space, r.Target} }

// Fold applies deeds in their order to nothing.
func Fold(deeds iter.Seq[Deed]) *State {
	s, f := &State{}, folding{at: map[target]int{}}
	alike := map[string]json.RawMessage{}
	for d := range deeds {
		for _, x := range d.Body {
			x.Value = shared(alike, x.Value)
			f.set(x, d.Seq, nil)
		}
		s.last = max(s.last, d.Seq)
	}
	s.held = table.Of(f.held)
	return s
}

// folding is targets with what they are being set to.
type folding struct {
	at   map[target]int
	held []table.Pair[target, []slot]
}

// set sets a field of a target, which had some slots before.
func (f *folding) set(x Setting, seq int64, before []slot) {
	t := of(x.Register)
	i, known := f.at[t]
	if !known {
		i = len(f.held)
		f.at[t], f.held = i, append(f.held, table.Pair[target, []slot]{Key: t, Value: before})
	}
	f.held[i].Value = put(f.held[i].Value, x, seq)
}

// shared returns a value that is equal, one for all that are alike, where values
// are short: most of a journal's are one of a few verdicts.
func shared(alike map[string]json.RawMessage, v json.RawMessage) json.RawMessage {
	const short = 64
	if len(v) > short || len(alike) > 1<<12 {
		return v
	}
	if known, ok := alike[string(v)]; ok {
		return known
	}
	alike[string(v)] = v
	return v
}

// Apply returns the state after a deed.
func (s *State) Apply(d *Deed) *State {
	f := folding{at: make(map[target]int, len(d.Body))}
	for _, x := range d.Body {
		f.set(x, d.Seq, slices.Clone(s.slots(of(x.Register))))
	}
	return &State{last: max(s.last, d.Seq), held: s.held.With(f.held)}
}

func (s *State) slots(t target) []slot {
	out, _ := s.held.Get(t)
	return out
}

// put sets a field. An emptied one stays, so that it is known which deed set it
// last.
func put(slots []slot, x Setting, seq int64) []slot {
	v := slot{x.Field, x.Value, seq}
	if bytes.Equal(v.json, null) {
		v.json = nil
	}
	for i := range slots {
		if slots[i].field == x.Field {
			slots[i] = v
			return slots
		}
	}
	return append(slots, v)
}

var null = []byte("null")

func (s *State) slot(r Register) slot {
	for _, x := range s.slots(of(r)) {
		if x.field == r.Field {
			return x
		}
	}
	return slot{}
}

// Value returns what a register holds, nil when it is empty. It is shared and must
// not be changed.
func (s *State) Value(r Register) json.RawMessage { return s.slot(r).json }

// SetBy returns the deed that set a register last, 0 when none did.
func (s *State) SetBy(r Register) int64 { return s.slot(r).seq }

// Last returns the last deed that was applied.
func (s *State) Last() int64 { return s.last }

// Fields yields the fields of a target that hold something, in the order in which
// they were first set.
func (s *State) Fields(space Space, name string) iter.Seq2[string, json.RawMessage] {
	slots := s.slots(target{space, name})
	return func(yield func(string, json.RawMessage) bool) {
		for _, x := range slots {
			if x.json != nil && !yield(x.field, x.json) {
				return
			}
		}
	}
}

// Decode stores what a register holds in into, and reports whether it holds
// anything that fits.
func (s *State) Decode(r Register, into any) bool {
	v := s.Value(r)
	return v != nil && json.Unmarshal(v, into) == nil
}

// Changed returns the registers of a deed that another deed set after its author
// had last looked.
func (s *State) Changed(d *Deed) []Register {
	var out []Register
	for _, x := range d.Body {
		if s.SetBy(x.Register) > d.Seen {
			out = append(out, x.Register)
		}
	}
	return out
}

// All yields every register that holds something, in no order.
func (s *State) All() iter.Seq2[Register, json.RawMessage] {
	return func(yield func(Register, json.RawMessage) bool) {
		for t, slots := range s.held.All() {
			for _, x := range slots {
				if x.json != nil && !yield(Register{t.space, t.name, x.field}, x.json) {
					return
				}
			}
		}
	}
}

// Equal reports whether two states hold the same.
func (s *State) Equal(t *State) bool { return s.within(t) && t.within(s) }

func (s *State) within(t *State) bool {
	for r, v := range s.All() {
		if !bytes.Equal(t.Value(r), v) {
			return false
		}
	}
	return true
}
