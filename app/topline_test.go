package app

import (
	"testing"

	"fyne.io/fyne/v2"

	"strikemap/geo/query"
)

func TestChipsGetTheRoomOfSearchAndMeter(t *testing.T) {
	w := begin(t, "uk_UA.UTF-8")
	w.window.Resize(fyne.NewSize(800, 600))
	look := func() (search, filter float32) {
		w.window.Canvas().Capture()
		return w.finding.finder.Size().Width, w.desk.parts.filter.Size().Width
	}
	if search, _ := look(); search != searchWidth {
		t.Errorf("without chips the search is %v wide", search)
	}
	f := query.Default()
	f.Text = "вигадані слова, що довгі"
	w.state.SetFilter(f)
	search, filter := look()
	if search != searchShort || filter < min(w.finding.bar.Wants(), 450) {
		t.Errorf("the search is %v wide, the filter %v and wants %v", search, filter, w.finding.bar.Wants())
	}
	w.window.Resize(fyne.NewSize(1600, 900))
	if search, _ := look(); search != searchWidth {
		t.Errorf("in a wide window the search is %v wide", search)
	}
}
