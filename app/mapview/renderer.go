package mapview

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// controlInset is the room between the buttons and the edge of the map.
const controlInset = 12

// CreateRenderer builds the picture from its parts: the raster, the live
// objects and the buttons.
func (m *Map) CreateRenderer() fyne.WidgetRenderer {
	r := &renderer{m: m, controls: m.controls()}
	r.objects = append([]fyne.CanvasObject{m.raster}, m.over.objects()...)
	r.objects = append(r.objects, r.controls)
	return r
}

// controls returns the buttons that zoom in and out and show all events.
func (m *Map) controls() *fyne.Container {
	return container.NewVBox(
		widget.NewButtonWithIcon("", theme.ZoomInIcon(), func() { m.ZoomBy(keyZoom) }),
		widget.NewButtonWithIcon("", theme.ZoomOutIcon(), func() { m.ZoomBy(1 / keyZoom) }),
		widget.NewButtonWithIcon("", theme.ZoomFitIcon(), m.FitAll),
	)
}

type renderer struct {
	m        *Map
	controls *fyne.Container
	objects  []fyne.CanvasObject
}

// Layout gives the raster all of the room.
func (r *renderer) Layout(size fyne.Size) {
	r.m.raster.Resize(size)
	need := r.controls.MinSize()
	r.controls.Resize(need)
	r.controls.Move(fyne.NewPos(size.Width-need.Width-controlInset, controlInset))
}

// MinSize is the widget's own.
func (r *renderer) MinSize() fyne.Size { return r.m.MinSize() }

// Objects returns everything from the lowest to the highest.
func (r *renderer) Objects() []fyne.CanvasObject { return r.objects }

// Refresh follows a change of theme.
func (r *renderer) Refresh() {
	r.m.over.recolour()
	r.m.raster.Refresh()
}

// Destroy has nothing to let go of.
func (r *renderer) Destroy() {}
