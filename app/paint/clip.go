package paint

import "strikemap/geo/viewport"

// clipped is a surface of which lines are drawn within a box alone.
type clipped struct {
	Surface
	box rect
}

// Stroke draws what of the lines lies in the box.
func (c *clipped) Stroke(p *Path, pen Stroke) {
	var out Path
	for i := range p.Ends {
		line := p.Line(i)
		for j := 1; j < len(line); j++ {
			a, b, ok := c.box.cut(line[j-1], line[j])
			if !ok {
				out.End()
				continue
			}
			if n := len(out.Points); n == out.start(len(out.Ends)) || out.Points[n-1] != a {
				out.End()
				out.Points = append(out.Points, a)
			}
			out.Points = append(out.Points, b)
		}
		out.End()
	}
	c.Surface.Stroke(&out, pen)
}

// cut returns what of a line from a to b lies in the box (after Liang and Barsky,
// 1984).
func (r rect) cut(a, b viewport.Pixel) (p, q viewport.Pixel, ok bool) {
	from, to := 0.0, 1.0
	dx, dy := b.X-a.X, b.Y-a.Y
	for _, side := range [4][2]float64{{-dx, a.X - r.x0}, {dx, r.x1 - a.X}, {-dy, a.Y - r.y0}, {dy, r.y1 - a.Y}} {
		switch t := side[1] / side[0]; {
		case side[0] == 0 && side[1] < 0:
			return p, q, false
		case side[0] < 0:
			from = max(from, t)
		case side[0] > 0:
			to = min(to, t)
		}
	}
	if from > to {
		return p, q, false
	}
	at := func(t float64) viewport.Pixel { return viewport.Pixel{X: a.X + t*dx, Y: a.Y + t*dy} }
	p, q = a, b
	if from > 0 {
		p = at(from)
	}
	if to < 1 {
		q = at(to)
	}
	return p, q, true
}
