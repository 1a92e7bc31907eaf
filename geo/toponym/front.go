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

// frontPrior is the bonus of a small place near the front line.
func frontPrior(p *geo.Place) float64 {
	if p.Population > townMost {
		return 0
	}
	best := math.Inf(1)
	for i := 1; i < len(front); i++ {
		best = min(best, squareToSegment(p.Point, front[i-1], front[i]))
	}
	if best > frontReach*frontReach {
		return 0
	}
	return frontWeight * math.Exp(-math.Sqrt(best)/frontKM)
}

// squareToSegment is the square of the distance of p from the segment a b in
// kilometres, on a plane stretched for 48.5° north.
func squareToSegment(p, a, b orb.Point) float64 {
	const kx, ky = 73.7, 111.2
	ax, ay := (a[0]-p[0])*kx, (a[1]-p[1])*ky
	dx, dy := (b[0]-a[0])*kx, (b[1]-a[1])*ky
	t := max(0, min(1, -(ax*dx+ay*dy)/(dx*dx+dy*dy)))
	x, y := ax+t*dx, ay+t*dy
	return x*x + y*y
}
