package toponym

import (
	"math"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// priorOf is the weight of a candidate before any context.
func priorOf(h gazetteer.Hit) float64 {
	v := levelPrior(h.Place)
	switch h.Form {
	case gazetteer.Exact:
		v += 0.5
	case gazetteer.Former:
		v -= 0.5
	}
	return v
}

// settlementPrior is the weight of a settlement: its population, and in
// Ukraine how near the front line it lies.
func settlementPrior(p *geo.Place) float64 {
	v := 0.55 * math.Log(float64(p.Population)+unknownPopulation)
	if p.InUkraine() {
		v += 0.9 + frontPrior(p)
	}
	if p.Population >= cityFrom/2 {
		v += cityPrior
	}
	if p.InUkraine() && p.Population >= 3*cityFrom {
		v += cityPrior
	}
	return v
}

// levelPrior is the weight of a place by its level; of settlements population tells more.
func levelPrior(p *geo.Place) float64 {
	switch p.Level {
	case geo.LevelSettlement:
		return settlementPrior(p)
	case geo.LevelCountry:
		return 10
	case geo.LevelOblast:
		return 7.5
	case geo.LevelRegion:
		return 7
	case geo.LevelFacility:
		return 2
	case geo.LevelRaion:
		return 0.5
	}
	return 0
}
