package main

import (
	"fmt"
	"math"
	"strings"

	"github.com/paulmach/orb"
	orbgeo "github.com/paulmach/orb/geo"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// addAirports adds airports and air bases with their own coordinates.
func (c *catalogue) addAirports() error {
	text, err := source("airports.tsv.gz")
	if err != nil {
		return err
	}
	names, err := airportNames()
	if err != nil {
		return err
	}
	for n, r := range rows(text) {
		p, err := point(r[6], r[5])
		if err != nil {
			return fmt.Errorf("airports.tsv row %d: %w", n+1, err)
		}
		oblast := c.unitNear(p, r[3])
		if r[3] == "UA" {
			oblast = unitNames[c.unitAt(p)]
		}
		i := c.add(geo.Place{
			ID: geo.PlaceID("airport:" + r[0]), Name: r[2], Level: geo.LevelFacility, Oblast: oblast, Country: r[3], Point: p,
		})
		for _, part := range strings.Split(r[2], " / ") {
			c.name(i, part, gazetteer.Variant)
			if bare, ok := strings.CutSuffix(part, " Air Base"); ok {
				c.name(i, bare+" airfield", gazetteer.Variant)
				c.name(i, bare+" airbase", gazetteer.Variant)
			}
		}
		c.moreNames(i, names[r[0]])
	}
	return nil
}

// airportNames returns the rows of airport_names.tsv by the code of their airport.
func airportNames() (map[string][]string, error) {
	rows, err := table("airport_names.tsv", 3)
	if err != nil {
		return nil, err
	}
	of := map[string][]string{}
	for _, r := range rows {
		of[r[0]] = r
	}
	return of, nil
}

// moreNames gives the airport the display name and the other names of the row, if there is one.
func (c *catalogue) moreNames(i int, row []string) {
	if row == nil {
		return
	}
	c.places[i].Name = row[1]
	c.name(i, row[1], gazetteer.Exact)
	for _, s := range list(row[2]) {
		c.anyName(i, s, gazetteer.Variant)
	}
}

// unitReachKM is how far from an airport a town may lie to tell of its unit.
const unitReachKM = 60

// unitNear returns the unit of the nearest town in the country, "" when none is near.
func (c *catalogue) unitNear(at orb.Point, country string) string {
	best, nearest := "", float64(unitReachKM)
	for i := range c.places {
		p := &c.places[i]
		if p.Level != geo.LevelSettlement || p.Country != country || p.Oblast == "" || math.Abs(p.Point[1]-at[1]) > 1 {
			continue
		}
		if km := orbgeo.Distance(p.Point, at) / 1000; km < nearest {
			best, nearest = p.Oblast, km
		}
	}
	return best
}
