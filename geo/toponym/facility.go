package toponym

import (
	"slices"
	"strings"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

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

// facilityBefore reads "the port of X", "аеродром X" where the gazetteer has it, by its whole name
// or that of X.
func (x *places) facilityBefore(s *sighting) bool {
	p := x.namedWith(s)
	if p == nil {
		p = x.facilities.find(s, kindOfLeft(s.line.keys[s.left.start:s.first]), nil)
	}
	if p != nil {
		s.toFacility(p)
	}
	return p != nil
}

// namedWith returns the facility whose name begins with the noun before the sighting's: "порт
// Кавказ" is not the Caucasus; nil if there is none.
func (x *places) namedWith(s *sighting) *geo.Place {
	for i := s.left.start; i < s.first; i++ {
		n, hits := x.gazetteer.Match(s.line.keys[i:s.last])
		if n == s.last-i && hits[0].Place.Level == geo.LevelFacility {
			return hits[0].Place
		}
	}
	return nil
}

// afterFacility reads a region's name and a name in quotes behind the noun of a facility. In quotes
// the town is meant, but where the one that bears the name best lies in another country than the
// facility: "аэродром «Саки»".
func (x *places) afterFacility(s *sighting) {
	if !s.left.tags.has(leftFacility) || s.top() == nil {
		return
	}
	if !s.left.quoted {
		x.facilityBefore(s)
		return
	}
	p := x.facilities.find(s, kindOfLeft(s.line.keys[s.left.start:s.first]), nil)
	if p != nil && p.Country != s.top().Country {
		s.toFacility(p)
	}
}

// toFacility reads the name as that of the facility. It keeps whether the name is a city's.
func (s *sighting) toFacility(p *geo.Place) {
	s.ofCity = !s.adjective && bearsCity(s.hits)
	s.hits, s.want, s.adjective = []gazetteer.Hit{{Place: p, Form: gazetteer.Exact}}, wantFacility, false
}

// bearsCity reports whether one of the candidates is a city.
func bearsCity(hits []gazetteer.Hit) bool {
	return slices.ContainsFunc(hits, func(h gazetteer.Hit) bool { return h.Place.Population >= cityFrom })
}
