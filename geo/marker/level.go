package marker

import (
	"math"

	"strikemap/geo/viewport"
)

// Sizes on the screen, in pixels at a ratio of 1.
const (
	Spacing   = 56.0 // least distance between two clusters
	MinTarget = 24.0 // least diameter of what a pointer must hit
)

// levelStep is the factor between the scales of two levels.
const levelStep = math.Sqrt2

// levels is the number of scales at which clusters are computed: the first
// level is viewport.MinScale, the last the greatest that a view can reach.
var levels = uint8(math.Log(viewport.MaxScale/viewport.MinScale)/math.Log(levelStep)+1e-9) + 1

// levelScale returns the scale, in pixels per metre, from which level k holds.
func levelScale(k uint8) float64 {
	return viewport.MinScale * math.Pow(levelStep, float64(k))
}

// levelAt returns the level that holds at a scale. Scales outside the range of
// a view take the nearest level.
func levelAt(scale float64) uint8 {
	k := math.Floor(math.Log(scale/viewport.MinScale)/math.Log(levelStep) + 1e-9)
	return uint8(min(max(k, 0), float64(levels-1)))
}

// reach returns the distance in metres within which places of level k group.
func reach(k uint8) float64 { return Spacing / levelScale(k) }

// Diameter returns the size on the screen of a marker, or of a cluster of n
// events, in pixels at a ratio of 1. It stays below Spacing, so that clusters
// never touch.
func Diameter(n int) float64 {
	switch {
	case n <= 1:
		return 22
	case n < 10:
		return 30
	case n < 100:
		return 36
	case n < 1000:
		return 41
	}
	return 46
}
