package mapview

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/mobile"
)

func touch(id int, p fyne.Position) *mobile.TouchEvent {
	return &mobile.TouchEvent{ID: id, PointEvent: fyne.PointEvent{Position: p}}
}

func TestTwoFingersZoomAboutTheirMiddle(t *testing.T) {
	m, _ := open(t, three())
	middle := fyne.NewPos(400, 300)
	ground, scale := planeAt(m, middle), m.View().Scale
	m.TouchDown(touch(7, fyne.NewPos(350, 300)))
	m.TouchDown(touch(9, fyne.NewPos(450, 300)))
	m.TouchMoved(touch(7, fyne.NewPos(300, 300)))
	m.TouchMoved(touch(9, fyne.NewPos(500, 300)))
	if got := m.View().Scale / scale; got < 1.99 || got > 2.01 {
		t.Errorf("fingers twice as far apart enlarge by %v", got)
	}
	nearTo(t, m.position(m.shown.ToPixel(ground)), middle)
}

func TestOneFingerOfTwoDoesNotZoom(t *testing.T) {
	m, _ := open(t, three())
	m.TouchDown(touch(1, fyne.NewPos(350, 300)))
	m.TouchDown(touch(2, fyne.NewPos(450, 300)))
	m.TouchUp(touch(1, fyne.NewPos(350, 300)))
	before := m.View()
	m.TouchMoved(touch(2, fyne.NewPos(500, 300)))
	if m.View() != before {
		t.Error("the map moved")
	}
}
