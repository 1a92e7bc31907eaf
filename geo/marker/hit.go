package marker

import (
	"math"
	"sort"

	"strikemap/geo/viewport"
)

// Hit returns the cluster of the view whose target covers the pixel, the
// nearest when there are several. A target is as large as what is drawn and at
// least MinTarget wide.
func (x *Index) Hit(v viewport.View, at viewport.Pixel) (Cluster, bool) {
	var found [8]Cluster
	p := v.ToPlane(at)
	near := x.within(found[:0], v, grow(box{p, p}, Spacing/2*x.ratio/v.Scale))
	best, least := -1, math.Inf(1)
	for i := range near {
		d := math.Hypot(near[i].At.X-at.X, near[i].At.Y-at.Y)
		if d <= x.ratio*target(near[i].Count)/2 && d < least {
			best, least = i, d
		}
	}
	if best < 0 {
		return Cluster{}, false
	}
	return near[best], true
}

// target returns the diameter within which a pointer hits a cluster of n.
func target(n int) float64 { return max(MinTarget, Diameter(n)) }

// Location is where an index keeps an event that it shows as a dot.
type Location int32

// Locate finds an event by its identifier in O(n) time; false when the index
// does not show it as a dot.
func (x *Index) Locate(id string) (Location, bool) {
	for i, e := range x.events {
		if e.ID == id {
			return Location(i), true
		}
	}
	return 0, false
}

// Holding returns the cluster that shows the located event in the view, whether
// or not it lies inside the view's bound.
func (x *Index) Holding(v viewport.View, at Location) Cluster {
	level := levelAt(v.Scale / x.ratio)
	i := x.standing(at)
	for x.nodes[i].from > level {
		i = x.nodes[i].parent
	}
	return x.cluster(i, level, v)
}

// AloneScale returns the least scale at which the located event no longer
// shares its cluster with events of other places, and viewport.MaxScale when it
// always does.
func (x *Index) AloneScale(at Location) float64 {
	n := &x.nodes[x.standing(at)]
	from := n.from
	if n.last >= 0 { // its first child is the last that it lets go
		from = max(from, x.finest(n))
	}
	if scale := x.reachable(from); scale > 0 {
		return scale
	}
	return viewport.MaxScale
}

// finest returns the level at which the last of n's children leaves it.
func (x *Index) finest(n *node) (from uint8) {
	for kid := n.last; kid >= 0; kid = x.nodes[kid].prev {
		from = x.nodes[kid].from
	}
	return from
}

// standing returns the node at whose own point the located marker stands: the
// last one in preorder that starts at or before it.
func (x *Index) standing(at Location) int32 {
	return int32(sort.Search(len(x.nodes), func(i int) bool {
		return x.nodes[i].first > int32(at)
	}) - 1)
}
