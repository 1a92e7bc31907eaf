package marker

import (
	"iter"

	"strikemap/geo"
)

// All yields the markers of every event that the index holds: dots, rings, areas. They
// must not be changed.
func (x *Index) All() iter.Seq[*Marker] {
	return func(yield func(*Marker) bool) {
		runs := [][]Marker{x.markers}
		for i := range x.rings {
			runs = append(runs, x.rings[i].Markers)
		}
		for i := range x.areas {
			runs = append(runs, x.areas[i].Markers)
		}
		for _, run := range runs {
			for i := range run {
				if !yield(&run[i]) {
					return
				}
			}
		}
	}
}

// Beyond returns the markers of the events that none of the clusters of a view shows:
// what lies outside of it. It takes O(1) time for none, else O(n).
func (x *Index) Beyond(clusters []Cluster) []*Marker {
	all, shown := len(x.markers), 0
	for i := range x.rings {
		all += len(x.rings[i].Markers)
	}
	for i := range x.areas {
		all += len(x.areas[i].Markers)
	}
	for i := range clusters {
		shown += clusters[i].Count
	}
	if shown >= all {
		return nil
	}
	seen := make(map[*geo.Event]bool, shown)
	for i := range clusters {
		for j := range clusters[i].Markers {
			seen[clusters[i].Markers[j].Event] = true
		}
	}
	var out []*Marker
	for m := range x.All() {
		if !seen[m.Event] {
			out = append(out, m)
		}
	}
	return out
}
