package eventlist

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/theme"
	"strikemap/geo"
)

// row is one entry of a list: a marker, a title with a note at its right, and
// one or two lines under it.
type row struct {
	widget.BaseWidget
	swatch *theme.Swatch // nil in a list without markers
	title  *theme.Line
	note   *theme.Line
	lines  []*theme.Line
	box    fyne.CanvasObject
}

// newRow returns an empty row with a number of lines under its title.
func newRow(marker bool, lines int) *row {
	r := &row{title: theme.NewLine(""), note: theme.NewCaption("")}
	r.title.Bold, r.note.Whole = true, true
	words := container.New(layout.NewCustomPaddedVBoxLayout(0),
		container.NewBorder(nil, nil, nil, container.NewCenter(r.note), r.title))
	for range lines {
		line := theme.NewCaption("")
		r.lines = append(r.lines, line)
		words.Add(line)
	}
	var left fyne.CanvasObject
	if marker {
		r.swatch = theme.NewSwatch(nil)
		left = theme.Pad(container.NewCenter(r.swatch), 0, 4)
	}
	r.box = theme.Pad(container.NewBorder(nil, nil, left, nil, words), 3, 8)
	r.ExtendBaseWidget(r)
	return r
}

// CreateRenderer shows the parts.
func (r *row) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(r.box) }

// set fills the row.
func (r *row) set(report *geo.Report, title, note string, lines ...string) {
	if r.swatch != nil {
		r.swatch.SetReport(report)
	}
	r.title.SetText(title)
	if r.note.Text != note {
		r.note.SetText(note)
		r.box.Refresh()
	}
	for i, line := range lines {
		r.lines[i].SetText(line)
	}
}
