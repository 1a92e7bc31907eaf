package geoparse

import "strikemap/geo"

// Places returns the places, at most so many, whose names begin with what was
// typed, in any language.
func (p *Parser) Places(typed string, most int) []*geo.Place {
	return p.gazetteer.Starting(typed, most)
}
