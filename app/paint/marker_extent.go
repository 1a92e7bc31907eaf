package paint

import (
	"image/color"
	"math"

	"strikemap/geo"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// How extents are drawn: sizes in units of the style, shares of opacity. The vaguer
// a report, the quieter: an area is a thin rim about a faint flat tone, and only that
// of the chosen event, or the one under the pointer, is lit.
const (
	hatchGap   = 7.0
	hatchWidth = 1.6
	hatchAngle = -math.Pi / 4
	hatchTone  = .25
	rimWidth   = 1.25
	litWidth   = 2.5
	areaTone   = .08
)

// rims are the lines about areas, in units of the style on and off: a full one for a
// border, dots where it is only about there. Dashes say something else: see Mark.
var rims = map[marker.Ground][]float64{marker.Approximate: {1.5, 2.5}, marker.AboutHere: {1.5, 2.5}}

// DrawExtents draws the extents of events on any surface: areas, rings, settlements
// that the view is too close for, and last the extent of the index's chosen event,
// lit.
func DrawExtents(s Surface, x *marker.Index, v viewport.View, st *Style) {
	chosen, ok := x.ChosenExtent()
	drawExtents(s, x, v, st, ok && !chosen.Fills(v))
}

// drawExtents draws the extents on a part of a picture, that of the chosen event hatched
// or not.
func drawExtents(s Surface, x *marker.Index, v viewport.View, st *Style, hatched bool) {
	e := extents{s, v, st}
	for _, a := range x.Areas() {
		e.area(&a)
	}
	for _, r := range x.Rings() {
		e.ring(&r)
	}
	for _, c := range x.AppendDots(nil, v) {
		if c.Vague > 0 {
			e.settlement(&c)
		}
	}
	if c, ok := x.ChosenExtent(); ok {
		e.light(&c, hatched)
	}
}

// LightExtent draws the border of what a badge speaks of anew, stronger, and hatches
// the ground in the colours of its events, down to the border where it is more than
// half of what the view shows. It draws nothing for what is no badge of a ring or an
// area.
func LightExtent(s Surface, c *marker.Cluster, v viewport.View, st *Style) {
	(&extents{s, v, st}).light(c, !c.Fills(v))
}

// light draws a border stronger and hatches the ground, or not.
func (e *extents) light(c *marker.Cluster, hatched bool) {
	v, st := e.view, e.st
	var p Path
	var rim []float64
	switch {
	case c.Area != nil:
		for _, ring := range c.Area.At(v.Scale / st.Ratio) {
			p.AddPlane(ring, v)
		}
		rim = rims[c.Area.Ground]
	case c.Ring != nil:
		p.AddPlane(c.Ring.Outline, v)
	}
	if !e.seen(&p) {
		return
	}
	if hatched {
		h := Hatch{Angle: hatchAngle, Gap: hatchGap * st.Ratio, Origin: v.ToPixel(viewport.Plane{})}
		h.Draw(e, &p, hatchWidth*st.Ratio, st.tones(&c.ByDisplay)...)
	}
	e.outline(&p, Stroke{Color: alpha(st.casing, .6), Width: 2 * litWidth * st.Ratio}, rim)
	e.outline(&p, Stroke{Color: st.gravest(&c.ByDisplay), Width: litWidth * st.Ratio}, rim)
}

// extents is one painting of extents.
type extents struct {
	Surface
	view viewport.View
	st   *Style
}

// area draws a raion or an oblast.
func (e *extents) area(a *marker.Area) {
	var p Path
	for _, ring := range a.At(e.view.Scale / e.st.Ratio) {
		p.AddPlane(ring, e.view)
	}
	e.flat(&p, e.st.gravest(&a.ByDisplay), rims[a.Ground])
}

// ring draws the ground within a true distance.
func (e *extents) ring(r *marker.Ring) {
	var p Path
	p.AddPlane(r.Outline, e.view)
	e.flat(&p, e.st.gravest(&r.ByDisplay), nil)
}

// settlement draws a place that is larger on the screen than a marker: a circle
// as large as the place, its edge dotted, for its border is not known.
func (e *extents) settlement(c *marker.Cluster) {
	circle := disc.placed(e.view.ToPixel(c.Plane), c.Vague, 0)
	p := Path{Points: circle}
	p.End()
	e.flat(&p, e.st.gravest(&c.ByDisplay), rims[marker.AboutHere])
}

// flat draws a faint tone with a crisp thin rim.
func (e *extents) flat(p *Path, c color.NRGBA, rim []float64) {
	if !e.seen(p) {
		return
	}
	e.Fill(p, alpha(c, areaTone))
	e.outline(p, Stroke{Color: c, Width: rimWidth * e.st.Ratio}, rim)
}

// outline draws a line about a path, broken as a rim is.
func (e *extents) outline(p *Path, s Stroke, rim []float64) {
	for _, length := range rim {
		s.Dash = append(s.Dash, length*e.st.Ratio*max(1, s.Width/e.st.Ratio/2))
	}
	e.Stroke(closed(p), s)
}

// tones returns the colours of the categories that are present, as hatches have
// them.
func (s *Style) tones(by *[marker.Displays]int) []color.NRGBA {
	var out []color.NRGBA
	for i, n := range by {
		if n > 0 {
			out = append(out, alpha(s.Tint(geo.Displays[i]).Color, hatchTone))
		}
	}
	return out
}

// seen reports whether the box of a path meets the picture.
func (e *extents) seen(p *Path) bool {
	if len(p.Points) == 0 {
		return false
	}
	low, high := bounds(p)
	size := e.Size()
	return high.X >= 0 && high.Y >= 0 && low.X <= float64(size.W) && low.Y <= float64(size.H)
}

// bounds returns the corners of a path's box.
func bounds(p *Path) (low, high viewport.Pixel) {
	low, high = p.Points[0], p.Points[0]
	for _, q := range p.Points[1:] {
		low = viewport.Pixel{X: min(low.X, q.X), Y: min(low.Y, q.Y)}
		high = viewport.Pixel{X: max(high.X, q.X), Y: max(high.Y, q.Y)}
	}
	return low, high
}

// closed returns the path with each polyline ending where it begins.
func closed(p *Path) *Path {
	var out Path
	for i := range p.Ends {
		line := p.Line(i)
		out.Points = append(append(out.Points, line...), line[0])
		out.End()
	}
	return &out
}
