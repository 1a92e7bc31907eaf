package mapview

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"
)

func TestAGestureInterruptsAFlight(t *testing.T) {
	m, _ := open(t, three())
	ticks := 0
	m.motion.running = fyne.NewAnimation(time.Second, func(float32) { ticks++ })
	m.Dragged(&fyne.DragEvent{Dragged: fyne.NewDelta(5, 0)})
	if m.moving() {
		t.Error("the flight goes on")
	}
}

func TestAnInterruptedAnimationNeverMovesTheMapAgain(t *testing.T) {
	m, _ := open(t, three())
	moved := 0
	m.animate(time.Second, fyne.AnimationLinear, func(float64) { moved++ })
	if moved != 1 || m.moving() {
		t.Fatalf("%d ticks, moving %v; the test driver ticks once, at the end", moved, m.moving())
	}
}
