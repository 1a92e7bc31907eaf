package paint

import (
	"math"

	"strikemap/geo/viewport"
)

// grid finds the names near a place at one scale.
type grid struct {
	scale float64
	cells map[[2]int32][]int32
}

func newGrid(scale float64) *grid {
	return &grid{scale: scale, cells: map[[2]int32][]int32{}}
}

// reachX and reachY are how far, in units, two places may be apart along each
// axis while their names touch.
const reachX, reachY = 300, 64

// cell returns the cell of a place; a cell is as wide and high as names reach.
func (g *grid) cell(p viewport.Plane) [2]int32 {
	return [2]int32{int32(math.Floor(p.X * g.scale / reachX)), int32(math.Floor(p.Y * g.scale / reachY))}
}

func (g *grid) add(l *label, i int32) {
	c := g.cell(l.at)
	g.cells[c] = append(g.cells[c], i)
}

// free reports whether a name, and its dot, touches none in the grid at the
// grid's scale or any larger one.
func (g *grid) free(labels []label, l *label) bool {
	c := g.cell(l.at)
	for dx := int32(-1); dx <= 1; dx++ {
		for dy := int32(-1); dy <= 1; dy++ {
			for _, i := range g.cells[[2]int32{c[0] + dx, c[1] + dy}] {
				if g.touch(l, &labels[i]) {
					return false
				}
			}
		}
	}
	return true
}

// touch reports whether two names, or one and the other's dot, ever touch.
func (g *grid) touch(a, b *label) bool {
	dx, dy := b.at.X-a.at.X, a.at.Y-b.at.Y // down, as boxes are
	if math.Abs(dx)*g.scale > a.width+b.width+40 || math.Abs(dy)*g.scale > reachY {
		return false
	}
	until := min(a.to, b.to)
	boxA, boxB := a.box(a.anchor), b.box(b.anchor)
	if meets(boxA, boxB, dx, dy, g.scale, until) {
		return true
	}
	return b.town != nil && meets(boxA, b.spot(), dx, dy, g.scale, until) ||
		a.town != nil && meets(a.spot(), boxB, dx, dy, g.scale, until)
}

// apart is how many units are left between names.
const apart = 2

// meets reports whether box b, its place moved by dx, dy metres from that of box
// a, touches a at any scale between from and to. At scale s the boxes overlap
// along X where a.x0 - b.x1 < s·dx < a.x1 - b.x0, and likewise along Y: two
// intervals of s, which have to meet.
func meets(a, b rect, dx, dy, from, to float64) bool {
	from, to = within(a.x0-b.x1-apart, a.x1-b.x0+apart, dx, from, to)
	from, to = within(a.y0-b.y1-apart, a.y1-b.y0+apart, dy, from, to)
	return from < to
}

// within returns the part of the scales from..to at which low < s·d < high.
func within(low, high, d, from, to float64) (float64, float64) {
	switch {
	case d > 0:
		return max(from, low/d), min(to, high/d)
	case d < 0:
		return max(from, high/d), min(to, low/d)
	case low < 0 && high > 0:
		return from, to
	}
	return 1, 0
}
