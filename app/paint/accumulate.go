package paint

import (
	"math"

	"strikemap/geo/viewport"
)

// accumulator turns polygons into coverage: how much of each pixel lies inside.
// Each edge adds to the pixels that it crosses the area between itself and
// their right sides, signed by whether it runs up or down, and to the next pixel
// the rest of its height; the running sum along a row is then the coverage
// (as in R. Levien's font-rs). Only the touched parts of each row are looked at
// afterwards.
type accumulator struct {
	w, h    int
	cells   []float32   // h rows of stride
	stride  int         // w and two more, for what is right of the picture
	touched [][2]uint64 // of each row, one bit for each of 128 blocks of cells
	shift   int         // a block is 1<<shift cells
	top     int         // first touched row
	below   int         // one past the last touched row
	runs    []streak    // scratch of drain
}

// resize makes room for w by h pixels; nothing is touched.
func (a *accumulator) resize(w, h int) {
	a.w, a.h, a.stride = w, h, w+2
	for a.shift = 3; 128<<a.shift < a.stride; {
		a.shift++
	}
	if n := a.stride * h; cap(a.cells) < n {
		a.cells = make([]float32, n)
	} else {
		a.cells = a.cells[:n]
	}
	if cap(a.touched) < h {
		a.touched = make([][2]uint64, h)
	}
	a.touched = a.touched[:h]
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

// clipped is edge for one that crosses or lies beyond the left or right side;
// one without a number for a place is left out.
func (a *accumulator) clipped(p, q viewport.Pixel, slope float64, down float32) {
	if !(math.Abs(p.X)+math.Abs(q.X) <= math.MaxFloat64) {
		return
	}
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
	x0, x1 = min(max(x0, 0), float32(a.w)), min(max(x1, 0), float32(a.w))
	i, j := int(x0), int(x1)
	cells := a.cells[y*a.stride : (y+1)*a.stride]
	for block := i >> a.shift; block <= (j+1)>>a.shift; block++ {
		a.touched[y][block>>6&1] |= 1 << (block & 63)
	}
	if i == j || x1 <= float32(i+1) { // within one pixel
		right := height * ((x0+x1)/2 - float32(i))
		cells[i] += height - right
		cells[i+1] += right
		return
	}
	spread(cells, i, x0, x1, height)
}

// spread is row for an edge that crosses several pixels, the first of them i.
func spread(cells []float32, i int, x0, x1, height float32) {
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
	cells[i+1] += height - now
}
