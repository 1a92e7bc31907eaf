package paint

import (
	"image"
	"math"

	"strikemap/geo"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// pattern is what a category's arcs bear in the ring of a cluster, so that they are
// told apart without colours: lines along the ring, lines across it, or none.
type pattern struct {
	along  []float64 // where, as shares of the ring's width from its inner edge
	across int       // how many in a whole turn
}

// patterns are told apart by the eye at the smallest cluster.
var patterns = map[geo.Display]pattern{
	geo.DisplayInfrastructure: {across: 24},
	geo.DisplayStrike:         {along: []float64{.5}},
	geo.DisplayInterception:   {across: 12},
	geo.DisplayUnknown:        {along: []float64{.25, .75}},
	geo.DisplayOther:          {along: []float64{.5}, across: 12},
}

// How patterns are drawn: the width of their lines as a share of the cluster's
// diameter, and how much of the ink that is legible on the colour they have.
const (
	patternLine = .036
	patternTone = .62
)

// draw draws the pattern over an arc of a cluster around a point.
func (p *pattern) draw(s Surface, at viewport.Pixel, d float64, a *arc) {
	var lines Path
	inner, outer := d/2-d*(casing+donut), d/2-d*casing
	for _, share := range p.along {
		lines.Add(along(at, inner+(outer-inner)*share, float64(a.from), float64(a.to))...)
	}
	for i := range p.across {
		turn := (float64(i) + .5) / float64(p.across)
		if turn > float64(a.from) && turn < float64(a.to) {
			lines.Add(onRing(at, inner, turn), onRing(at, outer, turn))
		}
	}
	if len(lines.Ends) > 0 {
		s.Stroke(&lines, Stroke{Color: alpha(a.Ink, patternTone), Width: d * patternLine})
	}
}

// along returns points of a circle from one turn to another.
func along(at viewport.Pixel, r, from, to float64) []viewport.Pixel {
	steps := max(2, int(math.Ceil((to-from)*float64(len(disc.points)))))
	out := make([]viewport.Pixel, steps+1)
	for i := range out {
		out[i] = onRing(at, r, from+(to-from)*float64(i)/float64(steps))
	}
	return out
}

// onRing returns the point of a circle at a turn, 0 at the top, clockwise.
func onRing(at viewport.Pixel, r, turn float64) viewport.Pixel {
	sin, cos := math.Sincos(2 * math.Pi * turn)
	return viewport.Pixel{X: at.X + r*sin, Y: at.Y - r*cos}
}

// patternTones returns, for each pixel of a square, how much of it the patterns of the
// categories cover, of 255.
func patternTones(side int, at viewport.Pixel, d float64) [][marker.Displays]uint8 {
	tones := make([][marker.Displays]uint8, side*side)
	for i, display := range geo.Displays {
		p, ok := patterns[display]
		if !ok {
			continue
		}
		img := image.NewRGBA(image.Rect(0, 0, side, side))
		discs(img, at, d, rgb(0x000000), 0, rgb(0x000000))
		r := NewRaster(img, nil)
		p.draw(r, at, d, &arc{to: 1, Tint: Tint{Ink: opaqueWhite}})
		r.Close()
		for j, w := range Words(img) {
			tones[j][i] = uint8(min(255, float64(w&255)/patternTone+.5))
		}
	}
	return tones
}

// opaqueWhite is what tones are measured in.
var opaqueWhite = rgb(0xFFFFFF)
