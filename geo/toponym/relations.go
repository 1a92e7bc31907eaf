package toponym

import "strikemap/geo"

// relate sets how the places meant lie to those named.
func (x *article) relate(l *line) {
	for _, s := range x.sightings[l.start:] {
		if s.maybePlace() {
			s.relate()
		}
	}
}

// relate sets how the place meant lies to the one named, by the words before it.
func (s *sighting) relate() {
	s.relation = s.related()
	switch s.relation {
	case geo.RelationNear, geo.RelationOutside, geo.RelationDistance, geo.RelationDirection:
		s.near, s.radius = true, s.left.radius
	}
}

// related returns the relation that the words tell; "" if none.
func (s *sighting) related() geo.Relation {
	switch first := s.left.first; {
	case first.has(leftArea):
		return ""
	case first.has(leftNear) && s.left.away:
		return geo.RelationDistance
	case first.has(leftDirection):
		return geo.RelationDirection
	case first.has(leftOutside):
		return geo.RelationOutside
	case first.has(leftNear):
		return geo.RelationNear
	case s.right.has(rightFront | rightWorks):
		return geo.RelationNear
	case first.has(leftBetween):
		return geo.RelationBetween
	case first.has(leftIn):
		return geo.RelationIn
	}
	return ""
}
