package geoparse

import "strikemap/geo"

// Judge tells of an event of a coarse kind (strike, infrastructure_damage, casualties or
// interception) at a place whether the labels hold it, and whether they say nothing new of
// it: it may be read so or not, or the reading tells of it already.
func (g *Gold) Judge(in *geo.Reading, kind string, p *geo.Place) (right, open bool) {
	c := claim{kind, p.Name, nameKey(p.Name), p.Oblast, p.Point}
	among := func(events []GoldEvent) bool {
		for i := range events {
			if agree(c, &events[i], namesOf(events[i].Place, g.Toponyms)) != disagrees {
				return true
			}
		}
		return false
	}
	if !among(g.Events) {
		return false, among(g.Optional)
	}
	for _, o := range claims(in) {
		if o.kind == kind && o.key == c.key {
			return true, true
		}
	}
	return true, false
}
