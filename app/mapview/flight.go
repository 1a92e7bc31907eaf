package mapview

import (
	"time"

	"strikemap/geo/viewport"
)

// How flights feel: the time that a unit of path takes, and its limits.
const (
	flightPace    = 450 * time.Millisecond
	flightLeast   = 250 * time.Millisecond
	flightLongest = 1400 * time.Millisecond
)

// flightTime returns how long a flight should take.
func flightTime(p viewport.Path) time.Duration {
	return min(max(time.Duration(p.Length()*float64(flightPace)), flightLeast), flightLongest)
}
