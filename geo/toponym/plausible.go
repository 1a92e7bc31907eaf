package toponym

// sift gives up the name that is more likely an ordinary word.
func (x *article) sift(l *line) {
	s := x.found
	if s.made {
		x.decided = true
	}
	if s.made && !s.hasNoun() || !s.made && x.implausible(s) {
		x.found, x.decided = nil, true
	}
}

// hasNoun reads a town's adjective that no list knows by the noun after it, and reports whether
// there is one; at the comma of a list it waits for the noun at the list's end.
func (s *sighting) hasNoun() bool {
	if s.right.has(rightFront) {
		s.towards(s.hits)
		return true
	}
	return s.want != 0 || s.line.goesOn(s.last)
}
