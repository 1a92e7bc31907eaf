package marker

import (
	"math"

	"strikemap/geo"
)

// What Extent rests on: the density of Ukrainian cities and the smallest
// settlement that is drawn as an area.
const (
	density     = 2500.0 // people per square kilometre
	leastExtent = 0.7    // kilometres
)

// Extent returns the radius, in kilometres, of the circle that stands for a
// settlement's built-up area: as large as its people need at the density of a
// Ukrainian city. It is a size for drawing, not a border. Facilities and places
// of unknown population get the least extent.
func Extent(p *geo.Place) float64 {
	if p.Level == geo.LevelFacility {
		return leastExtent
	}
	return extent(p.Population)
}

func extent(people int) float64 {
	return max(leastExtent, math.Sqrt(float64(people)/density/math.Pi))
}

// vague is the radius on the screen, in pixels at a ratio of 1, from which a
// settlement is larger than a marker can honestly cover.
const vague = 70.0

// PastEvidence reports whether at a scale, in pixels per metre at a ratio of 1,
// the marker's dot would claim more than its source: the source names only the
// settlement, and the settlement fills the view.
func (m *Marker) PastEvidence(scale float64) bool {
	if m.Lead.Precision == geo.P0 || m.Place().Level == geo.LevelFacility {
		return false
	}
	return Extent(m.Place())*1000*scale >= vague
}
