package app

import (
	"io"
	"time"

	"fyne.io/fyne/v2/widget"

	"strikemap/app/paint"
	"strikemap/app/sheet"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo/viewport"
)

// Measures of a picture, in units of which there are 96 to the inch: its width, and
// its shape when no map is there yet.
const (
	pictureWidth  = 1280
	pictureHeight = 800
)

// styles are the looks of a picture: as on the screen first.
var styles = []struct {
	key  string
	make func() *paint.Style
}{
	{"picture.screen", theme.NewMapStyle}, {"picture.light", paint.Light}, {"picture.dark", paint.Dark}, {"picture.print", paint.Print},
}

var scales = []string{"1×", "2×", "3×", "4×"}

// pictureItems returns what is asked about a picture, and what was chosen.
func (x *exporter) pictureItems(f format) ([]*widget.FormItem, func() choices) {
	title, scale := x.dialogs.field(translations.T("picture.title")), widget.NewSelect(scales, nil)
	scale.SetSelectedIndex(1)
	var names []string
	for _, s := range styles {
		names = append(names, translations.T(s.key))
	}
	look := widget.NewSelect(names, nil)
	look.SetSelectedIndex(0)
	var items []*widget.FormItem
	if f.picture {
		items = append(items, widget.NewFormItem(translations.T("picture.heading"), title), widget.NewFormItem(translations.T("picture.style"), look))
	}
	if f.scaled {
		items = append(items, widget.NewFormItem(translations.T("picture.scale"), scale))
	}
	return items, func() choices {
		return choices{title: title.Text, style: styles[look.SelectedIndex()].make(), ratio: float64(scale.SelectedIndex() + 1)}
	}
}

// drawn returns the writer of the map as it is shown.
func drawn(write func(io.Writer, *paint.Scene) error) func(*exporter, choices) func(io.Writer) error {
	return func(x *exporter, c choices) func(io.Writer) error {
		s := x.scene(c)
		return func(out io.Writer) error { return write(out, s) }
	}
}

// scene returns the map as it is shown, with what a reader needs who has nothing
// else.
func (x *exporter) scene(c choices) *paint.Scene {
	v, size := x.chart.View(), viewport.Size{W: pictureWidth, H: pictureHeight}
	if v.Size.W > 0 {
		size.H = max(pictureWidth*v.Size.H/v.Size.W, pictureWidth/3)
	}
	picture := sheet.Sheet{
		Content: sheet.Of(x.state), Outline: x.outline(), Style: x.fonts.Dress(c.style, x.state.Options().Labels), Size: size, Frame: sheet.FrameOf(v),
		Ratio: c.ratio, Title: c.title, Filter: translations.Filter(x.state.Filter(), x.state.Title), Version: x.version, Made: time.Now(),
	}
	return picture.Scene()
}
