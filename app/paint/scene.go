package paint

import (
	"image"
	"image/png"
	"io"

	"strikemap/geo"
	"strikemap/geo/marker"
	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

// Credit names whose data the map is made of; it belongs on every picture.
const Credit = "© OpenStreetMap contributors (ODbL) · GeoNames (CC BY 4.0) · GSHHG (LGPL) · Natural Earth · OurAirports"

// Scene is a sheet: the map as it is shown, with what a reader needs who has
// nothing else. Its lengths are units, of which there are 96 to the inch.
type Scene struct {
	Outline *outline.Outline
	Index   *marker.Index // the events shown; may be nil
	View    viewport.View // of the whole sheet, in units; see Fit
	Style   *Style        // its Ratio does not matter
	Ratio   float64       // pixels per unit of a PNG, 1 to 4; 0 is 1

	Title  string
	Dates  string // from when to when
	Legend []Entry
	Notes  []string // under the legend: what could not be mapped
	Credit string   // Credit, or that with more

	Inset bool // a small map of the country tells which part of it is shown
	Clear bool // the ground is left clear: borders, names and events alone

	// Around has the legend stand clear of these events, and explain their signs, in
	// place of those shown: of pictures that follow one another it stands still.
	Around *marker.Index
}

// Entry is a line of the legend.
type Entry struct {
	Display geo.Display
	Name    string
	Count   int
}

// Fit makes the scene a sheet of a size that shows a box of the plane within its
// frame, margin units from the frame's sides.
func (s *Scene) Fit(low, high viewport.Plane, size viewport.Size, margin float64) {
	f := frameOf(s, size)
	inner := viewport.Size{W: int(f.x1 - f.x0), H: int(f.y1 - f.y0)}
	v := viewport.FitPlane(low, high, inner, margin)
	v.Center.X += (float64(size.W)/2 - (f.x0+f.x1)/2) / v.Scale
	v.Center.Y -= (float64(size.H)/2 - (f.y0+f.y1)/2) / v.Scale
	s.View = v.Resize(size)
}

// PNG writes the scene as a PNG of Ratio times its size.
func PNG(w io.Writer, s *Scene) error {
	picture := Picture(s)
	if s.Clear {
		return png.Encode(w, picture)
	}
	return encodePNG(w, picture)
}

// Picture paints the scene in pixels, Ratio times its size; where the ground is left
// clear they are transparent.
func Picture(s *Scene) *image.RGBA {
	d := s.at(max(s.Ratio, 1))
	dst := image.NewRGBA(image.Rect(0, 0, d.v.Size.W, d.v.Size.H))
	if !s.Clear {
		paintParts(dst, s.Outline, d.v, d.st, dst.Rect)
	}
	r := NewRaster(dst, s.Style.Fonts)
	defer r.Close()
	if s.Clear {
		drawLines(&clipped{r, d.frame}, s.Outline, d.v, d.st)
	}
	d.overGround(r)
	return dst
}

// vectorRatio is how much finer than the screen the lines of SVG and PDF are.
const vectorRatio = 2

// SVG writes the scene as SVG.
func SVG(w io.Writer, s *Scene) error {
	d := s.at(vectorRatio)
	out := newSVG(d.v.Size, vectorRatio, s.Style.Fonts)
	out.describe(s.Title)
	d.drawAll(out)
	return out.writeTo(w)
}

// PDF writes the scene as a PDF of one page.
func PDF(w io.Writer, s *Scene) error {
	d := s.at(vectorRatio)
	out := newPDF(d.v.Size, vectorRatio, s.Style.Fonts)
	out.describe(s.Title)
	d.drawAll(out)
	return out.writeTo(w)
}

// drawAll draws the sheet with its ground.
func (d *sheet) drawAll(s Surface) {
	if d.Clear {
		drawLines(&clipped{s, d.frame}, d.Outline, d.v, d.st)
	} else {
		drawGround(s, d.Outline, d.v, d.st)
	}
	d.overGround(s)
}

// sheet is a scene at some ratio of pixels to units.
type sheet struct {
	*Scene
	v        viewport.View
	st       *Style
	index    *marker.Index
	clusters []marker.Cluster
	frame    rect
	legend   legend
	inset    rect
	edges    []edgeNote
}

func (s *Scene) at(ratio float64) *sheet {
	v := s.View
	v.Size = viewport.Size{W: int(float64(v.Size.W) * ratio), H: int(float64(v.Size.H) * ratio)}
	v.Scale *= ratio
	d := &sheet{Scene: s, v: v, st: s.Style.At(ratio), frame: frameOf(s, s.View.Size).scaled(ratio)}
	if s.Index != nil {
		d.index = s.Index.Labelled(d.st.Label).AtRatio(ratio)
		d.clusters = standing(d.index, d.v, d.frame)
	}
	shown := d.clusters
	if s.Around != nil {
		d.clusters = standing(s.Around.Labelled(d.st.Label).AtRatio(ratio), d.v, d.frame)
	}
	d.legend = d.placeLegend()
	d.inset = d.placeInset()
	d.clusters = shown
	if d.index != nil {
		d.edges = d.placeEdges()
		d.index = d.index.Avoiding(d.stands()...)
		d.clusters = standing(d.index, d.v, d.frame)
	}
	return d
}

// overGround draws all but the ground: extents, names, events, and what stands
// around the map.
func (d *sheet) overGround(s Surface) {
	if d.index != nil {
		DrawExtents(s, d.index, d.v, d.st)
	}
	l := newLayers(s, d.Outline, d.v, d.st)
	l.clusters, l.blocked = d.clusters, d.covers()
	l.names()
	l.close()
	DrawClusters(s, d.clusters, d.st)
	d.margins(s)
	d.legend.draw(s, d)
	d.drawInset(s)
	d.scaleBar(s)
	for i := range d.edges {
		d.edges[i].draw(s, d.st)
	}
}
