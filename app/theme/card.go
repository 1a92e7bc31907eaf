package theme

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// Ground is a rectangle in a colour of the theme.
type Ground struct {
	widget.BaseWidget
	Color fyne.ThemeColorName
	Edge  fyne.ThemeColorName // of the line around it; none when empty
	Round bool
}

// NewGround returns a rectangle in a named colour.
func NewGround(c fyne.ThemeColorName) *Ground {
	g := &Ground{Color: c}
	g.ExtendBaseWidget(g)
	return g
}

// CreateRenderer draws the rectangle.
func (g *Ground) CreateRenderer() fyne.WidgetRenderer {
	r := &groundRenderer{ground: g, rectangle: canvas.NewRectangle(color.Transparent)}
	r.Refresh()
	return r
}

type groundRenderer struct {
	ground    *Ground
	rectangle *canvas.Rectangle
}

func (r *groundRenderer) Destroy()                     {}
func (r *groundRenderer) Layout(s fyne.Size)           { r.rectangle.Resize(s) }
func (r *groundRenderer) MinSize() fyne.Size           { return fyne.Size{} }
func (r *groundRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.rectangle} }

func (r *groundRenderer) Refresh() {
	r.rectangle.FillColor = Color(r.ground.Color)
	if r.ground.Edge != "" {
		r.rectangle.StrokeColor = Color(r.ground.Edge)
		r.rectangle.StrokeWidth = 1
	}
	if r.ground.Round {
		r.rectangle.CornerRadius = Size(SizeCorner)
	}
	canvas.Refresh(r.rectangle)
}

// NewCard returns content on a raised ground with room around it.
func NewCard(content fyne.CanvasObject) fyne.CanvasObject {
	g := NewGround(ColorSurface)
	g.Edge, g.Round = fynetheme.ColorNameSeparator, true
	return container.NewStack(g, Pad(content, 8, 12))
}

// NewChip returns a word on a small round ground.
func NewChip(text string) fyne.CanvasObject {
	l := NewCaption(text)
	l.Color, l.Whole = fynetheme.ColorNameForeground, true
	g := NewGround(fynetheme.ColorNameButton)
	g.Round = true
	return container.NewStack(g, Pad(l, 2, 8))
}

// Pad returns content with room above and below, and at its sides.
func Pad(content fyne.CanvasObject, vertical, horizontal float32) fyne.CanvasObject {
	return container.New(layout.NewCustomPaddedLayout(vertical, vertical, horizontal, horizontal), content)
}
