package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	ttwidget "github.com/dweymouth/fyne-tooltip/widget"

	"strikemap/app/legend"
	"strikemap/app/theme"
	"strikemap/app/translations"
)

// aboveScaleBar is the room that the map's scale bar takes under the legend.
const aboveScaleBar = 28

// overMap returns what lies over the map: the legend and the buttons that move
// the map.
func (w *Window) overMap() fyne.CanvasObject {
	w.legend = legend.New(w.state)
	w.legend.OnTray = func() { w.side.tabs.Select(w.side.tray) }
	w.legend.OnKey = w.functionKey
	w.legend.Hidden = !w.state.Options().Legend
	buttons := container.New(layout.NewCustomPaddedVBoxLayout(4),
		mapButton(fynetheme.ZoomInIcon(), "menu.zoom_in", w.zoom(1.5)),
		mapButton(fynetheme.ZoomOutIcon(), "menu.zoom_out", w.zoom(1/1.5)),
		mapButton(fynetheme.ZoomFitIcon(), "menu.fit", w.chart.FitAll),
		mapButton(fynetheme.HomeIcon(), "menu.country", w.chart.Home),
	)
	w.chart.Covers = []fyne.CanvasObject{w.legend, buttons}
	left := container.NewVBox(layout.NewSpacer(), w.legend, container.NewGridWrap(fyne.NewSize(1, aboveScaleBar), layout.NewSpacer()))
	right := container.NewVBox(buttons, layout.NewSpacer())
	return theme.Pad(container.NewHBox(left, layout.NewSpacer(), right), 12, 12)
}

func mapButton(icon fyne.Resource, tip string, tapped func()) fyne.CanvasObject {
	b := ttwidget.NewButtonWithIcon("", icon, tapped)
	b.SetToolTip(translations.T(tip))
	return container.NewStack(theme.NewGround(theme.ColorSurface), b)
}
