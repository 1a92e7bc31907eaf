package gazetteer

import (
	"cmp"
	"maps"
	"slices"

	"strikemap/geo"
)

// leastTyped is how many letters a name must have before it is completed.
const leastTyped = 2

// Starting returns the places of whose names, in any language and form, one begins
// with what was typed: those that bear it whole come first, then the largest. At
// most so many are returned, none for less than two letters.
func (g *Gazetteer) Starting(typed string, most int) []*geo.Place {
	key := appendFold(nil, typed)
	if len(key) < leastTyped || len(key) == leastTyped && key[0] == '~' {
		return nil
	}
	whole := map[*geo.Place]bool{}
	end := append(slices.Clone(key[:len(key)-1]), key[len(key)-1]+1)
	names, err := g.names.Iterator(key, end)
	for ; err == nil; err = names.Next() {
		name, value := names.Current()
		for _, h := range g.hits(value) {
			whole[h.Place] = whole[h.Place] || len(name) == len(key) && h.Form < Inflected
		}
	}
	out := slices.SortedFunc(maps.Keys(whole), func(a, b *geo.Place) int {
		return cmp.Or(cmp.Compare(rank(a, whole[a]), rank(b, whole[b])), cmp.Compare(b.Population, a.Population), cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
	})
	return out[:min(len(out), most)]
}

// rank says which places come first: those that bear the name whole, plants and
// the like last.
func rank(p *geo.Place, whole bool) int {
	switch {
	case whole:
		return 0
	case p.Level == geo.LevelFacility:
		return 2
	}
	return 1
}
