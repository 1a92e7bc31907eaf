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

// pair is a name and its value.
type pair[V any] struct {
	name  string
	value V
}

// tableOf returns a table of its own, made at once.
func tableOf[V any](all []pair[V]) *table[V] {
	t := &table[V]{}
	for i := range t.parts {
		t.parts[i] = make(map[string]V, len(all)/shards)
	}
	for _, p := range all {
		t.parts[maphash.String(hashSeed, p.name)%shards][p.name] = p.value
	}
	return t
}

// add returns the table with more values; when it holds nothing yet, without
// making a map of them first.
func (t *table[V]) add(all []pair[V]) *table[V] {
	if t.empty() {
		return tableOf(all)
	}
	set := make(map[string]V, len(all))
	for _, p := range all {
		set[p.name] = p.value
	}
	return t.with(set)
}

func (t *table[V]) empty() bool {
	for i := range t.parts {
		if len(t.parts[i]) > 0 {
			return false
		}
	}
	return true
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
