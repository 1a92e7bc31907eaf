package mapview

import (
	"strikemap/geo"
	"strikemap/geo/viewport"
)

// borders returns the border of an oblast; those of raions are not known.
func (m *Map) borders(p *geo.Place) [][]viewport.Plane { return m.outline.Border(p.ID) }
