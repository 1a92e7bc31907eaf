package toponym

import "strikemap/geo"

// contain gives the area named beside a place the role of its container.
func (x *article) contain(_ *line) {
	s := x.found
	if s.parent == nil {
		return
	}
	p := s.parent
	if p.role == "" && s.unknownIn(x.areaNamed(p)) {
		p.role, p.roleReason = geo.RoleContainer, geo.Because(geo.ReasonAreaOfUnlisted, s.name())
	}
	if s.place == nil {
		return
	}
	if p.place != nil && p.role == "" && (within(s.place, p.place) || s.place.Level == geo.LevelDistrict) {
		p.role, p.literal, p.roleReason = geo.RoleContainer, true, geo.Because(geo.ReasonAreaAround, s.place.Name)
	}
}

// areaNamed returns the place of an area, for one that has its turn yet the raion that it will have.
func (x *places) areaNamed(area *sighting) *geo.Place {
	if area.district() && area.place != nil && area.place.Level == geo.LevelSettlement {
		if raion := x.raionSince(area); raion != nil {
			return raion
		}
	}
	return area.place
}

// unknownIn reports whether the name beside an area is that of a place there which no list knows, or
// none for sure.
func (s *sighting) unknownIn(area *geo.Place) bool {
	if len(s.hits) == 0 {
		return true
	}
	return s.place == nil && s.role == "" && (s.want == 0 || s.want&wantSettlement != 0 || s.isHromada()) && area.Area() != nil && (area.InUkraine() || area.Country == "RU")
}
