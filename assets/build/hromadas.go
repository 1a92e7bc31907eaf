package main

import (
	"fmt"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// seatPopulation is what the seat of a hromada counts as where no population is known, so that it
// comes before villages of its name.
const seatPopulation = 1_500

// rankHromadas ranks the seats of hromadas above the villages that share their names. It needs the
// raions of all settlements.
func (c *catalogue) rankHromadas() error {
	rows, err := table("hromadas.tsv", 3)
	if err != nil {
		return err
	}
	for n, r := range rows {
		for _, name := range list(r[2]) {
			i := c.inRaion(name, r[0], r[1]+" Raion")
			if i < 0 {
				return fmt.Errorf("hromadas.tsv row %d: no %s in %s Raion", n+1, name, r[1])
			}
			c.places[i].Population = max(c.places[i].Population, seatPopulation)
		}
	}
	return nil
}

// inRaion returns the largest settlement of that name in the raion, or -1.
func (c *catalogue) inRaion(name, oblast, raion string) int {
	best := -1
	for _, i := range c.byName[gazetteer.Fold(name)] {
		p := &c.places[i]
		if p.Level == geo.LevelSettlement && p.Oblast == oblast && p.Raion == raion && (best < 0 || p.Population > c.places[best].Population) {
			best = i
		}
	}
	return best
}
