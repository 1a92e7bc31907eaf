package filter

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/theme"
)

// sheetEdge is how far a sheet stays from the edges of the window.
const sheetEdge = 4

// sheet shows a card over a window. A click beside it closes it.
type sheet struct {
	widget.BaseWidget
	canvas fyne.Canvas
	card   fyne.CanvasObject
	at     fyne.Position
	size   fyne.Size
	closed func()
	open   bool
}

// newSheet returns a sheet with content. Closed is called when it is closed.
func newSheet(c fyne.Canvas, content fyne.CanvasObject, closed func()) *sheet {
	g := theme.NewGround(theme.ColorSurface)
	g.Edge, g.Round = fynetheme.ColorNameInputBorder, true
	s := &sheet{canvas: c, card: container.NewStack(g, newShield(), theme.Pad(content, 6, 6)), closed: closed}
	s.ExtendBaseWidget(s)
	return s
}

// show opens the sheet at a place of the window, no larger than there is room for.
func (s *sheet) show(at fyne.Position, size fyne.Size) {
	s.at, s.size = at, size
	s.open = true
	s.canvas.Overlays().Add(s)
	s.Resize(s.canvas.Size())
}

// Hide closes the sheet.
func (s *sheet) Hide() {
	if s.open {
		s.open = false
		s.canvas.Overlays().Remove(s)
		s.closed()
	}
}

// Tapped closes the sheet: the click was beside it.
func (s *sheet) Tapped(*fyne.PointEvent) { s.Hide() }

// TappedSecondary does the same.
func (s *sheet) TappedSecondary(*fyne.PointEvent) { s.Hide() }

// CreateRenderer shows the card.
func (s *sheet) CreateRenderer() fyne.WidgetRenderer { return &sheetRenderer{s} }

type sheetRenderer struct{ sheet *sheet }

func (r *sheetRenderer) Destroy()                     {}
func (r *sheetRenderer) Refresh()                     { r.Layout(r.sheet.Size()) }
func (r *sheetRenderer) MinSize() fyne.Size           { return fyne.Size{} }
func (r *sheetRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.sheet.card} }

func (r *sheetRenderer) Layout(room fyne.Size) {
	s := r.sheet
	size := fyne.NewSize(min(s.size.Width, room.Width-2*sheetEdge), min(s.size.Height, room.Height-s.at.Y-sheetEdge))
	s.card.Resize(size)
	s.card.Move(fyne.NewPos(max(sheetEdge, min(s.at.X, room.Width-size.Width-sheetEdge)), s.at.Y))
}

// shield takes the clicks on a card, which would else close its sheet.
type shield struct{ widget.BaseWidget }

func newShield() *shield {
	s := &shield{}
	s.ExtendBaseWidget(s)
	return s
}

// Tapped changes nothing.
func (s *shield) Tapped(*fyne.PointEvent) {}

// CreateRenderer draws nothing.
func (s *shield) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(container.NewWithoutLayout())
}
