package toponym

import (
	"math"

	"strikemap/geo"
)

// within reports whether p lies in the area.
func within(p, area *geo.Place) bool {
	if p == area {
		return false
	}
	switch area.Level {
	case geo.LevelCountry:
		return p.Country == area.Country
	case geo.LevelOblast:
		return inOblast(p, area.Name) && p.Country == area.Country
	case geo.LevelRaion:
		return p.Oblast == area.Oblast && p.Raion == area.Raion
	case geo.LevelRegion:
		return p.Level != geo.LevelRegion && km(p, area) < 250
	}
	return km(p, area) < 30
}

// inOblast reports whether p lies in the oblast of that name; what is told of Crimea is told of
// Sevastopol, too.
func inOblast(p *geo.Place, name string) bool {
	return p.Oblast == name || name == "Crimea" && p.Oblast == "Sevastopol"
}

// mayLieIn reports whether p, which the gazetteer puts in another raion of the oblast,
// is near enough to the seat of this one for the gazetteer to be wrong: it knows the
// raion of most villages only by their neighbours.
func mayLieIn(p, raion *geo.Place) bool {
	return raion.Level == geo.LevelRaion && p.Oblast == raion.Oblast && km(p, raion) < raionKM
}

// raionKM is how far from its seat a raion may reach.
const raionKM = 60

const kmPerDegree = 111.2

// km is the distance in kilometres on a sphere, good to a percent at the
// distances that matter here.
func km(a, b *geo.Place) float64 {
	dy := a.Point[1] - b.Point[1]
	dx := (a.Point[0] - b.Point[0]) * math.Cos((a.Point[1]+b.Point[1])*math.Pi/360)
	return kmPerDegree * math.Sqrt(dx*dx+dy*dy)
}

func inOneRaion(a, b *geo.Place) bool {
	return a.Raion != "" && a.Raion == b.Raion && a.Oblast == b.Oblast
}

// reachKM is the distance beyond which a neighbour tells nothing.
const reachKM = 130

// mostProximity is what the proximity of two places can be at most, told by latitudes alone.
func mostProximity(a, b *geo.Place) float64 {
	t := max(0, 1-math.Abs(a.Point[1]-b.Point[1])*kmPerDegree/reachKM)
	return t * t
}

// proximity falls from 1 at no distance to 0 at reachKM.
func proximity(a, b *geo.Place) float64 {
	const far = reachKM / kmPerDegree
	if math.Abs(a.Point[1]-b.Point[1]) > far || math.Abs(a.Point[0]-b.Point[0]) > 3*far {
		return 0
	}
	d := km(a, b) / reachKM
	if d >= 1 {
		return 0
	}
	return (1 - d) * (1 - d)
}
