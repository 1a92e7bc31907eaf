package paint

import (
	"math"

	"strikemap/geo"
	"strikemap/geo/viewport"
)

// shape is the outline of a marker's symbol around its middle, in units of the
// symbol's radius.
type shape struct {
	points []viewport.Pixel
	depth  float64 // distance from the middle to the nearest edge
	letter float64 // how far below the middle the letter stands, in units of its size
}

// disc is a circle, fine enough for posters.
var disc = polygon(96, 1, 0)

// The shapes, one for each kind. They are told apart at eight pixels by outline
// alone: nothing in the map is said by colour only.
var shapes = map[geo.Kind]shape{
	geo.KindStrike:         disc,
	geo.KindInterception:   shield(),
	geo.KindCauseUnknown:   polygon(4, 1.16, 0),
	geo.KindOutcomeUnknown: polygon(3, 1.34, math.Pi/3).moved(-.16, -.1),
	geo.KindEffectOnly:     disc,
	geo.KindTollUpdate:     polygon(4, 1.24, math.Pi/4),
	geo.KindGround:         bar(1.25, .8),
	geo.KindAlert:          polygon(3, 1.34, 0).moved(.2, .16),
}

// hollow reports whether the symbol of a kind is only its edge: consequences
// at a place where no attack is stated.
func hollow(k geo.Kind) bool { return k == geo.KindEffectOnly }

// shapeOf returns the shape of a kind; an unknown one is drawn as a disc.
func shapeOf(k geo.Kind) shape {
	if s, ok := shapes[k]; ok {
		return s
	}
	return shapes[geo.KindStrike]
}

// polygon returns a regular polygon of n corners on a circle of radius r, the
// first at the top, turned by an angle in radians.
func polygon(n int, r, turn float64) shape {
	points := make([]viewport.Pixel, n)
	for i := range points {
		sin, cos := math.Sincos(2*math.Pi*float64(i)/float64(n) + turn)
		points[i] = viewport.Pixel{X: r * sin, Y: -r * cos}
	}
	return shape{points: points, depth: r * math.Cos(math.Pi/float64(n))}
}

// bar returns a rectangle.
func bar(w, h float64) shape {
	return shape{points: []viewport.Pixel{{X: -w, Y: -h}, {X: w, Y: -h}, {X: w, Y: h}, {X: -w, Y: h}}, depth: h}
}

// shield returns an escutcheon: a top like a roof, sides that run down to a tip.
func shield() shape {
	const wide, top, waist, tip, steps = .98, -.98, -.1, 1.24, 10
	right := []viewport.Pixel{{X: wide, Y: top}, {X: wide, Y: waist}}
	for i := 1; i < steps; i++ { // a quadratic curve
		t := float64(i) / steps
		right = append(right, viewport.Pixel{
			X: wide * (1 - t*t), Y: waist*(1-t)*(1-t) + 2*t*(1-t)*.52 + tip*t*t,
		})
	}
	points := []viewport.Pixel{{Y: top - .1}}
	points = append(append(points, right...), viewport.Pixel{Y: tip})
	for i := len(right) - 1; i >= 0; i-- {
		points = append(points, viewport.Pixel{X: -right[i].X, Y: right[i].Y})
	}
	return shape{points: points, depth: wide}
}

// moved returns the shape shifted down by dy, its letter by letter.
func (s shape) moved(dy, letter float64) shape {
	for i := range s.points {
		s.points[i].Y += dy
	}
	s.letter = letter
	return s
}

// placed returns the shape of a radius around a point, its edges pushed out by
// grow pixels.
func (s shape) placed(at viewport.Pixel, r, grow float64) []viewport.Pixel {
	r += grow / s.depth
	out := make([]viewport.Pixel, len(s.points))
	for i, p := range s.points {
		out[i] = viewport.Pixel{X: at.X + p.X*r, Y: at.Y + p.Y*r}
	}
	return out
}

// wedge returns a sector of a disc: its share of the whole turn, clockwise from
// a turn at which 0 is the top.
func wedge(at viewport.Pixel, r, turn, share float64) []viewport.Pixel {
	steps := max(2, int(math.Ceil(share*float64(len(disc.points)))))
	out := make([]viewport.Pixel, 0, steps+2)
	out = append(out, at)
	for i := range steps + 1 {
		sin, cos := math.Sincos(2 * math.Pi * (turn + share*float64(i)/float64(steps)))
		out = append(out, viewport.Pixel{X: at.X + r*sin, Y: at.Y - r*cos})
	}
	return out
}
