package main

import (
	"fmt"
	"strings"

	"github.com/paulmach/orb"
	orbgeo "github.com/paulmach/orb/geo"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// borderUnits are the oblasts of Russia near Ukraine by GeoNames' number.
var borderUnits = map[string]string{
	"09": "Belgorod Oblast", "10": "Bryansk Oblast", "38": "Krasnodar Krai", "41": "Kursk Oblast", "61": "Rostov Oblast", "86": "Voronezh Oblast",
}

const (
	sameVillageKM = 4  // a village of the name that near to a town in the list is that town
	raionReachKM  = 35 // how far from its seat a village of a raion may lie
)

// addBorderVillages adds the villages of Russia near Ukraine. Each has the unit that
// its nearest towns have, and the raion of the nearest seat in it.
func (c *catalogue) addBorderVillages() error {
	text, err := source("villages_ru.tsv.gz")
	if err != nil {
		return err
	}
	for n, r := range rows(text) {
		p, err := point(r[3], r[2])
		if err != nil {
			return fmt.Errorf("villages_ru.tsv row %d: %w", n+1, err)
		}
		name := r[0]
		if script(name) == latinScript {
			name = russianLetters(name)
		}
		unit := borderUnits[r[4]]
		if script(name) != cyrillicScript || c.townAbroad(name, unit, p) {
			continue
		}
		i := c.add(geo.Place{
			ID: geo.PlaceID(fmt.Sprintf("osm:ru-%d", n+1)), Name: romaniseRussian(name), Level: geo.LevelSettlement,
			Oblast: unit, Raion: c.raionAbroad(unit, p), Country: "RU", Point: p, Population: kindPopulation[r[1]],
		})
		c.russianName(i, name, gazetteer.Exact)
		c.name(i, inCapitals(russianRoman.Replace(strings.ToLower(name))), gazetteer.Variant)
	}
	return nil
}

// townAbroad reports whether a town of the name is known there.
func (c *catalogue) townAbroad(name, unit string, at orb.Point) bool {
	for _, i := range c.byName[gazetteer.Fold(name)] {
		if p := &c.places[i]; p.Country == "RU" && p.Oblast == unit && orbgeo.Distance(p.Point, at)/1000 < sameVillageKM {
			return true
		}
	}
	return false
}

// raionAbroad returns the raion of the unit whose seat is the nearest, "" when none is near.
func (c *catalogue) raionAbroad(unit string, at orb.Point) string {
	best, nearest := "", float64(raionReachKM)
	for i := range c.places {
		p := &c.places[i]
		if p.Level != geo.LevelRaion || p.Oblast != unit {
			continue
		}
		if km := orbgeo.Distance(p.Point, at) / 1000; km < nearest {
			best, nearest = p.Raion, km
		}
	}
	return best
}

// russianRoman is how English texts romanise Russian letters.
var russianRoman = strings.NewReplacer(
	"а", "a", "б", "b", "в", "v", "г", "g", "д", "d", "е", "e", "ё", "yo", "ж", "zh", "з", "z", "и", "i", "й", "y", "к", "k", "л", "l",
	"м", "m", "н", "n", "о", "o", "п", "p", "р", "r", "с", "s", "т", "t", "у", "u", "ф", "f", "х", "kh", "ц", "ts", "ч", "ch", "ш", "sh",
	"щ", "shch", "ъ", "", "ы", "y", "ь", "", "э", "e", "ю", "yu", "я", "ya",
)

// softE is how "е" is romanised behind a vowel or a sign: "Прилесье", Prilesye.
var softE = strings.NewReplacer("ье", "ьye", "ъе", "ъye", "ае", "аye", "ее", "еye", "ие", "иye", "ое", "оye", "уе", "уye", "ые", "ыye", "эе", "эye", "юе", "юye", "яе", "яye")

// romaniseRussian spells a Russian name in Latin letters as English texts do, each word with a capital.
func romaniseRussian(name string) string {
	return inCapitals(russianRoman.Replace(softE.Replace(strings.ToLower(name))))
}

// inCapitals writes each word, and each part of one with a hyphen, with a capital.
func inCapitals(name string) string {
	words := strings.Fields(name)
	for i, w := range words {
		parts := strings.Split(w, "-")
		for k, part := range parts {
			if part != "" && !(k > 0 && len(part) <= 2) {
				parts[k] = strings.ToUpper(part[:1]) + part[1:]
			}
		}
		words[i] = strings.Join(parts, "-")
	}
	return strings.Join(words, " ")
}

// russianBack spells a romanised Russian name in Cyrillic letters, longer groups first.
var russianBack = strings.NewReplacer(
	"shch", "щ", "yye", "ые", "oye", "ое", "aya", "ая", "yaya", "яя", "yy", "ый", "iy", "ий", "zh", "ж", "kh", "х", "ts", "ц", "ch", "ч", "sh", "ш",
	"yu", "ю", "ya", "я", "ye", "е", "yo", "ё", "ay", "ай", "ey", "ей", "oy", "ой", "uy", "уй", "'", "ь", "’", "ь",
	"a", "а", "b", "б", "v", "в", "g", "г", "d", "д", "e", "е", "z", "з", "i", "и", "j", "й", "k", "к", "l", "л", "m", "м", "n", "н", "o", "о",
	"p", "п", "r", "р", "s", "с", "t", "т", "u", "у", "f", "ф", "h", "х", "y", "ы", "c", "ц", "w", "в",
)

// russianLetters spells a romanised Russian name in Cyrillic letters. What romanisation
// loses (soft signs) does not matter for the keys that names are compared by.
func russianLetters(name string) string { return russianBack.Replace(strings.ToLower(name)) }
