package paint

import (
	"math"

	"strikemap/geo/viewport"
)

// stroker turns polylines into the outline of a pen drawn along them: for every
// segment a half of the pen's width to its left and one to its right, and for
// every corner a piece of a disc on its outer side. Each piece runs the same way
// round, so that the non-zero rule never opens a hole.
type stroker struct {
	outline []viewport.Pixel // scratch: one side of one polyline
	dashes  Path             // scratch
	disc    []viewport.Pixel // unit circle for caps and joins
	discFor float64
}

// stroke adds the strokes of a path to an accumulator.
func (s *stroker) stroke(a *accumulator, p *Path, pen Stroke) {
	if len(pen.Dash) > 0 {
		s.dash(p, pen.Dash)
		p = &s.dashes
	}
	s.prepare(pen.Width / 2)
	for i := range p.Ends {
		s.line(a, p.Line(i), pen.Width/2)
	}
}

// prepare makes a disc that is round enough for a radius.
func (s *stroker) prepare(r float64) {
	if s.discFor == r {
		return
	}
	n := max(8, int(math.Ceil(math.Pi/math.Acos(1-0.1/max(r, 0.2)))))
	s.disc = s.disc[:0]
	for i := range n {
		sin, cos := math.Sincos(2 * math.Pi * float64(i) / float64(n))
		s.disc = append(s.disc, viewport.Pixel{X: cos, Y: sin})
	}
	s.discFor = r
}

// line adds one polyline: both its sides, and caps where it is no ring.
func (s *stroker) line(a *accumulator, points []viewport.Pixel, r float64) {
	n := len(points)
	margin := r + 1
	if n == 0 || outside(points, -margin, float64(a.w)+margin, float64(a.h)+margin) {
		return
	}
	ring := n > 2 && points[0] == points[n-1]
	for i := 1; i < n; i++ {
		p, q := points[i-1], points[i]
		if away(p, q, -margin, float64(a.w)+margin, float64(a.h)+margin) {
			continue
		}
		s.segment(a, p, q, r)
		switch {
		case i+1 < n:
			s.join(a, p, q, points[i+1], r)
		case ring:
			s.join(a, p, q, points[1], r)
		default:
			s.cap(a, q, r)
		}
	}
	if !ring {
		s.cap(a, points[0], r)
	}
}

// outside reports whether all points lie beyond the same side of a box.
func outside(points []viewport.Pixel, least, right, bottom float64) bool {
	low, high := points[0], points[0]
	for _, p := range points[1:] {
		low = viewport.Pixel{X: min(low.X, p.X), Y: min(low.Y, p.Y)}
		high = viewport.Pixel{X: max(high.X, p.X), Y: max(high.Y, p.Y)}
	}
	return away(low, high, least, right, bottom)
}

// away reports whether the box of p and q lies beyond a side of another box.
func away(p, q viewport.Pixel, least, right, bottom float64) bool {
	return max(p.X, q.X) < least || max(p.Y, q.Y) < least || min(p.X, q.X) > right || min(p.Y, q.Y) > bottom
}

// segment adds the rectangle of a segment.
func (s *stroker) segment(a *accumulator, p, q viewport.Pixel, r float64) {
	dx, dy := q.X-p.X, q.Y-p.Y
	length := math.Sqrt(dx*dx + dy*dy)
	if length == 0 {
		return
	}
	nx, ny := -dy/length*r, dx/length*r
	c := [4]viewport.Pixel{
		{X: p.X + nx, Y: p.Y + ny}, {X: p.X - nx, Y: p.Y - ny},
		{X: q.X - nx, Y: q.Y - ny}, {X: q.X + nx, Y: q.Y + ny},
	}
	a.edge(c[0], c[1])
	a.edge(c[1], c[2])
	a.edge(c[2], c[3])
	a.edge(c[3], c[0])
}

// join adds the wedge on the outer side of the corner q: a triangle for thin
// lines and gentle turns, a disc else.
func (s *stroker) join(a *accumulator, p, q, next viewport.Pixel, r float64) {
	ux, uy := q.X-p.X, q.Y-p.Y
	vx, vy := next.X-q.X, next.Y-q.Y
	ul, vl := math.Sqrt(ux*ux+uy*uy), math.Sqrt(vx*vx+vy*vy)
	if ul == 0 || vl == 0 {
		return
	}
	cross, dot := (ux*vy-uy*vx)/(ul*vl), (ux*vx+uy*vy)/(ul*vl)
	if r > 1.2 && dot < 0.95 {
		s.cap(a, q, r)
		return
	}
	if cross < 0 {
		r = -r
	}
	// The outer side lies against the turn.
	c0 := viewport.Pixel{X: q.X + uy/ul*r, Y: q.Y - ux/ul*r}
	c1 := viewport.Pixel{X: q.X + vy/vl*r, Y: q.Y - vx/vl*r}
	if cross < 0 {
		c0, c1 = c1, c0
	}
	a.edge(q, c0)
	a.edge(c0, c1)
	a.edge(c1, q)
}

// cap adds a disc; lines thinner than a pixel and a half go without.
func (s *stroker) cap(a *accumulator, p viewport.Pixel, r float64) {
	if r < 0.75 {
		return
	}
	last := s.disc[len(s.disc)-1]
	for _, d := range s.disc {
		a.edge(viewport.Pixel{X: p.X + last.X*r, Y: p.Y + last.Y*r}, viewport.Pixel{X: p.X + d.X*r, Y: p.Y + d.Y*r})
		last = d
	}
}

// dash cuts the polylines of p into pieces of the lengths on and off in turn.
func (s *stroker) dash(p *Path, lengths []float64) {
	s.dashes.Reset()
	for i := range p.Ends {
		s.dashLine(p.Line(i), lengths)
	}
}

func (s *stroker) dashLine(points []viewport.Pixel, lengths []float64) {
	k, left := 0, lengths[0]
	out := &s.dashes
	out.Points = append(out.Points, points[0])
	for i := 1; i < len(points); i++ {
		p, q := points[i-1], points[i]
		length := math.Hypot(q.X-p.X, q.Y-p.Y)
		for done := 0.0; done < length; {
			step := min(left, length-done)
			done += step
			left -= step
			at := viewport.Pixel{X: p.X + (q.X-p.X)*done/length, Y: p.Y + (q.Y-p.Y)*done/length}
			if k%2 == 0 {
				out.Points = append(out.Points, at)
			}
			if left <= 0 {
				out.End()
				k++
				left = lengths[k%len(lengths)]
				if k%2 == 0 {
					out.Points = append(out.Points, at)
				}
			}
		}
	}
	out.End()
}
