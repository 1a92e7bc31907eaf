package mapview

import (
	"testing"

	"fyne.io/fyne/v2"
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
