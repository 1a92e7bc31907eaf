package mapview

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"strikemap/app/action"
)

func press(m *Map, k fyne.KeyName) { m.TypedKey(&fyne.KeyEvent{Name: k}) }

func TestTheArrowsMoveTheMap(t *testing.T) {
	m, _ := open(t, three())
	for key, by := range map[fyne.KeyName]fyne.Delta{
		fyne.KeyLeft: {DX: keyStep}, fyne.KeyRight: {DX: -keyStep}, fyne.KeyUp: {DY: keyStep}, fyne.KeyDown: {DY: -keyStep},
	} {
		before := at(t, m, odesa)
		press(m, key)
		nearTo(t, at(t, m, odesa), before.Add(by))
	}
}

func TestPlusAndMinusZoom(t *testing.T) {
	m, _ := open(t, three())
	before := m.View().Scale
	m.TypedRune('+')
	if got := m.View().Scale / before; got != keyZoom {
		t.Errorf("plus enlarges by %v", got)
	}
	m.TypedRune('-')
	if got := m.View().Scale / before; got < .999 || got > 1.001 {
		t.Errorf("minus leaves %v", got)
	}
}

func TestPlusZoomsAboutThePointer(t *testing.T) {
	m, _ := open(t, three())
	p := fyne.NewPos(610, 170)
	ground := planeAt(m, p)
	m.MouseMoved(mouse(p))
	m.TypedRune('+')
	nearTo(t, m.position(m.shown.ToPixel(ground)), p)
	m.MouseOut()
	middle := m.View().Center
	m.TypedRune('+')
	if m.View().Center != middle {
		t.Error("with the pointer elsewhere the middle moves")
	}
}

func TestZeroShowsAllEventsAndHomeUkraine(t *testing.T) {
	m, _ := open(t, three())
	home := m.View()
	m.ZoomBy(6)
	m.TypedRune('0')
	if m.View().Scale <= home.Scale {
		t.Error("all events need less room than Ukraine")
	}
	for _, c := range m.clusters {
		if !m.inside(c.At, fitMargin-1) {
			t.Errorf("a cluster stands at the edge, %v", c.At)
		}
	}
	press(m, fyne.KeyHome)
	if m.View() != home {
		t.Errorf("Home shows %v, want %v", m.View(), home)
	}
}

func TestKeysThatTheMapHasNoUseForGoOn(t *testing.T) {
	m, _ := open(t, three())
	var heard []string
	note := func(name string) func() { return func() { heard = append(heard, name) } }
	others := &action.Keyboard{Table: action.NewTable(
		action.Action{ID: "j", Keys: action.Plain(action.Free, fyne.KeyJ), Do: note("j")},
		action.Action{ID: "f5", Keys: action.Plain(action.Anywhere, fyne.KeyF5), Do: note("f5")},
		action.Action{ID: "left", Keys: action.Plain(action.Free, fyne.KeyLeft), Do: note("left")},
	)}
	m.Keys = others.In(action.Free)
	m.TypedRune('о')
	press(m, fyne.KeyF5)
	press(m, fyne.KeyLeft)
	if strings.Join(heard, " ") != "j f5" {
		t.Errorf("others hear %q", heard)
	}
}

func TestEscapeLetsGoOneThingAtATime(t *testing.T) {
	s := crowd(3)
	m, _ := open(t, s)
	clickAt(m, at(t, m, odesa))
	clickAt(m, m.position(m.spider.feet[0].At))
	press(m, fyne.KeyEscape)
	if m.spider.isOpen() || s.Selected() == nil {
		t.Error("the first Escape closes the spider and nothing else")
	}
	press(m, fyne.KeyEscape)
	if s.Selected() != nil {
		t.Error("the second Escape lets go of the choice")
	}
}
