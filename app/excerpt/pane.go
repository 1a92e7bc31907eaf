package excerpt

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// pane lies over the words of a fact, which would take the pointer for themselves, and
// hands it on to the fact.
type pane struct {
	widget.BaseWidget
	of *fact
}

func newPane(f *fact) *pane {
	p := &pane{of: f}
	p.ExtendBaseWidget(p)
	return p
}

// CreateRenderer shows nothing.
func (p *pane) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(canvas.NewRectangle(color.Transparent))
}

// Tapped offers to change the value.
func (p *pane) Tapped(ev *fyne.PointEvent) { p.of.Tapped(ev) }

// TappedSecondary does the same.
func (p *pane) TappedSecondary(ev *fyne.PointEvent) { p.of.Tapped(ev) }

// Cursor is a hand.
func (p *pane) Cursor() desktop.Cursor { return desktop.PointerCursor }

// MouseIn shows a tone, and the tip after a while.
func (p *pane) MouseIn(ev *desktop.MouseEvent) { p.of.MouseIn(ev) }

// MouseMoved moves the tip.
func (p *pane) MouseMoved(ev *desktop.MouseEvent) { p.of.MouseMoved(ev) }

// MouseOut shows it no more.
func (p *pane) MouseOut() { p.of.MouseOut() }
