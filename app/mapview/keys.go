package mapview

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"strikemap/geo/viewport"
)

// What a key does: an arrow moves the map by keyStep of Fyne's units, plus and
// minus by a factor.
const (
	keyStep = 96
	keyZoom = 1.5
	keyTime = 180 * time.Millisecond
)

// TypedKey moves the map with the arrows, shows all of it with Home, walks what
// is shown with Tab, opens with Enter and lets go with Escape.
func (m *Map) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeyLeft:
		m.nudge(keyStep, 0)
	case fyne.KeyRight:
		m.nudge(-keyStep, 0)
	case fyne.KeyUp:
		m.nudge(0, keyStep)
	case fyne.KeyDown:
		m.nudge(0, -keyStep)
	case fyne.KeyHome:
		m.Home()
	case fyne.KeyTab:
		m.step(modifiers()&fyne.KeyModifierShift != 0)
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		m.openWalked()
	case fyne.KeyEscape:
		m.letGo()
	default:
		if m.OnKey != nil {
			m.OnKey(ev)
		}
	}
}

// TypedRune zooms about the pointer with + and −, shows all events with 0, and chooses the next
// or the previous event with n and p, or j and k.
func (m *Map) TypedRune(r rune) {
	switch r {
	case '+', '=':
		m.zoomAbout(m.cursor(), keyZoom)
	case '-', '_', '−':
		m.zoomAbout(m.cursor(), 1/keyZoom)
	case '0':
		m.FitAll()
	case 'n', 'N', 'т', 'Т', 'j', 'J', 'о', 'О':
		m.state.Next()
	case 'p', 'P', 'з', 'З', 'k', 'K', 'л', 'Л':
		m.state.Prev()
	}
}

// cursor returns the pixel under the pointer; the middle when it is elsewhere.
func (m *Map) cursor() viewport.Pixel {
	if m.hovered {
		return m.pixel(m.pointer)
	}
	return m.middle()
}

// nudge moves the map smoothly; a held key adds up.
func (m *Map) nudge(dx, dy float64) {
	m.touch()
	from := m.view
	m.over.leave()
	m.animate(keyTime, fyne.AnimationEaseOut, func(t float64) {
		m.look(from.Pan(dx*m.ratio*t, dy*m.ratio*t))
	})
}

// letGo undoes the latest of what can be undone by Escape.
func (m *Map) letGo() {
	switch {
	case m.box.active:
		m.box.active = false
		m.over.unband()
	case m.moving():
		m.halt()
	case m.spider.isOpen():
		m.spider.close()
		m.show()
	default:
		m.walk = walk{}
		m.over.leave()
		m.state.Select("")
	}
}

// modifiers returns which modifier keys are held.
func modifiers() fyne.KeyModifier {
	if d, ok := fyne.CurrentApp().Driver().(desktop.Driver); ok {
		return d.CurrentKeyModifiers()
	}
	return 0
}
