package mapview

import (
	"math"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// What makes two clicks a double click.
const (
	doubleTime     = 400 * time.Millisecond
	doubleDistance = 6
)

// click is the gesture that chooses; twice on empty ground it zooms.
type click struct {
	down bool
	last time.Time
	at   fyne.Position
}

// MouseDown takes the keyboard and stops the map.
func (m *Map) MouseDown(ev *desktop.MouseEvent) {
	m.click.down = true
	m.focus()
	m.halt()
	m.drag.active = false
	if ev.Button == desktop.MouseButtonPrimary && ev.Modifier&fyne.KeyModifierShift != 0 {
		m.box = box{active: true, from: ev.Position, to: ev.Position}
	}
}

// MouseUp chooses what is under the pointer, or asks for its menu, unless the map was
// dragged.
func (m *Map) MouseUp(ev *desktop.MouseEvent) {
	if !m.click.down {
		return
	}
	m.click.down = false
	switch {
	case m.drag.active || m.box.active:
		if m.box.empty() {
			m.box.active = false
		}
	case ev.Button == desktop.MouseButtonPrimary:
		m.clicked(ev.Position)
	case ev.Button == desktop.MouseButtonSecondary:
		m.ask(ev.Position, ev.AbsolutePosition)
	}
}

func (m *Map) clicked(at fyne.Position) {
	if pick := m.Pick; pick != nil {
		m.Pick = nil
		pick(viewport.Unproject(m.view.ToPlane(m.pixel(at))))
		return
	}
	now, p := m.drag.clock(), m.pixel(at)
	again := now.Sub(m.click.last) < doubleTime && apart(at, m.click.at) < doubleDistance
	m.click.last, m.click.at = now, at
	if c, ok := m.hit(p); ok {
		m.click.last = time.Time{}
		m.open(c)
		return
	}
	m.spider.close()
	if again {
		m.click.last = time.Time{}
		m.zoomAbout(p, 2)
		return
	}
	m.state.Select("")
	m.show()
}

func apart(a, b fyne.Position) float64 {
	return math.Hypot(float64(a.X-b.X), float64(a.Y-b.Y))
}

// hit returns what lies under a pixel: a foot of the spider, a cluster, or the
// area that covers it.
func (m *Map) hit(p viewport.Pixel) (marker.Cluster, bool) {
	if i := m.index.HitAmong(m.spider.feet, p); i >= 0 {
		return m.spider.feet[i], true
	}
	if i := m.index.HitAmong(m.clusters, p); i >= 0 {
		return m.clusters[i], true
	}
	c, ok := m.index.Under(m.clusters, m.shown, p)
	if i := find(m.clusters, &c); ok && i >= 0 {
		return m.clusters[i], true // with its badge
	}
	c.At = p
	return c, ok
}

// open chooses a single event; several are drawn apart, by zooming where that
// parts them, else as a spider.
func (m *Map) open(c marker.Cluster) {
	switch {
	case c.Single():
		m.state.Select(c.Markers[0].Event.ID)
	case c.SplitScale > 0:
		m.touch()
		m.over.leave()
		m.fly(m.onto(c, c.SplitScale), true)
	default:
		m.spider.toggle(c, m.sharp.Ratio)
	}
	m.show()
}

// focus takes the keyboard.
func (m *Map) focus() {
	if c := fyne.CurrentApp().Driver().CanvasForObject(m); c != nil {
		c.Focus(m)
	}
}
