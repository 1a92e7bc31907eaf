package marker

import (
	"math"
	"slices"
	"sort"

	"strikemap/geo/viewport"
)

// Hit returns the cluster of the view whose target covers the pixel; see
// HitAmong.
func (x *Index) Hit(v viewport.View, at viewport.Pixel) (Cluster, bool) {
	cs := x.Clusters(v)
	i := x.HitAmong(cs, at)
	if i < 0 {
		return Cluster{}, false
	}
	return cs[i], true
}

// HitAmong returns which of the clusters has a target that covers the pixel,
// the nearest when there are several, and -1 when none has. A target is as
// large as what is drawn and at least MinTarget wide.
func (x *Index) HitAmong(cs []Cluster, at viewport.Pixel) int {
	best, least := -1, math.Inf(1)
	for i := range cs {
		d := math.Hypot(cs[i].At.X-at.X, cs[i].At.Y-at.Y)
		if d < least && (d <= x.ratio*target(cs[i].Count)/2 || cs[i].Label != "" && cs[i].Box(x.ratio).Contains(at)) {
			best, least = i, d
		}
	}
	return best
}

// lineReach is how near a pointer must come to the line of a ring, in pixels at
// a ratio of 1.
const lineReach = MinTarget / 3

// Under returns the extent that lies under a pixel where no cluster does: a
// settlement, the line of a ring, a raion, an oblast, the smallest first.
func (x *Index) Under(cs []Cluster, v viewport.View, at viewport.Pixel) (Cluster, bool) {
	p := v.ToPlane(at)
	for i := range cs {
		if cs[i].Vague > 0 && distance(cs[i].Plane, p)*v.Scale <= cs[i].Vague {
			return cs[i], true
		}
	}
	for i := range x.rings {
		r := &x.rings[i]
		if math.Abs(distance(r.At, p)-distance(r.At, r.tips[0]))*v.Scale <= lineReach*x.ratio {
			return r.cluster(), true
		}
	}
	for _, ground := range []Ground{AboutHere, Approximate, Bordered} {
		for i := range x.areas {
			if a := &x.areas[i]; a.Ground == ground && a.Covers(p) {
				return a.cluster(), true
			}
		}
	}
	return Cluster{}, false
}

// target returns the diameter within which a pointer hits a cluster of n.
func target(n int) float64 { return max(MinTarget, Diameter(n)) }

// Location is where an index keeps an event: dots first, then rings, then
// areas.
type Location int32

// Locate finds an event by its identifier in O(n) time; false when the index
// does not hold it.
func (x *Index) Locate(id string) (Location, bool) {
	if i := position(x.markers, id); i >= 0 {
		return Location(i), true
	}
	for i := range x.rings {
		if position(x.rings[i].Markers, id) >= 0 {
			return Location(len(x.markers) + i), true
		}
	}
	for i := range x.areas {
		if position(x.areas[i].Markers, id) >= 0 {
			return Location(len(x.markers) + len(x.rings) + i), true
		}
	}
	return 0, false
}

func position(ms []Marker, id string) int {
	return slices.IndexFunc(ms, func(m Marker) bool { return m.Event.ID == id })
}

// Holding returns the cluster that shows the located event in the view, whether
// or not it lies inside the view's bound; a badge is not yet moved to its tip.
func (x *Index) Holding(v viewport.View, at Location) Cluster {
	if i := int(at) - len(x.markers); i >= len(x.rings) {
		return x.areas[i-len(x.rings)].cluster()
	} else if i >= 0 {
		return x.rings[i].cluster()
	}
	level := levelAt(v.Scale / x.ratio)
	i := x.standing(at)
	for x.nodes[i].from > level {
		i = x.nodes[i].parent
	}
	return x.cluster(i, level, v)
}

// Showing returns which of the view's clusters shows the located event, and -1
// when none of them does.
func (x *Index) Showing(cs []Cluster, v viewport.View, at Location) int {
	if x.choosing && at == x.chosen {
		if i := slices.IndexFunc(cs, func(c Cluster) bool { return c.Chosen }); i >= 0 {
			return i
		}
	}
	want := x.Holding(v, at)
	return slices.IndexFunc(cs, func(c Cluster) bool {
		return c.Plane == want.Plane && c.Area == want.Area && c.Ring == want.Ring
	})
}

// AloneScale returns the least scale at which the located event no longer
// shares its cluster with events of other places, and viewport.MaxScale when it
// always does; 0 for the event of a ring or an area, which is never grouped.
func (x *Index) AloneScale(at Location) float64 {
	if int(at) >= len(x.markers) {
		return 0
	}
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
