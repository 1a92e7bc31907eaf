package filter

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
	ttwidget "github.com/dweymouth/fyne-tooltip/widget"

	"strikemap/app/action"
	"strikemap/app/theme"
)

// Measures of a chip, in units of Fyne.
const (
	chipHeight = 28
	chipMost   = 260
	chipClose  = 22
)

// chip is a condition of the filter: a click opens its values, the cross at its
// end takes it away.
type chip struct {
	ttwidget.ToolTipWidget
	text   string
	open   func(at fyne.CanvasObject)
	remove func()
	menu   func() *fyne.Menu
	keys   *action.Ear

	line        *theme.Line
	ground      *canvas.Rectangle
	cross       *widget.Icon
	over, focus bool
}

func newChip(text string, keys *action.Ear, open func(fyne.CanvasObject), remove func()) *chip {
	c := &chip{text: text, open: open, remove: remove, keys: keys, line: theme.NewLine(text), ground: canvas.NewRectangle(nil), cross: widget.NewIcon(fynetheme.CancelIcon())}
	c.line.Height = theme.SizeLegend
	c.ExtendBaseWidget(c)
	c.SetToolTip(text)
	return c
}

// CreateRenderer shows text and cross on their ground.
func (c *chip) CreateRenderer() fyne.WidgetRenderer {
	c.paint()
	cross := container.NewCenter(container.NewGridWrap(fyne.NewSquareSize(16), c.cross))
	line := container.NewVBox(container.NewStack(c.line))
	row := container.NewBorder(nil, nil, nil, cross, container.NewBorder(nil, nil, nil, nil, container.New(middle{}, line.Objects[0])))
	return widget.NewSimpleRenderer(container.NewStack(c.ground, theme.Pad(row, 0, 8)))
}

// middle lays one line out at half of the height.
type middle struct{}

func (middle) MinSize(o []fyne.CanvasObject) fyne.Size { return o[0].MinSize() }

func (middle) Layout(o []fyne.CanvasObject, s fyne.Size) {
	h := o[0].MinSize().Height
	o[0].Resize(fyne.NewSize(s.Width, h))
	o[0].Move(fyne.NewPos(0, (s.Height-h)/2))
}

// MinSize is as wide as the text, up to a limit.
func (c *chip) MinSize() fyne.Size {
	w := fyne.MeasureText(c.text, theme.Size(theme.SizeLegend), fyne.TextStyle{}).Width
	return fyne.NewSize(min(w+2, chipMost)+16+chipClose, chipHeight)
}

func (c *chip) paint() {
	c.ground.FillColor = theme.Color(fynetheme.ColorNameSelection)
	c.ground.CornerRadius = chipHeight / 2
	c.ground.StrokeWidth = 0
	if c.over || c.focus {
		c.ground.StrokeWidth, c.ground.StrokeColor = 2, theme.Color(fynetheme.ColorNamePrimary)
	}
	c.ground.Refresh()
}

// Refresh shows the present look.
func (c *chip) Refresh() { c.paint(); c.line.Refresh(); c.BaseWidget.Refresh() }

// Tapped opens the values, or takes the chip away at its cross.
func (c *chip) Tapped(ev *fyne.PointEvent) {
	if ev.Position.X > c.Size().Width-chipClose-8 {
		c.remove()
		return
	}
	c.open(c)
}

// TappedSecondary opens the menu.
func (c *chip) TappedSecondary(ev *fyne.PointEvent) {
	action.ShowMenu(c.menu(), c, ev.AbsolutePosition)
}

// MouseIn lights the chip up.
func (c *chip) MouseIn(ev *desktop.MouseEvent) {
	c.ToolTipWidget.MouseIn(ev)
	c.over = true
	c.paint()
}

// MouseMoved moves the tip.
func (c *chip) MouseMoved(ev *desktop.MouseEvent) { c.ToolTipWidget.MouseMoved(ev) }

// MouseOut puts the light out.
func (c *chip) MouseOut() {
	c.ToolTipWidget.MouseOut()
	c.over = false
	c.paint()
}

// FocusGained shows that keys go here.
func (c *chip) FocusGained() { c.focus = true; c.paint() }

// FocusLost shows that they do not.
func (c *chip) FocusLost() { c.focus = false; c.paint() }

// TypedRune goes on.
func (c *chip) TypedRune(r rune) { c.keys.TypedRune(r) }

// TypedKey opens the values with Space or Enter and takes the chip away with
// Delete.
func (c *chip) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter:
		c.open(c)
	case fyne.KeyDelete, fyne.KeyBackspace:
		c.remove()
	case action.KeyMenu:
		action.ShowMenu(c.menu(), c, under(c))
	default:
		c.keys.TypedKey(ev)
	}
}
