package geoparse

import (
	"github.com/paulmach/orb"
	orbgeo "github.com/paulmach/orb/geo"

	"strikemap/geo"
)

// Nearest returns the settlement of Ukraine nearest to a point, in degrees, of those in
// a first-level unit, and how far it is in metres; nil when the unit has none.
func (p *Parser) Nearest(at orb.Point, oblast string) (nearest *geo.Place, metres float64) {
	for x := range p.gazetteer.All() {
		if x.Level != geo.LevelSettlement || !x.InUkraine() || x.Oblast != oblast {
			continue
		}
		if d := orbgeo.Distance(x.Point, at); nearest == nil || d < metres {
			nearest, metres = x, d
		}
	}
	return nearest, metres
}
