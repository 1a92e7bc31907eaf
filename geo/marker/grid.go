package marker

import (
	"math"
	"math/bits"

	"strikemap/geo/viewport"
)

// grid is a hash of square cells that answers which of the points put into it
// is nearest within a distance. It is reused from level to level.
type grid struct {
	cell  float64 // side: twice the search distance, so that four cells are enough
	keys  []uint64
	heads []int32 // first point of the cell in the same slot; -1 when empty
	next  []int32 // by point: the next one in its cell; -1 at the end
	shift uint
}

// reset empties the grid and makes it ready for n points and searches within r.
func (g *grid) reset(n int, r float64) {
	size := 1 << bits.Len(uint(2*n))
	if size > len(g.keys) {
		g.keys, g.heads = make([]uint64, size), make([]int32, size)
	}
	g.keys, g.heads = g.keys[:size], g.heads[:size]
	for i := range g.heads {
		g.heads[i] = -1
	}
	g.shift = uint(64 - bits.Len(uint(size-1)))
	g.cell = 2 * r
}

// slot returns the slot of a cell: its own, or the free one where it would go.
func (g *grid) slot(key uint64) int {
	i := int(key * 0x9E3779B97F4A7C15 >> g.shift)
	for g.heads[i] >= 0 && g.keys[i] != key {
		i = (i + 1) & (len(g.keys) - 1)
	}
	return i
}

func key(x, y float64) uint64 {
	return uint64(uint32(int32(x)))<<32 | uint64(uint32(int32(y)))
}

// add puts point i, which lies at p, into the grid.
func (g *grid) add(i int32, p viewport.Plane) {
	k := key(math.Floor(p.X/g.cell), math.Floor(p.Y/g.cell))
	s := g.slot(k)
	g.keys[s] = k
	g.next[i] = g.heads[s]
	g.heads[s] = i
}

// nearest returns the point nearest to p within half a cell, the earlier one
// when two are equally near, and -1 when there is none.
func (g *grid) nearest(at []viewport.Plane, p viewport.Plane) int32 {
	best, r := int32(-1), g.cell/2
	least := r * r
	x0, y0 := math.Floor((p.X-r)/g.cell), math.Floor((p.Y-r)/g.cell)
	for c := range 4 {
		s := g.slot(key(x0+float64(c&1), y0+float64(c>>1)))
		for i := g.heads[s]; i >= 0; i = g.next[i] {
			dx, dy := at[i].X-p.X, at[i].Y-p.Y
			d := dx*dx + dy*dy
			if d < least || d == least && best >= 0 && i < best {
				least, best = d, i
			}
		}
	}
	return best
}
