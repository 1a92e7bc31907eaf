package toponym

import "strikemap/geo"

// conclude settles what depends on the places chosen: containers, districts
// of cities, and names that are no place.
func (x *article) conclude() {
	for i, s := range x.sightings {
		switch {
		case s.dropped:
		case s.role == geo.RoleNamePart:
			s.place, s.reason = nil, "not a place here: "+s.roleReason
		default:
			if s.want == wantRaion || s.want == wantRaion|wantDistrict {
				x.settleDistrict(i)
			}
			x.contain(s)
		}
	}
}

// contain gives the area named beside a place the role of its container.
func (x *article) contain(s *sighting) {
	if s.parent < 0 {
		return
	}
	p := x.sightings[s.parent]
	if len(s.hits) == 0 && p.role == "" {
		p.role, p.roleReason = geo.RoleContainer, "names the area of "+s.name()+", which no list of places knows"
	}
	if s.place == nil {
		return
	}
	if p.place != nil && p.role == "" && (within(s.place, p.place) || s.place.Level == geo.LevelDistrict) {
		p.role, p.literal, p.roleReason = geo.RoleContainer, true, "names the area that "+s.place.Name+" lies in"
	}
}

// districtKM is how far from a city the town that gives a district its name may
// lie for the district to be that town's and not one of the city's.
const districtKM = 80

// settleDistrict gives "X district" its place when the gazetteer has no raion
// of that name: a district of the city named beside it, or the surroundings of
// the town that gives the name.
func (x *article) settleDistrict(i int) {
	s := x.sightings[i]
	if s.place != nil && s.place.Level != geo.LevelSettlement && s.parent < 0 {
		return
	}
	if city := x.cityOf(i); city != nil {
		s.place = asDistrict(city, geo.LevelDistrict, "District of "+city.Name, s.name())
		s.candidates = append(s.candidates[:0], s.place.ID)
		s.reason, s.lead = "a district of "+city.Name+", named beside it", 3
		return
	}
	if s.place == nil || s.place.Level != geo.LevelSettlement {
		return
	}
	kind := " District"
	if s.right.has(rightHromada) {
		kind = " Hromada"
	}
	s.place = asDistrict(s.place, geo.LevelRaion, s.place.Name+kind, "")
	s.reason = "the surroundings of its seat"
}

// cityOf returns the city of which sighting i names a district, or nil.
func (x *article) cityOf(i int) *geo.Place {
	s := x.sightings[i]
	if s.right.has(rightHromada) || s.place != nil && s.place.Level != geo.LevelSettlement {
		return nil
	}
	if s.parent >= 0 {
		city := x.sightings[s.parent].place
		if city != nil && city.Level == geo.LevelSettlement && (s.derived || s.place == nil) {
			return city
		}
		return nil
	}
	for j := i - 1; j >= 0 && s.derived && x.sightings[j].line == s.line; j-- {
		if city := x.sightings[j].city(); city != nil && (s.place == nil || km(s.place, city) > districtKM) {
			return city
		}
	}
	return nil
}

// city returns the city that the sighting means, or nil.
func (s *sighting) city() *geo.Place {
	if s.place == nil || !s.literal || s.place.Level != geo.LevelSettlement || s.place.Population < cityFrom {
		return nil
	}
	return s.place
}
