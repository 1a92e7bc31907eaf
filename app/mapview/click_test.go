package mapview

import (
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"strikemap/geo"
)

func TestAClickOnAMarkerChoosesItsEvent(t *testing.T) {
	s := three()
	m, _ := open(t, s)
	clickAt(m, at(t, m, odesa).AddXY(5, 4))
	if e := s.Selected(); e == nil || e.Lead().Place != odesa {
		t.Fatalf("chosen is %v", e)
	}
	if p := m.over.chosen.Position(); p == away {
		t.Error("no ring is around the chosen event")
	}
}

func TestAClickOnEmptyGroundChoosesNothing(t *testing.T) {
	s := three()
	m, _ := open(t, s)
	clickAt(m, at(t, m, odesa))
	clickAt(m, fyne.NewPos(400, 560))
	if s.Selected() != nil {
		t.Error("an event is still chosen")
	}
	if p := m.over.chosen.Position(); p != away {
		t.Error("the ring stays")
	}
}

func TestAClickOnAClusterZoomsToWhereItFallsApart(t *testing.T) {
	s := three()
	m, _ := open(t, s)
	if at(t, m, kharkiv) != at(t, m, chuhuiv) {
		t.Fatal("the neighbours are not one cluster to begin with")
	}
	clickAt(m, at(t, m, kharkiv))
	if at(t, m, kharkiv) == at(t, m, chuhuiv) {
		t.Error("the cluster has not come apart")
	}
	if s.Selected() != nil {
		t.Error("opening a cluster chose an event")
	}
}

func TestADoubleClickOnEmptyGroundZoomsAboutIt(t *testing.T) {
	m, _ := open(t, three())
	p := fyne.NewPos(420, 500)
	ground, scale := planeAt(m, p), m.View().Scale
	clickAt(m, p)
	clickAt(m, p)
	if got := m.View().Scale / scale; got != 2 {
		t.Errorf("enlarged by %v, want 2", got)
	}
	nearTo(t, m.position(m.shown.ToPixel(ground)), p)
}

func TestTwoSlowClicksAreNoDoubleClick(t *testing.T) {
	m, _ := open(t, three())
	now := time.Unix(0, 0)
	m.drag.now = func() time.Time { return now }
	scale := m.View().Scale
	clickAt(m, fyne.NewPos(420, 500))
	now = now.Add(time.Second)
	clickAt(m, fyne.NewPos(420, 500))
	if m.View().Scale != scale {
		t.Error("the map has zoomed")
	}
}

func TestAClickOnAnAreaChoosesItsEvent(t *testing.T) {
	s := stateOf(invented(sumska, geo.KindStrike, geo.P6))
	m, _ := open(t, s)
	clickAt(m, m.position(m.shown.ToPixel(m.index.Areas()[0].Markers[0].At)))
	if e := s.Selected(); e == nil || e.Lead().Place != sumska {
		t.Errorf("chosen is %v", e)
	}
}
