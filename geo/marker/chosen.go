package marker

import (
	"slices"

	"strikemap/geo/viewport"
)

// chosenGap is the room between a chosen event and the cluster that it came out of,
// in pixels at a ratio of 1.
const chosenGap = 6.0

// Choosing returns the index with an event chosen, which then stands on its own,
// out of its cluster, after all the others, which are Faint; or with none chosen. It
// returns the index itself when that changes nothing.
func (x *Index) Choosing(at Location, chosen bool) *Index {
	if x.choosing == chosen && (!chosen || x.chosen == at) {
		return x
	}
	y := *x
	y.chosen, y.choosing = at, chosen
	return &y
}

// ChosenExtent returns the badge of the extent that holds the chosen event, not yet
// placed, and false when no event of an extent is chosen.
func (x *Index) ChosenExtent() (Cluster, bool) {
	i := int(x.chosen) - len(x.markers)
	switch {
	case !x.choosing || i < 0:
		return Cluster{}, false
	case i < len(x.rings):
		return x.rings[i].cluster(), true
	}
	return x.areas[i-len(x.rings)].cluster(), true
}

// Fills reports whether what a badge of an area or a ring speaks of is more than
// half of what a view shows.
func (c *Cluster) Fills(v viewport.View) bool {
	const columns, rows = 12, 9
	n := 0
	for i := range columns * rows {
		p := viewport.Pixel{
			X: (float64(i%columns) + .5) / columns * float64(v.Size.W),
			Y: (float64(i/columns) + .5) / rows * float64(v.Size.H),
		}
		if c.holds(v.ToPlane(p)) {
			n++
		}
	}
	return n > columns*rows/2
}

// holds reports whether a point lies, about, in what a badge speaks of.
func (c *Cluster) holds(p viewport.Plane) bool {
	switch {
	case c.Area != nil:
		return c.Area.tips.box().contains(p) && covers(c.Area.rough, p)
	case c.Ring != nil:
		return distance(c.Ring.At, p) <= distance(c.Ring.At, c.tips[0])
	}
	return false
}

// choose takes the chosen event out of the dots of dst from index first on and puts
// it after them, on its own; the others grow faint.
func (x *Index) choose(dst []Cluster, first int, v viewport.View) []Cluster {
	cs := dst[first:]
	for i := range cs {
		cs[i].Faint = true
	}
	if int(x.chosen) >= len(x.markers) {
		return dst
	}
	i := x.Showing(cs, v, x.chosen)
	if i < 0 {
		return dst
	}
	m := x.markers[x.chosen]
	c := m.Alone()
	c.At, c.Chosen, c.Faint = v.ToPixel(m.At), true, false
	c.Foot, c.Joint = c.At, c.At
	if x.label != nil {
		c.Label, c.wide = x.label(&c)
	}
	if cs[i].Single() {
		dst = slices.Delete(dst, first+i, first+i+1)
	} else {
		cs[i] = without(cs[i], &m, v)
	}
	x.standApart(&c, dst[first:], v)
	return append(dst, c)
}

// without returns a cluster without one of its events, at the place of the first of
// those that are left.
func without(c Cluster, m *Marker, v viewport.View) Cluster {
	left := make([]Marker, 0, len(c.Markers)-1)
	for i := range c.Markers {
		if c.Markers[i].Event != m.Event {
			left = append(left, c.Markers[i])
		}
	}
	c.Markers, c.Count = left, len(left)
	c.ByDisplay[m.display]--
	c.Plane = left[0].At
	c.At = v.ToPixel(c.Plane)
	if c.Single() {
		c.SplitScale = 0
	}
	return c
}

// apart are the directions in which a chosen event may step aside, the best first.
var apart = [...]viewport.Pixel{
	{X: .8, Y: -.6}, {X: .8, Y: .6}, {X: 1}, {Y: -1}, {Y: 1}, {X: -.8, Y: -.6}, {X: -.8, Y: .6}, {X: -1},
}

// standApart moves a chosen event aside where it would cover another cluster, or its
// label would leave the view that its place is in; a line leads to where it happened.
func (x *Index) standApart(c *Cluster, there []Cluster, v viewport.View) {
	whole := frame(v)
	seen := whole.Contains(c.Foot)
	stands := func() bool {
		b := c.Box(x.ratio)
		return x.clear(b, there) && (!seen || b.inside(whole))
	}
	if stands() {
		return
	}
	for _, far := range []float64{1, 1.6, 2.4} {
		step := x.ratio * (Diameter(len(x.markers))/2 + c.Diameter()/2 + chosenGap) * far
		for _, d := range apart {
			c.At = viewport.Pixel{X: c.Foot.X + d.X*step, Y: c.Foot.Y + d.Y*step}
			if over := c.Box(x.ratio).Right + chosenGap*x.ratio - whole.Right; seen && d.Y != 0 && over > 0 {
				c.At.X -= over
			}
			if c.Joint = c.At; stands() {
				return
			}
		}
	}
	c.At, c.Joint = c.Foot, c.Foot
}
