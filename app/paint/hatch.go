package paint

import (
	"image/color"
	"math"
	"slices"

	"strikemap/geo/viewport"
)

// Hatch is a pattern of parallel lines over an area: "somewhere in here". Lines
// of several colours take turns.
type Hatch struct {
	Angle  float64        // radians, clockwise from the horizontal
	Gap    float64        // pixels between lines
	Origin viewport.Pixel // of a point that a line goes through, so that the hatch moves with the map
}

// lines returns the lines within the rings of p by the even-odd rule, as far as
// a picture of a size shows them, dealt in turn to n paths.
func (h Hatch) lines(size viewport.Size, p *Path, n int) []Path {
	out := make([]Path, n)
	if len(p.Points) == 0 || h.Gap <= 0 {
		return out
	}
	sin, cos := math.Sincos(h.Angle)
	turn := func(q viewport.Pixel) viewport.Pixel {
		x, y := q.X-h.Origin.X, q.Y-h.Origin.Y
		return viewport.Pixel{X: x*cos + y*sin, Y: y*cos - x*sin}
	}
	turned := make([]viewport.Pixel, len(p.Points))
	low, high := math.Inf(1), math.Inf(-1)
	for i, q := range p.Points {
		turned[i] = turn(q)
		low, high = min(low, turned[i].Y), max(high, turned[i].Y)
	}
	w, ht := float64(size.W), float64(size.H)
	corners := []float64{turn(viewport.Pixel{}).Y, turn(viewport.Pixel{X: w}).Y, turn(viewport.Pixel{Y: ht}).Y, turn(viewport.Pixel{X: w, Y: ht}).Y}
	low, high = max(low, slices.Min(corners)), min(high, slices.Max(corners))
	first := int(math.Ceil(low / h.Gap))
	rows := make([][]float64, max(int(math.Floor(high/h.Gap))-first+1, 0))
	for i := range p.Ends {
		ring := turned[p.start(i):p.Ends[i]]
		last := ring[len(ring)-1]
		for _, q := range ring {
			h.cross(rows, first, last, q)
			last = q
		}
	}
	back := func(x, y float64) viewport.Pixel {
		return viewport.Pixel{X: x*cos - y*sin + h.Origin.X, Y: x*sin + y*cos + h.Origin.Y}
	}
	for k, xs := range rows {
		slices.Sort(xs)
		y := float64(first+k) * h.Gap
		path := &out[((first+k)%n+n)%n]
		for i := 1; i < len(xs); i += 2 {
			path.Add(back(xs[i-1], y), back(xs[i], y))
		}
	}
	return out
}

// cross notes where an edge crosses the rows.
func (h Hatch) cross(rows [][]float64, first int, p, q viewport.Pixel) {
	if p.Y > q.Y {
		p, q = q, p
	}
	for k := int(math.Ceil(p.Y / h.Gap)); float64(k)*h.Gap < q.Y; k++ {
		if i := k - first; i >= 0 && i < len(rows) {
			rows[i] = append(rows[i], p.X+(float64(k)*h.Gap-p.Y)/(q.Y-p.Y)*(q.X-p.X))
		}
	}
}

// Draw fills the rings of p with the hatch, its lines taking turns in the
// colours.
func (h Hatch) Draw(s Surface, p *Path, width float64, colors ...color.NRGBA) {
	for i, lines := range h.lines(s.Size(), p, len(colors)) {
		s.Stroke(&lines, Stroke{Color: colors[i], Width: width})
	}
}
