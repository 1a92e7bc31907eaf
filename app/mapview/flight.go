package mapview

import (
	"math"
	"time"

	"strikemap/geo/viewport"
)

// How flights feel: the trade of zooming against panning, the time that a unit
// of path takes, and its limits.
const (
	flightCurve   = 1.42
	flightPace    = 450 * time.Millisecond
	flightLeast   = 250 * time.Millisecond
	flightLongest = 1400 * time.Millisecond
)

// flight is the path from one view to another along which the ground seems to
// move at one speed: it zooms out, pans and zooms in again when the way is far
// (van Wijk and Nuij, Smooth and efficient zooming and panning, 2003).
type flight struct {
	from, to viewport.View
	length   float64 // of the path, in units of perceived movement
	w0, r0   float64 // width of the first view in metres; where on the hyperbola it starts
	distance float64 // metres between the centres; 0 for a pure zoom
}

// newFlight returns the path between two views of one size.
func newFlight(from, to viewport.View) flight {
	width := float64(max(from.Size.W, 1))
	w0, w1 := width/from.Scale, width/to.Scale
	u := math.Hypot(to.Center.X-from.Center.X, to.Center.Y-from.Center.Y)
	f := flight{from: from, to: to, w0: w0}
	if u < w0*1e-3 {
		f.length = math.Abs(math.Log(w1/w0)) / flightCurve
		return f
	}
	const r2 = flightCurve * flightCurve
	r := func(w, sign float64) float64 {
		return -math.Asinh((w1*w1 - w0*w0 + sign*r2*r2*u*u) / (2 * w * r2 * u))
	}
	f.distance, f.r0 = u, r(w0, 1)
	f.length = (r(w1, -1) - f.r0) / flightCurve
	return f
}

// duration returns how long the flight should take.
func (f flight) duration() time.Duration {
	return min(max(time.Duration(f.length*float64(flightPace)), flightLeast), flightLongest)
}

// at returns the view at t of the way, from 0 to 1.
func (f flight) at(t float64) viewport.View {
	if t >= 1 {
		return f.to
	}
	v := f.from
	if f.distance == 0 {
		v.Scale = f.from.Scale * math.Pow(f.to.Scale/f.from.Scale, t)
		v.Center = between(f.from.Center, f.to.Center, t)
		return v
	}
	s := flightCurve*t*f.length + f.r0
	u := f.w0 / (flightCurve * flightCurve) * (math.Cosh(f.r0)*math.Tanh(s) - math.Sinh(f.r0))
	v.Scale = f.from.Scale * math.Cosh(s) / math.Cosh(f.r0)
	v.Center = between(f.from.Center, f.to.Center, u/f.distance)
	return v
}

func between(a, b viewport.Plane, t float64) viewport.Plane {
	return viewport.Plane{X: a.X + (b.X-a.X)*t, Y: a.Y + (b.Y-a.Y)*t}
}
