package app

import (
	"io"
	"strconv"

	"fyne.io/fyne/v2/widget"

	"strikemap/app/paint"
	"strikemap/app/present"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// Measures of a picture, in units of which there are 96 to the inch: its width,
// the room around what is shown, and its shape when no map is there yet.
const (
	pictureWidth  = 1280
	pictureMargin = 8
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
	events, o := x.state.Events(), x.outline()
	s := &paint.Scene{
		Outline: o, Style: x.fonts.Dress(c.style, x.state.Options().Labels), Ratio: c.ratio, Title: c.title, Dates: present.Period(events),
		Legend: x.entries(), Notes: x.notes(), Credit: paint.Credit,
		Index: marker.NewIndexWithin(events, func(p *geo.Place) ([][]viewport.Plane, bool) { return o.Border(p.ID) }),
	}
	v := x.chart.View()
	low, high := v.Bound()
	size := viewport.Size{W: pictureWidth, H: pictureHeight}
	if v.Size.W > 0 {
		size.H = max(pictureWidth*v.Size.H/v.Size.W, pictureWidth/3)
	}
	s.Fit(low, high, size, pictureMargin)
	return s
}

// entries returns the categories that are shown with their counts.
func (x *exporter) entries() []paint.Entry {
	var out []paint.Entry
	counts := x.state.Counts()
	for _, d := range geo.Displays {
		if x.state.IsShown(d) {
			out = append(out, paint.Entry{Display: d, Name: translations.Display(d), Count: counts[d]})
		}
	}
	return out
}

// notes says what the map does not show.
func (x *exporter) notes() []string {
	notes := []string{translations.T("legend.tray") + ": " + strconv.Itoa(len(x.state.Tray()))}
	if words := translations.Filter(x.state.Filter(), x.state.Title); words != "" {
		notes = append(notes, translations.Capital(words))
	}
	return append(notes, translations.T("picture.caution"))
}
