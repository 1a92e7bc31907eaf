package toponym

import (
	"slices"
	"strings"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// facilityIndex finds plants, ports and airfields by the town that names them.
type facilityIndex map[string][]*geo.Place

func (f facilityIndex) add(p *geo.Place) {
	for _, w := range strings.Fields(p.Name) {
		if lex.kin[strings.ToLower(w)].has(kinGeneric) {
			continue
		}
		k := gazetteer.Fold(w)
		f[k] = append(f[k], p)
	}
}

// find returns the facility of that kind that bears the name of one of the
// candidates of s, or nil. Designator is the words that name its kind.
func (f facilityIndex) find(s *sighting, kind tag, designator []string) *geo.Place {
	if kind == 0 {
		return nil
	}
	names := lex.facilities[kind]
	if kind == rightPlant {
		names = plantNames(designator)
	}
	for _, h := range s.hits {
		if h.Place.Level == geo.LevelFacility && tells(h.Place, kind, names) {
			return h.Place
		}
	}
	for _, h := range s.hits[:min(len(s.hits), 4)] {
		for _, w := range strings.Fields(bareName(h.Place.Name))[:1] {
			for _, p := range f[gazetteer.Fold(w)] {
				if tells(p, kind, names) && p.Country == h.Place.Country {
					return p
				}
			}
		}
	}
	return nil
}

// plantNames returns the words of which the name of a plant has one.
func plantNames(designator []string) []string {
	for _, k := range lex.plants {
		if slices.ContainsFunc(designator, func(w string) bool { return beginsAny(w, k.stems) }) {
			return k.names
		}
	}
	return lex.facilities[rightPlant]
}

func tells(p *geo.Place, kind tag, names []string) bool {
	name := strings.ToLower(p.Name)
	if kind == rightPort && strings.Contains(name, "airport") {
		return false
	}
	for _, w := range names {
		if strings.Contains(name, w) {
			return true
		}
	}
	return false
}

// kindOfLeft tells the kind of facility from the words before its name.
func kindOfLeft(keys []string) tag {
	for _, k := range keys {
		if kind := lex.facilityBefore(k); kind != 0 {
			return kind
		}
	}
	return 0
}
