package paint

import (
	"image/color"
	"strconv"

	"strikemap/geo"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// Mark is how a cluster looks: a single event by its kind and category, several
// by their counts. Marks that are equal look the same.
type Mark struct {
	Kind     geo.Kind
	Display  geo.Display
	District bool // a dot in a ring: the source names a district of the city
	Counts   [marker.Displays]int
	Dashed   bool   // its outline is: a claim of a party to the war, disputed or denied
	Silent   bool   // without its letter: a sign for every category
	Faint    bool   // another event is chosen
	Label    string // of a badge; empty for none
}

// MarkOf returns how a cluster looks.
func MarkOf(c *marker.Cluster) Mark {
	if !c.Single() {
		return Mark{Counts: c.ByDisplay, Label: c.Label, Faint: c.Faint}
	}
	m := MarkOfReport(c.Markers[0].Lead)
	m.Label, m.Faint = c.Label, c.Faint
	return m
}

// MarkOfReport returns how a report looks on its own, in the map, in lists and on
// slides.
func MarkOfReport(r *geo.Report) Mark {
	return Mark{Kind: r.Kind, Display: r.Display(), District: r.Precision == geo.P2, Dashed: Doubted(r.Status)}
}

// Doubted reports whether a status is one that a mark's dashed outline tells: what is
// said only by a party to the war, or is disputed or denied.
func Doubted(s geo.Status) bool {
	return s == geo.StatusClaimed || s == geo.StatusDisputed || s == geo.StatusDenied
}

// count returns the number of events of a cluster, 0 for a single one.
func (m *Mark) count() (n int) {
	for _, c := range m.Counts {
		n += c
	}
	return n
}

// Parts of a mark, as shares of its diameter.
const (
	casing     = 0.07 // around it, so that it stands off from the map
	hairline   = 0.03 // between the casing and the symbol
	edge       = 0.13 // of a hollow symbol
	ringEdge   = 0.04 // around the ring of a district
	ringWidth  = 0.06 // of that ring
	dashWidth  = 0.09 // of a dashed outline
	dashGap    = 0.05 // between that and the symbol
	donut      = 0.17 // width of a cluster's ring
	letterSize = 0.56
	capHeight  = 0.714 // of Noto Sans, in ems
)

// leastLettered is the diameter in pixels below which a letter is a smudge and
// is left out.
const leastLettered = 11

// DrawMark draws a mark around a point. Its diameter, in pixels of the surface,
// includes its casing.
func DrawMark(s Surface, at viewport.Pixel, diameter float64, m *Mark, st *Style) {
	if m.Label != "" {
		drawLabel(s, at, diameter, m, st)
	}
	if m.count() > 0 {
		drawDonut(s, at, diameter, m, st)
		return
	}
	if m.District {
		fill(s, disc.placed(at, diameter/2, 0), st.casing)
		fill(s, disc.placed(at, diameter*(.5-ringEdge), 0), st.Tint(m.Display).Color)
		diameter *= 1 - 2*(ringEdge+ringWidth)
	}
	drawSymbol(s, at, diameter, m, st)
}

// drawSymbol draws a single event: casing, symbol, letter.
func drawSymbol(s Surface, at viewport.Pixel, d float64, m *Mark, st *Style) {
	shape, tint := shapeOf(m.Kind), st.Tint(m.Display)
	r, grow := d/2, d*casing
	fill(s, shape.placed(at, r, 0), st.casing)
	fill(s, shape.placed(at, r, d*hairline-grow), st.hair)
	size := d * letterSize * min(shape.depth+.08, 1)
	if m.Dashed {
		fill(s, shape.placed(at, r, -grow*.6), st.casing)
		dashes(s, shape.placed(at, r, -grow-d*dashWidth/2), d, tint.Color)
		grow += d * (dashWidth + dashGap)
		size *= 1 - dashWidth - dashGap
	}
	fill(s, shape.placed(at, r, -grow), tint.Color)
	ink := tint.Ink
	if hollow(m.Kind) {
		fill(s, shape.placed(at, r, -grow-d*edge), st.Paper)
		ink = st.Ink
	}
	if d >= leastLettered && !m.Silent {
		if hollow(m.Kind) {
			size *= 1 - edge
		}
		t := lettering(at, shape.letter, Initial(m.Display, st.Language), size, ink)
		s.Text(&t)
	}
}

// dashes draws a dashed outline in the colour of a mark of diameter d.
func dashes(s Surface, points []viewport.Pixel, d float64, c color.NRGBA) {
	p := Path{Points: points}
	p.End()
	s.Stroke(closed(&p), Stroke{Color: c, Width: d * dashWidth, Dash: []float64{d * .17, d * .13}})
}

// drawDonut draws a cluster: a ring whose arcs are the shares of the categories
// in the order of their precedence, clockwise from the top, each with its pattern, around
// the count.
func drawDonut(s Surface, at viewport.Pixel, d float64, m *Mark, st *Style) {
	n := m.count()
	fill(s, disc.placed(at, d/2, 0), st.casing)
	outer := d/2 - d*casing
	for _, a := range arcs(&m.Counts, st) {
		fill(s, wedge(at, outer, float64(a.from), float64(a.to-a.from)), a.Color)
		p := patterns[geo.Displays[a.category]]
		p.draw(s, at, d, &a)
	}
	fill(s, disc.placed(at, outer-d*donut, 0), st.Paper)
	t := countText(at, d, n, st)
	s.Text(&t)
}

// countText returns the count in the middle of a cluster.
func countText(at viewport.Pixel, d float64, n int, st *Style) Text {
	text := abbreviate(n)
	return lettering(at, 0, text, d*[...]float64{.40, .40, .36, .275, .24}[len(text)], st.Ink)
}

// lettering returns bold letters with their middle at a point, shifted down by a
// share of their size.
func lettering(at viewport.Pixel, down float64, text string, size float64, c color.NRGBA) Text {
	return Text{
		String: text, Anchor: Middle, Size: size, Bold: true, Color: c,
		At: viewport.Pixel{X: at.X, Y: at.Y + size*(capHeight/2+down)},
	}
}

// abbreviate writes a count in at most four characters: 999, 1.2k, 12k, 100k.
func abbreviate(n int) string {
	switch {
	case n < 1000:
		return strconv.Itoa(n)
	case n < 9950:
		return strconv.FormatFloat(float64(n)/1000, 'f', 1, 64) + "k"
	}
	return strconv.Itoa((n+500)/1000) + "k"
}

func fill(s Surface, points []viewport.Pixel, c color.NRGBA) {
	p := Path{Points: points}
	p.End()
	s.Fill(&p, c)
}
