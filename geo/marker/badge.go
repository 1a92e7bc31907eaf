package marker

import (
	"math"
	"slices"

	"strikemap/geo/viewport"
)

// tips are the northernmost, easternmost, southernmost and westernmost points
// of an extent, in this order. A badge stands outside one of them, so that it
// never seems to say where in the extent something happened.
type tips [4]viewport.Plane

// outward are the directions on the screen in which the tips point.
var outward = [4]viewport.Pixel{{Y: -1}, {X: 1}, {Y: 1}, {X: -1}}

// Measures of badges, in pixels at a ratio of 1.
const (
	badgeGap   = 9.0  // room between a tip and its badge
	badgeInset = 2.0  // of the mark in the badge
	labelRoom  = 12.0 // before and after a label
)

// tipsOf returns the tips of an outline of one or more rings.
func tipsOf(outline [][]viewport.Plane) (t tips) {
	first := true
	for _, ring := range outline {
		for _, p := range ring {
			if first {
				t, first = tips{p, p, p, p}, false
			}
			t[0] = further(t[0], p, p.Y-t[0].Y)
			t[1] = further(t[1], p, p.X-t[1].X)
			t[2] = further(t[2], p, t[2].Y-p.Y)
			t[3] = further(t[3], p, t[3].X-p.X)
		}
	}
	return t
}

func further(old, p viewport.Plane, by float64) viewport.Plane {
	if by > 0 {
		return p
	}
	return old
}

// box returns the smallest rectangle that holds the tips.
func (t *tips) box() box {
	return box{viewport.Plane{X: t[3].X, Y: t[2].Y}, viewport.Plane{X: t[1].X, Y: t[0].Y}}
}

// Label is what a badge says and how wide that is, in pixels at a ratio of 1;
// an empty text is the mark alone. A terse one is for where there is little room.
type Label func(c *Cluster) (text string, width float64)

// Labelled returns the index with labels for its badges. The label of a
// settlement is asked for in every frame and should not allocate.
func (x *Index) Labelled(label Label) *Index {
	y := *x
	y.label = label
	y.rings, y.areas = slices.Clone(x.rings), slices.Clone(x.areas)
	for i := range y.rings {
		c := y.rings[i].cluster()
		y.rings[i].label, y.rings[i].wide = label(&c)
	}
	for i := range y.areas {
		c := y.areas[i].cluster()
		y.areas[i].label, y.areas[i].wide = label(&c)
		c.Terse = true
		y.areas[i].terse, y.areas[i].terseWide = label(&c)
	}
	return &y
}

// badges turns the clusters of dst from index first on into badges outside
// their extents, and drops those that the view does not show.
func (x *Index) badges(dst []Cluster, first int, v viewport.View) []Cluster {
	kept := dst[:first]
	for i := first; i < len(dst); i++ {
		c := dst[i]
		c.Faint = x.choosing
		if c.Vague > 0 && x.label != nil {
			c.Label, c.wide = x.label(&c)
		}
		switch {
		case c.Area == nil:
			x.attach(&c, kept, v)
		case !c.Area.inSight(v):
			continue
		default:
			x.tag(&c, kept, v)
		}
		if c.Box(x.ratio).within(frame(v), 0) {
			kept = append(kept, c)
		}
	}
	return kept
}

// Box returns the rectangle on the screen in which a cluster is drawn.
func (c *Cluster) Box(ratio float64) Box {
	r := c.Diameter() / 2 * ratio
	b := Box{c.At.X - r, c.At.Y - r, c.At.X + r, c.At.Y + r}
	if c.Label != "" {
		inset := badgeInset * ratio
		b = Box{b.Left - inset, b.Top - inset, b.Right + ratio*(c.wide+labelRoom), b.Bottom + inset}
	}
	return b
}

// spot is where a badge may hang: at which of its tips, and how far it is moved
// along from the middle, from -1 to 1.
type spot struct {
	side  int
	along float64
}

// spots are the places tried for a badge, the best first.
var spots = [...]spot{
	{0, 0},
	{1, 0},
	{0, 1},
	{0, -1},
	{1, -1},
	{1, 1},
	{3, 0},
	{2, 0},
	{3, -1},
	{3, 1},
	{2, 1},
	{2, -1},
}

// Fitness says how well a badge stands at a spot.
const (
	unseen   = iota // the view does not show all of it
	covering        // it covers a cluster
	astray          // it stands in another area
	fit
)

// attach moves a badge to the fittest spot. Where it would cover something it
// goes without its label. When the view shows no tip because it
// lies within the extent, the badge stands at the top of the view.
func (x *Index) attach(c *Cluster, there []Cluster, v viewport.View) {
	f := x.hangBest(c, there, v)
	if f <= covering && c.Label != "" {
		bare := *c
		bare.Label, bare.wide = "", 0
		if g := x.hangBest(&bare, there, v); g > unseen {
			*c, f = bare, g
		}
	}
	if f == unseen && c.around(v.Center) {
		x.pin(c, there, v)
	}
}

// hangBest puts a badge at the first of the fittest spots.
func (x *Index) hangBest(c *Cluster, there []Cluster, v viewport.View) (fitness int) {
	best, at := -1, spots[0]
	for _, s := range spots {
		x.hang(c, s, v)
		if f := x.fitness(c, there, v); f > best {
			best, at = f, s
		}
		if best == fit {
			break
		}
	}
	x.hang(c, at, v)
	return best
}

