package main

import (
	"cmp"
	"fmt"
	"slices"

	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

// meeting is where a line between two raions meets the border of their oblast.
type meeting struct {
	at            outline.Cut
	far           float64 // along the segment after the vertex, 0 to 1
	before, after int     // the raions before and after it along the arc
	line          int     // of those kept
}

// compare orders the meetings along an arc.
func (m meeting) compare(n meeting) int {
	return cmp.Or(m.at.Vertex-n.at.Vertex, cmp.Compare(m.far, n.far))
}

// cutter cuts the lines of an oblast by its border.
type cutter struct {
	o        *outline.Outline
	face     *outline.Face
	arcs     []int // of the border
	meetings map[int][]meeting
	kept     []border
}

// newCutter returns a cutter for the arcs that bound a unit.
func newCutter(o *outline.Outline, f *outline.Face) *cutter {
	c := &cutter{o: o, face: f, meetings: map[int][]meeting{}}
	for i := range o.Arcs {
		if a := &o.Arcs[i]; (a.Left >= 0 && &o.Faces[a.Left] == f) != (a.Right >= 0 && &o.Faces[a.Right] == f) {
			c.arcs = append(c.arcs, i)
		}
	}
	return c
}

// crossing is where a line crosses an arc.
type crossing struct {
	segment int     // of the line
	along   float64 // it, 0 to 1
	at      viewport.Plane
	arc     int
	vertex  int
	far     float64
}

// cut keeps of a line what lies in the oblast and notes where it meets the border.
func (c *cutter) cut(b border) {
	crossings := c.crossings(b.line)
	from := crossing{at: outline.Snap(b.line[0]), arc: -1}
	for i := 0; i <= len(crossings); i++ {
		to := crossing{segment: len(b.line) - 2, along: 1, at: outline.Snap(b.line[len(b.line)-1]), arc: -1}
		if i < len(crossings) {
			to = crossings[i]
		}
		c.keep(b, from, to)
		from = to
	}
}

// keep keeps the part of a line between two crossings if it lies in the oblast.
func (c *cutter) keep(b border, from, to crossing) {
	line := []viewport.Plane{from.at}
	for s := from.segment + 1; s <= to.segment; s++ {
		line = append(line, b.line[s])
	}
	line = append(line, to.at)
	half := len(line) / 2
	middle := viewport.Plane{X: (line[half-1].X + line[half].X) / 2, Y: (line[half-1].Y + line[half].Y) / 2}
	if from.at == to.at && len(line) == 2 || !c.o.Covers(c.face, middle, 0) {
		return
	}
	c.kept = append(c.kept, border{b.left, b.right, line})
	c.meet(from, b.left, b.right)
	c.meet(to, b.right, b.left)
}

// meet notes that a line leaves the border at a crossing with raions on its left and
// right, seen from there. Where the oblast lies left of the arc the raion on the left
// is the one before.
func (c *cutter) meet(x crossing, left, right int) {
	if x.arc < 0 {
		return
	}
	if a := &c.o.Arcs[x.arc]; a.Left < 0 || &c.o.Faces[a.Left] != c.face {
		left, right = right, left
	}
	c.meetings[x.arc] = append(c.meetings[x.arc], meeting{outline.Cut{Vertex: x.vertex, At: x.at}, x.far, left, right, len(c.kept) - 1})
}

// crossings returns where a line crosses the oblast's border, in its order.
func (c *cutter) crossings(line []viewport.Plane) []crossing {
	var out []crossing
	for s := 1; s < len(line); s++ {
		low, high := boxOf(line[s-1], line[s])
		for _, arc := range c.arcs {
			if !c.o.Arcs[arc].Meets(low, high) {
				continue
			}
			points := c.o.Arcs[arc].At(0)
			for v := 1; v < len(points); v++ {
				along, far, ok := intersect(line[s-1], line[s], points[v-1], points[v])
				if ok {
					at := viewport.Plane{X: points[v-1].X + far*(points[v].X-points[v-1].X), Y: points[v-1].Y + far*(points[v].Y-points[v-1].Y)}
					out = append(out, crossing{s - 1, along, outline.Snap(at), arc, v - 1, far})
				}
			}
		}
	}
	slices.SortFunc(out, func(a, b crossing) int { return cmp.Or(a.segment-b.segment, cmp.Compare(a.along, b.along)) })
	return out
}

func boxOf(a, b viewport.Plane) (low, high viewport.Plane) {
	return viewport.Plane{X: min(a.X, b.X), Y: min(a.Y, b.Y)}, viewport.Plane{X: max(a.X, b.X), Y: max(a.Y, b.Y)}
}

// intersect returns where two segments cross, as shares of each.
func intersect(a, b, c, d viewport.Plane) (along, far float64, ok bool) {
	ux, uy, vx, vy := b.X-a.X, b.Y-a.Y, d.X-c.X, d.Y-c.Y
	det := ux*vy - uy*vx
	if det == 0 {
		return 0, 0, false
	}
	wx, wy := c.X-a.X, c.Y-a.Y
	along, far = (wx*vy-wy*vx)/det, (wx*uy-wy*ux)/det
	return along, far, along >= 0 && along < 1 && far >= 0 && far < 1
}

// sliver is the size in km² up to which the piece of a raion that a line cuts off
// between two windings of the border goes to the raion about it.
const sliver = 5.0

// dropSlivers takes back the lines that cut off slivers: those that meet an arc twice
// with no other meeting between.
func (c *cutter) dropSlivers() {
	for again := true; again; {
		again = false
		for _, arc := range c.arcs {
			ms := c.meetings[arc]
			slices.SortFunc(ms, meeting.compare)
			for i := 1; i < len(ms); i++ {
				if ms[i-1].line == ms[i].line && c.area(arc, ms[i-1], ms[i]) < sliver {
					c.kept[ms[i].line].line = nil
					c.meetings[arc] = slices.Delete(ms, i-1, i+1)
					again = true
					break
				}
			}
		}
	}
	c.kept = slices.DeleteFunc(c.kept, func(b border) bool { return b.line == nil })
}

// area returns the km² between an arc and the line that meets it at a and at b.
func (c *cutter) area(arc int, a, b meeting) float64 {
	ring := append([]viewport.Plane{a.at.At}, c.o.Arcs[arc].At(0)[a.at.Vertex+1:b.at.Vertex+1]...)
	line := slices.Clone(c.kept[b.line].line)
	if line[0] != b.at.At {
		slices.Reverse(line)
	}
	ring = append(ring, line...)
	sum := 0.0
	for i := 1; i < len(ring); i++ {
		sum += ring[i-1].X*ring[i].Y - ring[i].X*ring[i-1].Y
	}
	return max(sum, -sum) / 2e6
}

// rims returns the parts of the border with the raion of each; of is asked for arcs
// that no line meets.
func (c *cutter) rims(of func(viewport.Plane) int) ([]outline.SourceRim, error) {
	raions := c.ends()
	var out []outline.SourceRim
	for _, arc := range c.arcs {
		a := &c.o.Arcs[arc]
		points := a.At(0)
		rim := outline.SourceRim{Arc: arc, Right: a.Left < 0 || &c.o.Faces[a.Left] != c.face}
		rim.From = outline.Cut{Vertex: 0, At: points[0]}
		here, known := raions[points[0]]
		ms := c.meetings[arc]
		slices.SortFunc(ms, meeting.compare)
		for _, m := range ms {
			if known && here != m.before {
				return nil, fmt.Errorf("cut raions of %s: two raions along a border at %v", c.face.Name, m.at.At)
			}
			rim.To, rim.Raion = m.at, m.before
			out = append(out, rim)
			rim.From, here, known = m.at, m.after, true
		}
		if !known {
			here = of(points[len(points)/2])
		}
		rim.To, rim.Raion = outline.Cut{Vertex: len(points) - 1, At: points[len(points)-1]}, here
		out = append(out, rim)
	}
	return out, nil
}

// ends returns the raion at the ends of the arcs, as far as lines that meet the border
// tell: from each meeting it goes on to the next along the border.
func (c *cutter) ends() map[viewport.Plane]int {
	raions := map[viewport.Plane]int{}
	for _, arc := range c.arcs {
		points := c.o.Arcs[arc].At(0)
		if ms := c.meetings[arc]; len(ms) > 0 {
			first, last := slices.MinFunc(ms, meeting.compare), slices.MaxFunc(ms, meeting.compare)
			raions[points[0]], raions[points[len(points)-1]] = first.before, last.after
		}
	}
	for again := true; again; {
		again = false
		for _, arc := range c.arcs {
			points := c.o.Arcs[arc].At(0)
			first, last := points[0], points[len(points)-1]
			if len(c.meetings[arc]) > 0 {
				continue
			}
			for range 2 {
				r, known := raions[first]
				if _, other := raions[last]; known && !other {
					raions[last], again = r, true
				}
				first, last = last, first
			}
		}
	}
	return raions
}
