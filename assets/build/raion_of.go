package main

import (
	"fmt"
	"maps"
	"slices"

	"strikemap/geo"
	"strikemap/geo/viewport"
)

// nameRaion gives the raion to every settlement of the seat's oblast with the seat's
// administrative code.
func (c *catalogue) nameRaion(seat int, name string) error {
	code, oblast := c.codes[seat], c.places[seat].Oblast
	if code == "" {
		return fmt.Errorf("name %s: its seat %s has no administrative code", name, c.places[seat].Name)
	}
	for i, k := range c.codes {
		if k == code && c.places[i].Oblast == oblast {
			c.places[i].Raion = name
		}
	}
	return nil
}

// voter returns the vote of all settlements of Ukraine whose raion is known.
func (c *catalogue) voter() (*voter, error) {
	v, err := newVoter()
	if err != nil {
		return nil, err
	}
	for _, i := range slices.Sorted(maps.Keys(c.codes)) {
		if p := &c.places[i]; p.InUkraine() && p.Raion != "" {
			v.know(p)
		}
	}
	return v, nil
}

// settleRaions gives all other places of Ukraine the raion that their nearest
// neighbours tell. Kyiv and Sevastopol have none.
func (c *catalogue) settleRaions() error {
	v, err := c.voter()
	if err != nil {
		return fmt.Errorf("settle raions: %w", err)
	}
	for i := range c.places {
		p := &c.places[i]
		if p.InUkraine() && p.Raion == "" && (p.Level == geo.LevelSettlement || p.Level == geo.LevelFacility || p.Level == geo.LevelDistrict) {
			p.Raion = v.raion(p.Oblast, viewport.Project(p.Point), nil)
		}
	}
	return nil
}
