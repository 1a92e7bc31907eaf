package paint

import (
	"math"

	"strikemap/geo/viewport"
)

// dash cuts the polylines of p into pieces of the lengths on and off in turn.
func (s *stroker) dash(p *Path, lengths []float64) {
	s.dashes.Reset()
	for i := range p.Ends {
		s.dashLine(p.Line(i), lengths)
	}
}

func (s *stroker) dashLine(points []viewport.Pixel, lengths []float64) {
	const least = 1e-6 // shorter rests are roundings
	k, left := 0, lengths[0]
	out := &s.dashes
	out.Points = append(out.Points, points[0])
	for i := 1; i < len(points); i++ {
		p, q := points[i-1], points[i]
		length := math.Hypot(q.X-p.X, q.Y-p.Y)
		for done := 0.0; length-done > least; {
			step := min(left, length-done)
			done += step
			left -= step
			at := viewport.Pixel{X: p.X + (q.X-p.X)*done/length, Y: p.Y + (q.Y-p.Y)*done/length}
			if k%2 == 0 {
				out.Points = append(out.Points, at)
			}
			if left <= least {
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
