package toponym

import (
	"strings"

	"strikemap/geo"
)

// placeDistricts settles what depends on the place chosen: a district, a republic.
func (x *article) placeDistrict(_ *line) {
	if x.found.district() {
		x.settleDistrict(x.at)
	}
	x.settleRepublic(x.found)
}

// district reports whether the sighting is of a district: by the word after it, or
// because its name is that of districts of several cities.
func (s *sighting) district() bool {
	return s.want == wantRaion || s.want == wantRaion|wantDistrict ||
		s.want == 0 && s.place == nil && s.top() != nil && s.top().Level == geo.LevelDistrict
}

// settleDistrict gives "X district" its place when the gazetteer has no raion
// of that name: a district of the city named beside it, or the surroundings of
// the town that gives the name.
func (x *article) settleDistrict(i int) {
	s := x.sightings[i]
	if x.ofCapital(s) || s.place != nil && s.place.Level != geo.LevelSettlement && s.parent == nil {
		return
	}
	if city := x.cityOf(i); city != nil {
		if s.place = s.districtOf(city); s.place != nil {
			s.reason, s.lead = geo.Because(geo.ReasonDistrictOf, city.Name), 3
			return
		}
		s.place = asDistrict(city, geo.LevelDistrict, "District of "+city.Name, s.name())
		s.candidates = append(s.candidates[:0], s.place.ID)
		s.reason, s.lead = geo.Because(geo.ReasonDistrictBeside, city.Name), 3
		return
	}
	if s.place == nil || s.place.Level != geo.LevelSettlement {
		return
	}
	if today := x.raionSince(s); today != nil {
		s.reason = geo.Because(geo.ReasonFormerRaion, s.place.Name, today.Name)
		s.place, s.candidates = today, append(s.candidates[:0], today.ID)
		return
	}
	kind, seat := " District", s.place
	if s.right.has(rightHromada) {
		kind = " Hromada"
	}
	s.place = asDistrict(seat, geo.LevelRaion, seat.Name+kind, "")
	s.place.LocalName = x.aroundSeat(seat, s.right.has(rightHromada))
	s.reason = geo.Because(geo.ReasonSeatSurroundings)
}

// districtKM is how far from a city the town that gives a district its name may
// lie for the district to be that town's and not one of the city's.
const districtKM = 80

// raionSince returns the raion of today that took in the former one that s names by
// its seat; nil where s names none.
func (x *places) raionSince(s *sighting) *geo.Place {
	least := formerSeatBare
	if s.derived {
		least = formerSeat
	}
	if s.right.has(rightHromada) || s.place.Population < least {
		return nil
	}
	return x.gazetteer.RaionOf(s.place)
}

// cityOf returns the city of which sighting i names a district, or nil.
func (x *article) cityOf(i int) *geo.Place {
	s := x.sightings[i]
	if s.right.has(rightHromada) || s.place != nil && s.place.Level != geo.LevelSettlement && !x.farFromCity(s) {
		return nil
	}
	if city := x.ownCity(i); city != nil {
		return city
	}
	if s.parent != nil {
		return x.parentCity(s)
	}
	for j := i - 1; j >= 0 && s.derived && x.sightings[j].line == s.line; j-- {
		if city := x.sightings[j].city(); city != nil && (s.place == nil || km(s.place, city) > districtKM) {
			return city
		}
	}
	return nil
}

// ofCapital reads "X district of the capital" as that of Kyiv, and reports whether it did.
func (x *article) ofCapital(s *sighting) bool {
	if !s.line.in(s.to, kinCapital) {
		return false
	}
	for _, h := range s.hits {
		if h.Place.Level == geo.LevelDistrict && h.Place.Oblast == capitalName {
			s.place, s.candidates = h.Place, append(s.candidates[:0], h.Place.ID)
			s.reason, s.lead = geo.Because(geo.ReasonDistrictOf, capitalName), 3
			return true
		}
	}
	return false
}

// capitalName is what the gazetteer calls the capital and what it governs.
const capitalName = "Kyiv"

