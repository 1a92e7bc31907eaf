package mapview

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// drawBox draws a box with Shift held.
func drawBox(m *Map, from, to fyne.Position) {
	ev := func(p fyne.Position) *desktop.MouseEvent {
		return &desktop.MouseEvent{
			PointEvent: fyne.PointEvent{Position: p}, Button: desktop.MouseButtonPrimary, Modifier: fyne.KeyModifierShift,
		}
	}
	m.MouseDown(ev(from))
	m.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: to}})
	m.MouseUp(ev(to))
	m.DragEnd()
}

func TestABoxDrawnWithShiftFillsTheView(t *testing.T) {
	m, _ := open(t, three())
	a, b := fyne.NewPos(300, 200), fyne.NewPos(500, 350)
	p, q := planeAt(m, a), planeAt(m, b)
	drawBox(m, a, b)
	nearTo(t, m.position(m.shown.ToPixel(p)), fyne.NewPos(0, 0))
	nearTo(t, m.position(m.shown.ToPixel(q)), fyne.NewPos(800, 600))
	if m.over.rubber.Position() != away {
		t.Error("the box stays on the map")
	}
}

func TestABoxTooSmallToBeMeantDoesNothing(t *testing.T) {
	m, _ := open(t, three())
	before := m.View()
	drawBox(m, fyne.NewPos(300, 200), fyne.NewPos(304, 350))
	if m.View() != before || m.box.active {
		t.Error("the map has moved, or the box is still open")
	}
}

func TestAClickWithShiftEndsTheBox(t *testing.T) {
	m, _ := open(t, three())
	ev := &desktop.MouseEvent{
		PointEvent: fyne.PointEvent{Position: fyne.NewPos(300, 200)}, Button: desktop.MouseButtonPrimary, Modifier: fyne.KeyModifierShift,
	}
	m.MouseDown(ev)
	m.MouseUp(ev)
	before := at(t, m, odesa)
	m.Dragged(&fyne.DragEvent{Dragged: fyne.NewDelta(10, 0)})
	nearTo(t, at(t, m, odesa), before.AddXY(10, 0))
}
