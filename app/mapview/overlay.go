package mapview

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"

	"strikemap/geo"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// away is where the live objects wait: an object that is hidden cannot be shown
// again without painting everything anew.
var away = fyne.NewPos(-4000, -4000)

// chosenRoom is by how much the ring of the selected event is wider than its
// mark, in units of Fyne.
const chosenRoom = 12

// overlay is the few live objects above the raster. They are moved, never
// hidden, so that the raster is not painted for them.
type overlay struct {
	m      *Map
	chosen *canvas.Rectangle // around the cluster that holds the selected event
	mark   *canvas.Rectangle // around the one that the pointer or the walk is at
	rubber *canvas.Rectangle // the box that is being drawn
	edge   *canvas.Rectangle // says that the keys go to the map
	card   *card
	bar    *scaleBar

	begun    bool            // the map has been on the screen: before, nothing is put above it
	at       marker.Location // of the selected event
	has      bool            // there is one on the map
	pointing bool
	pointed  marker.Cluster
}

func newOverlay(m *Map) overlay {
	o := overlay{
		m: m, card: newCard(), bar: newScaleBar(),
		chosen: ring(3), mark: ring(2),
		rubber: canvas.NewRectangle(color.Transparent),
		edge:   canvas.NewRectangle(color.Transparent),
	}
	o.rubber.StrokeWidth, o.edge.StrokeWidth = 1.5, 2
	for _, x := range []fyne.CanvasObject{o.rubber, o.edge} {
		x.Move(away)
	}
	o.recolour()
	return o
}

func ring(width float32) *canvas.Rectangle {
	r := canvas.NewRectangle(color.Transparent)
	r.StrokeWidth = width
	r.Move(away)
	return r
}

// objects returns the live objects from the lowest to the highest.
func (o *overlay) objects() []fyne.CanvasObject {
	all := []fyne.CanvasObject{o.chosen, o.mark, o.rubber, o.edge}
	all = append(all, o.bar.objects()...)
	return append(all, o.card.objects()...)
}

// recolour takes the colours of the theme and of the map's style.
func (o *overlay) recolour() {
	accent := theme.Color(theme.ColorNamePrimary)
	o.chosen.StrokeColor, o.mark.StrokeColor = o.m.sharp.Accent(), theme.Color(theme.ColorNameForeground)
	o.rubber.StrokeColor, o.edge.StrokeColor = accent, accent
	r, g, b, _ := accent.RGBA()
	o.rubber.FillColor = color.NRGBA{uint8(r >> 8), uint8(g >> 8), uint8(b >> 8), 40}
	o.card.recolour()
	o.bar.recolour(o.m.style)
}

// selected puts the ring around the event; nil takes it away.
func (o *overlay) selected(e *geo.Event) {
	o.has = false
	if e != nil {
		o.at, o.has = o.m.index.Locate(e.ID)
	}
}

// selection returns where the index keeps the selected event.
func (o *overlay) selection() (marker.Location, bool) { return o.at, o.has }

// begin puts the live objects above the map. They come after it, for letters
// take longer to appear the first time than all of the map.
func (o *overlay) begin() {
	if !o.begun {
		o.begun = true
		o.m.show()
	}
}

// follow moves the live objects with the map.
func (o *overlay) follow() {
	if !o.begun {
		return
	}
	o.bar.follow(o.m)
	o.followChosen()
	if !o.pointing {
		return
	}
	m := o.m
	if i := find(m.spider.feet, &o.pointed); i >= 0 {
		o.point(m.spider.feet[i], m.spider.feet[i].At)
	} else if i := find(m.clusters, &o.pointed); i >= 0 {
		o.point(m.clusters[i], m.clusters[i].At)
	} else {
		o.leave()
	}
}

// followChosen puts the ring around what shows the selected event.
func (o *overlay) followChosen() {
	m := o.m
	if !o.has {
		o.chosen.Move(away)
		return
	}
	id := m.state.Selected().ID
	for i := range m.spider.feet {
		if m.spider.feet[i].Markers[0].Event.ID == id {
			o.encircle(o.chosen, &m.spider.feet[i], chosenRoom)
			return
		}
	}
	if i := m.index.Showing(m.clusters, m.shown, o.at); i >= 0 {
		o.encircle(o.chosen, &m.clusters[i], chosenRoom)
		return
	}
	o.chosen.Move(away)
}

// encircle puts a ring around a cluster, wider by some units of Fyne.
func (o *overlay) encircle(ring *canvas.Rectangle, c *marker.Cluster, wider float32) {
	b := c.Box(o.m.sharp.Ratio)
	from := o.m.position(viewport.Pixel{X: b.Left, Y: b.Top}).SubtractXY(wider/2, wider/2)
	to := o.m.position(viewport.Pixel{X: b.Right, Y: b.Bottom}).AddXY(wider/2, wider/2)
	ring.Move(from)
	ring.Resize(fyne.NewSize(to.X-from.X, to.Y-from.Y))
	ring.CornerRadius = (to.Y - from.Y) / 2
}

// point shows the card of a cluster beside a pixel, and a ring around the
// cluster.
func (o *overlay) point(c marker.Cluster, beside viewport.Pixel) {
	if !o.pointing || !same(&c, &o.pointed) || c.Count != o.pointed.Count {
		o.card.fill(o.m.describe(&c))
	}
	o.pointing, o.pointed = true, c
	o.light(c)
	clearance := 0.0
	if beside == c.At {
		clearance = o.m.diameter(&c) / 2
	}
	o.encircle(o.mark, &c, 4)
	o.card.stand(o.m.position(beside), float32(clearance), o.m.Size())
}

// light lights the ground of what is pointed at.
func (o *overlay) light(c marker.Cluster) {
	if o.m.base.light(c) {
		o.m.raster.Refresh()
	}
}

// leave puts the card and its ring away.
func (o *overlay) leave() {
	if !o.pointing {
		return
	}
	o.pointing = false
	o.light(marker.Cluster{})
	o.mark.Move(away)
	o.card.leave()
}

// band shows the box that is being drawn.
func (o *overlay) band(a, b fyne.Position) {
	o.rubber.Resize(fyne.NewSize(abs(b.X-a.X), abs(b.Y-a.Y)))
	o.rubber.Move(fyne.NewPos(min(a.X, b.X), min(a.Y, b.Y)))
}

// unband puts the box away.
func (o *overlay) unband() { o.rubber.Move(away) }

// frame shows or puts away the edge that says that the keys go to the map.
func (o *overlay) frame(on bool) {
	if !on {
		o.edge.Move(away)
		return
	}
	o.edge.Resize(o.m.Size())
	o.edge.Move(fyne.Position{})
}
