package theme

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/geo"
)

// Swatch is a report's marker as the map draws it, at the size of a list.
type Swatch struct {
	widget.BaseWidget
	report *geo.Report
}

// NewSwatch returns the marker of a report, which may be nil.
func NewSwatch(r *geo.Report) *Swatch {
	s := &Swatch{report: r}
	s.ExtendBaseWidget(s)
	return s
}

// SetReport shows the marker of another report.
func (s *Swatch) SetReport(r *geo.Report) {
	if r != s.report {
		s.report = r
		s.Refresh()
	}
}

// MinSize is the size of a swatch in a list.
func (s *Swatch) MinSize() fyne.Size { return fyne.NewSquareSize(Size(SizeSwatch)) }

// CreateRenderer draws the marker.
func (s *Swatch) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(canvas.NewCircle(Color(fynetheme.ColorNamePrimary)))
}
