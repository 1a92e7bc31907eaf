package present

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// The slide's measures, as shares of the height of the screen. The smallest
// letters, a fortieth, are legible from five metres on a screen of 60 cm.
const (
	edge        = 0.05 // around everything
	headSize    = 0.062
	dateSize    = 0.036
	quoteMost   = 0.05
	quoteLeast  = 0.03
	sourceSize  = 0.028
	legendSize  = 0.03
	legendLeast = 0.022
	totalsMost  = 0.044
	footer      = 0.1 // height of the legend's line

	mapShare = 0.56 // of the width

	mapUnits = 640 // height of the screen in units of the map's style
)

// stage lays out a slide: the map at the left, the words at the right, the
// legend of a stop under both.
type stage struct{ *slide }

// MinSize is small: the window has the size of the screen.
func (*stage) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(320, 240) }

// Layout places everything.
func (g *stage) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	h := size.Height
	for _, o := range []fyne.CanvasObject{g.ground, g.night, g.hand} {
		place(o, 0, 0, size.Width, h)
	}
	base := h * (1 - footer)
	g.show.chart.Enlarge(float64(h) / mapUnits)
	high := base
	if g.legend.Hidden {
		high = h
	}
	place(g.chart, 0, 0, size.Width*mapShare, high)
	x := size.Width*mapShare + h*edge
	wide := size.Width - x - h*edge
	y := h * edge
	y += g.text(g.headline, x, y, wide, h*0.26, headSize*h*0.7, headSize*h) + h*0.01
	y += g.text(g.date, x, y, wide, h*0.12, sourceSize*h, dateSize*h) + h*0.035
	low := base - h*0.02
	sourceHeight := g.source.Fit(fyne.NewSize(wide, h*0.14), sourceSize*h*0.8, sourceSize*h)
	place(g.source, x, low-sourceHeight, wide, sourceHeight)
	room := low - sourceHeight - h*0.03 - y
	g.text(g.quote, x, y, wide, room, quoteLeast*h, quoteMost*h)
	place(g.totals, x, y, wide, room)
	g.number.TextSize = legendSize * h
	place(g.number, size.Width-h*edge-wide/3, base, wide/3, h*footer)
	place(g.legend, h*edge, base, size.Width-2*h*edge-wide/4, h*footer)
}

// text fits a text into a room and returns its height.
func (g *stage) text(t interface {
	fyne.CanvasObject
	Fit(fyne.Size, float32, float32) float32
}, x, y, wide, high, least, most float32,
) float32 {
	height := t.Fit(fyne.NewSize(wide, high), least, most)
	place(t, x, y, wide, max(height, 1))
	return height
}

func place(o fyne.CanvasObject, x, y, w, h float32) {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(w, h))
}

// totalsLayout lays triples of sign, name and count out as rows.
type totalsLayout struct{}

// MinSize is nothing: the stage gives the room.
func (*totalsLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

// Layout places the rows, as large as the room allows.
func (*totalsLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	rows := len(objects) / 3
	if rows == 0 {
		return
	}
	row := min(size.Height/float32(rows), size.Width/9)
	text := row * 0.5
	for i := range rows {
		sign, name, count := objects[3*i], objects[3*i+1].(*canvas.Text), objects[3*i+2].(*canvas.Text)
		y := float32(i) * row
		place(sign, 0, y+row*0.15, row*0.7, row*0.7)
		name.TextSize, count.TextSize = text, text
		count.TextStyle.Bold, count.Alignment = true, fyne.TextAlignTrailing
		place(name, row, y, size.Width-2*row, row)
		place(count, size.Width-2*row, y, 2*row, row)
	}
}

// legendLayout lays triples of sign, name and count out in a line, made smaller
// until they fit.
type legendLayout struct{}

// MinSize is nothing: the stage gives the room.
func (*legendLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

// Layout places the line.
func (l *legendLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	text := size.Height * legendSize / footer
	if w := l.place(objects, size, text, false); w > size.Width {
		text = max(text*size.Width/w, size.Height*legendLeast/footer)
	}
	l.place(objects, size, text, true)
}

// place sets the triples at a size of text and returns their width.
func (*legendLayout) place(objects []fyne.CanvasObject, size fyne.Size, text float32, really bool) float32 {
	x := float32(0)
	put := func(o fyne.CanvasObject, w, h float32) {
		if really {
			place(o, x, (size.Height-h)/2, w, h)
		}
		x += w
	}
	for i := 0; i+2 < len(objects); i += 3 {
		name, count := objects[i+1].(*canvas.Text), objects[i+2].(*canvas.Text)
		put(objects[i], text*1.3, text*1.3)
		x += text * 0.4
		for _, t := range []*canvas.Text{name, count} {
			t.TextSize, t.TextStyle.Bold = text, t == count
			put(t, t.MinSize().Width, size.Height)
			x += text * 0.4
		}
		x += text * 0.8
	}
	return x
}
