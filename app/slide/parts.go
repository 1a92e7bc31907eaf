package slide

import (
	"math"
	"strconv"

	"strikemap/app/paint"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/briefing"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// legend explains what the map shows, in the corner where it covers least.
type legend struct {
	box   marker.Box
	marks []geo.Display
	keys  []paint.Key
	row   float64
	edge  float64 // around the rows
}

// narrow is the shape of a slide, its width by its height, below which the legend is set
// close: the map is hardly wider than high.
const narrow = 1.5

// legendOf lays the legend of a chart out; taken tells that the upper left corner is.
func (s *slide) legendOf(c *paint.Chart, taken bool) legend {
	size := least * s.h
	l := legend{marks: c.Displays(), keys: c.Keys().List(), row: size * 1.5, edge: size * .5}
	if float64(s.size.W) < narrow*s.h {
		l.row, l.edge = size*1.28, size*.25
	}
	if s.page != nil && s.page.Kind == briefing.Title {
		l.marks = nil // the numbers beside the map explain them
	}
	n := len(l.marks) + len(l.keys)
	if n == 0 {
		return l
	}
	w := 0.0
	for i := range n {
		w = max(w, s.fonts.Width(&paint.Text{String: l.word(i), Size: size}))
	}
	w += 2.2*size + 2*l.edge
	h := float64(n)*l.row + 2*l.edge
	pad, right, low := .02*s.h, float64(MapSize(s.size).W), s.h
	corners := []marker.Box{
		box(pad, low-pad-h, w, h), box(right-pad-w, pad, w, h), box(pad, pad, w, h), box(right-pad-w, s.barBox().Top-h-pad/2, w, h),
	}
	if taken {
		corners[2] = corners[0]
	}
	least := -1
	for _, b := range corners {
		if n := c.Under(b); least < 0 || n < least {
			least, l.box = n, b
		}
	}
	return l
}

// word returns what the legend says in a row.
func (l *legend) word(i int) string {
	if i < len(l.marks) {
		return translations.Display(l.marks[i])
	}
	return l.keys[i-len(l.marks)].Word(translations.Language())
}

// draw draws the legend.
func (l *legend) draw(s *slide) {
	if l.box == (marker.Box{}) {
		return
	}
	size := least * s.h
	ground := s.st.Paper
	ground.A = 225
	s.on.Fill(boxPath(l.box), ground)
	for i := range len(l.marks) + len(l.keys) {
		at := viewport.Pixel{X: l.box.Left + .7*size + l.edge, Y: l.box.Top + l.edge + (float64(i)+.5)*l.row}
		if i < len(l.marks) {
			m := paint.Mark{Kind: geo.KindStrike, Display: l.marks[i]}
			paint.DrawMark(s.on, at, size*1.25, &m, s.st)
		} else {
			paint.DrawKey(s.on, at, size, l.keys[i-len(l.marks)], s.st)
		}
		s.on.Text(&paint.Text{String: l.word(i), Size: size, Color: s.st.Ink, At: viewport.Pixel{X: at.X + 1.3*size, Y: at.Y + size*.36}})
	}
}

// insetFrom is the scale, in units of the style per metre, from which a small map of
// the country stands beside: one to two million.
const insetFrom = 1.0 / 529

// insetBox returns where the small map stands, and whether one is wanted.
func (s *slide) insetBox(v viewport.View) (marker.Box, bool) {
	if v.Scale/s.st.Ratio < insetFrom {
		return marker.Box{}, false
	}
	return box(.02*s.h, .02*s.h, .3*s.h, .21*s.h), true
}

// insetLeast is how many pixels the small map is wide where it is drawn: a view does not
// show more than a continent.
const insetLeast = 400

// inset draws a small map of the country with the place of the large one.
func (s *slide) inset(b marker.Box, v viewport.View) {
	size := viewport.Size{W: int(b.Right - b.Left), H: int(b.Bottom - b.Top)}
	raster, pixels := s.on.(*paint.Raster)
	finer := 1
	if pixels {
		finer = max(1, insetLeast/max(size.W, 1)+1)
	}
	view := viewport.Fit(viewport.Ukraine, viewport.Size{W: size.W * finer, H: size.H * finer}, 2*float64(finer))
	c := paint.Chart{Outline: s.outline, Style: s.st.With(nil, s.names).At(s.h / mapUnits * .45 * float64(finer)), View: view, Plain: true}
	small := view
	small.Size, small.Scale = size, view.Scale/float64(finer)
	frame := boxPath(b)
	moved := paint.Moved(s.on, viewport.Pixel{X: b.Left, Y: b.Top})
	if pixels {
		raster.Picture(smaller(c.Image(), size), int(b.Left), int(b.Top))
	} else {
		paint.Clipped(s.on, b, func() { c.Draw(moved) })
	}
	low, high := v.Bound()
	p, q := small.ToPixel(low), small.ToPixel(high)
	here := box(p.X, q.Y, q.X-p.X, p.Y-q.Y)
	moved.Stroke(boxPath(here), paint.Stroke{Color: s.st.Paper, Width: .006 * s.h})
	moved.Stroke(boxPath(here), paint.Stroke{Color: s.st.Accent(), Width: .003 * s.h})
	frame.Points = append(frame.Points[:0], boxPath(b).Points...)
	s.on.Stroke(frame, paint.Stroke{Color: s.st.Quiet(), Width: .002 * s.h})
}

// creditText is what has to stand on every map.
const creditText = "© OpenStreetMap contributors · GeoNames · GSHHG · Natural Earth"

func (s *slide) creditBox() marker.Box {
	w := s.fonts.Width(&paint.Text{String: creditText, Size: creditSize * s.h})
	right := float64(MapSize(s.size).W)
	return box(right-w-.02*s.h, s.h*(1-.028), w+.02*s.h, .028*s.h)
}

// credit names whose data the map is made of.
func (s *slide) credit() {
	b := s.creditBox()
	ground := s.st.Paper
	ground.A = 190
	s.on.Fill(boxPath(b), ground)
	s.on.Text(&paint.Text{String: creditText, Size: creditSize * s.h, Color: s.st.Quiet(), At: viewport.Pixel{X: b.Left + .01*s.h, Y: b.Bottom - .0095*s.h}})
}

func (s *slide) barBox() marker.Box {
	right := float64(MapSize(s.size).W)
	return box(right-.36*s.h, s.h*(1-.1), .36*s.h, .07*s.h)
}

// bar draws a line of a round length on the ground.
func (s *slide) bar(v viewport.View) {
	most := .22 * s.h
	km := round(most / v.Scale / 1000)
	length := km * 1000 * v.Scale
	b := s.barBox()
	x1, y := b.Right-.02*s.h, b.Bottom-.008*s.h
	var p paint.Path
	rise := .01 * s.h
	p.Add(viewport.Pixel{X: x1 - length, Y: y - rise}, viewport.Pixel{X: x1 - length, Y: y}, viewport.Pixel{X: x1, Y: y}, viewport.Pixel{X: x1, Y: y - rise})
	s.on.Stroke(&p, paint.Stroke{Color: s.st.Paper, Width: .007 * s.h})
	s.on.Stroke(&p, paint.Stroke{Color: s.st.Ink, Width: .0026 * s.h})
	s.on.Text(&paint.Text{
		String: translations.T("length.km", "N", strconv.FormatFloat(km, 'f', -1, 64)), Size: least * s.h, Color: s.st.Ink,
		Halo: s.st.Paper, HaloSize: .004 * s.h, Anchor: paint.Middle, At: viewport.Pixel{X: x1 - length/2, Y: y - .011*s.h},
	})
}

// round returns the largest of 1, 2 or 5 times a power of ten that is not above x.
func round(x float64) float64 {
	p := math.Pow(10, math.Floor(math.Log10(x)))
	for _, m := range []float64{5, 2} {
		if m*p <= x {
			return m * p
		}
	}
	return p
}
