package mapview

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

func TestDraggingMovesTheMapWithTheHand(t *testing.T) {
	m, w := open(t, three())
	before := at(t, m, odesa)
	test.Drag(w.Canvas(), fyne.NewPos(300, 300), 40, -25)
	w.Canvas().Capture()
	nearTo(t, at(t, m, odesa), before.AddXY(40, -25))
}

// thrown drags the map in five steps of 8 ms and lets it go after a rest.
func thrown(m *Map, rest time.Duration) {
	now := time.Unix(0, 0)
	m.drag.now = func() time.Time { return now }
	for range 5 {
		now = now.Add(8 * time.Millisecond)
		m.Dragged(&fyne.DragEvent{Dragged: fyne.NewDelta(16, 0)})
	}
	now = now.Add(rest)
	m.DragEnd()
}

func TestAThrownMapGlidesOn(t *testing.T) {
	m, _ := open(t, three())
	ground := planeAt(m, fyne.Position{})
	thrown(m, 4*time.Millisecond)
	if moved := m.shown.ToPixel(ground).X; moved < 80+300 {
		t.Errorf("the map moved by %.0f, hardly more than the hand's 80", moved)
	}
}

func TestAMapHeldStillBeforeItIsLetGoStays(t *testing.T) {
	m, _ := open(t, three())
	before := at(t, m, odesa)
	thrown(m, 200*time.Millisecond)
	nearTo(t, at(t, m, odesa), before.AddXY(80, 0))
}

func TestWithReducedMotionNothingGlides(t *testing.T) {
	s := three()
	m, _ := open(t, s)
	o := s.Options()
	o.ReducedMotion = true
	s.SetOptions(o)
	before := at(t, m, odesa)
	thrown(m, 4*time.Millisecond)
	nearTo(t, at(t, m, odesa), before.AddXY(80, 0))
}
