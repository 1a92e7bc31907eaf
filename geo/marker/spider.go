package marker

import (
	"math"

	"strikemap/geo/viewport"
)

// SpiderPage is the number of events that a spider shows at once.
const SpiderPage = 48

// Distances of a spider, in pixels at a ratio of 1.
const (
	spiderHole = 50.0 // least one between the body and a foot
	spiderGap  = 27.0 // least one between two feet
)

// Spider returns where the feet of n events that stand on one point go,
// relative to the point, in pixels at a ratio of 1: a circle for few, a spiral
// for many (after OverlappingMarkerSpiderfier). No two feet are closer than a
// target is wide, and none covers the middle.
func Spider(n int) []viewport.Pixel {
	out := make([]viewport.Pixel, n)
	if n <= 9 {
		r := max(spiderHole, spiderGap/2/math.Sin(math.Pi/float64(max(n, 2))))
		for i := range out {
			out[i] = polar(r, 2*math.Pi*float64(i)/float64(n)-math.Pi/2)
		}
		return out
	}
	const turn = spiderGap / (2 * math.Pi) // the spiral widens by one gap each turn
	angle := spiderHole / turn
	for i := range out {
		r := turn * angle
		out[i] = polar(r, angle)
		angle += spiderGap * 1.05 / r
	}
	return out
}

func polar(r, angle float64) viewport.Pixel {
	return viewport.Pixel{X: r * math.Cos(angle), Y: r * math.Sin(angle)}
}
