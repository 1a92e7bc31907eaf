package main

import (
	"fmt"
	"strconv"
	"strings"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// addAbroad adds the cities abroad, then the mended and added places of
// abroad.tsv.
func (c *catalogue) addAbroad() error {
	text, err := source("world_cities.tsv.gz")
	if err != nil {
		return err
	}
	for n, r := range rows(text) {
		p, err := point(r[4], r[3])
		if err != nil {
			return fmt.Errorf("world_cities.tsv row %d: %w", n+1, err)
		}
		pop, _ := strconv.Atoi(r[5])
		i := c.add(geo.Place{
			ID: geo.PlaceID(fmt.Sprintf("world:%s-%s-%d", r[1], r[2], n+1)), Name: strings.TrimSuffix(r[0], "'"),
			Level: geo.LevelSettlement, Country: r[1], Point: p, Population: pop,
		})
		for _, a := range list(strings.TrimSpace(r[7])) {
			if n := len([]rune(a)); script(a) == cyrillicScript && (n > 3 || n == 3 && r[6] == "PPLC") {
				c.anyName(i, a, gazetteer.Variant)
			}
		}
	}
	return c.mendAbroad()
}

func (c *catalogue) mendAbroad() error {
	rows, err := table("abroad.tsv", 8)
	if err != nil {
		return err
	}
	for n, r := range rows {
		var i int
		if r[0] == "+" {
			// the added rows leave out the search name's twin column
			if i, err = c.addTown(r, n); err != nil {
				return err
			}
		} else if i = c.mended(r); i < 0 {
			return fmt.Errorf("abroad.tsv row %d: no city %q", n+1, r[0])
		}
		c.ukrainianName(i, r[2], gazetteer.Exact)
		c.russianName(i, r[3], gazetteer.Variant)
		for _, s := range list(r[4]) {
			c.anyName(i, s, gazetteer.Variant)
		}
	}
	return nil
}

func (c *catalogue) addTown(r []string, n int) (int, error) {
	p, err := point(r[6], r[7])
	if err != nil {
		return 0, fmt.Errorf("abroad.tsv row %d: %w", n+1, err)
	}
	name, _, _ := strings.Cut(r[1], " (")
	country := "RU"
	switch {
	case strings.HasSuffix(r[5], "Region"):
		country = "BY"
	case strings.HasSuffix(r[5], "Voivodeship"):
		country = "PL"
	}
	return c.add(geo.Place{
		ID: geo.PlaceID("strikemap:" + strings.ToLower(strings.ReplaceAll(r[1], " ", "-"))), Name: name,
		Level: geo.LevelSettlement, Oblast: r[5], Country: country, Point: p, Population: 3000,
	}), nil
}

func (c *catalogue) mended(r []string) int {
	best := -1
	for _, country := range []string{"RU", "BY"} {
		if i := c.largest(r[0], country); i >= 0 && (best < 0 || c.places[i].Population > c.places[best].Population) {
			best = i
		}
	}
	if best >= 0 {
		c.places[best].Name = r[1]
		c.name(best, r[1], gazetteer.Exact)
	}
	return best
}

// addCountries adds the countries with their names in three languages.
func (c *catalogue) addCountries() error {
	text, err := source("countries.tsv.gz")
	if err != nil {
		return err
	}
	mends, err := table("countries.tsv", 3)
	if err != nil {
		return err
	}
	index := map[string]int{}
	for _, r := range rows(text)[1:] {
		i := c.add(geo.Place{
			ID: geo.PlaceID("iso:" + r[0]), Name: r[2], LocalName: r[3], Level: geo.LevelCountry, Country: r[0],
			Point: c.capital(r[0]),
		})
		index[r[0]] = i
		for _, n := range []string{r[1], r[3], r[4]} {
			c.anyName(i, n, gazetteer.Variant)
		}
	}
	for _, r := range mends {
		i, ok := index[r[0]]
		if !ok {
			i = c.add(geo.Place{ID: geo.PlaceID("iso:" + r[0]), Name: r[1], Level: geo.LevelCountry, Country: r[0]})
		}
		c.places[i].Name = r[1]
		c.name(i, r[1], gazetteer.Exact)
		for _, n := range list(r[2]) {
			c.anyName(i, n, gazetteer.Variant)
		}
	}
	return nil
}

// addUnitsAbroad adds the first-level units of the neighbours. Their point is
// that of their seat.
func (c *catalogue) addUnitsAbroad() error {
	rows, err := table("units_abroad.tsv", 6)
	if err != nil {
		return err
	}
	for n, r := range rows {
		seat := c.largest(r[2], r[0])
		if seat < 0 {
			fmt.Printf("units_abroad.tsv row %d: no seat %q\n", n+1, r[2])
			continue
		}
		if c.places[seat].Oblast == "" {
			c.places[seat].Oblast = r[1]
		}
		i := c.add(geo.Place{
			ID:   geo.PlaceID("unit:" + r[0] + "-" + strings.ToLower(strings.ReplaceAll(r[1], " ", "-"))),
			Name: r[1], Level: geo.LevelOblast, Oblast: r[1], Country: r[0], Point: c.places[seat].Point,
		})
		c.unitSpellings(i, r[3], r[4], list(r[5]))
		for _, kind := range []string{" Oblast", " Krai", " Region"} {
			if bare, ok := strings.CutSuffix(r[1], kind); ok {
				for _, tail := range []string{" region", " oblast", " krai", " territory", " province"} {
					c.name(i, bare+tail, gazetteer.Exact)
				}
			}
		}
	}
	return nil
}
