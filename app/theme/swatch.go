package theme

import (
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/paint"
	"strikemap/geo"
	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

// Swatch is a marker as the map draws it, in a list or a legend. It is as large
// as it is made, at least as SizeSwatch says.
type Swatch struct {
	widget.BaseWidget
	mark   paint.Mark
	least  fyne.ThemeSizeName
	raster *canvas.Raster
}

// NewSwatch returns the marker of a report, which may be nil.
func NewSwatch(r *geo.Report) *Swatch {
	s := newSwatch(paint.Mark{}, SizeSwatch)
	s.SetReport(r)
	return s
}

// NewCategory returns the sign of a display category: its colour and letter.
func NewCategory(d geo.Display) *Swatch {
	return newSwatch(paint.Mark{Kind: geo.KindStrike, Display: d}, SizeSign)
}

// NewKey returns the sign of what a legend explains beside the categories.
func NewKey(k paint.Key) fyne.CanvasObject {
	r := canvas.NewRaster(func(w, h int) image.Image {
		dst, style := image.NewRGBA(image.Rect(0, 0, w, h)), MapStyle()
		s := paint.NewRaster(dst, style.Fonts)
		defer s.Close()
		paint.DrawKey(s, viewport.Pixel{X: float64(w) / 2, Y: float64(h) / 2}, float64(min(w, h))*.85, k, style.At(1))
		return dst
	})
	r.SetMinSize(fyne.NewSquareSize(Size(SizeSign) * .8))
	return r
}

// NewReference returns the sign of a reference layer.
func NewReference(look outline.Look) fyne.CanvasObject {
	r := canvas.NewRaster(func(w, h int) image.Image {
		dst, style := image.NewRGBA(image.Rect(0, 0, w, h)), MapStyle()
		s := paint.NewRaster(dst, style.Fonts)
		defer s.Close()
		paint.DrawReference(s, viewport.Pixel{X: float64(w) / 2, Y: float64(h) / 2}, float64(min(w, h))*.95, look, style.At(1))
		return dst
	})
	r.SetMinSize(fyne.NewSquareSize(Size(SizeSign) * .8))
	return r
}

func newSwatch(m paint.Mark, least fyne.ThemeSizeName) *Swatch {
	s := &Swatch{mark: m, least: least}
	s.raster = canvas.NewRaster(s.draw)
	s.ExtendBaseWidget(s)
	return s
}

// SetReport shows the marker of another report.
func (s *Swatch) SetReport(r *geo.Report) {
	var m paint.Mark
	if r != nil {
		m = paint.MarkOfReport(r)
	}
	if m != s.mark {
		s.mark = m
		s.raster.Refresh()
	}
}

// MinSize is the size in a list.
func (s *Swatch) MinSize() fyne.Size { return fyne.NewSquareSize(Size(s.least)) }

// CreateRenderer draws the marker.
func (s *Swatch) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(s.raster) }

// draw returns the marker in w by h device pixels.
func (s *Swatch) draw(w, h int) image.Image {
	dst := image.NewRGBA(image.Rect(0, 0, w, h))
	style := MapStyle()
	r := paint.NewRaster(dst, style.Fonts)
	at := viewport.Pixel{X: float64(w) / 2, Y: float64(h) / 2}
	paint.DrawMark(r, at, float64(min(w, h))*0.92, &s.mark, style)
	r.Close()
	return dst
}
