package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"
	ttwidget "github.com/dweymouth/fyne-tooltip/widget"

	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
	"strikemap/app/theme"
)

// link is a part of a line that leads somewhere when it is clicked; without a way
// to go it is only text.
type link struct {
	ttwidget.ToolTipWidget
	do   func()
	keys *action.Ear

	line  *theme.Line
	under *canvas.Rectangle
	over  bool
	focus bool
}

func newLink(tip string, keys *action.Ear, do func()) *link {
	l := &link{do: do, keys: keys, line: theme.NewCaption(""), under: canvas.NewRectangle(nil)}
	l.line.Whole = true
	l.under.Hide()
	l.ExtendBaseWidget(l)
	l.SetToolTip(tip)
	return l
}

// set says something else.
func (l *link) set(text string) {
	l.line.SetText(text)
	l.Refresh()
}

// CreateRenderer shows the text, underlined while the pointer or the keys are there.
func (l *link) CreateRenderer() fyne.WidgetRenderer {
	l.paint()
	l.under.SetMinSize(fyne.NewSize(1, 1))
	return widget.NewSimpleRenderer(container.NewBorder(nil, l.under, nil, nil, l.line))
}

func (l *link) paint() {
	l.line.Color = fynetheme.ColorNameHyperlink
	l.under.FillColor = theme.Color(fynetheme.ColorNameHyperlink)
	l.under.Hidden = !l.over && !l.focus
	l.line.Refresh()
	l.under.Refresh()
}

// Refresh shows the present look.
func (l *link) Refresh() { l.paint(); l.BaseWidget.Refresh() }

// Tapped goes there.
func (l *link) Tapped(*fyne.PointEvent) { l.do() }

// Cursor is a hand.
func (l *link) Cursor() desktop.Cursor { return desktop.PointerCursor }

// MouseIn underlines the text.
func (l *link) MouseIn(ev *desktop.MouseEvent) {
	l.ToolTipWidget.MouseIn(ev)
	l.over = true
	l.paint()
}

// MouseMoved moves the tip.
func (l *link) MouseMoved(ev *desktop.MouseEvent) { l.ToolTipWidget.MouseMoved(ev) }

// MouseOut takes the line away.
func (l *link) MouseOut() {
	l.ToolTipWidget.MouseOut()
	l.over = false
	l.paint()
}

// FocusGained shows that keys go here.
func (l *link) FocusGained() { l.focus = true; l.paint() }

// FocusLost shows that they do not.
func (l *link) FocusLost() { l.focus = false; l.paint() }

// TypedRune goes on.
func (l *link) TypedRune(r rune) { l.keys.TypedRune(r) }

// TypedKey goes there with Space or Enter.
func (l *link) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter:
		l.do()
	default:
		l.keys.TypedKey(ev)
	}
}
