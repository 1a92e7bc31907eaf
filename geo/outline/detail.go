package outline

import (
	"math"

	"github.com/paulmach/orb"
	"github.com/paulmach/orb/simplify"

	"strikemap/geo/viewport"
)

// grid is the distance, in metres, between the points that coordinates are
// rounded to.
const grid = 4.0

// cell is a point of the grid.
type cell struct{ x, y int64 }

func toCell(p viewport.Plane) cell {
	return cell{int64(math.Round(p.X / grid)), int64(math.Round(p.Y / grid))}
}

func (c cell) plane() viewport.Plane {
	return viewport.Plane{X: float64(c.x) * grid, Y: float64(c.y) * grid}
}

// detailed is a line on the grid with, for each point, the coarsest level that
// needs it.
type detailed struct {
	cells []cell
	level []uint8
}

// detail projects a line and rounds it to the grid; see detailOf.
func detail(line orb.LineString) detailed {
	points := make([]viewport.Plane, len(line))
	for i, p := range line {
		points[i] = viewport.Project(p)
	}
	return detailOf(cellsOf(points))
}

// cellsOf rounds points to the grid and leaves out those that repeat the last.
func cellsOf(points []viewport.Plane) []cell {
	var cells []cell
	for _, p := range points {
		if c := toCell(p); len(cells) == 0 || cells[len(cells)-1] != c {
			cells = append(cells, c)
		}
	}
	return cells
}

// detailOf ranks the points of a line by
// Visvalingam's area (Visvalingam and Whyatt, Line generalisation by repeated
// elimination of points, 1993). The ends belong to every level, so that arcs
// go on meeting; a ring too small for a level leaves it entirely.
func detailOf(cells []cell) detailed {
	d := detailed{cells: cells}
	d.level = make([]uint8, len(d.cells))
	kept := make([]int, len(d.cells))
	for i := range kept {
		kept[i] = i
	}
	ring := len(d.cells) > 1 && d.cells[0] == d.cells[len(d.cells)-1]
	for level := 1; level < Levels; level++ {
		kept = coarser(d.cells, kept, Tolerance[level])
		if ring && len(kept) < 4 {
			break
		}
		for _, i := range kept {
			d.level[i] = uint8(level)
		}
	}
	return d
}

// coarser returns those of the kept indices whose points survive at a tolerance
// in metres.
func coarser(cells []cell, kept []int, tolerance float64) []int {
	line := make(orb.LineString, len(kept))
	for i, k := range kept {
		p := cells[k].plane()
		line[i] = orb.Point{p.X, p.Y}
	}
	line = simplify.VisvalingamThreshold(tolerance * tolerance / 2).LineString(line)
	out := make([]int, 0, len(line))
	for _, k := range kept {
		if p := cells[k].plane(); len(out) < len(line) && line[len(out)] == (orb.Point{p.X, p.Y}) {
			out = append(out, k)
		}
	}
	return out
}
