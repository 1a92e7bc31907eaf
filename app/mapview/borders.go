package mapview

import (
	"strikemap/geo"
	"strikemap/geo/viewport"
)

// borders returns the border of an oblast; those of raions are not known.
// Where there is no outline it returns nil.
func (m *Map) borders(p *geo.Place) [][]viewport.Plane {
	if o := m.outline(); o != nil {
		return o.Border(p.ID)
	}
	return nil
}
