package mapview

import (
	"cmp"
	"math"
	"slices"

	"fyne.io/fyne/v2"

	"strikemap/geo/marker"
)

// walkRow is the height, in pixels at a ratio of 1, of the rows in which
// clusters are walked as one reads: from left to right, then down.
const walkRow = 64

// walk is the gesture that goes from cluster to cluster with Tab.
type walk struct {
	at    marker.Cluster
	going bool
}

// same reports whether two clusters stand for the same, in whatever view.
func same(a, b *marker.Cluster) bool {
	return len(a.Markers) > 0 && len(b.Markers) > 0 && a.Plane == b.Plane && a.Area == b.Area && a.Ring == b.Ring && a.Markers[0].Event == b.Markers[0].Event
}

// find returns which of the clusters stands for the same as c, and -1 when none
// does.
func find(cs []marker.Cluster, c *marker.Cluster) int {
	for i := range cs {
		if same(&cs[i], c) {
			return i
		}
	}
	return -1
}

// FocusGained shows that the keys go to the map when it got them by Tab.
func (m *Map) FocusGained() { m.over.frame(!m.click.down) }

// FocusLost ends the walk.
func (m *Map) FocusLost() {
	m.over.frame(false)
	m.walk = walk{}
	m.over.leave()
}

// AcceptsTab reports whether Tab goes to another cluster; past the last one, or
// with Shift the first one, it leaves the map.
func (m *Map) AcceptsTab() bool {
	_, ok := m.neighbour(modifiers()&fyne.KeyModifierShift != 0)
	return ok
}

// step walks to the next or the previous cluster and shows its card.
func (m *Map) step(back bool) {
	c, ok := m.neighbour(back)
	if !ok {
		return
	}
	m.walk = walk{c, true}
	m.over.point(c, c.At)
}

// openWalked opens the cluster that the walk has come to.
func (m *Map) openWalked() {
	if m.walk.going {
		m.open(m.walk.at)
	}
}

// neighbour returns the cluster after, or before, the one walked to.
func (m *Map) neighbour(back bool) (marker.Cluster, bool) {
	cs := m.walkable()
	at := -1
	if m.walk.going {
		at = find(cs, &m.walk.at)
	}
	switch {
	case at >= 0 && back:
		at--
	case at >= 0:
		at++
	case back:
		at = len(cs) - 1
	default:
		at = 0
	}
	if at < 0 || at >= len(cs) {
		return marker.Cluster{}, false
	}
	return cs[at], true
}

// walkable returns what can be walked to: the feet of the spider when one is
// open, else the clusters in sight, as one reads.
func (m *Map) walkable() []marker.Cluster {
	if m.spider.isOpen() {
		return m.spider.feet
	}
	var cs []marker.Cluster
	for _, c := range m.clusters {
		if m.inside(c.At, 0) {
			cs = append(cs, c)
		}
	}
	row := func(c marker.Cluster) float64 { return math.Floor(c.At.Y / (walkRow * m.ratio)) }
	slices.SortFunc(cs, func(a, b marker.Cluster) int {
		return cmp.Or(cmp.Compare(row(a), row(b)), cmp.Compare(a.At.X, b.At.X), cmp.Compare(a.At.Y, b.At.Y))
	})
	return cs
}
