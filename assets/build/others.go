package main

import (
	"fmt"
	"strings"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// capital returns the coordinate of a country's largest city, which stands for
// the country in lists; no country is drawn as a dot.
func (c *catalogue) capital(country string) orb.Point {
	var best *geo.Place
	for i := range c.places {
		p := &c.places[i]
		if p.Country == country && p.Level == geo.LevelSettlement && (best == nil || p.Population > best.Population) {
			best = p
		}
	}
	if best == nil {
		return orb.Point{}
	}
	return best.Point
}

// addRegions adds seas and regions across units.
func (c *catalogue) addRegions() error {
	rows, err := table("regions.tsv", 7)
	if err != nil {
		return err
	}
	for n, r := range rows {
		p, err := point(r[3], r[4])
		if err != nil {
			return fmt.Errorf("regions.tsv row %d: %w", n+1, err)
		}
		i := c.add(geo.Place{
			ID: geo.PlaceID("region:" + r[0]), Name: r[1], LocalName: r[2], Level: geo.LevelRegion,
			Country: strings.Trim(r[5], "-"), Point: p,
		})
		for _, s := range append([]string{r[2]}, list(r[6])...) {
			c.anyName(i, s, gazetteer.Variant)
		}
	}
	return nil
}

// addDistricts adds city districts; their point is the city's.
func (c *catalogue) addDistricts() error {
	rows, err := table("districts.tsv", 4)
	if err != nil {
		return err
	}
	for n, r := range rows {
		city := c.largest(r[1], "UA")
		if city < 0 {
			return fmt.Errorf("districts.tsv row %d: no city %q", n+1, r[1])
		}
		p := c.places[city]
		i := c.add(geo.Place{
			ID:   geo.PlaceID("district:" + strings.ToLower(r[1]+"-"+strings.Fields(r[0])[0])),
			Name: r[0] + " (" + p.Name + ")", LocalName: capitalised(r[2]) + "ий район (" + p.LocalName + ")", Level: geo.LevelDistrict, Oblast: p.Oblast, Country: "UA", Point: p.Point,
		})
		c.name(i, r[0], gazetteer.Exact)
		c.names = append(c.names, gazetteer.Name{Text: strings.Fields(r[0])[0], Place: i, Form: gazetteer.Adjective})
		c.adjectives(i, r[2], strings.Fields("ий ого ому им ім"))
		c.adjectives(i, r[3], strings.Fields("ий ый ого ому им ом"))
	}
	return nil
}

// addFacilities adds plants, ports and bases at the coordinate of their
// settlement, or at their own where the table has it.
func (c *catalogue) addFacilities() error {
	rows, err := table("facilities.tsv", 4)
	if err != nil {
		return err
	}
	for n, r := range rows {
		town := c.townOf(r[1])
		if town < 0 {
			return fmt.Errorf("facilities.tsv row %d: no settlement %q", n+1, r[1])
		}
		p := c.places[town]
		if len(r) > 5 {
			if p.Point, err = point(r[4], r[5]); err != nil {
				return fmt.Errorf("facilities.tsv row %d: %w", n+1, err)
			}
			if p.Country == "UA" {
				p.Oblast = unitNames[c.unitAt(p.Point)]
			}
		}
		i := c.add(geo.Place{
			ID:   geo.PlaceID("facility:" + strings.ToLower(strings.ReplaceAll(r[0], " ", "-"))),
			Name: r[0], LocalName: r[2], Level: geo.LevelFacility, Oblast: p.Oblast, Country: p.Country, Point: p.Point,
		})
		for _, s := range append([]string{r[2]}, list(r[3])...) {
			c.anyName(i, s, gazetteer.Variant)
		}
	}
	return nil
}

// townOf returns the largest town of the name in Ukraine, else in Russia; "RU:" before it is in Russia.
func (c *catalogue) townOf(name string) int {
	bare, abroad := strings.CutPrefix(name, "RU:")
	if i := c.largest(bare, "UA"); i >= 0 && !abroad {
		return i
	}
	return c.largest(bare, "RU")
}
