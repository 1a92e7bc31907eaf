package flow

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"strikemap/geo"
)

func TestWordsAreSelectedWholeWithThePointer(t *testing.T) {
	test.NewTempApp(t)
	body := "Invented text. A missile hit a port in Odesa overnight."
	x := NewText()
	x.Points = 15
	var got geo.Span
	x.OnSelected = func(s geo.Span) { got = s }
	x.Set(body, 0)
	test.NewTempWindow(t, x).Resize(fyne.NewSize(900, 100))
	at := func(word string) fyne.Position {
		for _, w := range x.lines[0].words {
			if strings.HasPrefix(body[w.span.Start:], word) {
				return fyne.NewPos(w.x+2, 8)
			}
		}
		t.Fatalf("%q is not on the first line", word)
		return fyne.Position{}
	}
	from, to := at("port"), at("missile")
	x.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: from}, Dragged: fyne.NewDelta(0, 0)})
	x.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: to}, Dragged: fyne.NewDelta(to.X-from.X, 0)})
	x.DragEnd()
	if got.Of(body) != "missile hit a port" {
		t.Errorf("selected %q", got.Of(body))
	}
	x.Tapped(&fyne.PointEvent{Position: from})
	if !got.Empty() || !x.Selected().Empty() {
		t.Error("a click leaves the selection")
	}
}

func TestLeftOutTextIsAnEllipsis(t *testing.T) {
	body := "One is here. Two is left out. Three is here."
	spans := []geo.Span{spanOf(body, "One is here."), spanOf(body, "Three is here.")}
	got := texts(set(excerpts(body, spans, []Mark{{Span: geo.Span{Start: 0, End: len(body)}, Style: Muted}}), 100, wide))
	if strings.Join(got, "/") != "One is here. … Three is here." {
		t.Errorf("%q", got)
	}
	if all := Merged([]geo.Span{{Start: 20, End: 30}, {Start: 0, End: 10}, {Start: 8, End: 19}}); len(all) != 1 || all[0].End != 30 {
		t.Errorf("merged %v", all)
	}
}
