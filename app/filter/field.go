package filter

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
	"strikemap/app/theme"
	"strikemap/app/translations"
)

// field looks like a text box; what is typed goes into the menu that it opens.
type field struct {
	widget.BaseWidget
	finder *Finder
	keys   *action.Ear
	line   *theme.Line
	ground *canvas.Rectangle
	focus  bool
}

func (d *field) start(f *Finder, keys *action.Ear) {
	d.finder, d.keys = f, keys
	d.line, d.ground = theme.NewLine(""), canvas.NewRectangle(nil)
	d.ExtendBaseWidget(f)
	d.show(f.state.Filter().Text)
}

// show shows what is searched for.
func (d *field) show(text string) {
	d.line.Text, d.line.Color = text, fynetheme.ColorNameForeground
	if text == "" {
		d.line.Text, d.line.Color = translations.T("search.hint"), fynetheme.ColorNamePlaceHolder
	}
	d.line.Refresh()
	d.paint()
}

func (d *field) paint() {
	d.ground.FillColor, d.ground.CornerRadius = theme.Color(fynetheme.ColorNameInputBackground), theme.Size(theme.SizeCorner)
	d.ground.StrokeColor, d.ground.StrokeWidth = theme.Color(fynetheme.ColorNameInputBorder), 1
	if d.focus {
		d.ground.StrokeColor, d.ground.StrokeWidth = theme.Color(fynetheme.ColorNamePrimary), 2
	}
	d.ground.Refresh()
}

// CreateRenderer shows a sign and the text on their ground.
func (d *field) CreateRenderer() fyne.WidgetRenderer {
	d.paint()
	sign := container.NewCenter(theme.NewIcon(fynetheme.SearchIcon()))
	row := container.NewBorder(nil, nil, sign, nil, theme.Pad(container.New(middle{}, d.line), 0, 4))
	return widget.NewSimpleRenderer(container.NewStack(d.ground, theme.Pad(row, 0, 8)))
}

// Refresh shows the present look.
func (d *field) Refresh() { d.paint(); d.BaseWidget.Refresh() }

// MinSize is that of a text box.
func (d *field) MinSize() fyne.Size { return fyne.NewSize(120, boxHeight) }

// Tapped opens the menu.
func (d *field) Tapped(*fyne.PointEvent) { d.finder.Open("") }

// Cursor is that of a text box.
func (d *field) Cursor() desktop.Cursor { return desktop.TextCursor }

// FocusGained shows that keys go here.
func (d *field) FocusGained() { d.focus = true; d.paint() }

// FocusLost shows that they do not.
func (d *field) FocusLost() { d.focus = false; d.paint() }

// TypedRune opens the menu with the letter in its box.
func (d *field) TypedRune(r rune) { d.finder.Open(string(r)) }

// TypedKey opens the menu with Enter, Space or an arrow and takes the words away
// with Escape or Delete.
func (d *field) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeyDown:
		d.finder.Open("")
	case fyne.KeyEscape, fyne.KeyDelete, fyne.KeyBackspace:
		d.finder.search("")
	default:
		d.keys.TypedKey(ev)
	}
}
