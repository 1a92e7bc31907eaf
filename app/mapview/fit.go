package mapview

import (
	"image"

	"fyne.io/fyne/v2"

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
	v := m.fitted()
	if m.coveredLeft() > 0 {
		v = m.uncovered(viewport.Fit(viewport.Ukraine, m.free(), fitMargin/2*m.ratio))
	}
	m.fly(v, true)
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
	v := viewport.FitPlane(low, high, m.free(), fitMargin*m.ratio)
	v.Scale = min(v.Scale, closest*m.ratio)
	return m.uncovered(v)
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
		return m.uncovered(viewport.FitPlane(low, high, m.free(), 2*fitMargin*m.ratio))
	}
	v := m.view
	v.Center = c.Plane
	v.Scale = max(scale*1.05, min(m.view.Scale, closest*m.ratio), m.fitted().Scale*3)
	return m.uncovered(v)
}

// Reveal moves the map so that the selected event is in sight and under nothing that
// lies over the map. It does nothing when that holds already.
func (m *Map) Reveal() {
	at, ok := m.over.selection()
	if !ok || m.view.Size.W == 0 {
		return
	}
	if i := m.index.Showing(m.clusters, m.shown, at); i >= 0 && m.inside(m.clusters[i].At, fitMargin) && !m.isCovered(m.position(m.clusters[i].At)) {
		return
	}
	m.halt()
	v := m.view
	v.Center = m.index.Holding(m.view, at).Plane
	m.fly(m.uncovered(v), true)
}

// leastFree is how many pixels, at a ratio of 1, must stay free beside a panel for it
// to be kept clear of.
const leastFree = 160

// coveredLeft is how many device pixels panels as high as the map take at its left.
func (m *Map) coveredLeft() int {
	whole, left := m.area(fyne.Position{}, m.Size()), 0
	for _, r := range m.covered(image.Point{})[1:] {
		if r.Min.X <= 0 && r.Min.Y <= 0 && r.Max.Y >= whole.Max.Y-1 {
			left = max(left, r.Max.X)
		}
	}
	if float64(m.view.Size.W-left) < leastFree*m.ratio {
		return 0
	}
	return left
}

// free returns the size of the view beside what covers it over its whole height.
func (m *Map) free() viewport.Size {
	return viewport.Size{W: m.view.Size.W - m.coveredLeft(), H: m.view.Size.H}
}

// uncovered returns a view of the whole map whose middle is that of the free part.
func (m *Map) uncovered(v viewport.View) viewport.View {
	v.Size = m.view.Size
	return v.Pan(float64(m.coveredLeft())/2, 0)
}

// inside reports whether a pixel lies in the free part of the view, at least a margin,
// in pixels at a ratio of 1, away from its edges.
func (m *Map) inside(p viewport.Pixel, margin float64) bool {
	d := margin * m.ratio
	return p.X >= d+float64(m.coveredLeft()) && p.Y >= d && p.X <= float64(m.view.Size.W)-d && p.Y <= float64(m.view.Size.H)-d
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
	v.Scale = float64(min(m.free().W, v.Size.H)) / metres
	m.fly(m.uncovered(v), true)
}
