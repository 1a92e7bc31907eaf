package paint

import (
	"image"
	"image/color"
	"slices"

	"strikemap/geo/marker"
	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

// Base paints the map without events over the whole of dst, which has the size
// of the view: sea, land, water, borders and names. It may run on any goroutine,
// several at once on different pictures.
func Base(dst *image.RGBA, o *outline.Outline, v viewport.View, st *Style) {
	paintParts(dst, o, v, st, dst.Rect)
	r := NewRaster(dst, st.Fonts)
	defer r.Close()
	drawNames(r, o, v, st, nil)
}

// layers draws the outline on a surface.
type layers struct {
	Surface
	o         *outline.Outline
	v         viewport.View
	st        *Style
	level     int
	low, high viewport.Plane // of the view and a little around it
	path      Path
	band      Path
	pen       stroker
	ring      []viewport.Plane
	shown     []*label // fixed names in the picture
	taken     []rect   // where it is written on
	writings  []writing
	clusters  []marker.Cluster // that names keep clear of
	blocked   []rect           // where something else will stand
	texts     []Text
	written   []marker.Box // where names have been written
}

// drawGround draws all of the base but its names.
func drawGround(s Surface, o *outline.Outline, v viewport.View, st *Style) {
	l := newLayers(s, o, v, st)
	defer l.close()
	l.water()
	l.ground()
	l.graticule()
	l.inland()
	l.lines()
	l.references()
}

// drawLines draws the borders and a person's own layers alone.
func drawLines(s Surface, o *outline.Outline, v viewport.View, st *Style) {
	l := newLayers(s, o, v, st)
	defer l.close()
	l.lines()
	l.references()
}

// drawNames draws towns and the names of the base, clear of the clusters that
// will stand on it and of what is blocked.
func drawNames(s Surface, o *outline.Outline, v viewport.View, st *Style, clusters []marker.Cluster, blocked ...rect) {
	l := newLayers(s, o, v, st)
	defer l.close()
	l.clusters, l.blocked = clusters, blocked
	l.names()
}

func newLayers(s Surface, o *outline.Outline, v viewport.View, st *Style) *layers {
	l := layersPool.Get().(*layers)
	l.Surface, l.o, l.v, l.st = s, o, v, st
	l.level = outline.LevelFor(v.Scale / st.Ratio)
	l.low, l.high = v.Bound()
	around := 24 * st.Ratio / v.Scale
	l.low = viewport.Plane{X: l.low.X - around, Y: l.low.Y - around}
	l.high = viewport.Plane{X: l.high.X + around, Y: l.high.Y + around}
	return l
}

// close gives the scratch memory back.
func (l *layers) close() {
	l.Surface, l.o, l.st, l.clusters, l.blocked = nil, nil, nil, nil, nil
	layersPool.Put(l)
}

// water paints the sea, darker along its coasts as engraved atlases do.
func (l *layers) water() {
	l.all()
	l.Fill(&l.path, l.st.sea)
	l.shores()
	l.bands(alpha(l.st.shallow, 0.24), 12, 6.5, 2.5)
}

// ground paints Ukraine with a band along the inside of its border, and then the
// land of other countries, which covers what of the bands has gone astray: the
// whole picture less the sea and less Ukraine, which run the other way round.
func (l *layers) ground() {
	l.path.Reset()
	l.rings(l.o.Ukraine())
	l.Fill(&l.path, l.st.land)
	l.path.Reset()
	l.rings(l.o.Frontier())
	l.bands(alpha(l.st.ribbon, 0.4), 10, 6, 3)
	l.all()
	l.rings(l.o.Sea())
	l.rings(l.o.Ukraine())
	l.Fill(&l.path, l.st.abroad)
}

// shores makes the path the coasts that the view may show, the sea on their left.
func (l *layers) shores() {
	l.path.Reset()
	for i := range l.o.Arcs {
		a := &l.o.Arcs[i]
		if a.Kind != outline.Coast && a.Kind != outline.ForeignCoast || !a.Meets(l.low, l.high) {
			continue
		}
		l.ring = append(l.ring[:0], a.At(min(l.level+1, outline.Levels-1))...)
		if !l.o.Faces[a.Left].IsSea() {
			slices.Reverse(l.ring)
		}
		l.path.AddPlane(l.ring, l.v)
	}
}

// bands paints bands of some widths, one on another, along the left of the path.
func (l *layers) bands(c color.NRGBA, widths ...float64) {
	for _, width := range widths {
		l.band.Reset()
		l.pen.band(&l.band, &l.path, width*l.st.Ratio)
		l.Fill(&l.band, c)
	}
}

// all makes the path the whole picture and a little more, clockwise, while outer
// rings of the coverage run anticlockwise.
func (l *layers) all() {
	l.path.Reset()
	w, h := float64(l.v.Size.W), float64(l.v.Size.H)
	l.path.AddRect(-2, -2, w+4, h+4)
}

// rings adds rings of the coverage; outer ones run anticlockwise.
func (l *layers) rings(r outline.Rings) {
	for i := range r.Len() {
		l.ring = r.AppendWithin(l.ring[:0], i, l.level, l.low, l.high)
		l.path.AddPlane(l.ring, l.v)
	}
}

// arcs makes the path those arcs of some kinds that the view may show.
func (l *layers) arcs(level int, kinds ...outline.ArcKind) {
	l.path.Reset()
	for i := range l.o.Arcs {
		a := &l.o.Arcs[i]
		for _, k := range kinds {
			if a.Kind == k && a.Meets(l.low, l.high) {
				l.path.AddPlane(a.At(level), l.v)
			}
		}
	}
}

// line adds a line if the view may show it.
func (l *layers) line(x *outline.Line) {
	if x.Meets(l.low, l.high) {
		l.path.AddPlane(x.At(l.level), l.v)
	}
}

// stroke draws the path in a width of the style.
func (l *layers) stroke(c color.NRGBA, width float64, dash ...float64) {
	s := Stroke{Color: c, Width: width * l.st.Ratio}
	for _, d := range dash {
		s.Dash = append(s.Dash, d*l.st.Ratio)
	}
	l.Stroke(&l.path, s)
}
