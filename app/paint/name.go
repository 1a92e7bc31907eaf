package paint

import (
	"math"
	"strings"

	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

// How the names of seas, countries and lakes are written, and how far two
// writings of one name stay apart, in units of the style.
const (
	nameApart   = 620.0
	countrySize = 12.5
	lakeSize    = 10.0
)

// loose writes the names that take what room the fixed ones leave: seas,
// countries, lakes and rivers.
func (l *layers) loose() {
	for i := range l.o.Names {
		if n := &l.o.Names[i]; l.wide(n) {
			l.loosely(n)
		}
	}
	l.riverNames()
}

// wide reports whether what a name names is large enough on the screen for it.
func (l *layers) wide(n *outline.Name) bool {
	t := l.nameText(n)
	least := 1.0
	if n.Kind != outline.LakeName {
		least = 1.25
	}
	return n.Span*l.v.Scale >= least*l.st.Fonts.Width(&t)
}

// nameText returns how a name is written, not yet placed.
func (l *layers) nameText(n *outline.Name) Text {
	t := Text{String: l.st.local(n.Name, n.LocalName), Anchor: Middle, Italic: true, Color: l.st.waterName}
	switch {
	case n.Kind == outline.CountryName:
		t.String = strings.ToUpper(t.String)
		t.Size, t.Spacing, t.Color = countrySize, 0.3, l.st.countryName
		t.Halo, t.HaloSize = alpha(l.st.abroadHalo, 0.7), 1.6*l.st.Ratio
	case n.Kind == outline.LakeName:
		t.Size = lakeSize
		t.Halo, t.HaloSize = alpha(l.st.halo, 0.55), 1.4*l.st.Ratio
	default:
		t.Size, t.Spacing = seaSize(n.Span*l.scale()), 0.2
	}
	t.Size *= l.st.Ratio
	return t
}

// seaSize lets a sea's name grow with the sea, within bounds.
func seaSize(length float64) float64 { return min(max(math.Round(length/24), 11), 19) }

// loosely writes a name at those of its spots that are in the picture and free,
// or else somewhere within its box.
func (l *layers) loosely(n *outline.Name) {
	t := l.nameText(n)
	written := 0
	for _, at := range n.Spots {
		if l.try(n, &t, at) {
			written++
		}
		if n.Kind == outline.LakeName {
			return
		}
	}
	if written == 0 {
		l.elsewhere(n, &t)
	}
}

// try writes a name centred at a place of the plane, if it is free there.
func (l *layers) try(n *outline.Name, t *Text, at viewport.Plane) bool {
	if !l.couldWrite(n, t, at) {
		return false
	}
	p := l.v.ToPixel(at)
	b := l.nameRect(t, p)
	l.take(b)
	l.writings = append(l.writings, writing{t.String, p})
	t.At = viewport.Pixel{X: p.X, Y: b.y1 - descent*t.Size}
	l.Text(t)
	return true
}

// nameRect returns the box of a name centred at a pixel.
func (l *layers) nameRect(t *Text, p viewport.Pixel) rect {
	w, h := l.st.Fonts.Width(t), (ascent+descent)*t.Size
	return rect{p.X - w/2, p.Y - h/2, p.X + w/2, p.Y + h/2}
}

// inPicture reports whether a box lies in the picture with some room around it.
func (l *layers) inPicture(b rect) bool {
	m := 6 * l.st.Ratio
	return b.x0 >= m && b.y0 >= m && b.x1 <= float64(l.v.Size.W)-m && b.y1 <= float64(l.v.Size.H)-m
}

// inFace reports whether a box lies in the face that a name belongs to.
func (l *layers) inFace(n *outline.Name, b rect) bool {
	f := l.o.Face(n.Face)
	if f == nil {
		return true
	}
	for i := range 7 {
		x := b.x0 + (b.x1-b.x0)*float64(i)/6
		for _, y := range [...]float64{b.y0 - b.height()/3, b.y1 + b.height()/3} {
			if !l.o.Covers(f, l.v.ToPlane(viewport.Pixel{X: x, Y: y}), max(l.level, 1)) {
				return false
			}
		}
	}
	return true
}

// elsewhere tries the points of a lattice that is fixed to the plane, within the
// box of a name or, for a country, its face, those near the picture's middle
// first.
func (l *layers) elsewhere(n *outline.Name, t *Text) {
	low, high := n.Low, n.High
	if f := l.o.Face(n.Face); n.Kind == outline.CountryName && f != nil {
		low, high = f.Low, f.High
	}
	gap := math.Exp2(math.Ceil(math.Log2(90 * l.st.Ratio / l.v.Scale)))
	middle := l.v.Center
	best := math.Inf(1)
	var at viewport.Plane
	for x := math.Ceil(max(low.X, l.low.X)/gap) * gap; x <= min(high.X, l.high.X); x += gap {
		for y := math.Ceil(max(low.Y, l.low.Y)/gap) * gap; y <= min(high.Y, l.high.Y); y += gap {
			p := viewport.Plane{X: x, Y: y}
			if d := math.Hypot(x-middle.X, y-middle.Y); d < best && l.couldWrite(n, t, p) {
				best, at = d, p
			}
		}
	}
	if !math.IsInf(best, 1) {
		l.try(n, t, at)
	}
}

// couldWrite reports whether a name may be centred at a place of the plane.
func (l *layers) couldWrite(n *outline.Name, t *Text, at viewport.Plane) bool {
	p := l.v.ToPixel(at)
	b := l.nameRect(t, p)
	return l.inPicture(b) && !l.isTaken(b.grown(3*l.st.Ratio)) && !l.repeats(t.String, p) && l.inFace(n, b)
}
