package mapview

import (
	"fyne.io/fyne/v2"

	"strikemap/geo/viewport"
)

// boxLeast is the size, in units of Fyne, below which a box is taken for a
// mistake.
const boxLeast = 8

// box is the gesture that shows what lies in a rectangle drawn with Shift held.
type box struct {
	active   bool
	from, to fyne.Position
}

// empty reports whether the box is too small to be meant.
func (b *box) empty() bool {
	return abs(b.to.X-b.from.X) < boxLeast || abs(b.to.Y-b.from.Y) < boxLeast
}

// endBox shows what is in the box.
func (m *Map) endBox() {
	b := m.box
	m.box.active = false
	m.over.unband()
	if b.empty() {
		return
	}
	m.touch()
	p, q := m.shown.ToPlane(m.pixel(b.from)), m.shown.ToPlane(m.pixel(b.to))
	low := viewport.Plane{X: min(p.X, q.X), Y: min(p.Y, q.Y)}
	high := viewport.Plane{X: max(p.X, q.X), Y: max(p.Y, q.Y)}
	m.fly(viewport.FitPlane(low, high, m.view.Size, 0), true)
}

func abs(x float32) float32 { return max(x, -x) }
