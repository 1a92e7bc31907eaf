package toponym

import "strikemap/geo"

// conclude settles what depends on the places chosen: containers, districts
// of cities, and names that are no place.
func (x *article) conclude() {
	for _, s := range x.sightings {
		switch {
		case s.dropped:
		case s.role == geo.RoleNamePart:
			s.place, s.reason = nil, "not a place here: "+s.roleReason
		default:
			if s.want == wantRaion || s.want == wantRaion|wantDistrict {
				x.settleDistrict(s)
			}
			x.contain(s)
		}
	}
}

// contain gives the area named beside a place the role of its container.
func (x *article) contain(s *sighting) {
	if s.parent < 0 || s.place == nil {
		return
	}
	p := x.sightings[s.parent]
	if p.place != nil && p.role == "" && (within(s.place, p.place) || s.place.Level == geo.LevelDistrict) {
		p.role, p.literal, p.roleReason = geo.RoleContainer, true, "names the area that "+s.place.Name+" lies in"
	}
}

// settleDistrict gives "X district" its place when the gazetteer has no raion
// of that name: a district of the city named beside it, or the surroundings of
// the town that gives the name.
func (x *article) settleDistrict(s *sighting) {
	if s.parent >= 0 && !s.right.has(rightHromada) {
		city := x.sightings[s.parent].place
		if city != nil && city.Level == geo.LevelSettlement && (s.derived || s.place == nil) && (s.place == nil || s.place.Level != geo.LevelDistrict) {
			s.place = asDistrict(city, geo.LevelDistrict, s.name()+" ("+city.Name+")")
			s.candidates = append(s.candidates[:0], s.place.ID)
			s.reason, s.lead = "a district of "+city.Name+", named beside it", 3
			return
		}
	}
	if s.place != nil && s.place.Level == geo.LevelSettlement && s.right.has(rightHromada) {
		s.place = asDistrict(s.place, geo.LevelRaion, s.place.Name+" Hromada")
		s.reason = "the community about its seat"
	}
}
