package toponym

// place sets what the words before the name say of the distance to it.
func (s *sighting) distance() {
	switch {
	case s.left.first.has(leftArea):
	case s.left.first.has(leftNear):
		s.near, s.radius = true, s.left.radius
	case s.right.has(rightFront):
		s.near = true
	}
}
