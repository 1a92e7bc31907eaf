package mapview

import (
	"strikemap/app/state"
	"strikemap/geo/marker"
)

// changed follows the state.
func (m *Map) changed(c state.Change) {
	if c.Has(state.ChangedEvents) {
		m.reindex()
	}
	if c.Has(state.ChangedSelection) {
		m.over.selected(m.state.Selected())
		m.show()
	}
}

// reindex builds the index of the state's events off the Fyne goroutine and
// shows it. One is built at a time: when events change meanwhile it is not shown, and the
// newest events are indexed next.
func (m *Map) reindex() {
	if m.indexing {
		m.outdated = true
		return
	}
	m.indexing, m.outdated = true, false
	events, borders := m.state.Events(), m.borders
	var x *marker.Index
	m.spawn(func() { x = marker.NewIndexWithin(events, borders) }, func() {
		m.indexing = false
		if m.outdated {
			m.reindex()
			return
		}
		m.adoptIndex(x)
	})
}

// dressed returns an index for the display, its badges clear of what covers the map.
func (m *Map) dressed(x *marker.Index) *marker.Index {
	return x.AtRatio(m.sharp.Ratio).Labelled(m.sharp.Label).Avoiding(m.base.taken...)
}

// adoptIndex shows another set of events.
func (m *Map) adoptIndex(x *marker.Index) {
	m.index = m.dressed(x)
	m.spider.close()
	m.walk = walk{}
	m.base.spoil()
	m.over.leave()
	m.over.selected(m.state.Selected())
	m.show()
}
