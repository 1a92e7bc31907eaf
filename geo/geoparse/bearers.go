package geoparse

import (
	"slices"

	"strikemap/geo"
)

// Bearers returns the places that a mention could mean: the one chosen and those
// that were weighed against it first, then all that bear the name, best known
// first. They are shared and never changed.
func (p *Parser) Bearers(m *geo.Mention) []*geo.Place {
	var out []*geo.Place
	add := func(x *geo.Place) {
		if x != nil && !slices.Contains(out, x) {
			out = append(out, x)
		}
	}
	if m.Place != nil {
		add(p.gazetteer.Place(m.Place.ID))
	}
	for _, id := range m.Candidates {
		add(p.gazetteer.Place(id))
	}
	names := []string{m.Text}
	if m.Place != nil {
		names = append(names, m.Place.LocalName)
	}
	for _, name := range names {
		for _, hit := range p.gazetteer.Lookup(name) {
			add(hit.Place)
		}
	}
	return out
}

// RaionOf returns the raion that a place lies in; nil when it is not known.
func (p *Parser) RaionOf(x *geo.Place) *geo.Place { return p.gazetteer.RaionOf(x) }
