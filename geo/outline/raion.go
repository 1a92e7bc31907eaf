package outline

import (
	"slices"

	"strikemap/geo/viewport"
)

// SourceRaions are the approximate areas of raions: a second coverage within the
// units, of borders of its own and of parts of the outline's arcs.
type SourceRaions struct {
	Raions  []Face // ID, Name, LocalName and Seat count
	Borders []SourceBorder
	Rims    []SourceRim
}

// SourceBorder is a line between two raions, as indices.
type SourceBorder struct {
	Left, Right int
	Line        []viewport.Plane
}

// SourceRim is a part of an arc, as an index into Arcs, that bounds a raion on its
// left or right.
type SourceRim struct {
	Raion    int
	Right    bool
	Arc      int
	From, To Cut // From before To along the arc
}

// Cut is a point of an arc at the finest level, at the given vertex or between it and
// the next.
type Cut struct {
	Vertex int
	At     viewport.Plane
}

// Snap returns p as it is after it has been encoded.
func Snap(p viewport.Plane) viewport.Plane { return toCell(p).plane() }

// raions writes the layer; cuts are told by how far they lie from their vertex.
func (e *encoder) raions(s *SourceRaions, arcs [][]cell) {
	e.count(len(s.Raions))
	for _, f := range s.Raions {
		e.text(string(f.ID), f.Name, f.LocalName, f.Seat)
	}
	e.count(len(s.Borders))
	for _, b := range s.Borders {
		e.index(b.Left, b.Right)
		e.detailed(detailOf(cellsOf(b.Line)))
	}
	e.count(len(s.Rims))
	for _, r := range s.Rims {
		e.index(r.Raion, flag(r.Right), r.Arc)
		for _, c := range []Cut{r.From, r.To} {
			at, vertex := toCell(c.At), arcs[r.Arc][c.Vertex]
			e.index(c.Vertex)
			e.signed(at.x-vertex.x, at.y-vertex.y)
		}
	}
}

// Raions returns the approximate areas of raions as an outline whose faces they are;
// it has no other layer, and its arcs are never drawn as borders. They are decoded when
// they are first asked for; an outline without them returns an empty one.
func (o *Outline) Raions() *Outline {
	if o.raions == nil {
		return &Outline{}
	}
	return o.raions()
}

// decodeRaions decodes the layer of an outline's raions; empty where it is broken.
func (o *Outline) decodeRaions(packed []byte) *Outline {
	d := decoder{rest: packed}
	layer := &Outline{}
	layer.Faces, layer.byID = d.faces()
	for range d.count() {
		left, right := d.index(len(layer.Faces)), d.index(len(layer.Faces))
		layer.Arcs = append(layer.Arcs, Arc{Left: left, Right: right, Line: d.line()})
	}
	known := map[int]*ranks{} // of arcs
	for range d.count() {
		layer.Arcs = append(layer.Arcs, d.rim(o.Arcs, len(layer.Faces), known))
	}
	if d.failed {
		return &Outline{}
	}
	layer.assemble()
	return layer
}

// index writes numbers of things, which unlike counts may exceed the bytes after them.
func (e *encoder) index(ns ...int) {
	for _, n := range ns {
		e.signed(int64(n))
	}
}

// index reads the number of one of n things.
func (d *decoder) index(n int) int {
	i := d.signed()
	if i < 0 || i >= int64(n) {
		d.failed = true
		return 0
	}
	return int(i)
}

// rim reads a part of an arc.
func (d *decoder) rim(arcs []Arc, raions int, known map[int]*ranks) Arc {
	raion, right, arc := d.index(raions), d.index(2) == 1, d.index(len(arcs))
	if d.failed {
		return Arc{Left: -1, Right: -1}
	}
	var ends [2]Cut
	points := arcs[arc].At(0)
	for i := range ends {
		vertex, x, y := d.index(len(points)), d.signed(), d.signed()
		if d.failed {
			return Arc{Left: -1, Right: -1}
		}
		at := toCell(points[vertex])
		ends[i] = Cut{vertex, cell{at.x + x, at.y + y}.plane()}
	}
	if known[arc] == nil {
		known[arc] = arcs[arc].ranks()
	}
	out := Arc{Left: raion, Right: -1, Line: arcs[arc].part(known[arc], ends[0], ends[1])}
	if right {
		out.Left, out.Right = -1, raion
	}
	return out
}

// ranks tells where in a line's finest level the points of each level stand.
type ranks [Levels][]int

func (l *Line) ranks() *ranks {
	var r ranks
	for level := range Levels {
		coarse := l.At(level)
		for i, p := range l.At(0) {
			if k := len(r[level]); k < len(coarse) && p == coarse[k] {
				r[level] = append(r[level], i)
			}
		}
	}
	return &r
}

// part returns the line from one cut to another; each level has both and between them
// what the level has of the line.
func (l *Line) part(r *ranks, from, to Cut) Line {
	points := l.At(0)
	if from == (Cut{0, points[0]}) && to == (Cut{len(points) - 1, points[len(points)-1]}) {
		return *l
	}
	out := Line{Low: from.At, High: from.At}
	for level := range Levels {
		first, _ := slices.BinarySearch(r[level], from.Vertex+1)
		end, _ := slices.BinarySearch(r[level], to.Vertex+1)
		line := append(make([]viewport.Plane, 0, max(end-first, 0)+2), from.At)
		line = append(line, l.At(level)[min(first, end):end]...)
		if line[len(line)-1] != to.At {
			line = append(line, to.At)
		}
		out.levels[level] = line
	}
	for _, p := range out.levels[0] {
		out.Low = viewport.Plane{X: min(out.Low.X, p.X), Y: min(out.Low.Y, p.Y)}
		out.High = viewport.Plane{X: max(out.High.X, p.X), Y: max(out.High.Y, p.Y)}
	}
	return out
}
