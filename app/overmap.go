package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
	"strikemap/app/legend"
	"strikemap/app/theme"
	"strikemap/app/translations"
)

// aboveScaleBar is the room that the map's scale bar takes under the legend.
const aboveScaleBar = 28

// foldBelow is the width of a window below which the legend folds to a button.
const foldBelow = 900

// overMap is what lies over a map: the legend, which folds to a button where there
// is little room, and the buttons that move the map.
type overMap struct {
	content *fyne.Container
	legend  *legend.Legend
	card    *fyne.Container // holds the legend
	fold    *widget.Button  // opens the legend where it is folded
	buttons *fyne.Container
	badge   *fyne.Container     // at the top, says that this is the sample; hidden else
	opened  bool                // the folded legend is open
	narrow  func() bool         // the window has little room
	changed func()              // the legend came or went
	covers  []fyne.CanvasObject // what names keep clear of
}

func newOverMap(l *legend.Legend, t *action.Table, narrow func() bool, changed func()) *overMap {
	o := &overMap{legend: l, narrow: narrow, changed: changed}
	o.card = container.NewStack(container.NewVScroll(l))
	o.fold = widget.NewButton(translations.T("action.legend"), func() { o.toggle() })
	o.buttons = container.New(layout.NewCustomPaddedVBoxLayout(4))
	for _, id := range []string{"action.zoom_in", "action.zoom_out", "action.fit", "action.country"} {
		b := t.NewButton(id)
		b.Importance = widget.MediumImportance
		o.buttons.Add(container.NewStack(theme.NewGround(theme.ColorSurface), b))
	}
	o.badge = sampleBadge(t)
	o.content = container.New(o, o.card, o.fold, o.buttons, o.badge)
	o.covers = []fyne.CanvasObject{o.card, o.fold, o.buttons, o.badge}
	return o
}

// folded reports whether the legend is folded to a button in a size.
func (o *overMap) folded(size fyne.Size) bool {
	return o.narrow() || o.legend.MinSize().Height+aboveScaleBar+24 > size.Height
}

// toggle opens the legend where it is folded, and closes it again.
func (o *overMap) toggle() {
	o.opened = !o.opened
	o.content.Refresh()
	o.changed()
}

// MinSize is nothing: the map has as much room as there is.
func (o *overMap) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

// Layout places the legend at the lower left and the buttons at the upper right.
func (o *overMap) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	const edge = 12
	o.buttons.Layout = layout.NewCustomPaddedVBoxLayout(4)
	if o.buttons.MinSize().Height+2*edge > size.Height {
		o.buttons.Layout = layout.NewCustomPaddedHBoxLayout(4)
	}
	least := o.buttons.MinSize()
	o.buttons.Move(fyne.NewPos(size.Width-least.Width-edge, edge))
	o.buttons.Resize(least)
	wide := o.badge.MinSize()
	o.badge.Move(fyne.NewPos(max(edge, min((size.Width-wide.Width)/2, size.Width-least.Width-2*edge-wide.Width)), edge))
	o.badge.Resize(wide)
	bottom := size.Height - edge - aboveScaleBar
	folded := o.folded(size) && !o.legend.Hidden
	o.fold.Hidden = !folded
	if folded {
		high := o.fold.MinSize()
		o.fold.Move(fyne.NewPos(edge, bottom-high.Height))
		o.fold.Resize(high)
		bottom -= high.Height + 4
	}
	card := o.legend.MinSize()
	card.Height = min(card.Height, bottom-edge)
	o.card.Hidden = o.legend.Hidden || folded && !o.opened
	o.card.Move(fyne.NewPos(edge, bottom-card.Height))
	o.card.Resize(card)
}
