package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/theme"
)

// grip is the edge between two panels, by which one is pulled wider.
type grip struct {
	widget.BaseWidget
	pull func(by float32)
	tone *theme.Ground
}

func newGrip(pull func(by float32)) *grip {
	g := &grip{pull: pull, tone: theme.NewGround(fynetheme.ColorNameHover)}
	g.tone.Hide()
	g.ExtendBaseWidget(g)
	return g
}

// CreateRenderer shows a tone while the pointer is here.
func (g *grip) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(g.tone) }

// Dragged pulls.
func (g *grip) Dragged(ev *fyne.DragEvent) { g.pull(ev.Dragged.DX) }

// DragEnd does nothing more.
func (g *grip) DragEnd() {}

// MouseIn shows that something can be pulled.
func (g *grip) MouseIn(*desktop.MouseEvent) { g.light(true) }

// MouseMoved does nothing.
func (g *grip) MouseMoved(*desktop.MouseEvent) {}

// MouseOut shows it no more.
func (g *grip) MouseOut() { g.light(false) }

func (g *grip) light(on bool) {
	g.tone.Hidden = !on
	g.Refresh()
}

// Cursor says that the edge moves sideways.
func (g *grip) Cursor() desktop.Cursor { return desktop.HResizeCursor }
