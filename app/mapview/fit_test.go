package mapview

import (
	"image/color"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"strikemap/geo"
	"strikemap/geo/viewport"
)

func TestTheMapFitsUkraineUntilItIsTouched(t *testing.T) {
	m, w := open(t, three())
	w.Resize(fyne.NewSize(500, 700))
	w.Canvas().Capture()
	if m.View() != m.fitted() {
		t.Error("after a resize the untouched map does not fit")
	}
	m.ZoomBy(3)
	before := m.View()
	w.Resize(fyne.NewSize(900, 500))
	w.Canvas().Capture()
	if v := m.View(); v.Scale != before.Scale || v.Center != before.Center {
		t.Error("after a resize the touched map has moved")
	}
}

func TestFitSelectionTellsTheEventFromItsNeighbours(t *testing.T) {
	s := three()
	m, _ := open(t, s)
	for _, animated := range []bool{false, true} {
		m.Home()
		for _, e := range s.Events() {
			if e.Lead().Place != chuhuiv {
				continue
			}
			s.Select(e.ID)
			m.FitSelection(animated)
			nearTo(t, at(t, m, chuhuiv), fyne.NewPos(400, 300))
			if at(t, m, kharkiv) == at(t, m, chuhuiv) {
				t.Error("the event is still in a cluster")
			}
		}
	}
}

func TestFitSelectionShowsTheWholeOfAnArea(t *testing.T) {
	s := stateOf(invented(sumska, geo.KindStrike, geo.P6))
	m, _ := open(t, s)
	s.Select(s.Events()[0].ID)
	m.FitSelection(false)
	low, high := m.clusters[0].Extent()
	for _, p := range []viewport.Plane{low, high} {
		if !m.inside(m.shown.ToPixel(p), fitMargin) {
			t.Errorf("a corner of the area is at %v", m.shown.ToPixel(p))
		}
	}
}

func TestRevealMovesOnlyWhenItMust(t *testing.T) {
	s := three()
	m, _ := open(t, s)
	for _, e := range s.Events() {
		if e.Lead().Place == odesa {
			s.Select(e.ID)
		}
	}
	before := m.View()
	m.Reveal()
	if m.View() != before {
		t.Error("the map moved although the event is in sight")
	}
	m.look(m.view.Pan(3000, 0))
	m.Reveal()
	nearTo(t, at(t, m, odesa), fyne.NewPos(400, 300))
	if m.View().Scale != before.Scale {
		t.Error("the scale has changed")
	}
}

func TestWhatIsChosenIsShownBesideAPanelOverTheMap(t *testing.T) {
	s := three()
	m, w := open(t, s)
	panel := canvas.NewRectangle(color.Black)
	m.Covers = []fyne.CanvasObject{panel}
	w.SetContent(container.NewWithoutLayout(m, panel))
	m.Resize(fyne.NewSize(800, 600))
	w.Canvas().Capture()
	for _, e := range s.Events() {
		if e.Lead().Place == odesa {
			s.Select(e.ID)
		}
	}
	here := at(t, m, odesa)
	panel.Resize(fyne.NewSize(here.X+40, 600))
	m.Reveal()
	middle := (panel.Size().Width + 800) / 2
	nearTo(t, at(t, m, odesa), fyne.NewPos(middle, 300))
	m.FitAll()
	for _, p := range []*geo.Place{odesa, kharkiv, chuhuiv} {
		if x := at(t, m, p).X; x <= panel.Size().Width || x >= 800 {
			t.Errorf("%s stands at %g, under the panel or outside", p.Name, x)
		}
	}
	panel.Hide()
	m.FitSelection(false)
	nearTo(t, at(t, m, odesa), fyne.NewPos(400, 300))
}
