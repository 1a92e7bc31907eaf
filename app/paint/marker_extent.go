package paint

import (
	"image/color"
	"math"

	"strikemap/geo"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// How extents are drawn: sizes in units of the style, shares of opacity.
const (
	hatchGap    = 7.0
	hatchWidth  = 1.6
	hatchAngle  = -math.Pi / 4
	borderWidth = 2.0
	areaTone    = .10
	hatchTone   = .70
)

// rims are the lines about areas, in widths of the line on and off: a full one for a
// border, dots where it is only about there, dashes for a circle in its stead.
var rims = map[marker.Ground][]float64{marker.Approximate: {1, 1.8}, marker.AboutHere: {4, 3}}

// DrawExtents draws the extents of events on any surface.
func DrawExtents(s Surface, x *marker.Index, v viewport.View, st *Style) {
	e := extents{s, v, st}
	for _, a := range x.Areas() {
		e.area(&a)
	}
	for _, r := range x.Rings() {
		e.ring(&r)
	}
	for _, c := range x.Clusters(v) {
		if c.Vague > 0 {
			e.settlement(&c)
		}
	}
}

// extents is one painting of extents.
type extents struct {
	Surface
	view viewport.View
	st   *Style
}

// area hatches a raion or an oblast in the colours of its events and draws its rim.
func (e *extents) area(a *marker.Area) {
	var p Path
	for _, ring := range a.Outline {
		p.AddPlane(ring, e.view)
	}
	if !e.seen(&p) {
		return
	}
	c, colors := gravest(&a.ByDisplay), tones(&a.ByDisplay)
	e.Fill(&p, alpha(c, areaTone))
	h := Hatch{Angle: hatchAngle, Gap: hatchGap * e.st.Ratio, Origin: e.view.ToPixel(viewport.Plane{})}
	h.Draw(e, &p, hatchWidth*e.st.Ratio, colors...)
	e.outline(&p, c, rims[a.Ground])
}

// tones returns the colours of the categories that are present, as hatches have
// them.
func tones(by *[marker.Displays]int) []color.NRGBA {
	var out []color.NRGBA
	for i, n := range by {
		if n > 0 {
			out = append(out, alpha(ColorOf(geo.Displays[i]), hatchTone))
		}
	}
	return out
}

// outline draws a rim, set off from the map by a paler band that is as broken.
func (e *extents) outline(p *Path, c color.NRGBA, rim []float64) {
	width := borderWidth * e.st.Ratio
	var dash []float64
	for _, length := range rim {
		dash = append(dash, length*width)
	}
	line := closed(p)
	e.Stroke(line, Stroke{Color: alpha(casingColor, .6), Width: 2 * width, Dash: dash})
	e.Stroke(line, Stroke{Color: c, Width: width, Dash: dash})
}

// ring draws the ground within a true distance.
func (e *extents) ring(r *marker.Ring) {
	var p Path
	p.AddPlane(r.Outline, e.view)
	if !e.seen(&p) {
		return
	}
	c := gravest(&r.ByDisplay)
	e.Fill(&p, alpha(c, areaTone))
	e.outline(&p, c, nil)
}

// settlement draws a place that is larger on the screen than a marker: a circle
// with a soft edge as large as the place.
func (e *extents) settlement(c *marker.Cluster) {
	const steps, soft, tone = 8, .16, .26
	at := e.view.ToPixel(c.Plane)
	k := gravest(&c.ByDisplay)
	for i := range steps {
		r := c.Vague * (1 - soft*float64(i)/steps)
		fill(e, disc.placed(at, r, 0), alpha(k, tone/steps))
	}
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
