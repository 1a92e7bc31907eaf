package mapview

import (
	"image"
	"image/color"
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
)

func TestNamesAreWrittenAnewWhenTheMapHasComeToRest(t *testing.T) {
	m, _ := open(t, three())
	m.draw(800, 600)
	m.draw(800, 600)
	m.Dragged(&fyne.DragEvent{Dragged: fyne.NewDelta(60, 10)})
	m.settled()
	if m.base.centred(m.shown) {
		t.Error("the base is painted anew under the hand")
	}
	m.drag.active = false
	m.settled()
	if !m.base.centred(m.shown) || !m.base.framed {
		t.Error("the base does not follow the map to where it rests")
	}
	m.draw(800, 600)
	at := m.base.image
	m.settled()
	if m.base.image != at {
		t.Error("the base is painted again although nothing has moved")
	}
}

func TestNamesKeepClearOfWhatCoversTheMap(t *testing.T) {
	m, w := open(t, three())
	m.Covers = []fyne.CanvasObject{canvas.NewRectangle(color.Black)}
	w.SetContent(container.NewWithoutLayout(m, m.Covers[0]))
	m.Resize(fyne.NewSize(800, 600))
	m.Covers[0].Move(fyne.NewPos(20, 30))
	m.Covers[0].Resize(fyne.NewSize(100, 50))
	w.Canvas().Capture()
	want := image.Rect(20, 30, 120, 80).Add(image.Pt(baseMargin, baseMargin))
	if got := m.covered(image.Pt(baseMargin, baseMargin)); !slices.Contains(got, want) {
		t.Errorf("covered: %v, want %v", got, want)
	}
	m.Covers[0].Hide()
	if got := m.covered(image.Point{}); len(got) != 1 {
		t.Errorf("what is hidden covers: %v", got)
	}
	m.draw(800, 600)
	at := m.base.image
	m.Tidy()
	if m.base.image == at {
		t.Error("the names are not written anew")
	}
}
