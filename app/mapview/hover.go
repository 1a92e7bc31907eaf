package mapview

import (
	"fyne.io/fyne/v2/driver/desktop"

	"strikemap/geo/marker"
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
	if !ok {
		m.over.leave()
		return
	}
	beside := c.At
	if m.index.HitAmong([]marker.Cluster{c}, p) < 0 {
		beside = p // in an extent, whose badge may be far away
	}
	m.over.point(c, beside)
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
