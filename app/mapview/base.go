package mapview

import (
	"image"
	"slices"

	"strikemap/app/paint"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// baseMargin is by how many device pixels the base exceeds the view on every
// side. A new base is asked for when less than half of it is left.
const baseMargin = 256

// base is the painted map, larger than the view: without the clusters, to be
// shown at other scales, and with them, to be moved about at its own.
type base struct {
	layer
	spare   *image.RGBA  // what the next one is painted on
	pending bool         // one is being painted
	fresh   bool         // one has not been on the screen yet
	spoilt  bool         // the one on screen shows something else than it should
	framed  bool         // no name on it crosses the edges of the view it was painted for
	taken   []marker.Box // what covers the view, in its pixels

	ground   paint.Ground     // used by what paints the base
	stamped  *image.RGBA      // image with the dots of an index
	index    *marker.Index    // that index; nil when stamped is out of date
	lit      marker.Cluster   // under the pointer, the ground of which is lit on stamped
	clusters []marker.Cluster // scratch
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
// one is on its way; when that is on the screen the question is asked again.
func (m *Map) requestBase() {
	b := &m.base
	if m.view.Size.W == 0 || b.pending || b.fresh || b.serves(m.shown) {
		return
	}
	b.pending, b.spoilt = true, false
	margin := baseMargin
	if b.image == nil { // the first one is to be there soon
		margin = 0
	}
	v := m.shown.Resize(viewport.Size{W: m.shown.Size.W + 2*margin, H: m.shown.Size.H + 2*margin})
	frame := image.Rect(0, 0, v.Size.W, v.Size.H)
	var covers []image.Rectangle
	framed := m.resting()
	if framed {
		frame = frame.Inset(margin)
		covers = m.covered(frame.Min)
		m.keepClear(covers, frame.Min)
	}
	dst, o, style, index := sized(b.spare, v.Size.W, v.Size.H), m.outline, m.sharp, m.index
	m.spawn(
		func() {
			if o := o(); o != nil {
				b.ground.Chart(dst, o, index, v, style, frame, covers...)
			} else {
				fill(paint.Words(dst), paint.Word(style.Blank()))
			}
		},
		func() {
			b.pending, b.index, b.fresh, b.framed = false, nil, true, framed
			b.spare, b.layer = b.image, layer{dst, v}
			m.show()
		},
	)
}

// keepClear has badges keep clear of what covers the map, given in pixels of a base in
// which the view's corner lies at a pixel.
func (m *Map) keepClear(covers []image.Rectangle, corner image.Point) {
	var taken []marker.Box
	for _, c := range covers {
		c = c.Sub(corner)
		taken = append(taken, marker.Box{Left: float64(c.Min.X), Top: float64(c.Min.Y), Right: float64(c.Max.X), Bottom: float64(c.Max.Y)})
	}
	if slices.Equal(taken, m.base.taken) {
		return
	}
	m.base.taken = taken
	m.index = m.index.Avoiding(taken...)
	m.clusters = m.index.AppendClusters(m.clusters[:0], m.shown)
}

// centred reports whether the view is in the middle of the base.
func (b *base) centred(v viewport.View) bool {
	at := origin(b.view, v)
	return b.view.Scale == v.Scale && 2*at.X+v.Size.W == b.view.Size.W && 2*at.Y+v.Size.H == b.view.Size.H
}

// appeared is called in the frame that shows a base for the first time. When that
// frame is on the screen the live objects may come, and it is told.
func (m *Map) appeared() {
	m.base.fresh = false
	m.spawn(func() {}, func() {
		m.over.begin()
		m.requestBase()
		if m.OnPainted != nil {
			m.OnPainted()
		}
	})
}

// light lights the ground that a badge speaks of, or none for what is no badge, and
// reports whether that changes anything.
func (b *base) light(c marker.Cluster) bool {
	if c.Area == b.lit.Area && c.Ring == b.lit.Ring {
		return false
	}
	b.lit, b.index = c, nil
	return true
}

// shine draws the lit ground.
func (b *base) shine(style *paint.Style) {
	if b.lit.Chosen || b.lit.Area == nil && b.lit.Ring == nil {
		return
	}
	r := paint.NewRaster(b.stamped, nil)
	defer r.Close()
	paint.LightExtent(r, &b.lit, b.view, style)
}

// withDots returns the base with the dots of an index, which are stamped once
// for all frames that move it. Badges are left to the frame, for they keep in
// sight.
func (b *base) withDots(x *marker.Index, s *paint.Sprites, style *paint.Style) *image.RGBA {
	if b.index == x {
		return b.stamped
	}
	b.index, b.stamped = x, sized(b.stamped, b.view.Size.W, b.view.Size.H)
	copy(b.stamped.Pix, b.image.Pix)
	b.shine(style)
	b.clusters = x.AppendClusters(b.clusters[:0], b.view)
	paint.Stamp(b.stamped, b.clusters[:marker.Dots(b.clusters)], s)
	return b.stamped
}
