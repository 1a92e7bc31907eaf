package paint

import (
	"cmp"
	"math"
	"slices"

	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

// spots returns places within a face where its name may be centred, those
// farthest from its border first.
func spots(o *outline.Outline, f *outline.Face) []viewport.Plane {
	const columns, rows, level = 13, 9, outline.Levels - 1
	border := o.Rings(f).All(level)
	type spot struct {
		at   viewport.Plane
		room float64
	}
	var found []spot
	for i := 1; i < columns; i++ {
		for j := 1; j < rows; j++ {
			p := viewport.Plane{
				X: f.Low.X + (f.High.X-f.Low.X)*float64(i)/columns,
				Y: f.Low.Y + (f.High.Y-f.Low.Y)*float64(j)/rows,
			}
			if o.Covers(f, p, level) {
				found = append(found, spot{p, clearance(border, p)})
			}
		}
	}
	slices.SortStableFunc(found, func(a, b spot) int { return cmp.Compare(b.room, a.room) })
	out := make([]viewport.Plane, 0, 24)
	for _, s := range found[:min(24, len(found))] {
		out = append(out, s.at)
	}
	return out
}

// clearance returns how far a point is from rings, distances along Y counting
// more, for names are wide.
func clearance(rings [][]viewport.Plane, p viewport.Plane) float64 {
	least := math.Inf(1)
	for _, ring := range rings {
		for i := 1; i < len(ring); i++ {
			least = min(least, fromSegment(p, ring[i-1], ring[i]))
		}
	}
	return least
}

// fromSegment returns the distance of p from the segment a b.
func fromSegment(p, a, b viewport.Plane) float64 {
	dx, dy := b.X-a.X, b.Y-a.Y
	t := 0.0
	if d := dx*dx + dy*dy; d > 0 {
		t = min(max(((p.X-a.X)*dx+(p.Y-a.Y)*dy)/d, 0), 1)
	}
	return math.Hypot(p.X-a.X-t*dx, p.Y-a.Y-t*dy)
}

// fits reports whether a name centred in its unit stays inside it at a scale.
func fits(o *outline.Outline, l *label, scale float64) bool {
	b := l.box(centred)
	for _, x := range [...]float64{b.x0, b.x0 / 2, 0, b.x1 / 2, b.x1} {
		for _, y := range [...]float64{b.y0 * 1.6, b.y1 * 1.6} {
			p := viewport.Plane{X: l.at.X + x/scale, Y: l.at.Y - y/scale}
			if !o.Covers(l.unit, p, outline.Levels-1) {
				return false
			}
		}
	}
	return true
}
