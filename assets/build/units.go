package main

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/paulmach/orb"
	"github.com/paulmach/orb/planar"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// unit is a first-level unit of Ukraine with its area.
type unit struct {
	iso   string
	area  orb.MultiPolygon
	bound orb.Bound
}

// unitNames gives the names of units by ISO code; the cities of Kyiv and
// Sevastopol are named as settlements.
var unitNames = map[string]string{"UA-30": "Kyiv", "UA-40": "Sevastopol"}

// addUnits reads the areas of the first-level units and adds the oblasts and
// Crimea with their adjectives and regional names.
func (c *catalogue) addUnits() error {
	text, err := source("ua_admin1_full.geojson.gz")
	if err != nil {
		return err
	}
	var file struct {
		Features []struct {
			ID       string `json:"id"`
			Geometry struct {
				Coordinates orb.MultiPolygon `json:"coordinates"`
			} `json:"geometry"`
		} `json:"features"`
	}
	if err := json.Unmarshal(text, &file); err != nil {
		return fmt.Errorf("decode units: %w", err)
	}
	for _, f := range file.Features {
		c.units = append(c.units, unit{f.ID, f.Geometry.Coordinates, f.Geometry.Coordinates.Bound()})
	}
	rows, err := table("oblasts.tsv", 6)
	if err != nil {
		return err
	}
	for _, r := range rows {
		unitNames[r[0]] = r[1]
		center, _ := planar.CentroidArea(c.unit(r[0]).area)
		i := c.add(geo.Place{
			ID: geo.PlaceID("iso:" + r[0]), Name: r[1], LocalName: localUnit(r[1], r[3]), Level: geo.LevelOblast,
			Oblast: r[1], Country: "UA", Point: center,
		})
		c.unitSpellings(i, r[3], r[4], list(r[5]))
		if bare, ok := strings.CutSuffix(r[1], " Oblast"); ok {
			for _, tail := range []string{" region", " province", " Region", " Province"} {
				c.name(i, bare+tail, gazetteer.Exact)
			}
		}
	}
	return nil
}

func localUnit(name, stem string) string {
	if name == "Crimea" {
		return "Крим"
	}
	return capitalised(stem) + "а область"
}

// unitSpellings adds the adjectives of a unit, also romanised ("Kharkivska"),
// its regional names and the full name with its head noun.
func (c *catalogue) unitSpellings(i int, uk, ru string, others []string) {
	for _, stem := range list(uk) {
		c.adjectives(i, stem, ukrainianAdjective)
		c.names = append(c.names, gazetteer.Name{Text: strings.TrimPrefix(gazetteer.Fold(stem+"а"), "~"), Place: i, Form: gazetteer.Adjective})
	}
	for _, stem := range list(ru) {
		c.adjectives(i, stem, russianAdjective)
	}
	for _, n := range others {
		c.anyName(i, n, gazetteer.Variant)
		if land, ok := strings.CutSuffix(n, "щина"); ok && c.places[i].InUkraine() {
			c.name(i, romanise(land)+"shchyna", gazetteer.Variant)
		}
	}
}

func (c *catalogue) unit(iso string) *unit {
	for i := range c.units {
		if c.units[i].iso == iso {
			return &c.units[i]
		}
	}
	return &unit{}
}

// unitAt returns the ISO code of the unit that holds p: the one whose area
// contains it, else the nearest within reach, for shores are simplified.
func (c *catalogue) unitAt(p orb.Point) string {
	for i := range c.units {
		u := &c.units[i]
		if u.bound.Contains(p) && planar.MultiPolygonContains(u.area, p) {
			return u.iso
		}
	}
	const reach = 0.1 // degrees
	best, nearest := "", reach
	for i := range c.units {
		u := &c.units[i]
		if !u.bound.Pad(reach).Contains(p) {
			continue
		}
		if d := planar.DistanceFrom(u.area, p); d < nearest {
			best, nearest = u.iso, d
		}
	}
	return best
}
