package viewport

import "math"

// pathCurve is the trade of zooming against panning.
const pathCurve = 1.42

// Path is the way between two views along which the ground seems to move at one speed:
// it zooms out, pans and zooms in again when the way is far (van Wijk and Nuij, Smooth
// and efficient zooming and panning, 2003).
type Path struct {
	from, to View
	length   float64
	w0, r0   float64 // width of the first view in metres; where on the hyperbola it starts
	distance float64 // metres between the centres; 0 for a pure zoom
}

// NewPath returns the way between two views of one size.
func NewPath(from, to View) Path {
	width := float64(max(from.Size.W, 1))
	w0, w1 := width/from.Scale, width/to.Scale
	u := math.Hypot(to.Center.X-from.Center.X, to.Center.Y-from.Center.Y)
	p := Path{from: from, to: to, w0: w0}
	if u < w0*1e-3 {
		p.length = math.Abs(math.Log(w1/w0)) / pathCurve
		return p
	}
	const r2 = pathCurve * pathCurve
	r := func(w, sign float64) float64 {
		return -math.Asinh((w1*w1 - w0*w0 + sign*r2*r2*u*u) / (2 * w * r2 * u))
	}
	p.distance, p.r0 = u, r(w0, 1)
	p.length = (r(w1, -1) - p.r0) / pathCurve
	return p
}

// Length returns how far the ground seems to move, in widths of the view.
func (p Path) Length() float64 { return p.length }

// At returns the view at t of the way, from 0 to 1.
func (p Path) At(t float64) View {
	if t >= 1 {
		return p.to
	}
	v := p.from
	if p.distance == 0 {
		v.Scale = p.from.Scale * math.Pow(p.to.Scale/p.from.Scale, t)
		v.Center = between(p.from.Center, p.to.Center, t)
		return v
	}
	s := pathCurve*t*p.length + p.r0
	u := p.w0 / (pathCurve * pathCurve) * (math.Cosh(p.r0)*math.Tanh(s) - math.Sinh(p.r0))
	v.Scale = p.from.Scale * math.Cosh(s) / math.Cosh(p.r0)
	v.Center = between(p.from.Center, p.to.Center, u/p.distance)
	return v
}

func between(a, b Plane, t float64) Plane {
	return Plane{X: a.X + (b.X-a.X)*t, Y: a.Y + (b.Y-a.Y)*t}
}
