package toponym

import (
	"strings"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// designate reads the words right after the name, extends the mention over its
// designator and sets the levels that it may have.
func (x *article) designate(s *sighting) {
	l := s.line
	next := s.last
	if s.left.quoted && l.is(next, closing) {
		next++
	}
	marks, n := words.right.after(l.keys, next)
	s.right, s.after = marks, s.last
	if l.is(s.last-1, possessive) {
		return
	}
	if marks.has(rightFront|rightHromada|rightPlant) && !latin(l.keys[s.first]) && s.last-s.first == 1 && !s.facility() {
		// "Ізюмському напрямку" is not of the village Ізюмське
		s.adjective = s.adjective || adjectiveRoot(gazetteer.Fold(l.keys[s.first])) != ""
	}
	if l.key(s.first-1) == "на" && !s.adjective && marks == 0 && strings.HasSuffix(l.keys[s.first], "ському") && x.seatOf(l.keys[s.first]) != nil {
		s.adjective = true // "на Ізюмському" leaves "напрямку" out
		s.right |= rightFront
	}
	switch {
	case s.left.quoted && marks == 0:
	case s.wide() && marks.has(rightPeninsula):
		if s.adjective {
			s.extend(n)
			s.adjective = false
		}
	case s.wide() && !s.adjective:
	case marks.has(rightAdmin):
		x.toOblast(s)
		if !latin(l.keys[s.first]) {
			s.extend(n)
		}
	case marks.has(rightOblast | rightOblasts):
		x.toOblast(s)
		s.extend(n)
	case marks.has(rightOblastWide) && s.adjective:
		x.toOblast(s)
	case marks.has(rightRepublic):
		x.toRepublic(s)
		if s.adjective {
			s.extend(n)
		}
		s.adjective = false
	case marks.has(rightNeighbourhood) && !s.adjective:
		s.extend(n)
		s.hits, s.want = nil, wantDistrict
	case marks.has(rightRaion):
		x.toRaion(s, n)
	case marks.has(rightHromada):
		x.toHromada(s, n)
	case marks.has(rightNuclear | rightPlant | rightAirfield | rightPort):
		x.toFacility(s, n)
	case marks.has(rightCity) && !marks.has(rightOffice|rightOf):
		s.want = wantSettlement
		s.after = s.last + 1
	default:
		s.fromLeft(x)
	}
}

// extend takes the n words of the designator into the mention.
func (s *sighting) extend(n int) {
	s.to = s.last + n
	if s.line.is(s.to, letters) == false && s.line.isPunct(s.to, ".") && s.line.key(s.to-1) == "обл" {
		s.to++
	}
	s.after = s.to
}

// wide reports whether the name's best bearer is larger than any designator
// would make it: a country, a sea, Crimea.
func (s *sighting) wide() bool {
	top := s.top()
	return top != nil && (top.Level == geo.LevelCountry || top.Level == geo.LevelRegion ||
		top.Level == geo.LevelOblast && s.hits[0].Form != gazetteer.Adjective && s.hits[0].Form != gazetteer.Abbreviation && top.Name == "Crimea")
}

// fromLeft sets the level that the words before the name ask for.
func (s *sighting) fromLeft(x *article) {
	switch t := s.left.tags; {
	case t.has(leftOblast | leftOblasts):
		x.toOblast(s)
	case t.has(leftRaion):
		x.toRaion(s, 0)
	case s.line.key(s.first-1) == "на" && (strings.HasPrefix(s.line.keys[s.first], "запоріжж") || strings.HasPrefix(s.line.keys[s.first], "запорожь")):
		x.toOblast(s) // "на Запоріжжі" is in the region, "у Запоріжжі" in the city
	case t.has(leftFacility) && x.facilityBefore(s):
	case t.has(leftSettlement):
		s.want = wantSettlement
	}
}

// facilityBefore reads "the port of X", "аеродром X" where the gazetteer has it.
func (x *article) facilityBefore(s *sighting) bool {
	p := x.facilities.find(s, kindOfLeft(s.line.keys[s.left.start:s.first]))
	if p != nil {
		s.hits = []gazetteer.Hit{{Place: p, Form: gazetteer.Exact}}
		s.want = wantFacility
	}
	return p != nil
}

// toRepublic turns the candidates into the self-declared "people's republic" of
// that name.
func (x *article) toRepublic(s *sighting) {
	for _, h := range s.hits {
		if hits := x.gazetteer.Lookup(bareName(h.Place.Name) + " People's Republic"); len(hits) > 0 {
			s.hits, s.want = hits, wantRegion
			return
		}
	}
	x.toOblast(s)
}

// toOblast turns the candidates into first-level units: those that the name
// itself bears, else the units named after its cities.
func (x *article) toOblast(s *sighting) {
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
	} else {
		s.hits = nil
	}
}

func holds(hits []gazetteer.Hit, p *geo.Place) bool {
	for _, h := range hits {
		if h.Place == p {
			return true
		}
	}
	return false
}

// only returns the candidates of the given levels.
func (s *sighting) only(want levels) []gazetteer.Hit {
	var out []gazetteer.Hit
	for _, h := range s.hits {
		if levelBit[h.Place.Level]&want != 0 {
			out = append(out, h)
		}
	}
	return out
}

// settleAdjectives gives up the adjectives for which no head noun was found,
// but for a headline's "в Харківській" with nothing after it.
func (x *article) settleAdjectives(start int) {
	for _, s := range x.sightings[start:] {
		if !s.adjective {
			continue
		}
		if s.right.has(rightFront) {
			s.towards(x.seatOf(s.line.keys[s.first]))
			continue
		}
		ends := !s.line.is(s.last, letters)
		if ends && s.left.first.has(leftIn|leftFrom|leftNear) && len(s.only(wantOblast)) > 0 {
			x.toOblast(s)
			continue
		}
		nouns := s.nouns()
		if len(nouns) == 0 || s.right.has(rightOffice) {
			s.dropped = true
			continue
		}
		s.hits, s.adjective = nouns, false
		s.dropped = x.implausible(s) || s.weak
	}
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

// towards settles the adjective of a front's name ("на Лиманському напрямку")
// as a hint at its town: the villages of the report lie around it.
func (s *sighting) towards(seat []gazetteer.Hit) {
	s.adjective, s.hint = false, true
	s.literal = true
	if len(seat) > 0 {
		s.hits, s.place, s.settled = seat[:1], seat[0].Place, true
	}
}
