package theme

import (
	"image"
	"image/color"
	"math"

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
	Edge  fyne.ThemeColorName // of the line around one with round corners; none when empty
	Round bool                // its corners are
}

// NewGround returns a rectangle in a named colour.
func NewGround(c fyne.ThemeColorName) *Ground {
	g := &Ground{Color: c}
	g.ExtendBaseWidget(g)
	return g
}

// CreateRenderer draws the rectangle. With round corners it is a picture: the
// shader of round rectangles costs several times as much in every frame.
func (g *Ground) CreateRenderer() fyne.WidgetRenderer {
	r := &groundRenderer{ground: g}
	if g.Round {
		r.picture = canvas.NewRaster(r.paint)
		r.picture.ScaleMode = canvas.ImageScalePixels
		r.object = r.picture
	} else {
		r.plain = canvas.NewRectangle(color.Transparent)
		r.object = r.plain
	}
	r.Refresh()
	return r
}

type groundRenderer struct {
	ground  *Ground
	plain   *canvas.Rectangle
	picture *canvas.Raster
	object  fyne.CanvasObject // the one of them that there is
}

func (r *groundRenderer) Destroy()                     {}
func (r *groundRenderer) Layout(s fyne.Size)           { r.object.Resize(s) }
func (r *groundRenderer) MinSize() fyne.Size           { return fyne.Size{} }
func (r *groundRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.object} }

func (r *groundRenderer) Refresh() {
	if r.plain != nil {
		r.plain.FillColor = Color(r.ground.Color)
	}
	canvas.Refresh(r.object)
}

// paint draws the round rectangle in w by h device pixels.
func (r *groundRenderer) paint(w, h int) image.Image {
	ratio := float64(w) / max(float64(r.ground.Size().Width), 1)
	fill, line := Color(r.ground.Color), 0.0
	edge := fill
	if r.ground.Edge != "" {
		edge, line = Color(r.ground.Edge), ratio
	}
	return roundRectangle(image.Pt(w, h), float64(Size(SizeCorner))*ratio, line, fill, edge)
}

// roundRectangle returns a rectangle whose corners have a radius, in pixels,
// with a line of a width along its inside.
func roundRectangle(size image.Point, radius, line float64, fill, edge color.Color) *image.RGBA {
	dst := image.NewRGBA(image.Rectangle{Max: size})
	f, e := color.RGBAModel.Convert(fill).(color.RGBA), color.RGBAModel.Convert(edge).(color.RGBA)
	half := [2]float64{float64(size.X) / 2, float64(size.Y) / 2}
	radius = min(radius, half[0], half[1])
	for y := range size.Y {
		for x := range size.X {
			dx, dy := math.Abs(float64(x)+.5-half[0])-half[0]+radius, math.Abs(float64(y)+.5-half[1])-half[1]+radius
			outside := math.Hypot(max(dx, 0), max(dy, 0)) + min(max(dx, dy), 0) - radius
			whole, inner := cover(outside), cover(outside+line)
			mix := func(f, e uint8) uint8 { return uint8(math.Round(float64(f)*inner + float64(e)*(whole-inner))) }
			dst.SetRGBA(x, y, color.RGBA{mix(f.R, e.R), mix(f.G, e.G), mix(f.B, e.B), mix(f.A, e.A)})
		}
	}
	return dst
}

// cover returns how much of a pixel is covered whose middle lies at a distance
// outside of an edge.
func cover(outside float64) float64 { return min(max(.5-outside, 0), 1) }

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
