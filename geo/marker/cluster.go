package marker

import (
	"strikemap/geo"
	"strikemap/geo/viewport"
)

// Cluster is what is drawn at one spot: a single marker, or several events
// that stand too close to be told apart at the scale of the view. Its slices
// are shared with the index and must not be changed.
type Cluster struct {
	At         viewport.Pixel // centre, in the view that was asked for
	Plane      viewport.Plane // the same on the plane
	Count      int
	ByDisplay  [Displays]int // counts in the order of geo.Displays
	Markers    []Marker      // the first stands at the cluster's own place
	Events     []*geo.Event  // of Markers
	SplitScale float64       // least scale at which the cluster falls apart; 0 when it never does
}

// Single reports whether the cluster is one event.
func (c *Cluster) Single() bool { return c.Count == 1 }

// Diameter returns the size of what is drawn, in pixels at a ratio of 1.
func (c *Cluster) Diameter() float64 { return Diameter(c.Count) }

// Clusters returns what the view shows, each event once; see AppendClusters.
func (x *Index) Clusters(v viewport.View) []Cluster {
	return x.AppendClusters(nil, v)
}

// AppendClusters appends to dst the clusters of which the view shows at least a
// part and returns it. It allocates only when dst is too small. The order is
// the same for the same events and view.
func (x *Index) AppendClusters(dst []Cluster, v viewport.View) []Cluster {
	low, high := v.Bound()
	return x.within(dst, v, grow(box{low, high}, Spacing/2*x.ratio/v.Scale))
}

func grow(b box, by float64) box {
	b.min.X, b.min.Y = b.min.X-by, b.min.Y-by
	b.max.X, b.max.Y = b.max.X+by, b.max.Y+by
	return b
}

// within appends the clusters of the view's level whose centre lies in b.
func (x *Index) within(dst []Cluster, v viewport.View, b box) []Cluster {
	q := query{x, v, b, levelAt(v.Scale / x.ratio), dst}
	for _, r := range x.roots {
		if b.overlaps(x.nodes[r].box) {
			q.visit(r)
		}
	}
	return q.dst
}

// query is one walk down the tree.
type query struct {
	*Index
	view  viewport.View
	box   box
	level uint8
	dst   []Cluster
}

// visit appends the cluster of node i and those of its children that stand
// alone at the query's level.
func (q *query) visit(i int32) {
	if q.box.contains(q.nodes[i].at) {
		q.dst = append(q.dst, q.cluster(i, q.level, q.view))
	}
	kid := q.nodes[i].last
	for kid >= 0 && q.nodes[kid].from <= q.level {
		if q.box.overlaps(q.nodes[kid].box) {
			q.visit(kid)
		}
		kid = q.nodes[kid].prev
	}
}

// cluster returns the cluster that stands at node i at a level.
func (x *Index) cluster(i int32, level uint8, v viewport.View) Cluster {
	n := &x.nodes[i]
	end, kid := n.end, n.last
	for kid >= 0 && x.nodes[kid].from <= level {
		end, kid = x.nodes[kid].first, x.nodes[kid].prev
	}
	c := Cluster{
		At: v.ToPixel(n.at), Plane: n.at, Count: int(end - n.first),
		Markers: x.markers[n.first:end:end], Events: x.events[n.first:end:end],
	}
	low, high := &x.tally[n.first], &x.tally[end]
	for d := range c.ByDisplay {
		c.ByDisplay[d] = int(high[d] - low[d])
	}
	if kid >= 0 {
		c.SplitScale = x.reachable(x.nodes[kid].from)
	}
	return c
}

// reachable returns the scale from which a level holds, and 0 when no view
// comes that near.
func (x *Index) reachable(level uint8) float64 {
	scale := levelScale(level) * x.ratio
	if level >= levels || scale > viewport.MaxScale {
		return 0
	}
	return scale
}
