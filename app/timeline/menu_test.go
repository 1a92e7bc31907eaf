package timeline

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"strikemap/geo"
	"strikemap/geo/query"
)

func TestATimeHasAMenuWhereTheSecondaryButtonIsPressed(t *testing.T) {
	s, tl := begin(t, oneDay(17), oneDay(19), oneDay(19), oneDay(21), geo.Date{Precision: geo.D7})
	p := tl.plot
	x := p.scale.x(days(kyiv(19, 12)))
	ev := &desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(float32(x), 40)}, Button: desktop.MouseButtonSecondary}
	p.MouseDown(ev)
	p.MouseUp(ev)
	if fyne.CurrentApp().Driver().CanvasForObject(tl).Overlays().Top() == nil {
		t.Fatal("there is no menu")
	}
	from := p.scale.from
	p.MouseDown(ev)
	p.follow(x + 40)
	p.MouseUp(ev)
	if p.scale.from == from {
		t.Error("the button no longer moves the time that is shown")
	}
	counts := []int{2, 3, 3, 5} // with what is undated, where all time is let through
	for i, n := range counts {
		s.SetFilter(query.Filter{})
		m := p.menu(p.scale.x(days(kyiv(19, 12))))
		if i == 3 {
			m.Items[0].Action()
			m = p.menu(x)
		}
		m.Items[i].Action()
		if got := len(s.Events()); got != n {
			t.Errorf("%q shows %d events, want %d", m.Items[i].Label, got, n)
		}
	}
}

func TestWhatHasNoDateOffersToGiveOne(t *testing.T) {
	s, tl := begin(t, oneDay(17), geo.Date{Precision: geo.D7})
	given := 0
	tl.OnUndated = func(rs []*geo.Reading) { given = len(rs) }
	m := tl.undated.menu()
	if len(m.Items) != 2 || !strings.Contains(m.Items[1].Label, "1 article") {
		t.Fatalf("%d are offered", len(m.Items))
	}
	m.Items[1].Action()
	if given != 1 {
		t.Errorf("the days of %d articles are asked for", given)
	}
	m.Items[0].Action()
	if len(s.Events()) != 1 || s.Events()[0].Date().Known() {
		t.Errorf("%d events are shown", len(s.Events()))
	}
	if tl.undated.menu().Items[0].Action(); len(s.Events()) != 2 {
		t.Error("there is no way back")
	}
}
