package flow

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"strikemap/geo"
)

func TestAWordIsHeldWhileThePointerStaysDownOnIt(t *testing.T) {
	test.NewTempApp(t)
	x := NewText()
	x.Set("Invented words", 0)
	x.Resize(fyne.NewSize(400, 100))
	var held []geo.Span
	clicks := 0
	x.OnHeld = func(s geo.Span) { held = append(held, s) }
	x.OnSelected = func(geo.Span) {}
	x.OnTapped = func(string) { clicks++ }
	ev := &desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(3, 5)}, Button: desktop.MouseButtonPrimary}
	word := geo.Span{End: len("Invented")}

	x.MouseDown(ev)
	x.MouseUp(ev)
	if len(held) != 0 {
		t.Fatal("a click is taken for holding")
	}
	x.MouseDown(ev)
	x.heldOn(word)
	x.MouseUp(ev)
	if len(held) != 2 || held[0] != word || !held[1].Empty() {
		t.Fatalf("held %v", held)
	}
	if !x.spentClick() || x.spentClick() {
		t.Error("the click at the end of holding is not one that means nothing")
	}
	x.MouseDown(ev)
	x.Dragged(&fyne.DragEvent{PointEvent: ev.PointEvent, Dragged: fyne.NewDelta(1, 0)})
	x.heldOn(word)
	if len(held) != 2 {
		t.Error("a word is held while words are selected")
	}
	x.DragEnd()
}
