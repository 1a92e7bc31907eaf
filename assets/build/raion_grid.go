package main

import (
	"math"
	"slices"

	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

// How the grid of an oblast is laid: the size of its cells in metres, and how many
// cells beyond the border it goes on, so that the borders of raions cross that of the
// oblast.
const (
	cellMetres = 500.0
	beyond     = 6
)

// none marks the cells of a raionGrid that are too far from the oblast.
const none = -1

// raionGrid has for every cell about an oblast the raion that its neighbours tell.
type raionGrid struct {
	low    viewport.Plane // of cell 0, 0
	wide   int            // cells in a row
	high   int
	raions []string
	raion  []int  // of each cell, row by row: index of raions, or none
	inside []bool // of the oblast
}

// newRaionGrid asks the vote for every cell of an oblast and about it.
func newRaionGrid(o *outline.Outline, f *outline.Face, v *voter) *raionGrid {
	g := &raionGrid{low: viewport.Plane{X: f.Low.X - (beyond+1)*cellMetres, Y: f.Low.Y - (beyond+1)*cellMetres}}
	g.wide = int(math.Ceil((f.High.X-g.low.X)/cellMetres)) + beyond + 1
	g.high = int(math.Ceil((f.High.Y-g.low.Y)/cellMetres)) + beyond + 1
	g.inside = make([]bool, g.wide*g.high)
	for _, ring := range o.Rings(f).All(0) {
		g.flip(ring)
	}
	for _, l := range v.labels[f.Name] {
		if !slices.Contains(g.raions, l.raion) {
			g.raions = append(g.raions, l.raion)
		}
	}
	slices.Sort(g.raions)
	g.raion = make([]int, g.wide*g.high)
	for i, near := range g.near() {
		g.raion[i] = none
		if near {
			g.raion[i] = slices.Index(g.raions, v.raion(f.Name, g.centre(i), nil))
		}
	}
	return g
}

// centre returns the middle of a cell.
func (g *raionGrid) centre(i int) viewport.Plane {
	return viewport.Plane{X: g.low.X + (float64(i%g.wide)+.5)*cellMetres, Y: g.low.Y + (float64(i/g.wide)+.5)*cellMetres}
}

// flip turns the inside of a ring inside out, row by row.
func (g *raionGrid) flip(ring []viewport.Plane) {
	for i := 1; i < len(ring); i++ {
		a, b := ring[i-1], ring[i]
		if a.Y > b.Y {
			a, b = b, a
		}
		for y := max(0, int(math.Ceil((a.Y-g.low.Y)/cellMetres-.5))); y < g.high; y++ {
			at := g.low.Y + (float64(y)+.5)*cellMetres
			if at >= b.Y {
				break
			}
			if at < a.Y {
				continue
			}
			x := a.X + (at-a.Y)/(b.Y-a.Y)*(b.X-a.X)
			for c := max(0, int(math.Ceil((x-g.low.X)/cellMetres-.5))); c < g.wide; c++ {
				g.inside[y*g.wide+c] = !g.inside[y*g.wide+c]
			}
		}
	}
}

// near tells which cells lie in the oblast or within beyond cells of it.
func (g *raionGrid) near() []bool {
	near := slices.Clone(g.inside)
	for range beyond {
		last := slices.Clone(near)
		for i, in := range last {
			if in {
				for _, j := range g.beside(i) {
					near[j] = true
				}
			}
		}
	}
	return near
}

// beside returns the four cells beside one that lies off the edge of the grid.
func (g *raionGrid) beside(i int) [4]int { return [4]int{i - 1, i + 1, i - g.wide, i + g.wide} }

// spread is the width of the blur, in cells.
const spread = 2.0

// smooth gives every cell the raion that is most about it: each raion's cells are
// blurred, and the strongest wins.
func (g *raionGrid) smooth() {
	best, raion := make([]float32, len(g.raion)), slices.Clone(g.raion)
	for r := range g.raions {
		field := g.blurred(r)
		for i, v := range field {
			if g.raion[i] != none && v > best[i] {
				best[i], raion[i] = v, r
			}
		}
	}
	g.raion = raion
}

// blurred returns how much of a raion is about each cell.
func (g *raionGrid) blurred(r int) []float32 {
	const reach = int(3 * spread)
	var kernel [2*reach + 1]float32
	for k := range kernel {
		d := float64(k-reach) / spread
		kernel[k] = float32(math.Exp(-d * d / 2))
	}
	field := make([]float32, len(g.raion))
	for i, of := range g.raion {
		if of == r {
			field[i] = 1
		}
	}
	for _, step := range []int{1, g.wide} {
		next := make([]float32, len(field))
		for i, v := range field {
			for k := range kernel {
				if j := i + (k-reach)*step; v > 0 && j >= 0 && j < len(next) {
					next[j] += v * kernel[k]
				}
			}
		}
		field = next
	}
	return field
}

// join gives every piece of a raion that is not its largest to the raion most beside
// it. Only cells of the oblast count where within is set.
func (g *raionGrid) join(within bool) {
	for again := true; again; {
		again = false
		largest := make([][]int, len(g.raions))
		var rest [][]int
		for _, piece := range g.pieces(within) {
			r := g.raion[piece[0]]
			if len(piece) > len(largest[r]) {
				largest[r], piece = piece, largest[r]
			}
			if piece != nil {
				rest = append(rest, piece)
			}
		}
		for _, piece := range rest {
			again = g.give(piece, within) || again
		}
	}
}

// pieces returns the connected cells of one raion.
func (g *raionGrid) pieces(within bool) [][]int {
	var all [][]int
	seen := make([]bool, len(g.raion))
	for i, r := range g.raion {
		if seen[i] || r == none || within && !g.inside[i] {
			continue
		}
		seen[i] = true
		piece := []int{i}
		for k := 0; k < len(piece); k++ {
			for _, j := range g.beside(piece[k]) {
				if !seen[j] && g.raion[j] == r && (!within || g.inside[j]) {
					seen[j] = true
					piece = append(piece, j)
				}
			}
		}
		all = append(all, piece)
	}
	return all
}

// give gives a piece to the raion most beside it; false for an island of the oblast.
func (g *raionGrid) give(piece []int, within bool) bool {
	sides := make([]int, len(g.raions))
	own, to := g.raion[piece[0]], none
	for _, i := range piece {
		for _, j := range g.beside(i) {
			if r := g.raion[j]; r != none && r != own && (!within || g.inside[j]) {
				if sides[r]++; to == none || sides[r] > sides[to] {
					to = r
				}
			}
		}
	}
	if to == none {
		return false
	}
	for _, i := range piece {
		g.raion[i] = to
	}
	return true
}
