package main

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// withoutSoftSign leaves out the soft sign of romanised Russian names: "Taman’".
var withoutSoftSign = strings.NewReplacer("’", "")

// addAbroad adds the cities abroad.
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
			ID: geo.PlaceID(fmt.Sprintf("world:%s-%s-%d", r[1], r[2], n+1)), Name: withoutSoftSign.Replace(strings.TrimSuffix(r[0], "'")),
			Level: geo.LevelSettlement, Country: r[1], Point: p, Population: pop,
		})
		c.codes[i] = r[1] + "-" + r[2]
		for _, a := range list(strings.TrimSpace(r[7])) {
			if n := len([]rune(a)); script(a) == cyrillicScript && (n > 3 || n == 3 && r[6] == "PPLC") {
				c.anyName(i, a, gazetteer.Variant)
			}
		}
	}
	return nil
}

// mendAbroad mends and adds the places of abroad.tsv.
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

// addTown adds a place that the list of cities lacks, or gives the one of its
// name in the unit the name of the row.
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
	if i := c.seatAbroad(name, r[5]); i >= 0 {
		c.places[i].Name = name
		return i, nil
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
		c.settleAbroad(seat, r[1])
		i := c.add(geo.Place{
			ID:   geo.PlaceID("unit:" + r[0] + "-" + strings.ToLower(strings.ReplaceAll(r[1], " ", "-"))),
			Name: r[1], LocalName: localUnitAbroad(r[1], r[3], list(r[5])),
			Level: geo.LevelOblast, Oblast: r[1], Country: r[0], Point: c.places[seat].Point,
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

// localKinds are the Ukrainian names of kinds of units, after the stem of an adjective.
var localKinds = [][2]string{{" Oblast", "а область"}, {" Region", "а область"}, {" Krai", "ий край"}, {" Republic", "а Республіка"}}

// localUnitAbroad returns the Ukrainian name of a unit abroad, from the stem of its
// adjective, or from its other names where it has none; empty when nothing tells it.
func localUnitAbroad(name, stems string, others []string) string {
	stem, _, _ := strings.Cut(stems, "|")
	for _, k := range localKinds {
		if strings.HasSuffix(name, k[0]) && stem != "-" && stem != "" {
			return capitalised(stem) + k[1]
		}
	}
	found := ""
	for _, other := range others {
		if strings.ContainsAny(other, "іїєґ") {
			return other
		}
		if isCyrillic(other) {
			found = other
		}
	}
	return found
}

func isCyrillic(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Cyrillic, r) })
}

// settleAbroad gives the seat of a unit abroad, and every place with the seat's
// administrative code, that unit. A capital that is a unit of its own gives its
// region through another town.
func (c *catalogue) settleAbroad(seat int, unit string) {
	if c.places[seat].Oblast == "" {
		c.places[seat].Oblast = unit
	}
	code := c.codes[seat]
	if town, ok := map[string]string{"Moscow Oblast": "Podolsk", "Leningrad Oblast": "Akademicheskoe"}[unit]; ok {
		code = c.codes[c.largest(town, "RU")]
	}
	for i, other := range c.codes {
		if other == code && c.places[i].Country != "UA" && c.places[i].Oblast == "" {
			c.places[i].Oblast = unit
		}
	}
}

// addRaionsAbroad adds the raions of Russia near the war, each at its seat.
func (c *catalogue) addRaionsAbroad() error {
	rows, err := table("raions_abroad.tsv", 4)
	if err != nil {
		return err
	}
	for n, r := range rows {
		seat := c.seatAbroad(r[1], r[0])
		if seat < 0 {
			return fmt.Errorf("raions_abroad.tsv row %d: no settlement %q in %s", n+1, r[1], r[0])
		}
		i := c.add(geo.Place{
			ID:   geo.PlaceID("raion:" + strings.ToLower(strings.ReplaceAll(r[0]+"-"+r[2], " ", "-"))),
			Name: r[2] + " Raion", LocalName: capitalised(r[3]) + "ий район", Level: geo.LevelRaion, Raion: r[2] + " Raion", Oblast: r[0],
			Country: "RU", Point: c.places[seat].Point,
		})
		c.places[seat].Raion = c.places[i].Name
		for _, tail := range []string{" district", " raion", " rayon"} {
			c.name(i, r[2]+tail, gazetteer.Exact)
		}
		c.adjectives(i, r[3], strings.Fields("ий ого ому им ом"))
	}
	return nil
}

// seatAbroad returns the largest settlement of that name in the unit, or -1.
func (c *catalogue) seatAbroad(name, unit string) int {
	best := -1
	for _, i := range c.byName[gazetteer.Fold(name)] {
		if p := &c.places[i]; p.Level == geo.LevelSettlement && p.Oblast == unit && (best < 0 || p.Population > c.places[best].Population) {
			best = i
		}
	}
	return best
}

// addStates adds the states of the USA, so that a town of theirs is none of Ukraine
// that bears its name, and gives the cities there their state.
func (c *catalogue) addStates() error {
	rows, err := table("states.tsv", 6)
	if err != nil {
		return err
	}
	for n, r := range rows {
		p, err := point(r[4], r[5])
		if err != nil {
			return fmt.Errorf("states.tsv row %d: %w", n+1, err)
		}
		for i, code := range c.codes {
			if code == "US-"+r[0] {
				c.places[i].Oblast = r[1]
			}
		}
		i := c.add(geo.Place{ID: geo.PlaceID("unit:US-" + r[0]), Name: r[1], Level: geo.LevelOblast, Oblast: r[1], Country: "US", Point: p})
		for k, by := range []language{ukrainian, russian} {
			if len([]rune(r[2+k])) > 3 {
				c.inflected(i, r[2+k], gazetteer.Variant, by)
			}
		}
	}
	return nil
}
