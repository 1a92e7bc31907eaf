package main

import (
	"bytes"
	"cmp"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// catalogue gathers places and their names before they are ranked and written.
type catalogue struct {
	places  []geo.Place
	names   []gazetteer.Name
	units   []unit
	byName  map[string][]int // places by folded name, in the order they were added
	codes   map[int]string   // administrative codes of places: first and second level
	russian *russifier
}

func newCatalogue(russian *russifier) *catalogue {
	return &catalogue{byName: map[string][]int{}, codes: map[int]string{}, russian: russian}
}

// buildGazetteer writes the gazetteer file.
func buildGazetteer(path string) error {
	russian, err := newRussifier()
	if err != nil {
		return err
	}
	c := newCatalogue(russian)
	for _, step := range []func() error{
		c.addUnits, c.addSettlements, c.addVillages, c.mendSettlements, c.addRaions, c.addAbroad, c.addCountries,
		c.addUnitsAbroad, c.mendAbroad, c.addRaionsAbroad, c.addBorderVillages, c.addStates,
		c.addRegions, c.addDistricts, c.addFacilities, c.addAirports, c.settleRaions, c.rankHromadas,
	} {
		if err := step(); err != nil {
			return fmt.Errorf("build gazetteer: %w", err)
		}
	}
	c.rank()
	var buf bytes.Buffer
	if err := gazetteer.Write(&buf, c.places, c.names); err != nil {
		return err
	}
	fmt.Printf("%s: %d places, %d names, %d bytes\n", path, len(c.places), len(c.names), buf.Len())
	return os.WriteFile(path, buf.Bytes(), 0o644)
}

// add adds a place under its display name and returns its index.
func (c *catalogue) add(p geo.Place) int {
	i := len(c.places)
	c.places = append(c.places, p)
	c.name(i, p.Name, gazetteer.Exact)
	return i
}

// name records a spelling of place i; Cyrillic ones are inflected too.
func (c *catalogue) name(i int, text string, f gazetteer.Form) {
	text = strings.TrimSpace(text)
	if text == "" {
		return
	}
	c.names = append(c.names, gazetteer.Name{Text: text, Place: i, Form: f})
	key := gazetteer.Fold(text)
	c.byName[key] = append(c.byName[key], i)
}

// ukrainianName records a Ukrainian name with its case forms.
func (c *catalogue) ukrainianName(i int, text string, f gazetteer.Form) {
	c.inflected(i, text, f, ukrainian)
}

// russianName records a Russian name with its case forms, and as English texts
// that follow it romanise it.
func (c *catalogue) russianName(i int, text string, f gazetteer.Form) {
	c.inflected(i, text, f, russian)
	c.name(i, key(text), f)
	if strings.ContainsAny(text, "ёЁ") {
		c.name(i, romaniseRussian(text), f) // Озёры, Ozyory
	}
}

func (c *catalogue) inflected(i int, text string, f gazetteer.Form, by language) {
	c.name(i, text, f)
	if isAbbreviation(text) {
		return
	}
	for _, s := range inflect(text, by) {
		c.names = append(c.names, gazetteer.Name{Text: s, Place: i, Form: max(f, gazetteer.Inflected)})
	}
}

func isAbbreviation(s string) bool { return s == strings.ToUpper(s) && len([]rune(s)) <= 5 }

// anyName records a spelling in either script.
func (c *catalogue) anyName(i int, text string, f gazetteer.Form) {
	if isAbbreviation(text) {
		f = gazetteer.Abbreviation
	}
	if script(text) == cyrillicScript {
		if uk, ru := languages(text); uk {
			c.ukrainianName(i, text, f)
			if ru {
				c.inflected(i, text, f, russian)
			}
		} else {
			c.russianName(i, text, f)
		}
		return
	}
	c.name(i, text, f)
}

// adjectives records the adjective of a unit in all its forms: "харківськ-ої".
func (c *catalogue) adjectives(i int, stem string, endings []string) {
	for _, e := range endings {
		c.names = append(c.names, gazetteer.Name{Text: stem + e, Place: i, Form: gazetteer.Adjective})
	}
}

var (
	ukrainianAdjective = strings.Fields("а ої ій у ою ий ого ому им ім і их ими")
	russianAdjective   = strings.Fields("ая ой ую ою ий ого ому им ом ие их ими")
)

type scriptKind uint8

const (
	latinScript scriptKind = iota
	cyrillicScript
	otherScript
)

const (
	latinLetters    = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
	cyrillicLetters = "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюяАБВГҐДЕЄЁЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
)

// script tells whether a name is plain Latin, Cyrillic as Ukrainian and Russian
// use it, or anything else.
func script(s string) scriptKind {
	latin, cyr := 0, 0
	for _, r := range s {
		switch {
		case strings.ContainsRune(" -'’ʼ.", r):
		case strings.ContainsRune(latinLetters, r):
			latin++
		case strings.ContainsRune(cyrillicLetters, r):
			cyr++
		default:
			return otherScript
		}
	}
	switch {
	case latin > 0 && cyr == 0:
		return latinScript
	case cyr > 0 && latin == 0:
		return cyrillicScript
	}
	return otherScript
}

// languages tells by their own letters whether a Cyrillic name is Ukrainian,
// Russian, or could be both.
func languages(s string) (uk, ru bool) {
	uk = !strings.ContainsAny(s, "ыэъёЫЭЪЁ")
	ru = !strings.ContainsAny(s, "іїєґІЇЄҐ'’ʼ")
	return uk, ru
}

// rank sorts the places so that of those that share a name the best known
// comes first, and renumbers the names.
func (c *catalogue) rank() {
	order := make([]int, len(c.places))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(weight(&c.places[b]), weight(&c.places[a])) })
	at := make([]int, len(order))
	places := make([]geo.Place, len(order))
	for to, from := range order {
		at[from], places[to] = to, c.places[from]
	}
	for i := range c.names {
		c.names[i].Place = at[c.names[i].Place]
	}
	c.places = places
}

// weight orders places: countries and regions first, then by population.
func weight(p *geo.Place) int {
	switch p.Level {
	case geo.LevelCountry:
		return 100_000_000
	case geo.LevelRegion:
		return 50_000_000
	case geo.LevelFacility:
		return 50_000
	case geo.LevelOblast:
		return 300_000
	case geo.LevelDistrict, geo.LevelRaion:
		return 100
	}
	w := p.Population*2 + 10
	if !p.InUkraine() {
		w /= 4
	}
	return w
}

func point(lon, lat string) (orb.Point, error) {
	x, err := strconv.ParseFloat(lon, 64)
	if err != nil {
		return orb.Point{}, err
	}
	y, err := strconv.ParseFloat(lat, 64)
	return orb.Point{x, y}, err
}
