package viewport

import "github.com/paulmach/orb"

// Ukraine is the bound of Ukraine in its internationally recognised borders, in
// degrees.
var Ukraine = orb.Bound{Min: orb.Point{22.137, 44.386}, Max: orb.Point{40.228, 52.380}}

// Fit returns the view of size s that shows the whole of a bound in degrees,
// centred, with at least margin pixels left free on every side.
func Fit(b orb.Bound, s Size, margin float64) View {
	lowest, highest := planeBound(b)
	return FitPlane(lowest, highest, s, margin)
}

// FitPlane is Fit for a box of the plane.
func FitPlane(lowest, highest Plane, s Size, margin float64) View {
	w := max(float64(s.W)-2*margin, 1)
	h := max(float64(s.H)-2*margin, 1)
	v := View{
		Center: Plane{(lowest.X + highest.X) / 2, (lowest.Y + highest.Y) / 2},
		Scale:  MaxScale,
		Size:   s,
	}
	if dx := highest.X - lowest.X; dx > 0 {
		v.Scale = min(v.Scale, w/dx)
	}
	if dy := highest.Y - lowest.Y; dy > 0 {
		v.Scale = min(v.Scale, h/dy)
	}
	return v.held()
}

// planeBound returns the box of the plane that holds a bound in degrees, whose
// parallels are arcs: lowest on the central meridian, highest at the ends.
func planeBound(b orb.Bound) (lowest, highest Plane) {
	lowest, highest = Project(b.Min), Project(b.Min)
	middle := min(max(centralMeridian, b.Min[0]), b.Max[0])
	for _, lon := range []float64{b.Min[0], middle, b.Max[0]} {
		for _, lat := range []float64{b.Min[1], b.Max[1]} {
			p := Project(orb.Point{lon, lat})
			lowest = Plane{min(lowest.X, p.X), min(lowest.Y, p.Y)}
			highest = Plane{max(highest.X, p.X), max(highest.Y, p.Y)}
		}
	}
	return lowest, highest
}
