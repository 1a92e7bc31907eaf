package paint

import (
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// dodge moves the name of a town from under the mark that stands on the town,
// further to the side where it stands already, and reports false for a name that
// a badge would cover.
func (l *layers) dodge(x *label, t *Text) bool {
	at := l.v.ToPixel(x.at)
	b := x.box(x.anchor)
	r := l.st.Ratio
	name := marker.Box{Left: at.X + b.x0*r, Top: at.Y + b.y0*r, Right: at.X + b.x1*r, Bottom: at.Y + b.y1*r}
	for i := range l.clusters {
		c := &l.clusters[i]
		mark := c.Box(r)
		switch {
		case !mark.Meets(name):
		case c.Label != "":
			return false
		case x.town != nil && mark.Contains(at):
			by := aside(x.anchor, name, mark, 2*r)
			t.At.X, t.At.Y = t.At.X+by.X, t.At.Y+by.Y
			return true
		}
	}
	return true
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
	case below:
		return viewport.Pixel{Y: mark.Bottom + more - name.Top}
	}
	return viewport.Pixel{}
}
