package app

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

// stand is where the Tab key arrives while nothing has the keys: it comes first in the
// window, turns to the article and back, and gives the keys away again at once.
// Shift+Tab walks the window from its end.
type stand struct {
	widget.BaseWidget
	turn func()
}

func newStand(turn func()) *stand {
	s := &stand{turn: turn}
	s.ExtendBaseWidget(s)
	s.Resize(fyne.NewSize(1, 1))
	return s
}

// CreateRenderer shows nothing.
func (s *stand) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(canvas.NewRectangle(color.Transparent))
}

// FocusGained turns, and gives the keys away.
func (s *stand) FocusGained() {
	if c := fyne.CurrentApp().Driver().CanvasForObject(s); c != nil {
		c.Unfocus()
	}
	s.turn()
}

// FocusLost does nothing.
func (s *stand) FocusLost() {}

// TypedKey does nothing: the stand never keeps the keys.
func (s *stand) TypedKey(*fyne.KeyEvent) {}

// TypedRune does nothing.
func (s *stand) TypedRune(rune) {}
