package mapview

import (
	"testing"

	"fyne.io/fyne/v2"

	"strikemap/app/state"
	"strikemap/geo"
	"strikemap/geo/marker"
)

// crowd is n events in one place.
func crowd(n int) *state.State {
	rs := make([]geo.Report, n)
	for i := range rs {
		rs[i] = invented(odesa, geo.KindStrike, geo.P3)
	}
	return stateOf(rs...)
}

func TestEventsOfOnePlaceAreShownAsASpider(t *testing.T) {
	s := crowd(5)
	m, _ := open(t, s)
	scale := m.View().Scale
	clickAt(m, at(t, m, odesa))
	if len(m.spider.feet) != 5 || m.View().Scale != scale {
		t.Fatalf("%d feet, scale %v", len(m.spider.feet), m.View().Scale/scale)
	}
	foot := m.spider.feet[3]
	clickAt(m, m.position(foot.At))
	if s.Selected() != foot.Markers[0].Event {
		t.Error("a foot does not choose its event")
	}
	if !m.spider.isOpen() {
		t.Error("choosing a foot closes the spider")
	}
	clickAt(m, fyne.NewPos(20, 20))
	if m.spider.isOpen() {
		t.Error("a click on empty ground leaves it open")
	}
}

func TestASpiderFollowsPanningAndClosesOnZooming(t *testing.T) {
	m, _ := open(t, crowd(3))
	clickAt(m, at(t, m, odesa))
	before := m.position(m.spider.feet[0].At)
	m.look(m.view.Pan(30, 10))
	nearTo(t, m.position(m.spider.feet[0].At), before.AddXY(30, 10))
	m.ZoomBy(1.2)
	if m.spider.isOpen() {
		t.Error("it stays open while zooming")
	}
}

func TestALargeSpiderTurnsItsPages(t *testing.T) {
	m, _ := open(t, crowd(marker.SpiderPage+7))
	body := at(t, m, odesa)
	seen := map[string]bool{}
	for _, want := range []int{marker.SpiderPage, 7, 0} {
		clickAt(m, body)
		if len(m.spider.feet) != want {
			t.Fatalf("%d feet, want %d", len(m.spider.feet), want)
		}
		for _, f := range m.spider.feet {
			seen[f.Markers[0].Event.ID] = true
		}
	}
	if len(seen) != marker.SpiderPage+7 {
		t.Errorf("%d events were shown", len(seen))
	}
}
