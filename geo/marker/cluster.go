package marker

import (
	"cmp"
	"slices"

	"strikemap/geo"
	"strikemap/geo/viewport"
)

// Cluster is what is drawn at one spot: a single marker, or several events
// that stand too close to be told apart at the scale of the view, or the badge
// of an extent. Its slices are shared with the index and must not be changed.
type Cluster struct {
	At         viewport.Pixel // centre, in the view that was asked for
	Plane      viewport.Plane // its place on the plane
	Count      int
	ByDisplay  [Displays]int // counts in the order of geo.Displays
	Markers    []Marker      // the first stands at the cluster's own place
	SplitScale float64       // least scale at which the cluster falls apart; 0 when it never does

	Chosen bool // it is, or holds, the chosen event; see Index.Choosing
	Faint  bool // another is

	// What makes it a badge, which stands outside of what it speaks of.
	Area  *Area          // the raion or oblast that is all that the source names
	Ring  *Ring          // the ground that "near" may mean
	Vague float64        // radius, in device pixels, of the settlement that the view is too close for
	Label string         // what the badge says beside its mark
	Terse bool           // that is to be short; see Label
	Foot  viewport.Pixel // the point of the extent that the badge hangs on, or of the place of a chosen event
	Joint viewport.Pixel // the end of the line from Foot, under what is drawn
	tips  tips
	wide  float64 // the label, in pixels at a ratio of 1
}

// Single reports whether the cluster is one event.
func (c *Cluster) Single() bool { return c.Count == 1 }

// Badge reports whether the cluster is the badge of an extent.
func (c *Cluster) Badge() bool { return c.Area != nil || c.Ring != nil || c.Vague > 0 }

// Diameter returns the size of what is drawn, in pixels at a ratio of 1.
func (c *Cluster) Diameter() float64 { return Diameter(c.Count) }

// Events returns the events of the cluster in the order of its markers.
func (c *Cluster) Events() []*geo.Event {
	out := make([]*geo.Event, len(c.Markers))
	for i := range c.Markers {
		out[i] = c.Markers[i].Event
	}
	return out
}

// Extent returns the corners of the smallest rectangle that holds what a badge
// speaks of.
func (c *Cluster) Extent() (low, high viewport.Plane) {
	b := c.tips.box()
	return b.min, b.max
}

// Clusters returns what the view shows, each event once; see AppendClusters.
func (x *Index) Clusters(v viewport.View) []Cluster {
	return x.AppendClusters(nil, v)
}

// AppendClusters appends to dst the clusters of which the view shows at least a
// part and returns it: dots first, then the badges of settlements, rings and
// areas, then the chosen event. It allocates only when dst is too small or an event is chosen. The order is the same for the
// same events and view.
func (x *Index) AppendClusters(dst []Cluster, v viewport.View) []Cluster {
	start := len(dst)
	dst = x.AppendDots(dst, v)
	first := part(dst[start:]) + start
	for i := range x.rings {
		dst = append(dst, x.rings[i].cluster())
	}
	for i := range x.areas {
		dst = append(dst, x.areas[i].cluster())
	}
	return x.last(x.badges(dst, first, v), start, v)
}

// AppendDots appends to dst the clusters that are no badges of rings or areas; those of
// settlements are not yet placed.
func (x *Index) AppendDots(dst []Cluster, v viewport.View) []Cluster {
	low, high := v.Bound()
	start := len(dst)
	dst = x.within(dst, v, grow(box{low, high}, x.margin(v)))
	if x.choosing {
		first := part(dst[start:]) + start
		vagues := slices.Clone(dst[first:])
		dst = append(x.choose(dst[:first], start, v), vagues...)
	}
	return dst
}

// last moves what shows the chosen event after the others from index first on.
func (x *Index) last(dst []Cluster, first int, v viewport.View) []Cluster {
	if !x.choosing {
		return dst
	}
	i := x.Showing(dst[first:], v, x.chosen)
	if i < 0 {
		return dst
	}
	c := dst[first+i]
	c.Chosen, c.Faint = true, false
	return append(slices.Delete(dst, first+i, first+i+1), c)
}

// margin returns how far outside the view, in metres, something may stand and
// still be seen: half a sprite, and as much as a settlement that fills the view.
func (x *Index) margin(v viewport.View) float64 {
	m := Diameter(len(x.markers)) / 2 * x.ratio / v.Scale
	if x.widest*1000*v.Scale/x.ratio >= vague {
		m += x.widest * 1000
	}
	return m
}

// Dots returns how many of the clusters of a view are no badges; they come
// first.
func Dots(cs []Cluster) int {
	for i := range cs {
		if cs[i].Badge() {
			return i
		}
	}
	return len(cs)
}

// part moves the clusters that are no badges to the front and returns their
// number.
func part(cs []Cluster) int {
	n := 0
	for i := range cs {
		if cs[i].Vague == 0 {
			n++
		}
	}
	if n < len(cs) {
		slices.SortStableFunc(cs, func(a, b Cluster) int { return cmp.Compare(min(a.Vague, 1), min(b.Vague, 1)) })
	}
	return n
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
		Markers: x.markers[n.first:end:end],
	}
	low, high := &x.tally[n.first], &x.tally[end]
	for d := range c.ByDisplay {
		c.ByDisplay[d] = int(high[d] - low[d])
	}
	if kid >= 0 {
		c.SplitScale = x.reachable(x.nodes[kid].from)
	} else if m := &c.Markers[0]; m.PastEvidence(v.Scale / x.ratio) {
		r := 1000 * Extent(m.Place())
		c.Vague, c.tips = r*v.Scale, circleTips(n.at, r)
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
