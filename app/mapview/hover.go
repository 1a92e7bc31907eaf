package mapview

import (
	"fyne.io/fyne/v2/driver/desktop"
)

// MouseIn shows the card of what the pointer enters upon.
func (m *Map) MouseIn(ev *desktop.MouseEvent) { m.MouseMoved(ev) }

// MouseMoved shows the card of what lies under the pointer.
func (m *Map) MouseMoved(ev *desktop.MouseEvent) {
	if m.drag.active || m.box.active || m.Moving() {
		return
	}
	c, ok := m.hit(m.pixel(ev.Position))
	if !ok {
		m.over.leave()
		return
	}
	if c.Area != nil { // its badge may be far away
		c.At = m.pixel(ev.Position)
	}
	m.over.point(c)
}

// MouseOut puts the card away.
func (m *Map) MouseOut() { m.over.leave() }

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
