package mapview

import (
	"strikemap/geo"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// fitMargin is the room left around what is fitted, in pixels at a ratio of 1.
const fitMargin = 48

// closest is the scale, in pixels per metre at a ratio of 1, beyond which the
// map does not fit by itself: near enough to see the surroundings of a city.
const closest = 1.0 / 150

// Home shows the whole of Ukraine, as at the start.
func (m *Map) Home() {
	m.touch()
	m.touched = false
	m.fly(m.fitted(), true)
}

// FitAll shows all events, or Ukraine when there are none.
func (m *Map) FitAll() {
	m.touch()
	m.fly(m.around(), true)
}

// fitted returns the view of the whole of Ukraine.
func (m *Map) fitted() viewport.View {
	return viewport.Fit(viewport.Ukraine, m.view.Size, fitMargin/2*m.ratio)
}

// around returns the view of all events.
func (m *Map) around() viewport.View {
	low, high, ok := m.index.Bound()
	if !ok {
		return m.fitted()
	}
	v := viewport.FitPlane(low, high, m.view.Size, fitMargin*m.ratio)
	v.Scale = min(v.Scale, closest*m.ratio)
	return v
}

// FitSelection moves the map to the selected event, near enough to tell it from
// its neighbours. It does nothing when the map does not show the event.
func (m *Map) FitSelection(animated bool) {
	at, ok := m.over.selection()
	if !ok || m.view.Size.W == 0 {
		return
	}
	m.touch()
	v := m.view
	v.Scale = m.index.AloneScale(at)
	m.fly(m.onto(m.index.Holding(v, at), v.Scale), animated)
}

// onto returns the view of a cluster: of the whole extent of a badge, else with
// the cluster in the middle at no less than a scale.
func (m *Map) onto(c marker.Cluster, scale float64) viewport.View {
	if c.Area != nil || c.Ring != nil {
		low, high := c.Extent()
		return viewport.FitPlane(low, high, m.view.Size, 2*fitMargin*m.ratio)
	}
	v := m.view
	v.Center = c.Plane
	v.Scale = max(scale*1.05, min(m.view.Scale, closest*m.ratio), m.fitted().Scale*3)
	return v.Pan(0, 0)
}

// Reveal moves the map just enough to bring the selected event into sight.
func (m *Map) Reveal() {
	at, ok := m.over.selection()
	if !ok || m.view.Size.W == 0 {
		return
	}
	if i := m.index.Showing(m.clusters, m.shown, at); i >= 0 && m.inside(m.clusters[i].At, fitMargin) {
		return
	}
	m.halt()
	v := m.view
	v.Center = m.index.Holding(m.view, at).Plane
	m.fly(v.Pan(0, 0), true)
}

// inside reports whether a pixel lies in the view, at least a margin, in pixels
// at a ratio of 1, away from its edges.
func (m *Map) inside(p viewport.Pixel, margin float64) bool {
	d := margin * m.ratio
	return p.X >= d && p.Y >= d && p.X <= float64(m.view.Size.W)-d && p.Y <= float64(m.view.Size.H)-d
}

// breadths is how many metres of ground around a place of a level are shown.
var breadths = map[geo.Level]float64{
	geo.LevelDistrict: 20_000, geo.LevelFacility: 20_000, geo.LevelSettlement: 60_000,
	geo.LevelRaion: 120_000, geo.LevelOblast: 320_000, geo.LevelRegion: 600_000,
}

// GoTo moves the map to a place, whether or not an event is told there; to the
// whole of Ukraine for a country.
func (m *Map) GoTo(p *geo.Place) {
	metres, ok := breadths[p.Level]
	if !ok || m.view.Size.W == 0 {
		m.Home()
		return
	}
	m.touch()
	v := m.view
	v.Center = viewport.Project(p.Point)
	v.Scale = float64(min(v.Size.W, v.Size.H)) / metres
	m.fly(v.Pan(0, 0), true)
}
