package main

import (
	"slices"

	"github.com/paulmach/orb"
	"github.com/paulmach/orb/simplify"

	"strikemap/geo/viewport"
)

// border is a line between two raions of a grid.
type border struct {
	left, right int
	line        []viewport.Plane
}

// side is a side of a cell, walked from one corner of the grid to the next.
type side struct {
	from, to, left, right int
}

// trace returns the lines between the raions of a grid, each once, from corner where
// more than two meet to corner. Corners are numbered like the cells at whose lower
// left they lie.
func (g *raionGrid) trace() []border {
	sides := g.sides()
	used := map[[2]int]bool{}
	var out []border
	follow := func(s side) {
		b := border{left: s.left, right: s.right, line: []viewport.Plane{g.corner(s.from)}}
		for {
			used[[2]int{s.from, s.to}], used[[2]int{s.to, s.from}] = true, true
			b.line = append(b.line, g.corner(s.to))
			next := onward(sides[s.to], s)
			if next == nil || used[[2]int{next.from, next.to}] {
				break
			}
			s = *next
		}
		out = append(out, b)
	}
	for _, closed := range []bool{false, true} {
		for corner := range g.raion {
			at := sides[corner]
			for _, s := range at {
				if !used[[2]int{s.from, s.to}] && (closed || !passing(at)) {
					follow(s)
				}
			}
		}
	}
	return out
}

// passing reports whether one line goes through a corner and none ends there.
func passing(at []side) bool {
	return len(at) == 2 && at[0].left == at[1].right && at[0].right == at[1].left
}

// onward returns the side on which the line of s goes on, nil where it ends.
func onward(at []side, s side) *side {
	if !passing(at) {
		return nil
	}
	for i := range at {
		if at[i].to != s.from {
			return &at[i]
		}
	}
	return nil
}

// sides returns the sides between cells of two raions by the corner that they leave,
// each of them from both of its ends.
func (g *raionGrid) sides() map[int][]side {
	out := map[int][]side{}
	add := func(from, to, left, right int) {
		if left != right && left != none && right != none {
			out[from] = append(out[from], side{from, to, left, right})
			out[to] = append(out[to], side{to, from, right, left})
		}
	}
	for i, r := range g.raion {
		if r == none {
			continue
		}
		add(i, i+g.wide, g.raion[i-1], r) // northwards
		add(i, i+1, r, g.raion[i-g.wide]) // eastwards
	}
	return out
}

func (g *raionGrid) corner(i int) viewport.Plane {
	return viewport.Plane{X: g.low.X + float64(i%g.wide)*cellMetres, Y: g.low.Y + float64(i/g.wide)*cellMetres}
}

// How lines are smoothed: over how many corners each way, and by how many metres a
// line may stray when points are left out.
const (
	smoothOver = 6
	strayBy    = 120.0
)

// smooth rounds off the steps of a line, whose ends stay, and thins it out.
func (b *border) smooth() {
	out := slices.Clone(b.line)
	n := len(b.line)
	ring := b.line[0] == b.line[n-1]
	for i := 1; i < n-1; i++ {
		over := smoothOver
		if !ring {
			over = min(over, i, n-1-i)
		}
		var sum viewport.Plane
		total := 0.0
		for k := -over; k <= over; k++ {
			weight := float64(over + 1 - max(k, -k))
			p := b.line[i+k-ringTurn(ring, i+k, n)]
			sum.X, sum.Y, total = sum.X+weight*p.X, sum.Y+weight*p.Y, total+weight
		}
		out[i] = viewport.Plane{X: sum.X / total, Y: sum.Y / total}
	}
	line := make(orb.LineString, n)
	for i, p := range out {
		line[i] = orb.Point{p.X, p.Y}
	}
	b.line = b.line[:0]
	for _, p := range simplify.DouglasPeucker(strayBy).LineString(line) {
		b.line = append(b.line, viewport.Plane{X: p[0], Y: p[1]})
	}
}

// ringTurn returns by how much an index that runs over the ends of a ring of n points,
// of which the last repeats the first, must be turned back.
func ringTurn(ring bool, i, n int) int {
	switch {
	case ring && i < 0:
		return 1 - n
	case ring && i >= n:
		return n - 1
	}
	return 0
}
