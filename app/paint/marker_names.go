package paint

import (
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// dodge moves a name that stands in the way of the clusters: that of a town from
// under the mark on it, or to another side of its dot where it touches no other
// name. It reports false when there is no room, for half a name is worse than
// none.
func (l *layers) dodge(x *label, t *Text) bool {
	at := l.v.ToPixel(x.at)
	if name := l.nameBox(x, at); l.covering(name) == nil {
		l.written = append(l.written, name)
		return true
	}
	if x.town == nil {
		return false
	}
	y := *x
	for i := range below + 1 {
		y.anchor = (x.anchor + i) % (below + 1)
		name, by := l.nameBox(&y, at), viewport.Pixel{}
		if c := l.standing(at); c != nil {
			if c.Label != "" {
				return false // the town itself lies under a badge
			}
			by = aside(y.anchor, name, c.Box(l.st.Ratio), nameGap*l.st.Ratio)
			name = shifted(name, by)
		}
		if l.covering(name) == nil && !l.named(x, name) && l.open(name) {
			l.written = append(l.written, name)
			*t = y.writing(l.st, at)
			t.At.X, t.At.Y = t.At.X+by.X, t.At.Y+by.Y
			return true
		}
	}
	return false
}

// open reports whether a name that was moved lies in the picture, outside of what is
// blocked.
func (l *layers) open(name marker.Box) bool {
	b := rect{name.Left, name.Top, name.Right, name.Bottom}
	for _, c := range l.blocked {
		if b.overlaps(c) {
			return false
		}
	}
	return b.x0 >= 1 && b.y0 >= 1 && b.x1 <= float64(l.v.Size.W)-1 && b.y1 <= float64(l.v.Size.H)-1
}

// nameGap is the room between a mark and the name of its town, for the ring of
// the selected one, in units of the style.
const nameGap = 6

// nameBox returns where a name stands that belongs to a pixel.
func (l *layers) nameBox(x *label, at viewport.Pixel) marker.Box {
	b, r := x.box(x.anchor), l.st.Ratio
	return marker.Box{Left: at.X + b.x0*r, Top: at.Y + b.y0*r, Right: at.X + b.x1*r, Bottom: at.Y + b.y1*r}
}

// haloReach is how far the halo of a name goes beyond its box, in units of the style.
const haloReach = 2

// covering returns a cluster that covers some of a name, or the line of whose tag runs
// through it.
func (l *layers) covering(name marker.Box) *marker.Cluster {
	r := haloReach * l.st.Ratio
	name = marker.Box{Left: name.Left - r, Top: name.Top - r, Right: name.Right + r, Bottom: name.Bottom + r}
	for i := range l.clusters {
		if c := &l.clusters[i]; c.Box(l.st.Ratio).Meets(name) || c.Foot != c.Joint && name.Cut(c.Foot, c.Joint) {
			return c
		}
	}
	return nil
}

// standing returns the cluster that covers a town's own dot.
func (l *layers) standing(at viewport.Pixel) *marker.Cluster {
	for i := range l.clusters {
		if l.clusters[i].Box(l.st.Ratio).Contains(at) {
			return &l.clusters[i]
		}
	}
	return nil
}

// named reports whether a box touches where a name other than x stands, or where
// one has been moved to.
func (l *layers) named(x *label, b marker.Box) bool {
	for _, w := range l.written {
		if w.Meets(b) {
			return true
		}
	}
	for _, y := range l.shown {
		if y != x && l.nameBox(y, l.v.ToPixel(y.at)).Meets(b) {
			return true
		}
	}
	return false
}

// aside returns by how much a name moves away from a mark, and some pixels more.
func aside(a anchor, name, mark marker.Box, more float64) viewport.Pixel {
	switch a {
	case right:
		return viewport.Pixel{X: mark.Right + more - name.Left}
	case left:
		return viewport.Pixel{X: mark.Left - more - name.Right}
	case above:
		return viewport.Pixel{Y: mark.Top - more - name.Bottom}
	}
	return viewport.Pixel{Y: mark.Bottom + more - name.Top}
}

func shifted(b marker.Box, by viewport.Pixel) marker.Box {
	return marker.Box{Left: b.Left + by.X, Top: b.Top + by.Y, Right: b.Right + by.X, Bottom: b.Bottom + by.Y}
}
