package paint

import (
	"math"
	"slices"

	"strikemap/geo/viewport"
)

// stroker turns polylines into the outline of a round pen drawn along them: up
// one side, round the end, and back along the other. The outline turns the same
// way everywhere, so that the non-zero rule never opens a hole where it meets
// itself.
type stroker struct {
	outline []viewport.Pixel // scratch
	courses []course         // scratch
	dashes  Path             // scratch
}

// stroke adds the strokes of a path to an accumulator.
func (s *stroker) stroke(a *accumulator, p *Path, pen Stroke) {
	if len(pen.Dash) > 0 {
		s.dash(p, pen.Dash)
		p = &s.dashes
	}
	b := newBrush(pen.Width / 2)
	for i := range p.Ends {
		s.line(a, p.Line(i), b)
	}
}

// brush is a pen: half its width, the turn between two corners of its round
// parts, and the cosine of the turn up to which a corner of a line is sharpened
// instead of rounded.
type brush struct{ r, step, smooth float64 }

func newBrush(r float64) brush {
	b := brush{r: r, step: 2 * math.Acos(1-0.12/max(r, 0.25))}
	b.smooth = max(math.Cos(b.step), 1-0.3/max(r, 0.3))
	return b
}

// line adds a polyline: as a ring, or in those pieces that come near the picture.
func (s *stroker) line(a *accumulator, points []viewport.Pixel, b brush) {
	n := len(points)
	near := func(p, q viewport.Pixel) bool {
		m := b.r + 1
		return max(p.X, q.X) >= -m && max(p.Y, q.Y) >= -m &&
			min(p.X, q.X) <= float64(a.w)+m && min(p.Y, q.Y) <= float64(a.h)+m
	}
	start := -1
	for i := 1; i < n; i++ {
		switch seen := near(points[i-1], points[i]); {
		case seen && start < 0:
			start = i - 1
		case !seen && start >= 0:
			s.piece(a, points[start:i], b)
			start = -1
		}
	}
	switch {
	case start == 0 && n > 3 && points[0] == points[n-1]:
		s.ring(a, points, b)
	case start >= 0:
		s.piece(a, points[start:], b)
	}
}

// piece adds a polyline with ends.
func (s *stroker) piece(a *accumulator, points []viewport.Pixel, b brush) {
	n := len(points)
	s.outline = s.outline[:0]
	s.measure(points)
	for i := 1; i < n-1; i++ {
		s.corner(points[i], s.courses[i-1], s.courses[i], b)
	}
	s.end(points[n-1], s.courses[n-2], b)
	for i := n - 2; i > 0; i-- {
		s.corner(points[i], s.courses[i].back(), s.courses[i-1].back(), b)
	}
	s.end(points[0], s.courses[0].back(), b)
	a.polygon(s.outline)
}

// ring adds a polyline without ends; its first point is repeated.
func (s *stroker) ring(a *accumulator, points []viewport.Pixel, b brush) {
	n := len(points) - 1
	s.measure(points)
	s.outline = s.outline[:0]
	for i := range n {
		s.corner(points[i], s.courses[(i+n-1)%n], s.courses[i], b)
	}
	a.polygon(s.outline)
	s.outline = s.outline[:0]
	for i := n - 1; i >= 0; i-- {
		s.corner(points[i], s.courses[i].back(), s.courses[(i+n-1)%n].back(), b)
	}
	a.polygon(s.outline)
}

// band appends to dst the outlines of the bands along the left sides of the
// polylines of p, as wide as a pen; one that meets another at its end has no gap
// to it.
func (s *stroker) band(dst, p *Path, width float64) {
	b := newBrush(width)
	for i := range p.Ends {
		points := p.Line(i)
		n := len(points)
		s.measure(points)
		s.outline = s.outline[:0]
		if ring := n > 3 && points[0] == points[n-1]; ring {
			for i := range n {
				s.corner(points[i], s.courses[(i+n-2)%(n-1)], s.courses[i%(n-1)], b)
			}
		} else {
			s.turn(points[0], s.courses[0].x, s.courses[0].y, b)
			for i := 1; i < n-1; i++ {
				s.corner(points[i], s.courses[i-1], s.courses[i], b)
			}
			s.turn(points[n-1], -s.courses[n-2].y, s.courses[n-2].x, b)
		}
		for _, q := range slices.Backward(points) {
			s.outline = append(s.outline, q)
		}
		dst.Add(s.outline...)
	}
}

