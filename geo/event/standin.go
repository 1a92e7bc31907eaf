package event

import (
	"strikemap/geo"
	"strikemap/geo/syntax"
)

// noStandin reports whether the words stand for no place of an event: they go with a
// name or an office, or belong to a country.
func (sc *scan) noStandin(t tag) bool {
	return sc.districtBefore(t) || t.code == string(geo.LevelCountry) && !sc.In(t.first, acrossWords) || t.code == string(geo.LevelDistrict) || sc.inName(t) || sc.namesBeside(t) || sc.In(t.first-1, headWords) ||
		sc.Any(office, t.last, t.last+2) || sc.Any(source, t.last, t.last+2) || t.code == thereCode && (sc.In(t.last, beForms) || sc.In(t.last, areForms))
}

// districtBefore reports whether the words only say of which town the district before them is: "в
// Зелёном районе столицы".
func (sc *scan) districtBefore(t tag) bool {
	i := t.first - 1
	if sc.English() {
		if sc.Low(i) != "of" {
			return false
		}
		i--
	}
	k := sc.NameAt(i)
	if k < 0 {
		return false
	}
	p := sc.places[k].mention.Place
	return p != nil && (p.Level == geo.LevelDistrict || sc.English() && p.Level == geo.LevelRaion)
}

// namesBeside reports whether the describing word goes with a name: "the city
// of Kharkiv" is no anaphor.
func (sc *scan) namesBeside(t tag) bool {
	for i := t.last; i < min(t.last+3, len(sc.Words)); i++ {
		if sc.NameAt(i) >= 0 {
			return true
		}
		if !sc.Marks[i].Has(descriptor) && !sc.Marks[i].Has(prepOf) && (sc.Low(i) != "." || !sc.Marks[i-1].Has(descriptor)) {
			return false
		}
	}
	return false
}

func (sc *scan) inName(t tag) bool { return sc.NameAt(t.first) >= 0 || sc.NameAt(t.last-1) >= 0 }

// acrossWords open words for a whole country as a place: "across the country".
var acrossWords = syntax.NewSet("across throughout по nationwide countrywide")

// areForms follow a "there" that only opens a sentence.
var areForms = syntax.NewSet("is are 's will would could may")
