package paint

import (
	"image/color"
	"math"
	"slices"

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
	l.settle()
	l.loose()
	l.dots()
	for i := range l.texts { // the most prominent last, on top
		l.Text(&l.texts[len(l.texts)-1-i])
	}
}

// settle moves the fixed names clear of clusters, the most prominent first, and
// notes where it is written on then.
func (l *layers) settle() {
	l.taken, l.writings, l.written, l.texts = l.taken[:0], l.writings[:0], l.written[:0], l.texts[:0]
	for _, x := range l.shown {
		t := x.writing(l.st, l.v.ToPixel(x.at))
		if l.dodge(x, &t) {
			l.texts = append(l.texts, t)
		}
		if x.town != nil {
			l.take(x.spot().on(l.v.ToPixel(x.at), l.st.Ratio))
		}
	}
	l.shown = slices.DeleteFunc(l.shown, func(x *label) bool { // no half of a dot beside a tag
		c := l.standing(l.v.ToPixel(x.at))
		return x.town != nil && c != nil && c.Label != ""
	})
	for _, b := range l.written {
		l.take(rect{b.Left, b.Top, b.Right, b.Bottom})
	}
	for i := range l.clusters {
		b := l.clusters[i].Box(l.st.Ratio)
		l.take(rect{b.Left, b.Top, b.Right, b.Bottom})
	}
	l.taken = append(l.taken, l.blocked...)
}

// sees reports whether the whole of a label lies in the picture, outside of what
// is blocked: none is cut.
func (l *layers) sees(x *label) bool {
	p := l.v.ToPixel(x.at)
	b := x.box(x.anchor).on(p, l.st.Ratio)
	for _, c := range l.blocked {
		if b.overlaps(c) || x.town != nil && x.spot().on(p, l.st.Ratio).overlaps(c) {
			return false
		}
	}
	return b.x0 >= 1 && b.y0 >= 1 && b.x1 <= float64(l.v.Size.W)-1 && b.y1 <= float64(l.v.Size.H)-1
}

// dots draws the towns that are named.
func (l *layers) dots() {
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