// turn adds a quarter of the pen's edge around q, clockwise from the side before
// the direction x, y: from behind a line's start to its left, or from the left of
// its end to ahead.
func (s *stroker) turn(q viewport.Pixel, x, y float64, b brush) {
	n := max(int(math.Pi/2/b.step), 1)
	sin, cos := math.Sincos(math.Pi / 2 / float64(n))
	dx, dy := -x*b.r, -y*b.r
	s.add(q, dx, dy)
	for range n {
		dx, dy = dx*cos-dy*sin, dx*sin+dy*cos
		s.add(q, dx, dy)
	}
}

// course is the direction of a segment, of length one, and the segment's length.
type course struct{ x, y, length float64 }

func (c course) back() course { return course{-c.x, -c.y, c.length} }

// measure notes the course of every segment.
func (s *stroker) measure(points []viewport.Pixel) {
	s.courses = s.courses[:0]
	for i := 1; i < len(points); i++ {
		dx, dy := points[i].X-points[i-1].X, points[i].Y-points[i-1].Y
		c := course{length: math.Sqrt(dx*dx + dy*dy)}
		if c.length > 0 {
			c.x, c.y = dx/c.length, dy/c.length
		}
		s.courses = append(s.courses, c)
	}
}

// corner adds the left side of a pen that comes to q and leaves it again.
func (s *stroker) corner(q viewport.Pixel, in, out course, b brush) {
	cross, dot := in.x*out.y-in.y*out.x, in.x*out.x+in.y*out.y
	switch {
	case dot >= b.smooth: // hardly a corner
		back := b.r * cross / (1 + dot)
		s.add(q, in.y*b.r+in.x*back, -in.x*b.r+in.y*back)
	case cross < 0: // the left side is the inner one
		s.inner(q, in, out, dot, b)
	default:
		s.add(q, in.y*b.r, -in.x*b.r)
		s.arc(q, in, math.Atan2(cross, dot), b)
		s.add(q, out.y*b.r, -out.x*b.r)
	}
}

// end adds a pen's turn at the end of a line: round, or straight for pens thinner
// than a pixel and a half.
func (s *stroker) end(q viewport.Pixel, in course, b brush) {
	s.add(q, in.y*b.r, -in.x*b.r)
	if b.r >= 0.75 {
		s.arc(q, in, math.Pi, b)
	}
	s.add(q, -in.y*b.r, in.x*b.r)
}

// inner adds the inner side of a corner: where the two sides cross, or, when the
// segments are too short for that, by way of the corner itself.
func (s *stroker) inner(q viewport.Pixel, in, out course, dot float64, b brush) {
	if back := b.r * math.Sqrt((1-dot)/max(1+dot, 1e-9)); back <= min(in.length, out.length) {
		s.add(q, in.y*b.r-in.x*back, -in.x*b.r-in.y*back)
		return
	}
	s.add(q, in.y*b.r, -in.x*b.r)
	s.add(q, 0, 0)
	s.add(q, out.y*b.r, -out.x*b.r)
}

// arc adds what lies on the pen's edge within a turn clockwise from the left of a
// course.
func (s *stroker) arc(q viewport.Pixel, in course, turn float64, b brush) {
	n := int(turn / b.step)
	if n < 1 {
		return
	}
	sin, cos := math.Sincos(turn / float64(n+1))
	x, y := in.y*b.r, -in.x*b.r
	for range n {
		x, y = x*cos-y*sin, x*sin+y*cos
		s.add(q, x, y)
	}
}

func (s *stroker) add(q viewport.Pixel, dx, dy float64) {
	s.outline = append(s.outline, viewport.Pixel{X: q.X + dx, Y: q.Y + dy})
}
