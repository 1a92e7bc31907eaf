package main

import (
	"fmt"
	"strings"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// addRaions adds the raions, each at its seat, and names the raion of the
// settlements of its oblast that share the seat's administrative code.
func (c *catalogue) addRaions() error {
	rows, err := table("raions.tsv", 5)
	if err != nil {
		return err
	}
	for n, r := range rows {
		seat := c.seat(r[1], unitNames[r[0]])
		if seat < 0 {
			return fmt.Errorf("raions.tsv row %d: no settlement %q in %s", n+1, r[1], unitNames[r[0]])
		}
		p := c.places[seat]
		name := r[2] + " Raion"
		stems := list(r[3])
		i := c.add(geo.Place{
			ID:   geo.PlaceID("raion:" + strings.ToLower(r[0]+"-"+strings.ReplaceAll(r[2], " ", "-"))),
			Name: name, LocalName: capitalised(stems[0]) + "ий район", Level: geo.LevelRaion, Raion: name, Oblast: p.Oblast,
			Country: "UA", Point: p.Point,
		})
		for _, tail := range []string{" district", " raion", " rayon"} {
			c.name(i, r[2]+tail, gazetteer.Exact)
		}
		for _, stem := range stems {
			c.raionSpellings(i, stem, p.Name)
		}
		for _, s := range list(r[4]) {
			c.anyName(i, s, gazetteer.Variant)
		}
		if err := c.nameRaion(seat, name); err != nil {
			return err
		}
	}
	return nil
}

// raionSpellings adds the adjective in Ukrainian, Russian and romanised, and
// the regional name in -щина where the oblast does not bear the same.
func (c *catalogue) raionSpellings(i int, stem, seat string) {
	c.adjectives(i, stem, strings.Fields("ий ого ому им ім"))
	c.whole(i, stem, "ий район|ого району|ому району|им районом|ому районі|ім районі")
	for _, ru := range c.russian.name(stem + "ий") {
		bare := strings.TrimSuffix(strings.TrimSuffix(ru, "ый"), "ий")
		c.adjectives(i, bare, strings.Fields("ий ого ому им ом"))
		c.whole(i, bare, "ий район|ого района|ому району|им районом|ом районе")
		c.whole(i, key(ru), " raion| rayon| district")
	}
	c.whole(i, key(stem+"ий"), " raion| rayon| district")
	for _, e := range []string{"ий", "а"} {
		latin := strings.TrimPrefix(gazetteer.Fold(stem+e), "~")
		c.names = append(c.names, gazetteer.Name{Text: latin, Place: i, Form: gazetteer.Adjective})
	}
	for _, u := range unitNames {
		if strings.TrimSuffix(u, " Oblast") == seat {
			return
		}
	}
	if bare, ok := strings.CutSuffix(stem, "ськ"); ok {
		c.ukrainianName(i, bare+"щина", gazetteer.Variant)
	}
}

// whole records full names of a raion, a stem with each of the endings, which are
// found by Lookup alone: readers take the adjective and its head noun apart.
func (c *catalogue) whole(i int, stem, endings string) {
	for _, e := range strings.Split(endings, "|") {
		c.names = append(c.names, gazetteer.Name{Text: stem + e, Place: i, Form: gazetteer.Exact, Whole: true})
	}
}

// seat returns the largest settlement of that name in the oblast, or -1.
func (c *catalogue) seat(name, oblast string) int {
	best := -1
	for _, i := range c.byName[gazetteer.Fold(name)] {
		p := &c.places[i]
		if p.Level == geo.LevelSettlement && p.Oblast == oblast && (best < 0 || p.Population > c.places[best].Population) {
			best = i
		}
	}
	if best < 0 {
		best = c.largest(name, "UA")
	}
	return best
}

func capitalised(s string) string {
	r := []rune(s)
	return strings.ToUpper(string(r[0])) + string(r[1:])
}