func (x *Index) fitness(c *Cluster, there []Cluster, v viewport.View) int {
	b := c.Box(x.ratio)
	switch {
	case !b.inside(frame(v)):
		return unseen
	case !x.clear(b, there):
		return covering
	case x.claimed(c, b, v, false):
		return astray
	}
	return fit
}

// around reports whether a point lies in the extent of a badge.
func (c *Cluster) around(p viewport.Plane) bool {
	return distance(c.Plane, p) <= distance(c.Plane, c.tips[0])
}

// pin puts a badge at the top of the view, below those that are there.
func (x *Index) pin(c *Cluster, there []Cluster, v viewport.View) {
	c.At = viewport.Pixel{}
	b := c.Box(x.ratio)
	for row := range 4 {
		c.At = viewport.Pixel{
			X: float64(v.Size.W)/2 - (b.Left+b.Right)/2,
			Y: (float64(row) + .5) * (b.Bottom - b.Top + badgeGap*x.ratio),
		}
		if x.clear(c.Box(x.ratio), there) {
			break
		}
	}
	c.Foot, c.Joint = c.At, c.At
}

// hang puts a badge at a spot.
func (x *Index) hang(c *Cluster, s spot, v viewport.View) {
	c.At = viewport.Pixel{}
	b := c.Box(x.ratio)
	w, h, gap := b.Right-b.Left, b.Bottom-b.Top, badgeGap*x.ratio
	c.Foot = v.ToPixel(c.tips[s.side])
	out := outward[s.side]
	along := viewport.Pixel{X: s.along * (w - h) / 2, Y: s.along * h}
	if out.X != 0 {
		along.X = 0
	} else {
		along.Y = 0
	}
	middle := viewport.Pixel{X: c.Foot.X + out.X*(gap+w/2) + along.X, Y: c.Foot.Y + out.Y*(gap+h/2) + along.Y}
	c.At = viewport.Pixel{X: middle.X - (b.Left+b.Right)/2, Y: middle.Y}
	c.Joint = viewport.Pixel{X: c.Foot.X + out.X*(gap+h/2), Y: c.Foot.Y + out.Y*(gap+h/2) + along.Y}
}

// clear reports whether a rectangle covers none of the clusters, and nothing covers it.
func (x *Index) clear(b Box, cs []Cluster) bool {
	for _, over := range x.taken {
		if b.Meets(over) {
			return false
		}
	}
	for i := range cs {
		if b.within(cs[i].Box(x.ratio), 2*x.ratio) {
			return false
		}
	}
	return true
}

// Box is a rectangle on the screen, in pixels.
type Box struct{ Left, Top, Right, Bottom float64 }

func (b Box) middle() viewport.Pixel {
	return viewport.Pixel{X: (b.Left + b.Right) / 2, Y: (b.Top + b.Bottom) / 2}
}

// Contains reports whether a pixel lies in the rectangle.
func (b Box) Contains(p viewport.Pixel) bool {
	return b.Left <= p.X && p.X <= b.Right && b.Top <= p.Y && p.Y <= b.Bottom
}

// Meets reports whether two rectangles share a point.
func (b Box) Meets(o Box) bool { return b.within(o, 0) }

// Cut reports whether a segment goes through the rectangle.
func (b Box) Cut(p, q viewport.Pixel) bool {
	return box{viewport.Plane{X: b.Left, Y: b.Top}, viewport.Plane{X: b.Right, Y: b.Bottom}}.cut(viewport.Plane(p), viewport.Plane(q))
}

// within reports whether b comes within some pixels of o.
func (b Box) within(o Box, d float64) bool {
	return b.Left <= o.Right+d && o.Left <= b.Right+d && b.Top <= o.Bottom+d && o.Top <= b.Bottom+d
}

// inside reports whether the whole of b lies in o.
func (b Box) inside(o Box) bool {
	return b.Left >= o.Left && b.Right <= o.Right && b.Top >= o.Top && b.Bottom <= o.Bottom
}

// frame returns the rectangle of a view.
func frame(v viewport.View) Box { return Box{0, 0, float64(v.Size.W), float64(v.Size.H)} }

// circleTips returns the tips of a circle of r metres on the plane.
func circleTips(at viewport.Plane, r float64) tips {
	return tips{
		{X: at.X, Y: at.Y + r}, {X: at.X + r, Y: at.Y}, {X: at.X, Y: at.Y - r}, {X: at.X - r, Y: at.Y},
	}
}

// covers reports whether a point lies in an outline, by the even-odd rule.
func covers(outline [][]viewport.Plane, p viewport.Plane) bool {
	in := false
	for _, ring := range outline {
		for i, j := 0, len(ring)-1; i < len(ring); j, i = i, i+1 {
			a, b := ring[i], ring[j]
			if (a.Y > p.Y) != (b.Y > p.Y) && p.X < (b.X-a.X)*(p.Y-a.Y)/(b.Y-a.Y)+a.X {
				in = !in
			}
		}
	}
	return in
}

// distance returns how far two points of the plane lie apart, in metres.
func distance(a, b viewport.Plane) float64 { return math.Hypot(a.X-b.X, a.Y-b.Y) }
