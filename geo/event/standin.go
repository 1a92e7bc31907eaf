package event

import "strikemap/geo"

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
