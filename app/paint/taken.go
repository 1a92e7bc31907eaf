package paint

import (
	"math"

	"strikemap/geo/viewport"
)

// writing is a name that has been written, and where.
type writing struct {
	text string
	at   viewport.Pixel
}

// grown returns a box with a margin around it.
func (b rect) grown(m float64) rect { return rect{b.x0 - m, b.y0 - m, b.x1 + m, b.y1 + m} }

func (b rect) height() float64 { return b.y1 - b.y0 }

// overlaps reports whether two boxes share more than an edge.
func (b rect) overlaps(c rect) bool {
	return b.x0 < c.x1 && c.x0 < b.x1 && b.y0 < c.y1 && c.y0 < b.y1
}

// take notes that a box of the picture is written on.
func (l *layers) take(b rect) { l.taken = append(l.taken, b) }

// isTaken reports whether something is written within a box.
func (l *layers) isTaken(b rect) bool {
	for _, c := range l.taken {
		if b.overlaps(c) {
			return true
		}
	}
	return false
}

// repeats reports whether the same name has been written near p.
func (l *layers) repeats(text string, p viewport.Pixel) bool {
	for _, w := range l.writings {
		if w.text == text && math.Hypot(w.at.X-p.X, w.at.Y-p.Y) < nameApart*l.st.Ratio {
			return true
		}
	}
	return false
}

// on returns a box around a place, in units, as a box of the picture.
func (b rect) on(p viewport.Pixel, ratio float64) rect {
	return rect{p.X + b.x0*ratio, p.Y + b.y0*ratio, p.X + b.x1*ratio, p.Y + b.y1*ratio}
}
