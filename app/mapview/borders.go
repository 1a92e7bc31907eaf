package mapview

import (
	"strikemap/geo"
	"strikemap/geo/viewport"
)

// borders returns the border of an oblast, or the approximate area of a raion. Where
// there is no outline it returns nil.
func (m *Map) borders(p *geo.Place, level int) (rings [][]viewport.Plane, approximate bool) {
	if o := m.outline(); o != nil {
		return o.Border(p.ID, level)
	}
	return nil, false
}
