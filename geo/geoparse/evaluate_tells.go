package geoparse

import "strikemap/geo"

// Tells reports whether the labels tell of an event of a coarse kind (strike,
// infrastructure_damage, casualties or interception) at a place: as one that must be found,
// or as one that may be read so.
func (g *Gold) Tells(kind string, p *geo.Place) (required, optional bool) {
	c := claim{kind, p.Name, nameKey(p.Name), p.Oblast, p.Point}
	among := func(events []GoldEvent) bool {
		for i := range events {
			if agree(c, &events[i], namesOf(events[i].Place, g.Toponyms)) != disagrees {
				return true
			}
		}
		return false
	}
	return among(g.Events), among(g.Optional)
}

// Told reports whether a reading tells of an event of a coarse kind at a place.
func Told(r *geo.Reading, kind string, p *geo.Place) bool {
	for _, c := range claims(r) {
		if c.kind == kind && c.key == nameKey(p.Name) {
			return true
		}
	}
	return false
}
