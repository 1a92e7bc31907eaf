package mapview

import (
	"math"
	"testing"

	"fyne.io/fyne/v2"

	"strikemap/geo"
	"strikemap/geo/outline"
	"strikemap/geo/viewport"
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
	m.draw(800, 600) // the first base has no margin
	for _, step := range []struct {
		what    string
		to      viewport.View
		painted bool
	}{
		{"although the margin suffices", m.view.Pan(100, 50), false},
		{"when the margin is used up", m.view.Pan(200, 100), true},
		{"after a zoom", m.view.Pan(200, 100).ZoomAround(m.middle(), 1.1), true},
	} {
		before := m.base.view
		m.look(step.to)
		if painted := m.base.view != before; painted != step.painted {
			t.Errorf("%s a base is painted: %v", step.what, painted)
		}
		m.draw(800, 600)
	}
}

func TestTheFirstMapOnTheScreenIsTold(t *testing.T) {
	m, w := open(t, three())
	again := New(m.state, m.outline, m.style, m.spawn)
	told := 0
	again.OnPainted = func() { told++ }
	again.Expect(viewport.Size{W: 800, H: 600})
	if again.base.image == nil {
		t.Error("nothing is painted before the map is shown")
	}
	if told != 0 {
		t.Error("it is told before the map is on the screen")
	}
	w.SetContent(again)
	w.Canvas().Capture()
	if told == 0 || again.over.bar.text.Text == "" {
		t.Errorf("told %d times, scale bar %q", told, again.over.bar.text.Text)
	}
}

func TestAMapWithoutAnOutlineShowsItsEvents(t *testing.T) {
	m, w := open(t, three())
	bare := New(m.state, func() *outline.Outline { return nil }, m.style, m.spawn)
	w.SetContent(bare)
	w.Canvas().Capture()
	if len(bare.clusters) == 0 || bare.base.image == nil {
		t.Error("nothing is shown")
	}
}

func TestAnEnlargedMapHasLargerMarks(t *testing.T) {
	m, _ := open(t, three())
	before := m.clusters[0].Box(m.sharp.Ratio)
	m.Enlarge(2)
	after := m.clusters[0].Box(m.sharp.Ratio)
	if got, want := after.Right-after.Left, 2*(before.Right-before.Left); math.Abs(got-want) > .01 {
		t.Errorf("a mark is %v wide, want %v", got, want)
	}
	m.Enlarge(1)
	if m.clusters[0].Box(m.sharp.Ratio) != before {
		t.Error("marks do not become what they were")
	}
}
