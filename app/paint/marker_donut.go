package paint

import (
	"image"
	"image/color"
	"math"

	"strikemap/geo"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// donutTable is what all clusters of one diameter share, so that one can be
// painted in a few microseconds when a change of scale brings hundreds of new
// ones. It paints what drawDonut draws.
type donutTable struct {
	side  int
	style *Style
	blank []uint32 // casing and middle, without the ring
	rows  []run
	ring  []ringPixel
}

// ringPixel is a pixel that the ring covers at least in part.
type ringPixel struct {
	at     int
	cover  uint32                 // of 255
	tone   [marker.Displays]uint8 // of 255, of the pattern that a category bears there
	turn   float32                // about the middle: 0 at the top, clockwise to 1
	length float32                // of a whole turn at its distance, in pixels
}

// newDonutTable makes the table of a diameter in pixels, its middle in the
// middle of a square.
func newDonutTable(side int, d float64, st *Style) *donutTable {
	at := viewport.Pixel{X: float64(side) / 2, Y: float64(side) / 2}
	outer, inner := d/2-d*casing, d/2-d*(casing+donut)
	blank, ring := image.NewRGBA(image.Rect(0, 0, side, side)), image.NewRGBA(image.Rect(0, 0, side, side))
	discs(blank, at, d/2, st.casing, (outer+inner)/2, st.Paper)
	discs(ring, at, outer, rgb(0xFFFFFF), inner, rgb(0x000000))
	t := &donutTable{side: side, style: st, blank: Words(blank), rows: make([]run, side)}
	tones := patternTones(side, at, d)
	for i, p := range Words(ring) {
		if cover := p & 255; cover > 0 { // red: white is the ring
			dx, dy := float64(i%side)+.5-at.X, at.Y-float64(i/side)-.5
			turn := math.Atan2(dx, dy) / (2 * math.Pi)
			t.ring = append(t.ring, ringPixel{
				at: i, cover: cover, turn: float32(turn - math.Floor(turn)), length: float32(2 * math.Pi * math.Hypot(dx, dy)), tone: tones[i],
			})
		}
	}
	for y := range t.rows {
		t.rows[y] = runOf(blank.Pix[y*blank.Stride : (y+1)*blank.Stride])
	}
	return t
}

// discs draws a disc upon another.
func discs(dst *image.RGBA, at viewport.Pixel, outer float64, below color.NRGBA, inner float64, above color.NRGBA) {
	r := NewRaster(dst, nil)
	defer r.Close()
	fill(r, disc.placed(at, outer, 0), below)
	fill(r, disc.placed(at, inner, 0), above)
}

// arc is the share of one category: from where to where it goes, in turns.
type arc struct {
	from, to float32
	category int // in geo.Displays
	Tint
}

// at returns the colour of the arc where its pattern has a tone of 255.
func (a *arc) at(tone uint8) color.NRGBA {
	if tone == 0 {
		return a.Color
	}
	return mix(a.Color, a.Ink, float32(tone)/255*patternTone)
}

// arcs returns the arcs of counts in the order of precedence.
func arcs(counts *[marker.Displays]int, st *Style) []arc {
	n := 0
	for _, c := range counts {
		n += c
	}
	var out []arc
	turn := float32(0)
	for i, c := range counts {
		if c > 0 {
			share := float32(c) / float32(n)
			out = append(out, arc{turn, turn + share, i, st.Tint(geo.Displays[i])})
			turn += share
		}
	}
	return out
}

// paint paints a cluster without its count.
func (t *donutTable) paint(dst []uint32, m *Mark) {
	copy(dst, t.blank)
	as := arcs(&m.Counts, t.style)
	for i := range t.ring {
		p := &t.ring[i]
		dst[p.at] = over(dst[p.at], colorAt(as, p), p.cover)
	}
}

// colorAt returns the colour of a pixel of the ring: that of its arc, mixed with
// the one before where the pixel lies on the border of both.
func colorAt(as []arc, p *ringPixel) color.NRGBA {
	for i := len(as) - 1; i > 0; i-- {
		past := (p.turn - as[i].from) * p.length // pixels beyond the border
		if past >= .5 {
			return as[i].at(p.tone[as[i].category])
		}
		if past > -.5 {
			return mix(as[i-1].Color, as[i].Color, past+.5)
		}
	}
	return as[0].at(p.tone[as[0].category])
}

// mix returns a colour between two opaque ones.
func mix(a, b color.NRGBA, share float32) color.NRGBA {
	m := func(x, y uint8) uint8 { return uint8(float32(x) + (float32(y)-float32(x))*share + .5) }
	return color.NRGBA{m(a.R, b.R), m(a.G, b.G), m(a.B, b.B), 255}
}

// over lays a colour over a pixel at a share of 255.
func over(under uint32, c color.NRGBA, share uint32) uint32 {
	if share == 255 {
		return Word(c)
	}
	rest := 255 - share
	channel := func(shift uint, v uint8) uint32 {
		return (((under>>shift&255)*rest + uint32(v)*share + 127) / 255) << shift
	}
	return channel(0, c.R) | channel(8, c.G) | channel(16, c.B) | channel(24, 255)
}
