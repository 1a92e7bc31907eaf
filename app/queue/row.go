package queue

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/theme"
	"strikemap/geo"
	"strikemap/geo/journal"
)

// look is what a row shows.
type look struct {
	id          string // of the event; empty for a place that is mentioned
	verdict     journal.Review
	report      *geo.Report // nil without a marker
	title, note string
	line        string
	sought      string // the words that are searched for
	chosen      bool
	marked      bool
}

// row is one entry of the list: what was decided, a marker, a title with a note at
// its right, and a line under it.
type row struct {
	widget.BaseWidget
	look

	found  func(r *geo.Report, text string) []geo.Span // the words that are searched for, in a text about a report
	tapped func(fyne.KeyModifier)
	menu   func(fyne.Position)

	ground, hover, bar *theme.Ground
	verdictSign        *theme.Verdict
	swatch             *theme.Swatch
	head, day, below   *theme.Line
	held               fyne.KeyModifier
}

func newRow() *row {
	r := &row{
		ground: theme.NewGround(fynetheme.ColorNameSelection), hover: theme.NewGround(fynetheme.ColorNameHover),
		bar: theme.NewGround(fynetheme.ColorNamePrimary), verdictSign: theme.NewVerdict(journal.Unseen), swatch: theme.NewSwatch(nil),
		head: theme.NewLine(""), day: theme.NewCaption(""), below: theme.NewCaption(""),
	}
	r.head.Bold, r.day.Whole = true, true
	r.hover.Hide()
	r.ExtendBaseWidget(r)
	return r
}

// set fills the row.
func (r *row) set(l look) {
	if l == r.look && l.title != "" {
		return
	}
	r.look = l
	r.verdictSign.Set(l.verdict)
	r.verdictSign.Hidden = l.id == ""
	r.swatch.SetReport(l.report)
	r.swatch.Hidden = l.report == nil
	r.ground.Hidden, r.bar.Hidden = !l.chosen && !l.marked, !l.marked
	r.head.SetText(l.title)
	r.day.SetText(l.note)
	r.below.SetText(l.line)
	r.head.Mark(r.found(l.report, l.title))
	r.below.Mark(r.found(l.report, l.line))
	r.Refresh()
}

// CreateRenderer lays the parts out by hand: there are many rows.
func (r *row) CreateRenderer() fyne.WidgetRenderer {
	return &rowRenderer{row: r, objects: []fyne.CanvasObject{r.ground, r.hover, r.bar, r.verdictSign, r.swatch, r.head, r.day, r.below}}
}

// Tapped chooses, or marks.
func (r *row) Tapped(*fyne.PointEvent) { r.tapped(r.held) }

// TappedSecondary opens the menu.
func (r *row) TappedSecondary(ev *fyne.PointEvent) { r.menu(ev.AbsolutePosition) }

// MouseDown notes the keys that are held.
func (r *row) MouseDown(ev *desktop.MouseEvent) { r.held = ev.Modifier }

// MouseUp does nothing.
func (r *row) MouseUp(*desktop.MouseEvent) {}

// MouseIn shows a tone.
func (r *row) MouseIn(*desktop.MouseEvent) { r.light(true) }

// MouseMoved does nothing.
func (r *row) MouseMoved(*desktop.MouseEvent) {}

// MouseOut shows it no more.
func (r *row) MouseOut() { r.light(false) }

func (r *row) light(on bool) {
	r.hover.Hidden = !on
	r.hover.Refresh()
}

type rowRenderer struct {
	row     *row
	objects []fyne.CanvasObject
}

// Destroy does nothing.
func (r *rowRenderer) Destroy() {}

// Objects are the parts.
func (r *rowRenderer) Objects() []fyne.CanvasObject { return r.objects }

// MinSize is a row's height.
func (r *rowRenderer) MinSize() fyne.Size { return fyne.NewSize(120, rowHeight) }

// Refresh lays the parts out anew: the note may be longer.
func (r *rowRenderer) Refresh() {
	r.Layout(r.row.Size())
	canvas.Refresh(r.row)
}

// Layout places the parts.
func (r *rowRenderer) Layout(s fyne.Size) {
	x := r.row
	left := float32(12)
	if x.id != "" {
		left = 58
	}
	put := func(o fyne.CanvasObject, at fyne.Position, size fyne.Size) {
		o.Move(at)
		o.Resize(size)
	}
	put(x.ground, fyne.NewPos(0, 0), s)
	put(x.hover, fyne.NewPos(0, 0), s)
	put(x.bar, fyne.NewPos(0, 2), fyne.NewSize(4, s.Height-4))
	put(x.verdictSign, fyne.NewPos(9, 14), fyne.NewSquareSize(16))
	put(x.swatch, fyne.NewPos(30, 11), fyne.NewSquareSize(22))
	day := x.day.MinSize()
	put(x.day, fyne.NewPos(s.Width-day.Width-8, 5), day)
	put(x.head, fyne.NewPos(left, 3), fyne.NewSize(max(s.Width-left-day.Width-14, 0), 20))
	put(x.below, fyne.NewPos(left, 23), fyne.NewSize(max(s.Width-left-8, 0), 17))
}
