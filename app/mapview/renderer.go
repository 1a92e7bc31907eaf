package mapview

import "fyne.io/fyne/v2"

// CreateRenderer builds the picture from its parts: the raster and the live
// objects.
func (m *Map) CreateRenderer() fyne.WidgetRenderer {
	return &renderer{m: m, alone: []fyne.CanvasObject{m.raster}, all: append([]fyne.CanvasObject{m.raster}, m.over.objects()...)}
}

type renderer struct {
	m          *Map
	alone, all []fyne.CanvasObject
}

// Layout gives the raster all of the room.
func (r *renderer) Layout(size fyne.Size) { r.m.raster.Resize(size) }

// MinSize is the widget's own.
func (r *renderer) MinSize() fyne.Size { return r.m.MinSize() }

// Objects returns everything from the lowest to the highest; before the map has
// been on the screen, the raster alone.
func (r *renderer) Objects() []fyne.CanvasObject {
	if r.m.over.begun {
		return r.all
	}
	return r.alone
}

// Refresh follows a change of theme.
func (r *renderer) Refresh() {
	r.m.over.recolour()
	r.m.raster.Refresh()
}

// Destroy has nothing to let go of.
func (r *renderer) Destroy() {}
