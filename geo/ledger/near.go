package ledger

import (
	orbgeo "github.com/paulmach/orb/geo"

	"strikemap/geo"
)

// cityMetres is how far from a city's middle what lies in it may be.
const cityMetres = 25_000

// inCity reports whether a facility or district lies in or beside a city.
func inCity(city, in *geo.Place) bool {
	return (in.Level == geo.LevelFacility || in.Level == geo.LevelDistrict) && city.Oblast == in.Oblast &&
		orbgeo.DistanceHaversine(city.Point, in.Point) <= cityMetres
}
