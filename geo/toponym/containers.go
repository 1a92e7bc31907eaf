package toponym

import "strikemap/geo"

// contain gives the area named beside a place the role of its container.
func (x *article) contain(_ *line) {
	s := x.found
	if s.parent == nil {
		return
	}
	p := s.parent
	if p.role == "" && s.unknownIn(p.place) {
		p.role, p.roleReason = geo.RoleContainer, geo.Because(geo.ReasonAreaOfUnlisted, s.name())
	}
	if s.place == nil {
		return
	}
	if p.place != nil && p.role == "" && (within(s.place, p.place) || s.place.Level == geo.LevelDistrict) {
		p.role, p.literal, p.roleReason = geo.RoleContainer, true, geo.Because(geo.ReasonAreaAround, s.place.Name)
	}
}

// unknownIn reports whether the name beside an area is that of a place there which no list knows, or
// none for sure.
func (s *sighting) unknownIn(area *geo.Place) bool {
	if len(s.hits) == 0 {
		return true
	}
	return s.place == nil && s.role == "" && (s.want == 0 || s.want&wantSettlement != 0) && area.Area() != nil && (area.InUkraine() || area.Country == "RU")
}
