package theme

import (
	"image/color"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"strikemap/geo"
)

// Category is the sign of a display category: its colour with its letter. It
// takes the size that it is given.
type Category struct {
	widget.BaseWidget
	display geo.Display
}

// NewCategory returns the sign of a display category.
func NewCategory(d geo.Display) *Category {
	c := &Category{display: d}
	c.ExtendBaseWidget(c)
	return c
}

// MinSize is the least size at which the letter can be read.
func (c *Category) MinSize() fyne.Size { return fyne.NewSquareSize(16) }

// CreateRenderer draws a disc and the letter in it.
func (c *Category) CreateRenderer() fyne.WidgetRenderer {
	letter := canvas.NewText(strings.ToUpper(string(c.display[:1])), color.White)
	letter.Alignment, letter.TextStyle.Bold = fyne.TextAlignCenter, true
	r := &categoryRenderer{category: c, disc: canvas.NewCircle(color.Black), letter: letter}
	r.Refresh()
	return r
}

type categoryRenderer struct {
	category *Category
	disc     *canvas.Circle
	letter   *canvas.Text
}

func (r *categoryRenderer) Destroy()           {}
func (r *categoryRenderer) MinSize() fyne.Size { return r.category.MinSize() }
func (r *categoryRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.disc, r.letter}
}

func (r *categoryRenderer) Layout(s fyne.Size) {
	side := min(s.Width, s.Height)
	at := fyne.NewPos((s.Width-side)/2, (s.Height-side)/2)
	r.disc.Resize(fyne.NewSquareSize(side))
	r.disc.Move(at)
	r.letter.TextSize = side * 0.62
	r.letter.Resize(fyne.NewSquareSize(side))
	r.letter.Move(at)
}

func (r *categoryRenderer) Refresh() {
	r.disc.FillColor = color.NRGBA{R: 200, A: 255}
	canvas.Refresh(r.category)
}
