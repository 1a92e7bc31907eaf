package toponym

import (
	"strings"
	"unicode/utf8"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// top returns the best known bearer of the name, or nil.
func (s *sighting) top() *geo.Place {
	if len(s.hits) == 0 {
		return nil
	}
	return s.hits[0].Place
}

// rank orders the levels by size, as far as it is known before resolution.
func (s *sighting) rank() int {
	switch {
	case s.want&wantCountry != 0 && s.want&wantOblast == 0:
		return 4
	case s.want&wantOblast != 0:
		return 3
	case s.want&wantRaion != 0:
		return 2
	case s.want == wantFacility:
		return 0
	case s.want == wantSettlement || s.top() == nil:
		return 1
	}
	switch s.top().Level {
	case geo.LevelCountry:
		return 4
	case geo.LevelOblast, geo.LevelRegion:
		return 3
	case geo.LevelRaion, geo.LevelDistrict:
		return 2
	case geo.LevelFacility:
		return 0
	}
	return 1
}

// guess is the place that the sighting most likely means.
func (s *sighting) guess() *geo.Place {
	if s.place != nil {
		return s.place
	}
	if s.want != 0 {
		for _, h := range s.hits {
			if bitOf(h.Place.Level)&s.want != 0 {
				return h.Place
			}
		}
	}
	return s.top()
}

// wide reports whether the name's best bearer is larger than any designator
// would make it: a country, a sea, Crimea.
func (s *sighting) wide() bool {
	top := s.top()
	return top != nil && (top.Level == geo.LevelCountry || top.Level == geo.LevelRegion ||
		top.Level == geo.LevelOblast && s.hits[0].Form != gazetteer.Adjective && s.hits[0].Form != gazetteer.Abbreviation && top.Name == "Crimea")
}

func (s *sighting) facility() bool {
	top := s.top()
	return top != nil && top.Level == geo.LevelFacility
}

// known reports whether the name's best bearer is larger than a village.
func (s *sighting) known() bool {
	top := s.top()
	return top != nil && (top.Level != geo.LevelSettlement || top.Population >= 10_000)
}

// seat reports whether the name often stands for a government.
func (s *sighting) seat() bool {
	top := s.top()
	if top == nil || s.want != 0 && s.want&wantCountry == 0 {
		return false
	}
	return top.Level == geo.LevelCountry || lex.kin[top.Name].has(kinSeat) && top.Level == geo.LevelSettlement
}

// isHromada reports whether "community" stands after the name, which lies in a raion.
func (s *sighting) isHromada() bool { return s.right.has(rightHromada) }

// isDistrict reports whether the name is that of a district, as cities have.
func (s *sighting) isDistrict() bool {
	return s.right.has(rightRaion) && s.want&wantRaion != 0 || s.top() != nil && s.top().Level == geo.LevelDistrict
}

// listedHromada reports whether the name is that of a hromada among others: two of a name
// are common, and the list decides.
func (s *sighting) listedHromada() bool { return s.list != 0 && s.isHromada() }

// namesTown reports whether the sighting is the name of a settlement, as far as it is known.
func (s *sighting) namesTown() bool {
	return !s.dropped && s.rank() == 1 && s.role == "" && (s.top() == nil || s.top().Level == geo.LevelSettlement)
}

// city returns the city that the sighting means, or nil.
func (s *sighting) city() *geo.Place {
	if s.place == nil || !s.literal || s.place.Level != geo.LevelSettlement || s.place.Population < cityFrom {
		return nil
	}
	return s.place
}

// topName returns the name of the first candidate, "" if there is none.
func (s *sighting) topName() string {
	if top := s.top(); top != nil {
		return top.Name
	}
	return ""
}

// nouns returns the candidates of which the name is not only an adjective.
func (s *sighting) nouns() []gazetteer.Hit {
	var out []gazetteer.Hit
	for _, h := range s.hits {
		if h.Form != gazetteer.Adjective {
			out = append(out, h)
		}
	}
	return out
}

// namesLand reports whether the name ends as those of lands do: "Сумщина".
func (s *sighting) namesLand() bool {
	return landAdjective(s.line.keys[s.first]) != ""
}

// alsoLand reports whether the name is that of a city and of the land around it.
func (s *sighting) alsoLand() bool {
	k := s.line.keys[s.first]
	return stemCityLand.begins(k)
}

// asLand reads "Харківщина" as the land around Kharkiv, even where a village bears that name, too,
// and "на Краснопільщині" as the hromada of Krasnopillia.
func (s *sighting) asLand(x *places) {
	if !s.namesLand() {
		return
	}
	if areas := s.only(wantOblast | wantRaion); len(areas) > 0 {
		s.hits = areas
		return
	}
	k := s.line.keys[s.first]
	around := s.derived || isSmall(s.hits) && (s.line.key(s.first-1) == "на" || strings.HasSuffix(k, "ну"))
	if !around || s.last-s.first > 1 {
		return
	}
	if seat := x.landSeat(k); len(seat) > 0 {
		s.hits, s.want, s.adjective, s.derived = seat, wantRaion, false, true
		s.right |= rightHromada
	}
}

// landSeat returns the towns around which a land lies: of "Краснопільщина" the one that Краснопільська
// громада is of, too; none for other words.
func (x *places) landSeat(k string) []gazetteer.Hit {
	adjective := landAdjective(k)
	if adjective == "" {
		return nil
	}
	seat := x.seatOf(newWord(adjective, letters))
	if len(seat) == 0 || !seat[0].Place.InUkraine() || seat[0].Place.Population < formerSeat {
		return nil
	}
	return seat
}

// landAdjective returns the adjective that goes with the name of a land: of "Краснопільщині"
// "краснопільський", of "Марганеччина" "марганецький"; "" for other words.
func landAdjective(k string) string {
	for _, l := range [...][2]string{{"ччин", "цький"}, {"щин", "ський"}} {
		if i := strings.LastIndex(k, l[0]); i > 0 && utf8.RuneCountInString(k[i+len(l[0]):]) <= 2 {
			return k[:i] + l[1]
		}
	}
	return ""
}

// The population from which a settlement may have been the seat of one of the raions
// that were merged in 2020, where the district's name is its adjective and where it is
// the bare name: what is called the district of a village is its hromada.
const (
	formerSeat     = 2000
	formerSeatBare = 5000
)

// isSmall reports whether the first candidate is no city or area.
func isSmall(hits []gazetteer.Hit) bool {
	return len(hits) > 0 && hits[0].Place.Level == geo.LevelSettlement && hits[0].Place.Population < cityFrom
}
