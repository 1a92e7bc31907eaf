package gazetteer

import "strikemap/geo"

// areaKey names a first-level unit, or the raion of one.
type areaKey struct{ country, oblast, raion string }

// OblastOf returns the entry of the first-level unit that p lies in, nil if it
// has none: the cities of Kyiv and Sevastopol are units of their own.
func (g *Gazetteer) OblastOf(p *geo.Place) *geo.Place {
	return g.areas[areaKey{p.Country, p.Oblast, ""}]
}

// RaionOf returns the entry of the raion that p lies in, nil if none is known: the
// cities of Kyiv and Sevastopol have none.
func (g *Gazetteer) RaionOf(p *geo.Place) *geo.Place {
	if p.Raion == "" {
		return nil
	}
	return g.areas[areaKey{p.Country, p.Oblast, p.Raion}]
}

// SeatOf returns the settlement that a raion is governed from, which stands at the
// raion's point; nil for places that are no raion.
func (g *Gazetteer) SeatOf(raion *geo.Place) *geo.Place { return g.seats()[raion.ID] }

// findSeats returns the seats of all raions by the raion's ID.
func (g *Gazetteer) findSeats() map[geo.PlaceID]*geo.Place {
	seats := map[geo.PlaceID]*geo.Place{}
	for i := range g.places {
		p := &g.places[i]
		if p.Level != geo.LevelSettlement {
			continue
		}
		if raion := g.RaionOf(p); raion != nil && raion.Point == p.Point && seats[raion.ID] == nil {
			seats[raion.ID] = p
		}
	}
	return seats
}

// LookupIn returns the places that bear the whole name in any spelling and lie in the
// area, a raion or a first-level unit, best first: of the many villages Pokrovka the
// one of Sumy Raion. The area itself is not among them.
func (g *Gazetteer) LookupIn(name string, area *geo.Place) []Hit {
	var in []Hit
	for _, h := range g.Lookup(name) {
		if p := h.Place; p != area && p.Country == area.Country && p.Oblast == area.Oblast && (area.Raion == "" || p.Raion == area.Raion) {
			in = append(in, h)
		}
	}
	return in
}
