package mapview

import (
	"testing"

	"fyne.io/fyne/v2"

	"strikemap/geo"
)

func TestAFrameOfUnchangedSizeAllocatesNothing(t *testing.T) {
	m, _ := open(t, stateOf(
		invented(kharkiv, geo.KindStrike, geo.P3), invented(chuhuiv, geo.KindStrike, geo.P3),
		invented(odesa, geo.KindStrike, geo.P4), invented(sumska, geo.KindStrike, geo.P6),
	))
	if n := testing.AllocsPerRun(20, func() { m.draw(800, 600) }); n > 0 {
		t.Errorf("%v allocations in a frame, want none", n)
	}
	m.look(m.view.ZoomAround(m.middle(), 1.1))
	m.base.view.Scale *= 1.05 // as while a sharp base is being painted
	m.shown = m.view
	m.draw(800, 600)
	if n := testing.AllocsPerRun(20, func() { m.draw(800, 600) }); n > 0 {
		t.Errorf("%v allocations in a frame while zooming, want none", n)
	}
}

func TestHoveringPaintsNoNewFrame(t *testing.T) {
	m, _ := open(t, three())
	turn := m.frames.turn
	p := at(t, m, odesa)
	m.MouseMoved(mouse(p))
	m.MouseMoved(mouse(fyne.NewPos(5, 5)))
	if m.frames.turn != turn {
		t.Error("the raster was drawn for a card")
	}
}

func TestTheBaseIsPaintedAgainOnlyWhenTheMarginIsUsedUp(t *testing.T) {
	m, _ := open(t, three())
	painted := 0
	spawn := m.spawn
	m.spawn = func(work, done func()) { painted++; spawn(work, done) }
	m.look(m.view.Pan(100, 50))
	if painted != 0 {
		t.Error("a base is painted although the margin suffices")
	}
	m.look(m.view.Pan(100, 50))
	if painted != 1 {
		t.Errorf("%d bases are painted when the margin is used up", painted)
	}
	m.look(m.view.ZoomAround(m.middle(), 1.1))
	if painted != 2 {
		t.Errorf("%d bases are painted after a zoom", painted)
	}
}
