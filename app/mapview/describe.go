package mapview

import (
	"strings"

	"strikemap/app/paint"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/marker"
)

// describe returns what the card of a cluster says.
func (m *Map) describe(c *marker.Cluster) note {
	if c.Single() {
		return m.describeEvent(c)
	}
	n := note{
		title: translations.N("map.events", c.Count) + " · " + places(c),
		quote: categories(c),
	}
	if c.Badge() {
		n.caveat = caveat(c.Markers[0].Lead)
	}
	return n
}

// describeEvent returns the card of one event: kind and place, date and source,
// the first words of the evidence, and what the source leaves open.
func (m *Map) describeEvent(c *marker.Cluster) note {
	r := c.Markers[0].Lead
	n := note{title: translations.What(r) + " · " + where(c)}
	var meta []string
	if res := m.state.ReadingOf(c.Markers[0].Event); res != nil {
		a := &res.Article
		meta = append(meta, translations.Date(c.Markers[0].Event.Date(), a.Published))
		if a.Publisher != "" {
			meta = append(meta, a.Publisher)
		}
	}
	n.meta = strings.Join(meta, " · ")
	if r.Evidence.Text != "" {
		n.quote = "“" + strings.Join(strings.Fields(r.Evidence.Text), " ") + "”"
	}
	switch {
	case paint.Doubted(r.Status): // where it was is in the title
		n.caveat = translations.Capital(translations.Status(r.Status))
	case c.Badge():
		n.caveat = caveat(r)
	}
	return n
}

// where names the place of a single event, or says that it was somewhere in an area or
// near a place, as the map does.
func where(c *marker.Cluster) string {
	if c.Area == nil && c.Ring == nil {
		return translations.Place(c.Markers[0].Lead)
	}
	whole := *c
	whole.Terse = false
	return paint.Caption(&whole, translations.Language())
}

// caveat says how finely the source names the place.
func caveat(r *geo.Report) string { return translations.Capital(translations.Precision(r)) }

// places names the cluster's own place and counts the others.
func places(c *marker.Cluster) string {
	others := map[*geo.Place]bool{}
	for i := range c.Markers {
		others[c.Markers[i].Place()] = true
	}
	name := translations.PlaceName(c.Markers[0].Place())
	if len(others) == 1 {
		return name
	}
	return translations.N("map.and_places", len(others)-1, "Place", name)
}

// categories counts the events by display category.
func categories(c *marker.Cluster) string {
	var parts []string
	for i, n := range c.ByDisplay {
		if n > 0 {
			parts = append(parts, translations.Display(geo.Displays[i])+" "+translations.Number(n))
		}
	}
	return strings.Join(parts, ", ")
}
