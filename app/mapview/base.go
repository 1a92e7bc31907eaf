package mapview

import (
	"image"

	"strikemap/app/paint"
	"strikemap/geo/marker"
	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

// baseMargin is by how many device pixels the base exceeds the view on every
// side. A new base is asked for when less than half of it is left.
const baseMargin = 256

// base is the painted map, larger than the view: without the clusters, to be
// shown at other scales, and with them, to be moved about at its own.
type base struct {
	layer
	index   *marker.Index // whose clusters are stamped
	stamped *image.RGBA
	spare   [2]*image.RGBA // what the next image and stamped are painted on
	sprites *paint.Sprites // of the goroutine that paints
	pending bool           // one is being painted
	spoilt  bool           // the one on screen shows something else than it should
}

// spoil asks for a new base although the view may be covered.
func (b *base) spoil() { b.spoilt = true }

// serves reports whether the base is sharp in the view and reaches far enough
// around it.
func (b *base) serves(v viewport.View) bool {
	if b.image == nil || b.spoilt || b.view.Scale != v.Scale {
		return false
	}
	at, left := origin(b.view, v), baseMargin/2
	return at.X >= left && at.Y >= left &&
		at.X+v.Size.W+left <= b.view.Size.W && at.Y+v.Size.H+left <= b.view.Size.H
}

// requestBase has a base painted for the view unless the one there serves or
// one is on its way; when that arrives the question is asked again.
func (m *Map) requestBase() {
	b := &m.base
	if b.pending || b.serves(m.shown) {
		return
	}
	b.pending, b.spoilt = true, false
	v := m.shown.Resize(viewport.Size{W: m.shown.Size.W + 2*baseMargin, H: m.shown.Size.H + 2*baseMargin})
	next := base{
		layer: layer{sized(b.spare[0], v.Size.W, v.Size.H), v}, stamped: sized(b.spare[1], v.Size.W, v.Size.H),
		index: m.index, sprites: b.sprites, spare: [2]*image.RGBA{b.image, b.stamped},
	}
	if next.sprites.Style() != m.sharp {
		next.sprites = paint.NewSprites(m.sharp)
	}
	o := m.outline
	m.spawn(
		func() { next.paint(o) },
		func() {
			next.spoilt = b.spoilt
			*b = next
			m.show()
			if m.OnPainted != nil {
				m.OnPainted()
			}
		},
	)
}

// paint paints the base. Badges are left to the frame, for they keep in sight.
func (b *base) paint(o *outline.Outline) {
	paint.Chart(b.image, o, b.index, b.view, b.sprites.Style())
	copy(b.stamped.Pix, b.image.Pix)
	cs := b.index.Clusters(b.view)
	paint.Stamp(b.stamped, cs[:marker.Dots(cs)], b.sprites)
}

// holds reports whether the base shows the clusters of an index in a view.
func (b *base) holds(x *marker.Index, v viewport.View) bool {
	return b.image != nil && b.index == x && b.view.Scale == v.Scale
}
