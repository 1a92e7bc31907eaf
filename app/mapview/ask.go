package mapview

import (
	"fyne.io/fyne/v2"
	"github.com/paulmach/orb"

	"strikemap/app/action"
	"strikemap/geo"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// Asked is the spot of the map of which a menu is asked for.
type Asked struct {
	Events []*geo.Event // what lies there, in the order of its markers; none on empty ground
	Part   func()       // draws several of them apart; nil for less than two
	Point  orb.Point    // in degrees
	At     fyne.Position
}

// ask asks for the menu of what lies at a position of the widget, which the window
// knows as another.
func (m *Map) ask(p, inWindow fyne.Position) {
	if m.OnAsk == nil {
		return
	}
	m.over.leave()
	at := m.pixel(p)
	x := Asked{Point: viewport.Unproject(m.view.ToPlane(at)), At: inWindow}
	if c, ok := m.hit(at); ok {
		x.Events = c.Events()
		if !c.Single() {
			x.Part = func() { m.open(c) }
		}
	}
	m.OnAsk(x)
}

// AskChosen asks for the menu of the chosen event, where it stands. It reports whether
// the map shows it.
func (m *Map) AskChosen() bool {
	at, has := m.over.selection()
	if !has || m.OnAsk == nil {
		return false
	}
	i := m.index.Showing(m.clusters, m.shown, at)
	if i < 0 {
		return false
	}
	m.askOf(&m.clusters[i], []*geo.Event{m.state.Selected()})
	return true
}

// askWalked asks for the menu of what the walk has come to; else the key is for others.
func (m *Map) askWalked() {
	if !m.walk.going || m.OnAsk == nil {
		m.Keys.TypedKey(&fyne.KeyEvent{Name: action.KeyMenu})
		return
	}
	m.askOf(&m.walk.at, m.walk.at.Events())
}

// askOf asks for the menu of events that a cluster shows, below it.
func (m *Map) askOf(c *marker.Cluster, events []*geo.Event) {
	m.over.leave()
	inWindow := fyne.CurrentApp().Driver().AbsolutePositionForObject(m)
	below := fyne.NewPos(0, float32(m.diameter(c)/2))
	x := Asked{Events: events, Point: viewport.Unproject(c.Plane), At: inWindow.Add(m.position(c.At)).Add(below)}
	if at := *c; len(events) > 1 {
		x.Part = func() { m.open(at) }
	}
	m.OnAsk(x)
}
