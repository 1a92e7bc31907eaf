package mapview

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"strikemap/geo/marker"
)

// The toolkit does not tell when the pointer leaves the window. One that was seen last
// near an edge of it, and not since, has left.
const (
	strayEdge = 90 // units of Fyne that a hand covers between two looks
	strayTime = 1200 * time.Millisecond
)

// MouseIn shows the card of what the pointer enters upon.
func (m *Map) MouseIn(ev *desktop.MouseEvent) { m.MouseMoved(ev) }

// MouseMoved shows the card of what lies under the pointer.
func (m *Map) MouseMoved(ev *desktop.MouseEvent) {
	m.pointer, m.hovered = ev.Position, true
	if m.drag.active || m.box.active || m.moving() {
		return
	}
	p := m.pixel(ev.Position)
	c, ok := m.hit(p)
	if !ok || m.isCovered(ev.Position) {
		m.over.leave()
		return
	}
	beside := c.At
	if m.index.HitAmong([]marker.Cluster{c}, p) < 0 {
		beside = p // in an extent, whose badge may be far away
	}
	m.over.point(c, beside)
	m.watchStray(ev.Position)
}

// watchStray has the card go when the pointer seems to have left the window.
func (m *Map) watchStray(at fyne.Position) {
	if m.nearEdge(at) {
		m.rest.after(strayTime, func() { fyne.Do(func() { m.strayed(at) }) })
	}
}

// strayed puts the card away when the pointer was not seen since it was at a position.
func (m *Map) strayed(at fyne.Position) {
	if m.hovered && m.pointer == at {
		m.MouseOut()
	}
}

// nearEdge reports whether a position of the map is near an edge of the window.
func (m *Map) nearEdge(at fyne.Position) bool {
	driver := fyne.CurrentApp().Driver()
	c := driver.CanvasForObject(m)
	if c == nil {
		return false
	}
	p, size := driver.AbsolutePositionForObject(m).Add(at), c.Size()
	return min(p.X, p.Y, size.Width-p.X, size.Height-p.Y) < strayEdge
}

// isCovered reports whether something lies over a position of the map, which takes no
// pointer itself.
func (m *Map) isCovered(at fyne.Position) bool {
	driver := fyne.CurrentApp().Driver()
	p := driver.AbsolutePositionForObject(m).Add(at)
	for _, o := range m.Covers {
		if from := driver.AbsolutePositionForObject(o); o.Visible() &&
			p.X >= from.X && p.Y >= from.Y && p.X < from.X+o.Size().Width && p.Y < from.Y+o.Size().Height {
			return true
		}
	}
	return false
}

// MouseOut puts the card away.
func (m *Map) MouseOut() {
	m.hovered = false
	m.over.leave()
}

// Cursor is a hand over what can be clicked and a cross while a box is drawn.
func (m *Map) Cursor() desktop.Cursor {
	switch {
	case m.box.active:
		return desktop.CrosshairCursor
	case m.over.pointing && !m.walk.going:
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}
