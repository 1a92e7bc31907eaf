package mapview

import (
	"math"
	"testing"

	"fyne.io/fyne/v2"

	"strikemap/geo/viewport"
)

func scroll(m *Map, at fyne.Position, dy float32) {
	m.Scrolled(&fyne.ScrollEvent{PointEvent: fyne.PointEvent{Position: at}, Scrolled: fyne.NewDelta(0, dy)})
}

func TestTheWheelZoomsAboutTheCursor(t *testing.T) {
	m, _ := open(t, three())
	cursor := fyne.NewPos(610, 170)
	ground, scale := planeAt(m, cursor), m.View().Scale
	for range 4 {
		scroll(m, cursor, 25)
	}
	if got := m.View().Scale / scale; got < 1.99 || got > 2.01 {
		t.Errorf("four notches enlarge by %.3f, want 2", got)
	}
	nearTo(t, m.position(m.shown.ToPixel(ground)), cursor)
}

func TestTheWheelStopsAtTheEnds(t *testing.T) {
	m, _ := open(t, three())
	for range 200 {
		scroll(m, fyne.NewPos(400, 300), 25)
	}
	if m.View().Scale != viewport.MaxScale {
		t.Errorf("nearest scale %v, want %v", m.View().Scale, viewport.MaxScale)
	}
	for range 400 {
		scroll(m, fyne.NewPos(400, 300), -25)
	}
	if got := m.View().Scale / m.fitted().Scale; got < .39 || got > .41 {
		t.Errorf("the farthest scale is %.2f of that which shows Ukraine", got)
	}
}

func TestZoomByKeepsTheMiddle(t *testing.T) {
	m, _ := open(t, three())
	before := m.View()
	m.ZoomBy(2)
	if v := m.View(); apartBy(v.Center, before.Center)*v.Scale > 1 || v.Scale != before.Scale*2 {
		t.Errorf("%v became %v", before, v)
	}
}

func apartBy(a, b viewport.Plane) float64 { return math.Hypot(a.X-b.X, a.Y-b.Y) }
