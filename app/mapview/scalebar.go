package mapview

import (
	"image/color"
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"strikemap/app/paint"
	"strikemap/app/translations"
	"strikemap/geo/viewport"
)

// Measures of the scale bar, in units of Fyne.
const (
	barLongest = 140
	barInset   = 14
	barTick    = 6
)

// scaleBar is a line of a round length on the ground with its length above it.
type scaleBar struct {
	ground            *canvas.Rectangle
	line, left, right *canvas.Line
	text              *canvas.Text
	length            float64 // kilometres
}

func newScaleBar() *scaleBar {
	b := &scaleBar{ground: canvas.NewRectangle(nil), text: canvas.NewText("", nil)}
	b.ground.CornerRadius = 4
	for _, l := range []**canvas.Line{&b.line, &b.left, &b.right} {
		*l = canvas.NewLine(nil)
		(*l).StrokeWidth = 2
	}
	for _, o := range b.objects() {
		o.Move(away)
	}
	return b
}

func (b *scaleBar) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{b.ground, b.line, b.left, b.right, b.text}
}

// recolour takes the colours of a style and its size for a display of one device
// pixel to the unit.
func (b *scaleBar) recolour(st *paint.Style) {
	for _, l := range []*canvas.Line{b.line, b.left, b.right} {
		l.StrokeColor = st.Ink
	}
	b.text.Color, b.text.TextSize = st.Ink, 12*float32(st.Ratio)
	p := st.Paper
	b.ground.FillColor = color.NRGBA{p.R, p.G, p.B, 190}
}

// follow measures the ground in the middle of the view.
func (b *scaleBar) follow(m *Map) {
	v := m.shown
	lat := viewport.Unproject(v.Center)[1]
	perKM := 1000 * viewport.ScaleFactor(lat) * v.Scale / m.ratio
	if km := round(barLongest / perKM); km != b.length {
		b.length = km
		b.text.Text = lengthText(km)
		b.text.Refresh()
	}
	w, size := float32(b.length*perKM), m.Size()
	y, high := size.Height-barInset, b.text.MinSize().Height
	b.ground.Resize(fyne.NewSize(w+barInset, high+barTick+4))
	b.ground.Move(fyne.NewPos(barInset/2, y-high-3))
	b.line.Position1, b.line.Position2 = fyne.NewPos(barInset, y), fyne.NewPos(barInset+w, y)
	b.left.Position1, b.left.Position2 = fyne.NewPos(barInset, y-barTick), fyne.NewPos(barInset, y+1)
	b.right.Position1, b.right.Position2 = fyne.NewPos(barInset+w, y-barTick), fyne.NewPos(barInset+w, y+1)
	b.text.Move(fyne.NewPos(barInset+(w-b.text.MinSize().Width)/2, y-high-1))
}

// round returns the largest of 1, 2 and 5 times a power of ten up to x.
func round(x float64) float64 {
	p := math.Pow(10, math.Floor(math.Log10(x)))
	for _, f := range []float64{5, 2} {
		if f*p <= x {
			return f * p
		}
	}
	return p
}

// lengthText writes a length in kilometres, below one in metres.
func lengthText(km float64) string {
	if km < 1 {
		return translations.T("length.m", "N", translations.Number(int(math.Round(km*1000))))
	}
	return translations.T("length.km", "N", translations.Number(int(math.Round(km))))
}
