package marker

import (
	"cmp"
	"math"
	"slices"

	"strikemap/geo/viewport"
)

// Measures of the tags of areas.
const (
	innerGrid  = 15   // points tried along each side of an area's box
	innerKept  = 24   // of those, the ones with the most room
	tagEdge    = 5.0  // between a tag and a border, in pixels at a ratio of 1
	columns    = 7    // of the lattice over a view that an area reaches beyond
	rows       = 9    // of that
	longest    = 240. // line from a tag: a longer one confuses more than its words tell
	nearestGap = 14.0 // between an area and a tag beside it, and further on
)

// beside are how far out a tag that finds no room in its area is tried.
var beside = [...]float64{nearestGap, 3 * nearestGap, 7 * nearestGap, 13 * nearestGap}

// wording is what a tag may say, and how wide that is.
type wording struct {
	label string
	wide  float64
}

// tag puts the badge of an area into the area, or else over ground that no event
// claims, with a line that ends in a dot inside; it says less rather than stand on
// what is not its own, and is the mark alone where there is no room for words.
func (x *Index) tag(c *Cluster, there []Cluster, v viewport.View) {
	full := wording{c.Label, c.wide}
	for _, w := range [...]wording{full, {c.Area.terse, c.Area.terseWide}} {
		if c.Label, c.wide = w.label, w.wide; x.tagInside(c, there, v) {
			return
		}
	}
	if c.Label, c.wide = full.label, full.wide; x.tagBeside(c, there, v) {
		return
	}
	if c.Label, c.wide = "", 0; x.tagInside(c, there, v) || x.tagBeside(c, there, v) {
		return
	}
	c.At = v.ToPixel(c.Area.inner[0])
	c.Foot, c.Joint = c.At, c.At
}

// tagInside tries the places in the area with the most room, and then what of it the
// view shows.
func (x *Index) tagInside(c *Cluster, there []Cluster, v viewport.View) bool {
	own, margin := c.Area, tagEdge*x.ratio
	low, high := v.ToPixel(own.tips.box().min), v.ToPixel(own.tips.box().max)
	size := c.centre(viewport.Pixel{}, x.ratio)
	if high.X-low.X < size.Right-size.Left || low.Y-high.Y < size.Bottom-size.Top {
		return false
	}
	try := func(at viewport.Pixel) bool {
		b := c.centre(at, x.ratio)
		return b.inside(frame(v)) && x.clear(b, there) && own.encloses(onPlane(b.grown(margin), v)) && !x.claimed(c, b, v, true)
	}
	for _, p := range own.inner {
		if try(v.ToPixel(p)) {
			c.Foot, c.Joint = c.At, c.At
			return true
		}
	}
	if low.X > 0 && high.Y > 0 && high.X < float64(v.Size.W) && low.Y < float64(v.Size.H) {
		return false
	}
	for _, i := range lattice {
		at := viewport.Pixel{X: (float64(i%columns) + .5) / columns * float64(v.Size.W), Y: (float64(i/columns) + .5) / rows * float64(v.Size.H)}
		if own.Covers(v.ToPlane(at)) && try(at) {
			c.Foot, c.Joint = c.At, c.At
			return true
		}
	}
	return false
}

// lattice are the cells of a view, those in its middle first.
var lattice = func() []int {
	cells := make([]int, columns*rows)
	for i := range cells {
		cells[i] = i
	}
	off := func(i int) float64 {
		return math.Hypot(float64(i%columns)-(columns-1)/2., float64(i/columns)-(rows-1)/2.)
	}
	slices.SortStableFunc(cells, func(a, b int) int { return cmp.Compare(off(a), off(b)) })
	return cells
}()

// tagBeside tries places around the area, the nearest first.
func (x *Index) tagBeside(c *Cluster, there []Cluster, v viewport.View) bool {
	for _, gap := range beside {
		for _, s := range spots {
			b := x.besideBox(c, s, gap, v)
			if b.inside(frame(v)) && x.clear(b, there) && !x.claimed(c, b, v, false) && c.lead(b, v) <= longest*x.ratio {
				return true
			}
		}
	}
	return false
}

// besideBox moves a tag to a spot, some pixels from the area's tip, and returns its box.
func (x *Index) besideBox(c *Cluster, s spot, gap float64, v viewport.View) Box {
	size := c.centre(viewport.Pixel{}, x.ratio)
	w, h, tip, out := size.Right-size.Left, size.Bottom-size.Top, v.ToPixel(c.tips[s.side]), outward[s.side]
	at := viewport.Pixel{X: tip.X + out.X*(gap*x.ratio+w/2), Y: tip.Y + out.Y*(gap*x.ratio+h/2)}
	if out.X != 0 {
		at.Y += s.along * (h + gap*x.ratio)
	} else {
		at.X += s.along * w / 2
	}
	return c.centre(at, x.ratio)
}

// centre moves a badge so that its box has its middle at a pixel, and returns the box.
func (c *Cluster) centre(at viewport.Pixel, ratio float64) Box {
	c.At = viewport.Pixel{}
	b := c.Box(ratio)
	c.At = viewport.Pixel{X: at.X - (b.Left+b.Right)/2, Y: at.Y - (b.Top+b.Bottom)/2}
	return c.Box(ratio)
}

