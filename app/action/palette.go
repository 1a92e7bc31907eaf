package action

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/theme"
	"strikemap/app/translations"
)

// Measures of the palette, in units of Fyne.
const (
	paletteWidth  = 560
	paletteHeight = 420
	paletteEdge   = 24 // to the edges of the window, at least
	paletteTop    = 64
)

// Palette is the box in which every action is found by its name.
type Palette struct {
	table *Table
	shown []*Action
	at    int
	box   *paletteBox
	list  *widget.List
	none  *theme.Line
	popup *widget.PopUp
	done  func()
}

// NewPalette returns the palette of a table over a window. Done is called when it
// is closed, before what was chosen is done.
func NewPalette(t *Table, c fyne.Canvas, done func()) *Palette {
	p := &Palette{table: t, done: done, none: theme.NewCaption(translations.T("palette.none"))}
	p.box = newPaletteBox(p)
	p.list = widget.NewList(func() int { return len(p.shown) }, func() fyne.CanvasObject { return newPaletteRow() }, p.fill)
	p.list.OnSelected = func(i widget.ListItemID) {
		if i != p.at { // else it follows the arrows
			p.at = i
			p.Choose()
		}
	}
	p.list.HideSeparators = true
	content := container.NewBorder(p.box, nil, nil, nil, container.NewStack(p.list, theme.Pad(p.none, 12, 16)))
	p.popup = widget.NewPopUp(content, c)
	p.Find("")
	return p
}

// Show opens the palette with the cursor in its box.
func (p *Palette) Show() {
	c := p.popup.Canvas
	size := c.Size()
	p.popup.Resize(fyne.NewSize(min(paletteWidth, size.Width-2*paletteEdge), min(paletteHeight, size.Height-paletteTop-paletteEdge)))
	p.popup.ShowAtPosition(fyne.NewPos((size.Width-p.popup.Size().Width)/2, paletteTop))
	c.Focus(p.box)
}

// Hide closes the palette.
func (p *Palette) Hide() {
	if p.popup.Visible() {
		p.popup.Hide()
		p.done()
	}
}

// Find lists the actions whose names have the letters of a text.
func (p *Palette) Find(text string) {
	p.shown = p.table.found(text)
	p.none.Hidden = len(p.shown) > 0
	p.none.Refresh()
	p.list.Refresh()
	p.light(0)
}

// Shown returns the actions that are listed.
func (p *Palette) Shown() []*Action { return p.shown }

// Move puts the light on another action of the list.
func (p *Palette) Move(by int) { p.light(p.at + by) }

func (p *Palette) light(at int) {
	p.at = min(max(at, 0), len(p.shown)-1)
	if p.at < 0 {
		p.list.UnselectAll()
		return
	}
	p.list.Select(p.at)
	p.list.ScrollTo(p.at)
}

// Choose closes the palette and does the action that has the light.
func (p *Palette) Choose() {
	if p.at < 0 || p.at >= len(p.shown) || !p.shown[p.at].Can() {
		return
	}
	a := p.shown[p.at]
	p.Hide()
	a.Run()
}

// fill shows an action in a row.
func (p *Palette) fill(i widget.ListItemID, o fyne.CanvasObject) {
	row, a := o.(*fyne.Container), p.shown[i]
	name, key := row.Objects[0].(*fyne.Container).Objects[0].(*theme.Line), row.Objects[1].(*fyne.Container).Objects[0].(*theme.Line)
	name.Color = fynetheme.ColorNameForeground
	if !a.Can() {
		name.Color = fynetheme.ColorNameDisabled
	}
	name.Text = a.FullName()
	name.Refresh()
	key.SetText(a.Key())
	row.Refresh()
}

func newPaletteRow() fyne.CanvasObject {
	key := theme.NewCaption("")
	key.Whole = true
	return container.NewBorder(nil, nil, nil, theme.Pad(key, 6, 12), theme.Pad(theme.NewLine(""), 4, 12))
}

// paletteBox is the text box of the palette.
type paletteBox struct {
	widget.Entry
	palette *Palette
}

func newPaletteBox(p *Palette) *paletteBox {
	b := &paletteBox{palette: p}
	b.ExtendBaseWidget(b)
	b.SetPlaceHolder(translations.T("palette.hint"))
	b.Icon = fynetheme.SearchIcon()
	b.OnChanged = p.Find
	b.OnSubmitted = func(string) { p.Choose() }
	return b
}

// TypedKey moves the light with the arrows and closes with Escape.
func (b *paletteBox) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeyUp:
		b.palette.Move(-1)
	case fyne.KeyDown:
		b.palette.Move(1)
	case fyne.KeyPageUp:
		b.palette.Move(-8)
	case fyne.KeyPageDown:
		b.palette.Move(8)
	case fyne.KeyEscape:
		b.palette.Hide()
	default:
		b.Entry.TypedKey(ev)
	}
}
