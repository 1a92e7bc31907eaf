package paint

import (
	"math"

	"strikemap/geo/viewport"
)

// accumulator turns polygons into coverage: how much of each pixel lies inside.
// Each edge adds to the pixels that it crosses the area between itself and
// their right sides, signed by whether it runs up or down, and to the next pixel
// the rest of its height; the running sum along a row is then the coverage
// (as in R. Levien's font-rs). Only the touched part of each row is looked at
// afterwards.
type accumulator struct {
	w, h  int
	cells []float32 // h rows of w+1
	spans []span    // touched cells of each row
	top   int       // first touched row
	below int       // one past the last touched row
}

// span is a half-open range of columns.
type span struct{ from, to int32 }

// resize makes room for w by h pixels; nothing is touched.
func (a *accumulator) resize(w, h int) {
	a.w, a.h = w, h
	if n := (w + 1) * h; cap(a.cells) < n {
		a.cells = make([]float32, n)
	} else {
		a.cells = a.cells[:n]
	}
	if cap(a.spans) < h {
		a.spans = make([]span, h)
	}
	a.spans = a.spans[:h]
	for i := range a.spans {
		a.spans[i] = span{from: int32(w) + 1}
	}
	a.top, a.below = h, 0
}

// polygon adds a polyline, closed.
func (a *accumulator) polygon(points []viewport.Pixel) {
	if len(points) < 2 {
		return
	}
	last := points[len(points)-1]
	for _, p := range points {
		a.edge(last, p)
		last = p
	}
}

// edge adds the part of an edge that lies in the picture. What is left of it is
// moved to its left side, where it counts the same for every pixel; what is
// right of it counts for none.
func (a *accumulator) edge(p, q viewport.Pixel) {
	down := float32(1)
	if p.Y > q.Y {
		p, q, down = q, p, -1
	}
	w, h := float64(a.w), float64(a.h)
	if !(p.Y < q.Y) || q.Y <= 0 || p.Y >= h || p.X >= w && q.X >= w {
		return
	}
	slope := (q.X - p.X) / (q.Y - p.Y)
	if p.Y < 0 {
		p.X, p.Y = p.X-p.Y*slope, 0
	}
	if q.Y > h {
		q.X, q.Y = q.X+(h-q.Y)*slope, h
	}
	if p.X >= 0 && q.X >= 0 && p.X <= w && q.X <= w {
		a.inside(p, q, slope, down)
		return
	}
	a.clipped(p, q, slope, down)
}

// clipped is edge for one that crosses or lies beyond the left or right side.
func (a *accumulator) clipped(p, q viewport.Pixel, slope float64, down float32) {
	w := float64(a.w)
	cuts := [4]float64{p.Y, q.Y, q.Y, q.Y}
	n := 1
	for _, x := range [2]float64{0, w} {
		if (p.X < x) != (q.X < x) {
			if y := p.Y + (x-p.X)/slope; y > p.Y && y < q.Y {
				cuts[n] = y
				n++
			}
		}
	}
	if n == 3 && cuts[1] > cuts[2] {
		cuts[1], cuts[2] = cuts[2], cuts[1]
	}
	cuts[n] = q.Y
	for i := range n {
		y0, y1 := cuts[i], cuts[i+1]
		x0, x1 := p.X+(y0-p.Y)*slope, p.X+(y1-p.Y)*slope
		switch middle := (x0 + x1) / 2; {
		case middle >= w:
		case middle <= 0:
			a.inside(viewport.Pixel{Y: y0}, viewport.Pixel{Y: y1}, 0, down)
		default:
			x0, x1 = min(max(x0, 0), w), min(max(x1, 0), w)
			a.inside(viewport.Pixel{X: x0, Y: y0}, viewport.Pixel{X: x1, Y: y1}, (x1-x0)/(y1-y0), down)
		}
	}
}

// inside adds an edge that runs down from p to q within the picture.
func (a *accumulator) inside(p, q viewport.Pixel, slope float64, down float32) {
	if !(p.Y < q.Y) {
		return
	}
	first, last := int(p.Y), min(int(math.Ceil(q.Y)), a.h)
	a.top, a.below = min(a.top, first), max(a.below, last)
	x := p.X
	for y := first; y < last; y++ {
		upper, lower := max(p.Y, float64(y)), min(q.Y, float64(y+1))
		next := x + slope*(lower-upper)
		a.row(y, float32(x), float32(next), float32(lower-upper)*down)
		x = next
	}
}

// row adds an edge's part in row y: from column x0 to x1, over a signed height.
func (a *accumulator) row(y int, x0, x1, height float32) {
	if x0 > x1 {
		x0, x1 = x1, x0
	}
	x0, x1 = max(x0, 0), min(x1, float32(a.w))
	i := int32(x0)
	j := int32(x1)
	s := &a.spans[y]
	cells := a.cells[y*(a.w+1) : (y+1)*(a.w+1)]
	if i < s.from {
		s.from = i
	}
	if end := min(j+2, int32(len(cells))); end > s.to {
		s.to = end
	}
	if i == j || x1 <= float32(i+1) { // within one pixel
		right := height * ((x0+x1)/2 - float32(i))
		cells[i] += height - right
		if int(i)+1 < len(cells) {
			cells[i+1] += right
		}
		return
	}
	spread(cells, i, x0, x1, height)
}

// spread is row for an edge that crosses several pixels, the first of them i.
func spread(cells []float32, i int32, x0, x1, height float32) {
	per := height / (x1 - x0) // height over one pixel
	at := float32(i + 1)
	head := (at - x0) * per // height that the edge has gained on leaving pixel i
	covered := head * (at - x0) / 2
	cells[i] += covered
	for i++; at+1 < x1; i++ {
		next := head + per
		now := (head + next) / 2
		cells[i] += now - covered
		covered, head = now, next
		at++
	}
	tail := x1 - at
	now := height - (height-head)*tail/2
	cells[i] += now - covered
	if int(i)+1 < len(cells) {
		cells[i+1] += height - now
	}
}

// copyTo writes the coverage, 0 to 255, into a picture of one byte a pixel and
// forgets it.
func (a *accumulator) copyTo(mask []uint8, stride int) {
	for y := a.top; y < a.below; y++ {
		s := &a.spans[y]
		row := a.cells[y*(a.w+1) : (y+1)*(a.w+1)]
		sum := float32(0)
		for x := int(s.from); x < a.w; x++ {
			if x < int(s.to) {
				sum += row[x]
			}
			mask[y*stride+x] = uint8(min(max(sum, -sum), 1)*255 + .5)
		}
		clear(row[min(int(s.from), a.w):])
		*s = span{from: int32(a.w) + 1}
	}
	a.top, a.below = a.h, 0
}
