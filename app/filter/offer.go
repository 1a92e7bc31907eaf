package filter

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/theme"
)

// offer is one row of a menu.
type offer struct {
	text, note string
	box        box           // before the text
	icon       fyne.Resource // before the text, where there is no box
	do         func()        // nil for a heading and for what only says something
	stays      bool          // the menu stays open
	head       bool          // a heading
}

// box is what stands before the text of an offer.
type box uint8

const (
	noBox box = iota
	unchecked
	checked
)

// rowHeight is how high a row of a menu is.
const rowHeight = 30

// row shows an offer.
type row struct {
	widget.BaseWidget
	text, note *theme.Line
	sign       *widget.Icon
	ground     *canvas.Rectangle
	content    *fyne.Container
}

func newRow() *row {
	r := &row{text: theme.NewLine(""), note: theme.NewCaption(""), sign: widget.NewIcon(nil), ground: canvas.NewRectangle(color.Transparent)}
	r.note.Whole = true
	sign := container.NewCenter(container.NewGridWrap(fyne.NewSquareSize(theme.Size(theme.SizeSign)), r.sign))
	r.content = container.NewBorder(nil, nil, sign, container.NewCenter(r.note), theme.Pad(container.NewBorder(nil, nil, nil, nil, r.text), 4, 4))
	r.ExtendBaseWidget(r)
	return r
}

// CreateRenderer shows the parts.
func (r *row) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(container.NewStack(r.ground, theme.Pad(r.content, 0, 6)))
}

// MinSize is that of a row in the list.
func (r *row) MinSize() fyne.Size { return fyne.NewSize(120, rowHeight) }

// show fills the row; lit is the one that the keys are at.
func (r *row) show(o *offer, lit bool) {
	r.text.Text, r.text.Bold, r.text.Color, r.text.Height = o.text, o.head, fynetheme.ColorNameForeground, ""
	if o.do == nil {
		r.text.Color, r.text.Height = theme.ColorMuted, fynetheme.SizeNameCaptionText
	}
	r.note.Text = o.note
	icon := o.icon
	switch o.box {
	case checked:
		icon = fynetheme.CheckButtonCheckedIcon()
	case unchecked:
		icon = fynetheme.CheckButtonIcon()
	}
	r.sign.SetResource(icon)
	r.ground.FillColor = color.Transparent
	if lit {
		r.ground.FillColor = theme.Color(fynetheme.ColorNameSelection)
	}
	r.ground.CornerRadius = theme.Size(theme.SizeCorner) / 2
	r.text.Refresh()
	r.note.Refresh()
	r.content.Refresh()
	r.ground.Refresh()
}
