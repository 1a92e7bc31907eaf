package ledger

import (
	"hash/maphash"
	"maps"
)

// shards is how many parts a table is kept in.
const shards = 256

// table is a map from names that is never changed once it is shared: with returns
// another, which copies only the parts that change.
type table[V any] struct{ parts [shards]map[string]V }

var hashSeed = maphash.MakeSeed()

func (t *table[V]) get(name string) (V, bool) {
	v, ok := t.parts[maphash.String(hashSeed, name)%shards][name]
	return v, ok
}

// with returns the table with values set, and those of drop taken out first.
func (t *table[V]) with(set map[string]V, drop ...string) *table[V] {
	next := *t
	copied := [shards]bool{}
	own := func(name string) map[string]V {
		at := maphash.String(hashSeed, name) % shards
		if !copied[at] {
			copied[at] = true
			if next.parts[at] = maps.Clone(t.parts[at]); next.parts[at] == nil {
				next.parts[at] = map[string]V{}
			}
		}
		return next.parts[at]
	}
	for _, name := range drop {
		delete(own(name), name)
	}
	for name, v := range set {
		own(name)[name] = v
	}
	return &next
}
