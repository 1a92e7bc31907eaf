package mapview

import (
	"image"
	"math"

	"strikemap/app/paint"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// draw is the raster's generator: it returns the frame of the present view in
// w by h device pixels. It copies and stamps, and no more.
func (m *Map) draw(w, h int) image.Image {
	m.adopt(viewport.Size{W: w, H: h})
	dst := m.frames.next(w, h)
	from, cs := m.base.layer, m.clusters
	if from.image != nil && from.view.Scale == m.shown.Scale {
		from.image, cs = m.base.withDots(m.index, m.sprites, m.sharp), cs[marker.Dots(cs):]
	}
	m.composer.compose(dst, m.shown, from, paint.Word(m.sharp.Blank()))
	paint.Stamp(dst, cs, m.sprites)
	m.spider.stamp(dst, m.sprites)
	if m.base.fresh {
		m.appeared()
	}
	return dst
}

// Expect begins to paint for a frame of a size in device pixels before Fyne asks
// for one.
func (m *Map) Expect(s viewport.Size) { m.adopt(s) }

// adopt takes the size at which Fyne wants the frame. Until a person touches
// the map it fits its events again whenever the size changes.
func (m *Map) adopt(s viewport.Size) {
	if m.Size().Width > 0 {
		if r := float64(s.W) / float64(m.Size().Width); math.Abs(r-m.ratio) > 1e-3 {
			m.ratio = r
			m.sharpen()
		}
	}
	if m.view.Size == s {
		return
	}
	first := m.view.Size == viewport.Size{}
	m.view = m.view.Resize(s)
	if first || !m.touched {
		m.view = m.fitted()
	}
	m.settle()
}
