package mapview

import (
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/mobile"

	"strikemap/geo/viewport"
)

// pinch is the gesture that zooms and moves with two fingers, where Fyne
// delivers touches: its drivers for desktops do not.
type pinch struct {
	fingers [2]finger
}

// finger is a touch of the screen.
type finger struct {
	down bool
	id   int
	at   fyne.Position
}

// active reports whether two fingers are down.
func (p *pinch) active() bool { return p.fingers[0].down && p.fingers[1].down }

// spread returns the middle between the fingers and their distance.
func (p *pinch) spread() (fyne.Position, float64) {
	a, b := p.fingers[0].at, p.fingers[1].at
	return fyne.NewPos((a.X+b.X)/2, (a.Y+b.Y)/2), apart(a, b)
}

// TouchDown notes a finger.
func (m *Map) TouchDown(ev *mobile.TouchEvent) {
	for i := range m.pinch.fingers {
		if f := &m.pinch.fingers[i]; !f.down {
			*f = finger{true, ev.ID, ev.Position}
			break
		}
	}
	m.touch()
}

// TouchMoved zooms by what two fingers spread and moves with their middle.
func (m *Map) TouchMoved(ev *mobile.TouchEvent) {
	before, apartBefore := m.pinch.spread()
	for i := range m.pinch.fingers {
		if f := &m.pinch.fingers[i]; f.down && f.id == ev.ID {
			f.at = ev.Position
		}
	}
	if !m.pinch.active() || apartBefore == 0 {
		return
	}
	middle, now := m.pinch.spread()
	at := m.pixel(middle)
	v := m.view.Pan(float64(middle.X-before.X)*m.ratio, float64(middle.Y-before.Y)*m.ratio)
	m.look(m.zoomed(v, at, math.Max(now, 1)/apartBefore))
}

// zoomed returns a view enlarged about a pixel, no smaller than the map goes.
func (m *Map) zoomed(v viewport.View, at viewport.Pixel, factor float64) viewport.View {
	return v.ZoomAround(at, max(factor, m.leastScale()/v.Scale))
}

// TouchUp lets a finger go.
func (m *Map) TouchUp(ev *mobile.TouchEvent) {
	for i := range m.pinch.fingers {
		if f := &m.pinch.fingers[i]; f.id == ev.ID {
			f.down = false
		}
	}
}

// TouchCancel lets a finger go.
func (m *Map) TouchCancel(ev *mobile.TouchEvent) { m.TouchUp(ev) }
