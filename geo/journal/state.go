package journal

import (
	"bytes"
	"encoding/json"
	"hash/maphash"
	"iter"
	"maps"
)

// shards is how many parts the registers are kept in; a deed copies only those
// parts that it changes.
const shards = 512

// State is the fold of a journal: every register with its value. It never
// changes; Apply returns another that shares what is the same.
type State struct {
	last  int64 // the last deed that was applied
	parts [shards]map[Register]value
}

// value is what a register was set to, and by which deed.
type value struct {
	json json.RawMessage
	seq  int64
}

// hashSeed spreads registers over the parts; it differs from run to run, and
// nothing that is kept depends on it.
var hashSeed = maphash.MakeSeed()

func part(r Register) int { return int(maphash.Comparable(hashSeed, r) % shards) }

// Fold applies deeds in their order to nothing.
func Fold(deeds iter.Seq[Deed]) *State {
	s := &State{}
	for i := range s.parts {
		s.parts[i] = map[Register]value{}
	}
	for d := range deeds {
		for _, x := range d.Body {
			put(s.parts[part(x.Register)], x, d.Seq)
		}
		s.last = max(s.last, d.Seq)
	}
	return s
}

// Apply returns the state after a deed.
func (s *State) Apply(d *Deed) *State {
	next := *s
	copied := [shards]bool{}
	for _, x := range d.Body {
		at := part(x.Register)
		if !copied[at] {
			copied[at] = true
			if next.parts[at] = maps.Clone(s.parts[at]); next.parts[at] == nil {
				next.parts[at] = map[Register]value{}
			}
		}
		put(next.parts[at], x, d.Seq)
	}
	next.last = max(s.last, d.Seq)
	return &next
}

// put sets a register. An emptied one stays, so that it is known which deed set
// it last.
func put(in map[Register]value, x Setting, seq int64) {
	v := value{x.Value, seq}
	if bytes.Equal(v.json, null) {
		v.json = nil
	}
	in[x.Register] = v
}

var null = []byte("null")

// Value returns what a register holds, nil when it is empty. It is shared and must
// not be changed.
func (s *State) Value(r Register) json.RawMessage { return s.parts[part(r)][r].json }

// SetBy returns the deed that set a register last, 0 when none did.
func (s *State) SetBy(r Register) int64 { return s.parts[part(r)][r].seq }

// Last returns the last deed that was applied.
func (s *State) Last() int64 { return s.last }

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
			for r, v := range p {
				if v.json != nil && !yield(r, v.json) {
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
