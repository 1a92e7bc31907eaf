package queue

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/state"
	"strikemap/app/theme"
)

// TestRowsKeepTheirOrderInTheList looks twice at what is in sight: a canvas that finds other
// objects at a place lays the list out again, and so for ever.
func TestRowsKeepTheirOrderInTheList(t *testing.T) {
	test.NewTempApp(t).Settings().SetTheme(theme.New(nil, state.DefaultOptions()))
	r := newReel()
	head := widget.NewLabel("head")
	r.head = func(int) fyne.CanvasObject { return head }
	r.row = func(old *row, _, _ int) *row {
		if old != nil {
			return old
		}
		return newRow()
	}
	r.known = func(*row, int, int) bool { return true }
	test.NewTempWindow(t, r).Resize(fyne.NewSize(300, 900))
	r.set([]int{100})
	first := slices.Clone(r.field.Objects)
	r.look()
	if len(first) < 15 || !slices.Equal(first, r.field.Objects) {
		t.Errorf("%d objects, then %d in another order", len(first), len(r.field.Objects))
	}
	if !slices.IsSortedFunc(first, func(a, b fyne.CanvasObject) int { return int(a.Position().Y - b.Position().Y) }) {
		t.Error("the objects do not stand in the order of the list")
	}
}
