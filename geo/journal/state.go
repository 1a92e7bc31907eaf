package journal

import (
	"bytes"
	"encoding/json"
	"hash/maphash"
	"iter"
	"maps"
	"slices"
)

// shards is how many parts the registers are kept in; a deed copies only those
// parts that it changes.
const shards = 512

// State is the fold of a journal: every register with its value. It never
// changes; Apply returns another that shares what is the same.
type State struct {
	last  int64 // the last deed that was applied
	parts [shards]map[target][]slot
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

// hashSeed spreads targets over the parts; it differs from run to run, and
// nothing that is kept depends on it.
var hashSeed = maphash.MakeSeed()

func part(t target) int { return int(maphash.Comparable(hashSeed, t) % shards) }

func of(r Register) target { return target{r.Space, r.Target} }

// Fold applies deeds in their order to nothing.
func Fold(deeds iter.Seq[Deed]) *State {
	s := &State{}
	alike := map[string]json.RawMessage{}
	for d := range deeds {
		for _, x := range d.Body {
			x.Value = shared(alike, x.Value)
			at := part(of(x.Register))
			if s.parts[at] == nil {
				s.parts[at] = map[target][]slot{}
			}
			s.parts[at][of(x.Register)] = put(s.parts[at][of(x.Register)], x, d.Seq)
		}
		s.last = max(s.last, d.Seq)
	}
	return s
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
	next := *s
	copied := [shards]bool{}
	for _, x := range d.Body {
		t := of(x.Register)
		at := part(t)
		if !copied[at] {
			copied[at] = true
			if next.parts[at] = maps.Clone(s.parts[at]); next.parts[at] == nil {
				next.parts[at] = map[target][]slot{}
			}
		}
		next.parts[at][t] = put(slices.Clone(next.parts[at][t]), x, d.Seq)
	}
	next.last = max(s.last, d.Seq)
	return &next
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
	for _, x := range s.parts[part(of(r))][of(r)] {
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
	t := target{space, name}
	slots := s.parts[part(t)][t]
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
		for _, p := range s.parts {
			for t, slots := range p {
				for _, x := range slots {
					if x.json != nil && !yield(Register{t.space, t.name, x.field}, x.json) {
						return
					}
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
