package state

import "strikemap/geo"

// Shown returns the articles with the reports that the filter lets through, on
// the map or in the tray, in the order of reading: what an export writes.
// Articles without any are left out.
func (s *State) Shown() []*geo.Reading {
	let := map[string]bool{}
	for i := range s.entries {
		if e := &s.entries[i]; s.filter.lets(e) {
			for _, r := range e.event.Reports {
				let[r.ID] = true
			}
		}
	}
	var out []*geo.Reading
	for _, r := range s.results {
		part := *r
		part.Reports = nil
		for i := range r.Reports {
			if let[r.Reports[i].ID] {
				part.Reports = append(part.Reports, r.Reports[i])
			}
		}
		if len(part.Reports) > 0 {
			out = append(out, &part)
		}
	}
	return out
}

// Copy returns a state of its own with the same articles, filter and options:
// what is chosen there changes nothing here.
func (s *State) Copy() *State {
	c := &State{results: s.results[:len(s.results):len(s.results)], filter: s.filter, options: s.options, say: s.say}
	c.index()
	c.derive()
	return c
}
