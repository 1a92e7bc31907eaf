package main

import (
	"fmt"
	"strconv"
	"strings"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// addSettlements adds the settlements of Ukraine. Each gets its oblast by
// point in polygon. City quarters, which have no kind, rank below settlements.
func (c *catalogue) addSettlements() error {
	text, err := source("gazetteer_ua.tsv.gz")
	if err != nil {
		return err
	}
	for n, r := range rows(text)[1:] {
		p, err := point(r[3], r[2])
		if err != nil {
			return fmt.Errorf("gazetteer_ua.tsv row %d: %w", n+2, err)
		}
		if r[1] == "" && r[7] == "PPLX" {
			continue // a quarter of a city
		}
		pop, _ := strconv.Atoi(r[4])
		if code := settlementCode(r); code != "" {
			c.codes[len(c.places)] = code
		}
		c.addSettlement(geo.Place{
			ID: settlementID(n, r), Name: strings.ReplaceAll(r[0], "'", ""), Level: geo.LevelSettlement, Oblast: unitNames[c.unitAt(p)],
			Country: "UA", Point: p, Population: max(pop, kindPopulation[r[1]]),
		}, list(r[10]))
	}
	return nil
}

// settlementID returns the ID of the settlement of row n of the source.
func settlementID(n int, r []string) geo.PlaceID {
	if r[8] != "" {
		return geo.PlaceID("geonames:" + r[8])
	}
	return geo.PlaceID("osm:" + strconv.Itoa(n+2))
}

// settlementCode returns the codes of first and second level of a row of the source,
// "" when it lacks one.
func settlementCode(r []string) string {
	if r[5] == "" || r[6] == "" {
		return ""
	}
	return r[5] + "." + r[6]
}

// kindPopulation ranks settlements whose population is unknown.
var kindPopulation = map[string]int{"city": 20_000, "town": 2_000}

// addSettlement adds a settlement of Ukraine under its official romanisation,
// its names in Ukrainian and Russian and what they were romanised to.
func (c *catalogue) addSettlement(p geo.Place, spellings []string) {
	source, a := p.Name, sortSpellings(p.Name, spellings)
	p.LocalName = a.ukrainian
	uk := a.ukrainian
	if p.Name = romanise(uk); uk == "" {
		p.Name = official(source)
		uk = toCyrillic(p.Name)
	}
	i := c.add(p)
	c.name(i, source, gazetteer.Variant)
	c.ukrainianName(i, uk, gazetteer.Exact)
	if hard, ok := strings.CutSuffix(uk, "ь"); ok && a.ukrainian == "" {
		c.ukrainianName(i, hard, gazetteer.Exact) // the romanised name does not tell
	}
	likely := c.russian.name(uk)
	for _, n := range likely[:min(len(likely), mostLikely(len(a.russian)))] {
		c.russianName(i, n, gazetteer.Variant)
	}
	keys := []string{key(uk), key(likely[0])}
	for _, n := range a.russian {
		c.russianName(i, n, likeness(keys, n))
	}
	for _, n := range a.former {
		c.ukrainianName(i, n, likeness(keys, n))
	}
	for _, n := range a.latin {
		if len(n) >= 6 && n[0] >= 'A' && n[0] <= 'Z' {
			c.name(i, n, likeness(keys, n))
		}
	}
}

// mostLikely is how many Russian forms are derived when some are known.
func mostLikely(known int) int {
	if known > 0 {
		return 2
	}
	return 4
}

// key is the folded name without its mark of script.
func key(name string) string { return strings.TrimPrefix(gazetteer.Fold(name), "~") }

// likeness tells another spelling from an earlier name, by whether they begin
// alike.
func likeness(keys []string, name string) gazetteer.Form {
	k := key(name)
	for _, own := range keys {
		if n := min(len(own), len(k), 3); n > 1 && own[:n] == k[:n] {
			return gazetteer.Variant
		}
	}
	return gazetteer.Former
}

// addVillages adds the settlements that the source lacks.
func (c *catalogue) addVillages() error {
	rows, err := table("villages.tsv", 5)
	if err != nil {
		return err
	}
	for n, r := range rows {
		p, err := point(r[3], r[4])
		if err != nil {
			return fmt.Errorf("villages.tsv row %d: %w", n+1, err)
		}
		c.addSettlement(geo.Place{
			ID: geo.PlaceID("strikemap:ua-" + strings.ToLower(r[0])), Name: r[0], Level: geo.LevelSettlement,
			Oblast: unitNames[c.unitAt(p)], Country: "UA", Point: p,
		}, append(list(r[2]), r[1]))
	}
	return nil
}

// mendSettlements gives the settlements of settlements.tsv their official
// names, usual spellings and former names.
func (c *catalogue) mendSettlements() error {
	rows, err := table("settlements.tsv", 5)
	if err != nil {
		return err
	}
	for _, r := range rows {
		i := c.largest(r[0], "UA")
		if i < 0 {
			continue // listed under its other name too
		}
		c.places[i].Name, c.places[i].LocalName = r[1], r[2]
		c.name(i, r[1], gazetteer.Exact)
		c.ukrainianName(i, r[2], gazetteer.Exact)
		for _, n := range list(r[3]) {
			c.anyName(i, n, gazetteer.Variant)
		}
		for _, n := range list(r[4]) {
			c.anyName(i, n, gazetteer.Former)
		}
	}
	return nil
}

// largest returns the most populous settlement of the country with the name,
// or -1.
func (c *catalogue) largest(name, country string) int {
	best := -1
	for _, i := range c.byName[gazetteer.Fold(name)] {
		p := &c.places[i]
		if p.Level == geo.LevelSettlement && p.Country == country && (best < 0 || p.Population > c.places[best].Population) {
			best = i
		}
	}
	return best
}