// farFromCity reports whether the raion or town chosen lies elsewhere than the city named
// beside it, or the city stands behind it: a district of the city is meant that the
// gazetteer does not have.
func (x *article) farFromCity(s *sighting) bool {
	if s.parent == nil {
		return false
	}
	city := s.parent.city()
	switch {
	case city == nil:
		return false
	case s.place.Level == geo.LevelRaion:
		return city.Oblast != s.place.Oblast
	}
	if s.place.Level == geo.LevelDistrict {
		return km(s.place, city) > districtKM // "в Індустріальному районі Дніпра" is not in Kharkiv
	}
	behind := s.parent.from >= s.to && s.to > s.last
	return s.place.Level == geo.LevelSettlement && (behind || km(s.place, city) > districtKM)
}

// parentCity returns the city named beside s when s is a district of it, or nil.
func (x *article) parentCity(s *sighting) *geo.Place {
	city := s.parent.place
	if city != nil && city.Level == geo.LevelSettlement && (s.derived || s.place == nil || x.farFromCity(s)) {
		return city
	}
	return nil
}

// districtOf returns the known district of the city that the sighting may mean, or
// nil.
func (s *sighting) districtOf(city *geo.Place) *geo.Place {
	for _, c := range s.options {
		if c.place.Level == geo.LevelDistrict && within(c.place, city) {
			return c.place
		}
	}
	return nil
}

// cityLines is how many lines back "X district of the city" may reach for the city.
const cityLines = 6

// ownCity returns the city named before sighting i when the words after it say
// or before it that it is a district of "the city": "у Зеленому районі міста", "the
// city's Green district"; or nil.
func (x *article) ownCity(i int) *geo.Place {
	s := x.sightings[i]
	k := s.to
	if s.line.key(k) == "of" && s.line.key(k+1) == "the" {
		k += 2
	}
	after := s.line.in(k, kinOfCity) && !s.line.is(k+1, capital)
	if before := s.from - 1; !after && !(s.line.in(before, kinOfCity) && s.line.is(before, possessive)) {
		return nil
	}
	for j := i - 1; j >= 0 && x.sightings[j].line.index >= s.line.index-cityLines; j-- {
		if city := x.sightings[j].city(); city != nil {
			return city
		}
	}
	return nil
}

// aroundSeat returns the Ukrainian name of a hromada, or of what was called a district, by
// its seat: by the adjective that the raion of the seat has, "Нікопольська громада", else
// beside the seat's own name, "Марганець (громада)"; "" where that is not known.
func (x *places) aroundSeat(seat *geo.Place, hromada bool) string {
	if r := x.gazetteer.RaionOf(seat); r != nil && x.gazetteer.SeatOf(r) == seat {
		stem, ok := strings.CutSuffix(r.LocalName, "ий район")
		switch {
		case ok && hromada:
			return stem + "а громада"
		case ok:
			return r.LocalName
		}
	}
	switch {
	case seat.LocalName == "":
		return ""
	case hromada:
		return seat.LocalName + " (громада)"
	}
	return seat.LocalName + " (район)"
}

// asDistrict returns a district as a place about its seat or city, for the
// gazetteer knows few districts: level and name are its own, the point is that
// of the seat. Written is the name as the article has it.
func asDistrict(seat *geo.Place, level geo.Level, name, written string) *geo.Place {
	p := *seat
	p.ID = seat.ID + "#" + geo.PlaceID(strings.ReplaceAll(strings.ToLower(name+" "+written), " ", "-"))
	p.Level, p.Name, p.LocalName, p.Population = level, name, written, 0
	return &p
}

// settleRepublic reads what is told in a republic that is an oblast's occupied part as told
// in the oblast: "в ДНР за сутки 42 обстрела". The republic itself may speak or act.
func (x *article) settleRepublic(s *sighting) {
	if s.place == nil || s.place.Level != geo.LevelRegion || !s.place.InUkraine() || !s.left.own.has(leftIn|leftArea|leftAttack|leftNear) {
		return
	}
	if o := x.oblastOfRegion(s.place); o != nil {
		s.place, s.candidates = o, append(s.candidates[:0], o.ID)
	}
}
