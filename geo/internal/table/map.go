package table

import (
	"hash/maphash"
	"iter"
	"math/bits"
	"slices"
)

// A map is kept in so many parts, each of leaves that hold a few pairs. Another
// version copies the parts and leaves that differ.
const (
	parts    = 256
	partBits = 8
	fill     = 4 // pairs of a leaf, at least, when a part is made; three times as many have it made again
)

// Map holds values by their keys. It is never changed once it is made. The zero
// value is empty.
type Map[K comparable, V any] struct {
	parts [parts]part[K, V]
	n     int
}

// Pair is a key and its value.
type Pair[K comparable, V any] struct {
	Key   K
	Value V
}

// part is the pairs whose keys have the same lower bits of their hashes; the bits
// above say in which leaf. There is a power of two of leaves, or none.
type part[K comparable, V any] struct {
	leaves [][]Pair[K, V]
	n      int
}

var seed = maphash.MakeSeed()

func hash[K comparable](k K) uint64 { return maphash.Comparable(seed, k) }

// Of returns the map of pairs. Of two with the same key the later one counts.
func Of[K comparable, V any](all []Pair[K, V]) *Map[K, V] { return (&Map[K, V]{}).With(all) }

// Len returns how many values there are.
func (m *Map[K, V]) Len() int { return m.n }

// Get returns the value of a key, and whether there is one.
func (m *Map[K, V]) Get(k K) (v V, ok bool) {
	h := hash(k)
	leaf := m.parts[h%parts].leaf(h)
	if i := at(leaf, k); i >= 0 {
		return leaf[i].Value, true
	}
	return v, false
}

// All yields every pair, in no order.
func (m *Map[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for i := range m.parts {
			for _, leaf := range m.parts[i].leaves {
				for _, p := range leaf {
					if !yield(p.Key, p.Value) {
						return
					}
				}
			}
		}
	}
}

// With returns the map with values set, of two with the same key the later one, and
// those of drop taken out first.
func (m *Map[K, V]) With(set []Pair[K, V], drop ...K) *Map[K, V] {
	if len(set)+len(drop) == 0 {
		return m
	}
	next := *m
	for i, all := range changes(set, drop) {
		if len(all) == 0 {
			continue
		}
		p := next.parts[i].with(all)
		next.n += p.n - next.parts[i].n
		next.parts[i] = p
	}
	return &next
}

// change is a pair to set, or whose key is to be taken out.
type change[K comparable, V any] struct {
	hash uint64
	pair *Pair[K, V] // nil to take out
	key  *K
}

// changes sorts what is to be changed by parts: first what is taken out.
func changes[K comparable, V any](set []Pair[K, V], drop []K) [parts][]change[K, V] {
	all := make([]change[K, V], 0, len(set)+len(drop))
	for i := range drop {
		all = append(all, change[K, V]{hash: hash(drop[i]), key: &drop[i]})
	}
	for i := range set {
		all = append(all, change[K, V]{hash(set[i].Key), &set[i], &set[i].Key})
	}
	var sizes [parts]int
	for i := range all {
		sizes[all[i].hash%parts]++
	}
	room := make([]change[K, V], len(all))
	var out [parts][]change[K, V]
	for i, n := range sizes {
		out[i], room = room[:0:n], room[n:]
	}
	for _, c := range all {
		out[c.hash%parts] = append(out[c.hash%parts], c)
	}
	return out
}

// leaf returns where a hash belongs, nil when there are no leaves.
func (p *part[K, V]) leaf(h uint64) []Pair[K, V] {
	if len(p.leaves) == 0 {
		return nil
	}
	return p.leaves[p.index(h)]
}

func (p *part[K, V]) index(h uint64) int { return int(h >> partBits & uint64(len(p.leaves)-1)) }

func at[K comparable, V any](leaf []Pair[K, V], k K) int {
	for i := range leaf {
		if leaf[i].Key == k {
			return i
		}
	}
	return -1
}

// with returns the part after changes. One that outgrows its leaves is made anew.
func (p part[K, V]) with(all []change[K, V]) part[K, V] {
	if p.n+len(all) > 3*fill*len(p.leaves) {
		return p.rebuilt(all)
	}
	p.leaves = slices.Clone(p.leaves)
	for _, c := range all {
		i := p.index(c.hash)
		leaf := p.leaves[i]
		j := at(leaf, *c.key)
		switch {
		case c.pair == nil && j >= 0:
			p.leaves[i] = slices.Delete(slices.Clone(leaf), j, j+1)
			p.n--
		case c.pair == nil:
		case j >= 0:
			p.leaves[i] = slices.Clone(leaf)
			p.leaves[i][j] = *c.pair
		default:
			p.leaves[i] = slices.Concat(leaf, []Pair[K, V]{*c.pair})
			p.n++
		}
	}
	return p
}

// rebuilt returns the part after changes with as many leaves as it needs, side by
// side in memory.
func (p part[K, V]) rebuilt(all []change[K, V]) part[K, V] {
	held := make([]Pair[K, V], 0, p.n+len(all))
	hashes := make([]uint64, 0, cap(held))
	for _, leaf := range p.leaves {
		for _, x := range leaf {
			held, hashes = append(held, x), append(hashes, hash(x.Key))
		}
	}
	for _, c := range all {
		if c.pair == nil {
			c.pair = &Pair[K, V]{Key: *c.key}
		}
		held, hashes = append(held, *c.pair), append(hashes, c.hash)
	}
	next := part[K, V]{leaves: make([][]Pair[K, V], max(1, 1<<bits.Len(uint(len(held)/fill))/2))}
	sizes := make([]int, len(next.leaves))
	for _, h := range hashes {
		sizes[next.index(h)]++
	}
	room := make([]Pair[K, V], len(held))
	for i, n := range sizes {
		next.leaves[i], room = room[:0:n], room[n:]
	}
	return next.filled(held, hashes, all)
}

// filled puts pairs into leaves that have room for them. The last of them are those
// of changes, whose places say whether they take out.
func (p part[K, V]) filled(held []Pair[K, V], hashes []uint64, all []change[K, V]) part[K, V] {
	old := len(held) - len(all)
	for k, x := range held {
		leaf := &p.leaves[p.index(hashes[k])]
		j := -1
		if k >= old {
			j = at(*leaf, x.Key)
		}
		out := k >= old && all[k-old].pair == nil
		switch {
		case out && j >= 0:
			*leaf = slices.Delete(*leaf, j, j+1)
			p.n--
		case out:
		case j >= 0:
			(*leaf)[j] = x
		default:
			*leaf = append(*leaf, x)
			p.n++
		}
	}
	return p
}
