package main

import (
	"fmt"
	"slices"
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
		id := geo.PlaceID("osm:" + strconv.Itoa(n+2))
		if r[8] != "" {
			id = geo.PlaceID("geonames:" + r[8])
		}
		if r[5] != "" && r[6] != "" {
			c.codes[len(c.places)] = r[5] + "." + r[6]
		}
		c.addSettlement(geo.Place{
			ID: id, Name: strings.ReplaceAll(r[0], "'", ""), Level: geo.LevelSettlement, Oblast: unitNames[c.unitAt(p)],
			Country: "UA", Point: p, Population: max(pop, kindPopulation[r[1]]),
		}, list(r[10]))
	}
	return nil
}

// kindPopulation ranks settlements whose population is unknown.
var kindPopulation = map[string]int{"city": 20_000, "town": 2_000}

func (c *catalogue) addSettlement(p geo.Place, alternates []string) {
	key := strings.TrimPrefix(gazetteer.Fold(p.Name), "~")
	uk, ru := cyrillicOf(key, alternates)
	if len(uk) > 0 {
		p.LocalName = uk[0]
		if ownLetters(uk[0]) > 0 || !strings.ContainsAny(uk[0], "иИ") {
			p.Name = romanise(uk[0])
		}
	} else {
		uk = []string{toCyrillic(p.Name)}
	}
	if script(p.Name) == cyrillicScript {
		uk = []string{p.Name}
	}
	i := c.add(p)
	for _, n := range uk {
		c.cyrillicName(i, n, gazetteer.Exact, true, false)
	}
	for _, n := range append(ru, toRussian(uk[0])...) {
		c.cyrillicName(i, n, gazetteer.Variant, false, true)
		c.name(i, strings.TrimPrefix(gazetteer.Fold(n), "~"), gazetteer.Variant)
	}
	if p.Population > 0 {
		c.latinNames(i, key, alternates)
	}
}

// cyrillicOf picks the Ukrainian spellings of a name, those with letters of
// their own first, and the Russian ones.
func cyrillicOf(key string, alternates []string) (uk, ru []string) {
	for _, a := range alternates {
		if script(a) != cyrillicScript {
			continue
		}
		isUK, isRU := languages(a)
		if isUK && strings.TrimPrefix(gazetteer.Fold(a), "~") == key {
			uk = append(uk, a)
		} else if isRU {
			ru = append(ru, a)
		}
	}
	slices.SortStableFunc(uk, func(a, b string) int { return ownLetters(b) - ownLetters(a) })
	return uk, ru
}

// latinNames adds other romanisations and earlier names.
func (c *catalogue) latinNames(i int, key string, alternates []string) {
	for _, a := range alternates {
		if script(a) == latinScript && len(a) >= 6 && a[0] >= 'A' && a[0] <= 'Z' {
			c.name(i, a, likeness(key, gazetteer.Fold(a)))
		}
	}
}

// ownLetters counts the letters that Ukrainian has and Russian has not.
func ownLetters(s string) int {
	n := 0
	for _, r := range s {
		if strings.ContainsRune("іїєґІЇЄҐ'’ʼ", r) {
			n++
		}
	}
	return n
}

// likeness tells a spelling of the same name from an earlier name: they share
// the first letters.
func likeness(a, b string) gazetteer.Form {
	if len(a) >= 3 && len(b) >= 3 && a[:3] == b[:3] {
		return gazetteer.Variant
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
		c.cyrillicName(i, r[2], gazetteer.Exact, true, false)
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
