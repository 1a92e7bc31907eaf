package toponym

import (
	"slices"
	"strings"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// toOblast turns the candidates into first-level units: those that the name
// itself bears, else the units named after its cities.
func (x *places) toOblast(s *sighting) {
	own := s.only(wantOblast | wantRegion | wantCountry)
	if len(own) == 0 {
		for _, h := range s.hits {
			if p := x.oblasts[h.Place.Name]; p != nil && !holds(own, p) {
				own = append(own, gazetteer.Hit{Place: p, Form: h.Form})
			}
		}
	}
	s.want, s.adjective = wantOblast, false
	if len(own) > 0 {
		s.hits = own
		s.want = wantOblast | wantRegion | wantCountry
	} else if p := x.oblastLike(s.line.keys[s.first]); p != nil {
		s.hits = []gazetteer.Hit{{Place: p, Form: gazetteer.Variant}}
	} else if p := x.oblasts[lex.oblast[s.topName()]]; p != nil {
		s.hits = []gazetteer.Hit{{Place: p, Form: gazetteer.Variant}}
	} else if raions := x.raionsOf(s); len(raions) > 0 && latin(s.line.keys[s.first]) {
		s.hits, s.want = raions, wantRaion // "Nikopol region"
	} else {
		s.hits = nil
	}
}

// toRaion reads "X district": the raion of that name, else a district of the
// city named beside it, else the settlement that gives the name.
func (x *places) toRaion(s *sighting, n int) {
	s.extend(n)
	if own := s.only(wantRaion | wantDistrict); len(own) > 0 {
		s.hits, s.want, s.adjective = own, wantRaion|wantDistrict, false
		return
	}
	if s.adjective {
		s.derived = true
		if seat := x.seatOf(s.line.known[s.first]); seat != nil {
			s.hits = seat
		}
	}
	s.want, s.adjective = wantRaion, false
}

// toHromada reads "X community": drawn like a raion about its seat. The "-sk" of an
// English name may be the adjective's: "Pokrovsk community" is that of Pokrovske, too.
func (x *places) toHromada(s *sighting, n int) {
	s.extend(n)
	k := s.line.keys[s.first]
	switch {
	case s.adjective:
		s.hits = x.hromadaSeats(s.line.known[s.first])
	case latin(k) && strings.HasSuffix(k, "sk"):
		s.hits = append(s.only(wantSettlement), x.hromadaSeats(s.line.known[s.first])...)
	default:
		s.hits = s.only(wantSettlement)
	}
	if stemVillage.begins(s.line.key(s.last)) && len(s.hits) > 0 {
		s.noCity() // "Миколаївська сільська громада"
	}
	s.want, s.adjective = wantRaion, false
}

// toRepublic turns the candidates into the self-declared "people's republic" of
// that name.
func (x *places) toRepublic(s *sighting) {
	for _, h := range s.hits {
		if hits := x.gazetteer.Lookup(bareName(h.Place.Name) + " People's Republic"); len(hits) > 0 {
			s.hits, s.want = hits, wantRegion
			return
		}
	}
	x.toOblast(s)
}

// extend takes the n words of the designator into the mention.
func (s *sighting) extend(n int) {
	if n > 0 && s.line.key(s.last+n-1) == "of" {
		n-- // "the Green district of" its city
	}
	s.to = s.last + n
	if s.line.IsMark(s.to, ".") && s.line.key(s.to-1) == "обл" {
		s.to++
	}
	s.after = s.to
}

// towards settles the adjective of a front's name ("на Лиманському напрямку")
// as a hint at its town: the villages of the report lie around it.
func (s *sighting) towards(seat []gazetteer.Hit) {
	s.adjective, s.hint = false, true
	s.literal = true
	for i, h := range seat {
		if h.Place.InUkraine() {
			s.hits, s.place, s.settled = seat[i:i+1], h.Place, true
			return
		}
	}
}

// noCity gives up the cities that bear the name of what is called a village.
func (s *sighting) noCity() {
	s.hits = slices.DeleteFunc(slices.Clone(s.hits), func(h gazetteer.Hit) bool {
		return h.Place.Level == geo.LevelSettlement && h.Place.Population >= cityFrom
	})
}
