package eventlist

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/theme"
	"strikemap/geo"
	"strikemap/geo/journal"
)

// row is one entry of a list: what was decided, a marker, a title with a note at its right, and
// one or two lines under it.
type row struct {
	widget.BaseWidget
	verdict *theme.Verdict // nil in a list without markers
	swatch  *theme.Swatch  // the same
	title   *theme.Line
	note    *theme.Line
	lines   []*theme.Line
	box     fyne.CanvasObject
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
		r.verdict, r.swatch = theme.NewVerdict(journal.Unseen), theme.NewSwatch(nil)
		left = container.NewHBox(container.NewCenter(r.verdict), container.NewCenter(r.swatch), theme.Pad(layout.NewSpacer(), 0, 1))
	}
	r.box = theme.Pad(container.NewBorder(nil, nil, left, nil, words), 3, 6)
	r.ExtendBaseWidget(r)
	return r
}

// CreateRenderer shows the parts.
func (r *row) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(r.box) }

// decide shows what was decided.
func (r *row) decide(v journal.Review) { r.verdict.Set(v) }

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

// find frames the words that are searched for.
func (r *row) find(found func(string) []geo.Span) {
	r.title.Mark(found(r.title.Text))
	for _, line := range r.lines {
		line.Mark(found(line.Text))
	}
}
