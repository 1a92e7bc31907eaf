package toponym

// recall takes back the names that were dropped as ordinary words when the
// article names the same place where it is beyond doubt.
func (x *article) recall(_ *line) {
	named := x.seen
	for _, s := range x.sightings {
		if !s.dropped && !s.weak && len(s.hits) > 0 {
			named[s.top()] = true
		}
	}
	for _, s := range x.sightings {
		if s.dropped && s.weak && named[s.top()] {
			s.dropped = false
		}
	}
	clear(named)
}
