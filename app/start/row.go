package start

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/theme"
)

// row is one way to begin: its name over a line that says more. Up and Down walk,
// Enter and Space take it, Escape closes the sheet.
type row struct {
	widget.BaseWidget
	title, about *theme.Line
	icon         fyne.Resource
	do, cancel   func()
	ground       *theme.Ground
}

func newRow(title, about string, icon fyne.Resource, do, cancel func()) *row {
	r := &row{title: theme.NewLine(title), about: theme.NewCaption(about), icon: icon, do: do, cancel: cancel}
	r.title.Bold = true
	r.ground = theme.NewGround(fynetheme.ColorNameButton)
	r.ExtendBaseWidget(r)
	return r
}

// CreateRenderer lays the row out.
func (r *row) CreateRenderer() fyne.WidgetRenderer {
	words := theme.Pad(container.NewVBox(r.title, r.about), 6, 4)
	icon := theme.Pad(container.NewCenter(theme.NewIcon(r.icon)), 0, 10)
	return widget.NewSimpleRenderer(container.NewStack(r.ground, container.NewBorder(nil, nil, icon, nil, words)))
}

// Cursor is a hand.
func (r *row) Cursor() desktop.Cursor { return desktop.PointerCursor }

// Tapped takes the row.
func (r *row) Tapped(*fyne.PointEvent) { r.do() }

// MouseIn shows that the row can be pressed.
func (r *row) MouseIn(*desktop.MouseEvent) { r.paint(fynetheme.ColorNameHover) }

// MouseMoved changes nothing.
func (r *row) MouseMoved(*desktop.MouseEvent) {}

// MouseOut ends that.
func (r *row) MouseOut() { r.paint(fynetheme.ColorNameButton) }

// FocusGained shows that the row has the keys.
func (r *row) FocusGained() { r.paint(fynetheme.ColorNameFocus) }

// FocusLost ends that.
func (r *row) FocusLost() { r.paint(fynetheme.ColorNameButton) }

func (r *row) paint(c fyne.ThemeColorName) {
	r.ground.Color = c
	r.ground.Refresh()
}

// TypedRune changes nothing.
func (r *row) TypedRune(rune) {}

// TypedKey does what a key is for.
func (r *row) TypedKey(ev *fyne.KeyEvent) {
	c := fyne.CurrentApp().Driver().CanvasForObject(r)
	switch ev.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		r.do()
	case fyne.KeyEscape:
		r.cancel()
	case fyne.KeyDown:
		c.FocusNext()
	case fyne.KeyUp:
		c.FocusPrevious()
	}
}