// inSight reports whether the view may show some of the area.
func (a *Area) inSight(v viewport.View) bool {
	low, high := v.Bound()
	return a.tips.box().overlaps(box{low, high})
}

// lead draws the line from a tag's box to the nearest of the places with the most room
// in its area that the view shows, and returns its length, infinite when there is none.
func (c *Cluster) lead(b Box, v viewport.View) float64 {
	least := math.Inf(1)
	for _, p := range c.Area.inner {
		at := v.ToPixel(p)
		near := viewport.Pixel{X: min(max(at.X, b.Left), b.Right), Y: min(max(at.Y, b.Top), b.Bottom)}
		if d := math.Hypot(at.X-near.X, at.Y-near.Y); d < least && frame(v).Contains(at) {
			least, c.Foot, c.Joint = d, at, near
		}
	}
	return least
}

// claimed reports whether a box of a badge's touches the area of another; inside of its
// own it only asks for smaller ones.
func (x *Index) claimed(c *Cluster, b Box, v viewport.View, inside bool) bool {
	p := onPlane(b.grown(tagEdge*x.ratio), v)
	for i := range x.areas {
		a := &x.areas[i]
		if c.Area != nil && (a.Place == c.Area.Place || inside && a.size() >= c.Area.size()) {
			continue
		}
		if a.tips.box().overlaps(p) && a.touches(p) {
			return true
		}
	}
	return false
}

func (a *Area) size() float64 {
	b := a.tips.box()
	return (b.max.X - b.min.X) * (b.max.Y - b.min.Y)
}

// encloses reports whether a box lies, about, in the area.
func (a *Area) encloses(b box) bool { return covers(a.rough, b.middle()) && !crossed(a.rough, b) }

// touches reports whether a box and the area, about, share a point.
func (a *Area) touches(b box) bool { return covers(a.rough, b.middle()) || crossed(a.rough, b) }

func (b box) middle() viewport.Plane {
	return viewport.Plane{X: (b.min.X + b.max.X) / 2, Y: (b.min.Y + b.max.Y) / 2}
}

// crossed reports whether the line of a ring goes through a box.
func crossed(rings [][]viewport.Plane, b box) bool {
	for _, ring := range rings {
		for i, j := 0, len(ring)-1; i < len(ring); j, i = i, i+1 {
			if b.cut(ring[j], ring[i]) {
				return true
			}
		}
	}
	return false
}

// cut reports whether a segment goes through the box.
func (b box) cut(p, q viewport.Plane) bool {
	if max(p.X, q.X) < b.min.X || min(p.X, q.X) > b.max.X || max(p.Y, q.Y) < b.min.Y || min(p.Y, q.Y) > b.max.Y {
		return false
	}
	side := func(x, y float64) bool { return (q.X-p.X)*(y-p.Y) > (q.Y-p.Y)*(x-p.X) }
	first := side(b.min.X, b.min.Y)
	return side(b.max.X, b.min.Y) != first || side(b.min.X, b.max.Y) != first || side(b.max.X, b.max.Y) != first
}

// onPlane returns the part of the plane under a box of a view.
func onPlane(b Box, v viewport.View) box {
	return box{v.ToPlane(viewport.Pixel{X: b.Left, Y: b.Bottom}), v.ToPlane(viewport.Pixel{X: b.Right, Y: b.Top})}
}

func (b Box) grown(by float64) Box { return Box{b.Left - by, b.Top - by, b.Right + by, b.Bottom + by} }

// innerOf returns the points in an outline that are farthest from its lines, distances
// up and down counting more, for tags are wide. There is at least one.
func innerOf(outline, rough [][]viewport.Plane, b box) []viewport.Plane {
	type spot struct {
		at   viewport.Plane
		room float64
	}
	var found []spot
	for i := range innerGrid * innerGrid {
		p := viewport.Plane{
			X: b.min.X + (b.max.X-b.min.X)*(float64(i%innerGrid)+.5)/innerGrid,
			Y: b.min.Y + (b.max.Y-b.min.Y)*(float64(i/innerGrid)+.5)/innerGrid,
		}
		if covers(rough, p) {
			found = append(found, spot{p, room(rough, p)})
		}
	}
	slices.SortStableFunc(found, func(a, b spot) int { return cmp.Compare(b.room, a.room) })
	var out []viewport.Plane
	for _, s := range found {
		if len(out) < innerKept && covers(outline, s.at) {
			out = append(out, s.at)
		}
	}
	if len(out) == 0 {
		return []viewport.Plane{b.middle()}
	}
	return out
}

// room returns the least distance of a point from the points of rings.
func room(rings [][]viewport.Plane, p viewport.Plane) float64 {
	const wide = .3 // how much distances across count
	least := math.Inf(1)
	for _, ring := range rings {
		for _, q := range ring {
			least = min(least, math.Hypot((q.X-p.X)*wide, q.Y-p.Y))
		}
	}
	return least
}
