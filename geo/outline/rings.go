package outline

import (
	"slices"

	"strikemap/geo/viewport"
)

// step is an arc walked along, forwards or backwards.
type step struct {
	arc     int
	reverse bool
}

// Rings is a set of closed rings of the coverage, to be filled by the even-odd
// or the non-zero rule alike.
type Rings struct {
	outline *Outline
	rings   [][]step
}

// Len returns the number of rings.
func (r Rings) Len() int { return len(r.rings) }

// Append appends the points of ring i at a level to dst and returns it; the last
// point repeats the first. It adds nothing where the level leaves the ring out.
func (r Rings) Append(dst []viewport.Plane, i, level int) []viewport.Plane {
	start := len(dst)
	for _, s := range r.rings[i] {
		points := r.outline.Arcs[s.arc].At(level)
		if len(dst) > start && len(points) > 0 {
			dst = dst[:len(dst)-1] // where the last arc ended this one begins
		}
		if !s.reverse {
			dst = append(dst, points...)
			continue
		}
		for _, p := range slices.Backward(points) {
			dst = append(dst, p)
		}
	}
	return dst
}

// AppendWithin is Append for a picture of the box from low to high: arcs that lie
// outside of it are drawn as their chords, which do not enter it either.
func (r Rings) AppendWithin(dst []viewport.Plane, i, level int, low, high viewport.Plane) []viewport.Plane {
	start := len(dst)
	for _, s := range r.rings[i] {
		a := &r.outline.Arcs[s.arc]
		points := a.At(level)
		if len(dst) > start && len(points) > 0 {
			dst = dst[:len(dst)-1]
		}
		switch {
		case len(points) > 1 && !a.Meets(low, high):
			first, last := points[0], points[len(points)-1]
			if s.reverse {
				first, last = last, first
			}
			dst = append(dst, first, last)
		case !s.reverse:
			dst = append(dst, points...)
		default:
			for _, p := range slices.Backward(points) {
				dst = append(dst, p)
			}
		}
	}
	return dst
}

// All returns every ring at a level.
func (r Rings) All(level int) [][]viewport.Plane {
	var out [][]viewport.Plane
	for i := range r.rings {
		if ring := r.Append(nil, i, level); len(ring) > 3 {
			out = append(out, ring)
		}
	}
	return out
}

// Ukraine returns the rings of the whole country.
func (o *Outline) Ukraine() Rings { return Rings{o, o.ukraine} }

// Sea returns the rings of the sea.
func (o *Outline) Sea() Rings { return Rings{o, o.sea} }

// Rings returns the rings of one face of o.
func (o *Outline) Rings(f *Face) Rings { return Rings{o, f.rings} }

// Frontier returns the state border of Ukraine by land, its arcs joined into as
// few lines as there are, Ukraine on their left. They are no rings.
func (o *Outline) Frontier() Rings { return Rings{o, o.frontier} }

// assemble joins arcs into the rings of every face and of the country, and
// boxes the faces.
func (o *Outline) assemble() {
	for i := range o.Faces {
		f := &o.Faces[i]
		f.rings = o.chain(func(face int) bool { return face == i })
		f.Low, f.High = o.box(f.rings)
		if f.IsSea() {
			o.sea = f.rings
		}
	}
	o.ukraine = o.chain(func(face int) bool { return face >= 0 && o.Faces[face].InUkraine() })
	for _, ring := range o.ukraine {
		o.frontier = append(o.frontier, o.landRuns(ring)...)
	}
}

// landRuns cuts a ring into its longest runs of state border.
func (o *Outline) landRuns(ring []step) [][]step {
	land := func(s step) bool { return o.Arcs[s.arc].Kind == StateBorder }
	first := slices.IndexFunc(ring, func(s step) bool { return !land(s) })
	if first > 0 { // so that no run goes on from the end to the beginning
		ring = slices.Concat(ring[first:], ring[:first])
	}
	var runs [][]step
	for from := 0; from < len(ring); {
		if !land(ring[from]) {
			from++
			continue
		}
		to := from
		for to < len(ring) && land(ring[to]) {
			to++
		}
		runs = append(runs, ring[from:to])
		from = to
	}
	return runs
}

// chain joins the arcs that bound a set of faces into rings that keep the set on
// their left.
func (o *Outline) chain(in func(face int) bool) [][]step {
	from := map[viewport.Plane][]step{}
	var starts []viewport.Plane
	for i := range o.Arcs {
		a := &o.Arcs[i]
		left, right := in(a.Left), in(a.Right)
		if left == right {
			continue
		}
		s := step{i, right}
		p, _ := o.ends(s)
		if len(from[p]) == 0 {
			starts = append(starts, p)
		}
		from[p] = append(from[p], s)
	}
	var rings [][]step
	for _, p := range starts {
		for len(from[p]) > 0 {
			rings = append(rings, o.walk(from, p))
		}
	}
	return rings
}

// walk takes steps out of from, starting at p, until it is back at p.
func (o *Outline) walk(from map[viewport.Plane][]step, p viewport.Plane) []step {
	var ring []step
	for at := p; ; {
		open := from[at]
		if len(open) == 0 {
			return ring
		}
		s := open[len(open)-1]
		from[at] = open[:len(open)-1]
		ring = append(ring, s)
		if _, at = o.ends(s); at == p {
			return ring
		}
	}
}

// ends returns where a step begins and ends.
func (o *Outline) ends(s step) (first, last viewport.Plane) {
	points := o.Arcs[s.arc].At(0)
	first, last = points[0], points[len(points)-1]
	if s.reverse {
		return last, first
	}
	return first, last
}

// box returns the box of all arcs of rings.
func (o *Outline) box(rings [][]step) (low, high viewport.Plane) {
	for i, ring := range rings {
		for j, s := range ring {
			a := &o.Arcs[s.arc]
			if i == 0 && j == 0 {
				low, high = a.Low, a.High
			}
			low = viewport.Plane{X: min(low.X, a.Low.X), Y: min(low.Y, a.Low.Y)}
			high = viewport.Plane{X: max(high.X, a.High.X), Y: max(high.Y, a.High.Y)}
		}
	}
	return low, high
}
