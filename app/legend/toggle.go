package legend

import (
	"image/color"

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

// rowHeight is at least the least size of a target.
const rowHeight = 24

// toggle is a row that is on or off: a box, a sign, a name and a count.
type toggle struct {
	widget.BaseWidget
	tapped func()
	keys   *action.Ear // hears the keys that the row has no use for; nil for none
	plain  bool        // it has no box: a click does something else

	on           bool
	name, count  *theme.Line
	tick         *widget.Icon
	sign         fyne.CanvasObject
	ground       *canvas.Rectangle
	over, active bool
}

func newToggle(name string, sign fyne.CanvasObject) *toggle {
	t := &toggle{name: theme.NewLine(name), count: theme.NewLine(""), tick: widget.NewIcon(nil), sign: sign, on: true}
	t.name.Whole, t.count.Whole = true, true
	t.name.Height, t.count.Height = theme.SizeLegend, theme.SizeLegend
	t.ground = canvas.NewRectangle(color.Transparent)
	t.ExtendBaseWidget(t)
	return t
}

// set shows whether the row is on and how many events it stands for.
func (t *toggle) set(on bool, n int) {
	t.on = on
	t.count.SetText(translations.Number(n))
	t.Refresh()
}

// Refresh shows the present look.
func (t *toggle) Refresh() {
	c := fynetheme.ColorNameForeground
	icon := fynetheme.CheckButtonCheckedIcon()
	if !t.on {
		c, icon = theme.ColorMuted, fynetheme.CheckButtonIcon()
	}
	if t.plain {
		icon = nil
	}
	t.tick.SetResource(icon)
	t.name.Color, t.count.Color = c, c
	t.ground.FillColor = color.Transparent
	switch {
	case t.active:
		t.ground.FillColor = theme.Color(fynetheme.ColorNameFocus)
	case t.over:
		t.ground.FillColor = theme.Color(fynetheme.ColorNameHover)
	}
	t.ground.CornerRadius = theme.Size(theme.SizeCorner) / 2
	t.name.Refresh()
	t.count.Refresh()
	t.ground.Refresh()
}

// CreateRenderer lays the parts out in a row.
func (t *toggle) CreateRenderer() fyne.WidgetRenderer {
	t.Refresh()
	tick := container.NewGridWrap(fyne.NewSquareSize(theme.Size(theme.SizeSign)), t.tick)
	left := container.NewHBox(container.NewCenter(tick), container.NewCenter(t.sign))
	name := container.NewBorder(nil, nil, container.NewCenter(t.name), nil)
	row := container.NewBorder(nil, nil, left, container.NewCenter(t.count), theme.Pad(name, 0, 4))
	return widget.NewSimpleRenderer(container.NewStack(t.ground, theme.Pad(row, 0, 6)))
}

// MinSize is as high as a target must be.
func (t *toggle) MinSize() fyne.Size {
	s := t.BaseWidget.MinSize()
	return fyne.NewSize(s.Width, max(s.Height, rowHeight))
}

// Tapped switches the row.
func (t *toggle) Tapped(*fyne.PointEvent) { t.tapped() }

// MouseIn lights the row up.
func (t *toggle) MouseIn(*desktop.MouseEvent) { t.over = true; t.Refresh() }

// MouseMoved changes nothing.
func (t *toggle) MouseMoved(*desktop.MouseEvent) {}

// MouseOut puts the light out.
func (t *toggle) MouseOut() { t.over = false; t.Refresh() }

// FocusGained shows that keys go here.
func (t *toggle) FocusGained() { t.active = true; t.Refresh() }

// FocusLost shows that they do not.
func (t *toggle) FocusLost() { t.active = false; t.Refresh() }

// TypedRune goes on: the row has no use for it.
func (t *toggle) TypedRune(r rune) { t.keys.TypedRune(r) }

// KeyDown tells that a key went down.
func (t *toggle) KeyDown(ev *fyne.KeyEvent) { t.keys.KeyDown(ev) }

// KeyUp tells that a key went up.
func (t *toggle) KeyUp(ev *fyne.KeyEvent) { t.keys.KeyUp(ev) }

// TypedKey switches the row with Space or Enter.
func (t *toggle) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter:
		t.tapped()
	default:
		t.keys.TypedKey(ev)
	}
}
