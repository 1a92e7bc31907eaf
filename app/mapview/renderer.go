package mapview

import "fyne.io/fyne/v2"

// CreateRenderer builds the picture from its parts: the raster and the live
// objects.
func (m *Map) CreateRenderer() fyne.WidgetRenderer {
	return &renderer{m: m, objects: append([]fyne.CanvasObject{m.raster}, m.over.objects()...)}
}

type renderer struct {
	m       *Map
	objects []fyne.CanvasObject
}

// Layout gives the raster all of the room.
func (r *renderer) Layout(size fyne.Size) { r.m.raster.Resize(size) }

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
