package paint

import (
	"image/color"
	"math"

	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

// names draws the towns and writes the names.
func (l *layers) names() {
	if l.st.Fonts == nil {
		return
	}
	labels, placed := l.st.labels.at(l.o, l.st, l.scale())
	l.shown = l.shown[:0]
	for _, i := range placed {
		if x := &labels[i]; x.since <= l.scale() && l.scale() < x.to && l.sees(x) {
			l.shown = append(l.shown, x)
		}
	}
	l.takeShown()
	l.loose()
	l.dots()
	for i := len(l.shown) - 1; i >= 0; i-- { // the most prominent last, on top
		x := l.shown[i]
		t := x.writing(l.st, l.v.ToPixel(x.at))
		if l.dodge(x, &t) {
			l.Text(&t)
		}
	}
}

// sees reports whether the whole of a label lies in the picture: none is cut by
// its edge.
func (l *layers) sees(x *label) bool {
	b := x.box(x.anchor).on(l.v.ToPixel(x.at), l.st.Ratio)
	return b.x0 >= 1 && b.y0 >= 1 && b.x1 <= float64(l.v.Size.W)-1 && b.y1 <= float64(l.v.Size.H)-1
}

// dots draws the towns that are named.
func (l *layers) dots() {
	l.circles(l.st.townFill, func(x *label) float64 { return x.look.dot + 0.6 })
	l.circles(l.st.halo, func(x *label) float64 { return x.look.dot + 0.6 })
	l.circles(l.st.town, func(x *label) float64 { return x.look.dot })
	l.circles(l.st.townFill, func(x *label) float64 {
		if x.town.Rank == outline.Village || x.look.abroad {
			return 0
		}
		return x.look.dot - 1.2
	})
	l.circles(l.st.town, func(x *label) float64 {
		if x.town.Rank <= outline.Seat {
			return x.look.dot - 2
		}
		return 0
	})
}

// circles fills a circle at every town shown, of the radius given for it.
func (l *layers) circles(c color.NRGBA, radius func(*label) float64) {
	l.path.Reset()
	for _, x := range l.shown {
		if x.town == nil {
			continue
		}
		if r := radius(x) * l.st.Ratio; r > 0 {
			l.path.AddCircle(l.v.ToPixel(x.at), r)
		}
	}
	l.Fill(&l.path, c)
}

// AddCircle appends a circle.
func (p *Path) AddCircle(at viewport.Pixel, r float64) {
	n := max(12, int(math.Ceil(math.Pi/math.Acos(1-0.08/max(r, 0.2)))))
	for i := range n + 1 {
		sin, cos := math.Sincos(2 * math.Pi * float64(i%n) / float64(n))
		p.Points = append(p.Points, viewport.Pixel{X: at.X + r*sin, Y: at.Y - r*cos})
	}
	p.End()
}
