package marker

import (
	"math"

	"strikemap/geo/viewport"
)

// tips are the northernmost, easternmost, southernmost and westernmost points
// of an extent, in this order. A badge stands outside one of them, so that it
// never seems to say where in the extent something happened.
type tips [4]viewport.Plane

// outward are the directions on the screen in which the tips point.
var outward = [4]viewport.Pixel{{Y: -1}, {X: 1}, {Y: 1}, {X: -1}}

// badgeGap is the room between a tip and its badge, in pixels at a ratio of 1.
const badgeGap = 5.0

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

// badges turns the clusters of dst from index first on into badges outside
// their extents, and drops those that the view does not show.
func (x *Index) badges(dst []Cluster, first int, v viewport.View) []Cluster {
	kept := dst[:first]
	for i := first; i < len(dst); i++ {
		c := dst[i]
		x.attach(&c, kept, v)
		if visible(c.At, v, Spacing/2*x.ratio) {
			kept = append(kept, c)
		}
	}
	return kept
}

// attach moves a badge to the first of its tips at which it covers no cluster
// that is already there; to the north one when there is none.
func (x *Index) attach(c *Cluster, there []Cluster, v viewport.View) {
	r := c.Diameter() / 2
	for i := range c.tips {
		foot := v.ToPixel(c.tips[i])
		d := x.ratio * (r + badgeGap)
		at := viewport.Pixel{X: foot.X + outward[i].X*d, Y: foot.Y + outward[i].Y*d}
		clear := x.clear(at, r, there)
		if clear || i == 0 {
			c.At, c.Foot = at, foot
		}
		if clear {
			return
		}
	}
}

// clear reports whether a disc of radius r, in pixels at a ratio of 1, covers
// none of the clusters.
func (x *Index) clear(at viewport.Pixel, r float64, cs []Cluster) bool {
	for i := range cs {
		least := x.ratio * (r + cs[i].Diameter()/2 + 2)
		dx, dy := cs[i].At.X-at.X, cs[i].At.Y-at.Y
		if dx*dx+dy*dy < least*least {
			return false
		}
	}
	return true
}

// visible reports whether a pixel lies in the view or within a margin of it.
func visible(p viewport.Pixel, v viewport.View, margin float64) bool {
	return p.X >= -margin && p.Y >= -margin &&
		p.X <= float64(v.Size.W)+margin && p.Y <= float64(v.Size.H)+margin
}

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
