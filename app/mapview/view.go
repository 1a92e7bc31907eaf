package mapview

import (
	"fyne.io/fyne/v2"

	"strikemap/app/paint"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// look shows another view, held within what the map covers.
func (m *Map) look(v viewport.View) {
	if v == m.view {
		return
	}
	if v.Scale != m.view.Scale {
		m.spider.close()
	}
	m.view = v
	m.show()
	m.stir()
}

// show brings what is on screen up to date with the view and the events.
func (m *Map) show() {
	m.settle()
	m.raster.Refresh()
}

// settle computes what the next frame will show.
func (m *Map) settle() {
	if m.view.Size.W == 0 {
		return
	}
	m.choose()
	m.shown = aligned(m.view, m.base.view)
	m.clusters = m.index.AppendClusters(m.clusters[:0], m.shown)
	m.explain()
	m.spider.follow(m.clusters, m.shown, m.sharp.Ratio)
	m.over.follow()
	m.requestBase()
}

// explain tells what a legend is to explain, not while a frame is drawn, for that may
// make the legend larger, of which names keep clear.
func (m *Map) explain() {
	k := paint.KeysOf(m.clusters)
	if k == m.keys || m.OnKeys == nil {
		return
	}
	m.keys = k
	m.spawn(func() {}, func() {
		m.OnKeys(k)
		m.base.spoil()
		m.requestBase()
	})
}

// choose has the index show the selected event on its own, unless the spider does. The
// names of the base are to keep clear of it.
func (m *Map) choose() {
	at, has := m.over.selection()
	if x := m.index.Choosing(at, has && !m.spider.isOpen()); x != m.index {
		m.index = x
		m.base.spoil()
	}
}

// aligned moves a view by less than a pixel so that its pixels are those of
// another view of the same scale: then the base is copied, and markers stay
// where they are on it.
func aligned(v, to viewport.View) viewport.View {
	if v.Scale != to.Scale {
		return v
	}
	at := origin(to, v)
	v.Center = to.ToPlane(viewport.Pixel{
		X: float64(at.X) + float64(v.Size.W)/2,
		Y: float64(at.Y) + float64(v.Size.H)/2,
	})
	return v
}

// touch is called by every gesture that moves the map.
func (m *Map) touch() {
	m.touched = true
	m.halt()
}

// middle returns the pixel in the middle of the view.
func (m *Map) middle() viewport.Pixel {
	return viewport.Pixel{X: float64(m.view.Size.W) / 2, Y: float64(m.view.Size.H) / 2}
}

// diameter returns the size of a cluster in units of Fyne.
func (m *Map) diameter(c *marker.Cluster) float64 { return c.Diameter() * m.style.Ratio }

// still reports whether a person has asked, here or of the system, that things
// do not move by themselves.
func (m *Map) still() bool {
	return m.state.Options().ReducedMotion || !fyne.CurrentApp().Settings().ShowAnimations()
}
