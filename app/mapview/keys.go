package mapview

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"

	"strikemap/app/action"
	"strikemap/geo/viewport"
)

// What a key does: an arrow moves the map by keyStep of Fyne's units, plus and
// minus by a factor.
const (
	keyStep = 96
	keyZoom = 1.5
	keyTime = 180 * time.Millisecond
)

// Actions returns what keys do on the map, and its buttons.
func (m *Map) Actions() []action.Action {
	pan := func(id string, key fyne.KeyName, dx, dy float64) action.Action {
		return action.Action{ID: id, Under: "sheet.map", Keys: action.Plain(action.OnMap, key), Do: func() { m.nudge(dx, dy) }}
	}
	keys := func(first action.Key, others ...fyne.KeyName) []action.Key {
		return append([]action.Key{first}, action.Plain(action.OnMap, others...)...)
	}
	return []action.Action{
		{ID: "action.zoom_in", Icon: fynetheme.ZoomInIcon(), Keys: keys(action.Ctrl(fyne.KeyEqual), fyne.KeyPlus), Do: m.zoom(keyZoom)},
		{ID: "action.zoom_out", Icon: fynetheme.ZoomOutIcon(), Keys: keys(action.Ctrl(fyne.KeyMinus), fyne.KeyMinus), Do: m.zoom(1 / keyZoom)},
		{ID: "action.fit", Icon: fynetheme.ZoomFitIcon(), Keys: keys(action.Ctrl(fyne.Key0), fyne.Key0), Do: m.FitAll},
		{ID: "action.country", Icon: fynetheme.HomeIcon(), Keys: keys(action.CtrlShift(fyne.Key0), fyne.KeyHome), Do: m.Home},
		pan("action.map_left", fyne.KeyLeft, keyStep, 0), pan("action.map_right", fyne.KeyRight, -keyStep, 0),
		pan("action.map_up", fyne.KeyUp, 0, keyStep), pan("action.map_down", fyne.KeyDown, 0, -keyStep),
		{ID: "action.map_walk", Under: "sheet.map", Keys: action.Plain(action.OnMap, fyne.KeyTab), Do: func() { m.step(false) }},
		{ID: "action.map_walk_back", Under: "sheet.map", Keys: []action.Key{action.Shift(action.OnMap, fyne.KeyTab)}, Do: func() { m.step(true) }},
		{ID: "action.map_open", Under: "sheet.map", Keys: action.Plain(action.OnMap, fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace), Do: m.openWalked},
		{ID: "action.map_menu", Under: "sheet.map", Keys: append(action.Plain(action.OnMap, action.KeyMenu), action.Shift(action.OnMap, fyne.KeyF10)), Do: m.askWalked},
		{ID: "action.map_let_go", Under: "sheet.map", Keys: action.Plain(action.OnMap, fyne.KeyEscape), Do: m.letGo},
	}
}

// TypedKey does what a key does on the map; those that it has no use for go to
// Keys.
func (m *Map) TypedKey(ev *fyne.KeyEvent) { m.keyboard.In(action.OnMap).TypedKey(ev) }

// TypedRune does what a letter or a sign does; those that the map has no use for go
// to Keys.
func (m *Map) TypedRune(r rune) {
	if !m.keyboard.In(action.OnMap).TypedRune(r) {
		m.Keys.TypedRune(r)
	}
}

// KeyDown tells that a key went down.
func (m *Map) KeyDown(ev *fyne.KeyEvent) { m.Keys.KeyDown(ev) }

// KeyUp tells that a key went up.
func (m *Map) KeyUp(ev *fyne.KeyEvent) { m.Keys.KeyUp(ev) }

// zoom returns what enlarges the map about the pointer; about its middle when that
// is elsewhere.
func (m *Map) zoom(by float64) func() { return func() { m.zoomAbout(m.cursor(), by) } }

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
