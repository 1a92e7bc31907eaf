package toponym

import (
	"math"

	"strikemap/geo"

	"github.com/paulmach/orb"
)

// front is a line of towns along which the fighting has been since 2022, from
// the north-eastern border to the mouth of the Dnipro, in degrees, longitude
// first. Most villages in the news lie near it.
var front = []orb.Point{
	{33.95, 52.05},
	{34.9, 51.25},
	{36.9, 50.3},
	{37.65, 49.75},
	{37.3, 49.15},
	{37.95, 49.0},
	{38.1, 48.75},
	{37.95, 48.5},
	{37.75, 48.2},
	{37.2, 48.1},
	{37.0, 47.8},
	{36.25, 47.65},
	{35.5, 47.5},
	{34.5, 47.5},
	{33.4, 46.8},
	{32.6, 46.6},
	{31.8, 46.5},
}

const (
	frontWeight = 1.3
	frontKM     = 45.0
	frontReach  = 250.0 // beyond which the front tells nothing
)

// Kilometres of a degree on a plane stretched for 48.5° north.
const frontKX, frontKY = 73.7, 111.2

// frontSegment is a piece of the front: its start, and on the plane how far it goes and that squared.
type frontSegment struct {
	start          orb.Point
	dx, dy, square float64
}

var frontSegments = func() (out []frontSegment) {
	for i := 1; i < len(front); i++ {
		a, b := front[i-1], front[i]
		dx, dy := (b[0]-a[0])*frontKX, (b[1]-a[1])*frontKY
		out = append(out, frontSegment{a, dx, dy, dx*dx + dy*dy})
	}
	return out
}()

// frontPrior is the bonus of a small place near the front line.
func frontPrior(p *geo.Place) float64 {
	if p.Population > townMost {
		return 0
	}
	best := math.Inf(1)
	for i := range frontSegments {
		best = min(best, frontSegments[i].squareTo(p.Point))
	}
	if best > frontReach*frontReach {
		return 0
	}
	return frontWeight * math.Exp(-math.Sqrt(best)/frontKM)
}

// squareTo is the square of the distance of p from the segment in kilometres.
func (s *frontSegment) squareTo(p orb.Point) float64 {
	ax, ay := (s.start[0]-p[0])*frontKX, (s.start[1]-p[1])*frontKY
	t := max(0, min(1, -(ax*s.dx+ay*s.dy)/s.square))
	x, y := ax+t*s.dx, ay+t*s.dy
	return x*x + y*y
}
