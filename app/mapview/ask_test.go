package mapview

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"strikemap/geo"
)

// askAt presses and releases the secondary button at a position.
func askAt(m *Map, p fyne.Position) {
	ev := &desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: p, AbsolutePosition: p}, Button: desktop.MouseButtonSecondary}
	m.MouseDown(ev)
	m.MouseUp(ev)
}

func TestTheMenuIsAskedForWithWhatLiesUnderThePointer(t *testing.T) {
	for name, c := range map[string]struct {
		place  *geo.Place // nil: empty ground
		events int
		parts  bool
	}{"a marker": {odesa, 1, false}, "a cluster": {kharkiv, 2, true}, "empty ground": {nil, 0, false}} {
		t.Run(name, func(t *testing.T) {
			m, _ := open(t, three())
			var got *Asked
			m.OnAsk = func(x Asked) { got = &x }
			p := fyne.NewPos(400, 560)
			if c.place != nil {
				p = at(t, m, c.place)
			}
			askAt(m, p)
			if got == nil || len(got.Events) != c.events || (got.Part != nil) != c.parts || got.At != p {
				t.Fatalf("asked for %+v", got)
			}
			if m.state.Selected() != nil {
				t.Error("asking chose an event")
			}
			if want := planeAt(m, p); apart(m.position(m.shown.ToPixel(want)), p) > 1 {
				t.Errorf("the point is %v", got.Point)
			}
		})
	}
}

func TestTheMenuIsAskedForByKeys(t *testing.T) {
	m, _ := open(t, three())
	var got []*geo.Event
	m.OnAsk = func(x Asked) { got = x.Events }
	key := func(name fyne.KeyName) { m.TypedKey(&fyne.KeyEvent{Name: name}) }
	key(desktop.KeyMenu)
	if got != nil {
		t.Fatal("there is a menu of nothing")
	}
	m.step(false)
	key(desktop.KeyMenu)
	if len(got) == 0 {
		t.Error("where the walk stands there is no menu")
	}
	m.walk = walk{}
	m.state.Select(m.state.Events()[0].ID)
	if got = nil; !m.AskChosen() {
		t.Fatal("the chosen event has no menu")
	}
	if len(got) != 1 || got[0] != m.state.Selected() {
		t.Errorf("the menu is of %v", got)
	}
}
