package marker

import (
	"math"

	"strikemap/geo/viewport"
)

// MinTarget is the least diameter of what a pointer must hit, in pixels at a
// ratio of 1.
const MinTarget = 24.0

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

// Spacing returns the least distance between two clusters when n events are
// shown, in pixels at a ratio of 1. Few events stand closer, for their clusters
// are small; many keep apart, for the map to be seen between them.
func Spacing(n int) float64 {
	if n < 1000 {
		return Diameter(n) + 3
	}
	return 56
}

// reach returns the distance in metres within which places group at level k when
// n events are shown.
func reach(k uint8, n int) float64 { return Spacing(n) / levelScale(k) }

// Diameter returns the size on the screen of a marker, or of a cluster of n
// events, in pixels at a ratio of 1: one of three sizes, by whether the root of n is
// below about 3, below 10, or above. It stays below the Spacing of as many events, so that
// clusters never touch.
func Diameter(n int) float64 {
	switch {
	case n <= 1:
		return 22
	case n < 10:
		return 30
	case n < 100:
		return 37
	}
	return 46
}
