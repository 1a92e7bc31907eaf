package theme

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// Measures of a meter, in units of Fyne.
const (
	meterWidth  = 72
	meterHeight = 4
)

// Meter is a caption with a short bar beside it that says how far something is.
type Meter struct {
	widget.BaseWidget
	Text     *Line
	part, of int
}

// NewMeter returns a meter of nothing, which shows nothing.
func NewMeter() *Meter {
	m := &Meter{Text: NewCaption("")}
	m.Text.Whole = true
	m.ExtendBaseWidget(m)
	m.Hide()
	return m
}

// Set shows a part of a whole and says it; a whole of 0 shows nothing.
func (m *Meter) Set(part, of int, text string) {
	if part == m.part && of == m.of && text == m.Text.Text {
		return
	}
	m.part, m.of = part, of
	m.Text.SetText(text)
	m.Hidden = of == 0
	m.Refresh()
}

// CreateRenderer draws the bar beside the caption.
func (m *Meter) CreateRenderer() fyne.WidgetRenderer {
	r := &meterRenderer{meter: m, ground: canvas.NewRectangle(nil), bar: canvas.NewRectangle(nil)}
	track := container.New(r, r.ground, r.bar)
	r.row = container.NewHBox(container.NewCenter(m.Text), container.NewCenter(track))
	r.track = track
	return &meterFrame{widget.NewSimpleRenderer(r.row), r}
}

// meterRenderer lays the bar out on its ground.
type meterRenderer struct {
	meter       *Meter
	ground, bar *canvas.Rectangle
	row, track  *fyne.Container
}

// MinSize is the size of the ground.
func (r *meterRenderer) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(meterWidth, meterHeight)
}

// Layout makes the bar as long as the part is.
func (r *meterRenderer) Layout(_ []fyne.CanvasObject, s fyne.Size) {
	r.ground.FillColor, r.bar.FillColor = Color(fynetheme.ColorNameSeparator), Color(fynetheme.ColorNamePrimary)
	r.ground.Resize(s)
	share := float32(0)
	if r.meter.of > 0 {
		share = float32(r.meter.part) / float32(r.meter.of)
	}
	r.bar.Resize(fyne.NewSize(s.Width*share, s.Height))
}

// meterFrame lays the bar out anew when the meter is set.
type meterFrame struct {
	fyne.WidgetRenderer
	inner *meterRenderer
}

// Refresh shows the present part.
func (f *meterFrame) Refresh() {
	f.inner.track.Layout.Layout(nil, f.inner.track.Size())
	f.inner.row.Refresh()
}
