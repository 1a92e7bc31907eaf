package ledger

import (
	orbgeo "github.com/paulmach/orb/geo"

	"strikemap/geo"
)

// nearMetres is how far apart two places may be that reports of one event name.
const nearMetres = 5000

// cityMetres is how far from a city's middle what lies in it may be.
const cityMetres = 25_000

// near reports whether something lies in or beside a city.
func near(city, in *geo.Place) bool {
	if in.Level == geo.LevelFacility || in.Level == geo.LevelDistrict {
		return orbgeo.DistanceHaversine(city.Point, in.Point) <= cityMetres && city.Oblast == in.Oblast
	}
	return orbgeo.DistanceHaversine(city.Point, in.Point) <= nearMetres
}
