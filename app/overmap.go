package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
	"strikemap/app/legend"
	"strikemap/app/theme"
)

// aboveScaleBar is the room that the map's scale bar takes under the legend.
const aboveScaleBar = 28

// overMap returns what lies over a map: the legend and the buttons that move the
// map.
func overMap(l *legend.Legend, t *action.Table) (over fyne.CanvasObject, covers []fyne.CanvasObject) {
	buttons := container.New(layout.NewCustomPaddedVBoxLayout(4))
	for _, id := range []string{"action.zoom_in", "action.zoom_out", "action.fit", "action.country"} {
		b := t.NewButton(id)
		b.Importance = widget.MediumImportance
		buttons.Add(container.NewStack(theme.NewGround(theme.ColorSurface), b))
	}
	left := container.NewVBox(layout.NewSpacer(), l, container.NewGridWrap(fyne.NewSize(1, aboveScaleBar), layout.NewSpacer()))
	right := container.NewVBox(buttons, layout.NewSpacer())
	return theme.Pad(container.NewHBox(left, layout.NewSpacer(), right), 12, 12), []fyne.CanvasObject{l, buttons}
}
