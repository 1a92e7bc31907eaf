package paint

import (
	"image"
	"image/color"
	"image/draw"

	"strikemap/geo"
	"strikemap/geo/marker"
	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

// Chart is a map on a slide or a page: some events lit, others faint beside them. Its
// lengths are pixels of the surface that it is drawn on; its left upper corner is the
// surface's.
type Chart struct {
	Outline  *outline.Outline
	View     viewport.View
	Style    *Style               // at its ratio
	Lit, Dim *marker.Index        // what it is about, and what else there is; either may be nil
	Chosen   string               // the event of Lit that stands alone with its name; may be empty
	Number   func(*geo.Event) int // the number that an event of Lit wears, 0 for none; may be nil
	Blocked  []marker.Box         // where no name and no number may stand
	Open     bool                 // says nothing of what lies beyond its edges
	Plain    bool                 // without names, scale bar and rims: a small map beside another
}

// dimness is the opacity of what a chart is not about.
const dimness = .25

// Numbered is a Surface on which the number of a stop leads to what is told of it.
type Numbered interface {
	// LinkNumber draws a number, which fills a box, and makes it a link.
	LinkNumber(n int, b marker.Box, draw func())
}

// Image returns the chart as pixels.
func (c *Chart) Image() *image.RGBA {
	dst := image.NewRGBA(image.Rect(0, 0, c.View.Size.W, c.View.Size.H))
	paintParts(dst, c.Outline, c.View, c.Style, dst.Rect)
	r := NewRaster(dst, c.Style.Fonts)
	defer r.Close()
	c.over(r)
	return dst
}

// Draw draws the chart.
func (c *Chart) Draw(s Surface) {
	within := sized{s, c.View.Size}
	drawGround(within, c.Outline, c.View, c.Style)
	c.over(within)
}

// sized is a part of a surface, at its corner.
type sized struct {
	Surface
	size viewport.Size
}

// Size returns the size of the part.
func (s sized) Size() viewport.Size { return s.size }

// LinkNumber makes a number a link where the surface knows how.
func (s sized) LinkNumber(n int, b marker.Box, draw func()) { linkNumber(s.Surface, n, b, draw) }

func linkNumber(s Surface, n int, b marker.Box, draw func()) {
	if l, ok := s.(Numbered); ok {
		l.LinkNumber(n, b, draw)
		return
	}
	draw()
}

// Keys returns what a legend beside the chart is to explain, of what it is about.
func (c *Chart) Keys() Keys {
	_, lit := c.clusters(c.Lit)
	return KeysOf(lit)
}

// Displays returns the categories of which the chart shows events, in their order.
func (c *Chart) Displays() (out []geo.Display) {
	var by [marker.Displays]int
	for _, x := range []*marker.Index{c.Lit, c.Dim} {
		_, clusters := c.clusters(x)
		for i := range clusters {
			for d, n := range clusters[i].ByDisplay {
				by[d] += n
			}
		}
	}
	for d, n := range by {
		if n > 0 {
			out = append(out, geo.Displays[d])
		}
	}
	return out
}

// Under returns how much of what the chart is about a box of it covers, and a little for
// what else there is.
func (c *Chart) Under(b marker.Box) (n int) {
	const grid = 6
	for weight, x := range map[int]*marker.Index{4: c.Lit, 1: c.Dim} {
		x, clusters := c.clusters(x)
		if x == nil {
			continue
		}
		for i := range clusters {
			if clusters[i].Box(c.Style.Ratio).Meets(b) {
				n += 6 * weight
			}
		}
		for _, a := range x.Areas() {
			for i := range grid * grid {
				at := viewport.Pixel{X: b.Left + (b.Right-b.Left)*(float64(i%grid)+.5)/grid, Y: b.Top + (b.Bottom-b.Top)*(float64(i/grid)+.5)/grid}
				if weight > 1 && a.Covers(c.View.ToPlane(at)) {
					n++
				}
			}
		}
	}
	return n
}

// clusters returns what stands on the chart of an index, and the index at the chart's
// ratio.
func (c *Chart) clusters(x *marker.Index) (*marker.Index, []marker.Cluster) {
	if x == nil {
		return nil, nil
	}
	if x = x.AtRatio(c.Style.Ratio); c.Plain {
		return x, x.Clusters(c.View)
	}
	if at, ok := x.Locate(c.Chosen); ok {
		x = x.Labelled(c.Style.Label).Choosing(at, true)
	}
	return x, standing(x, c.View, c.frame())
}

// frame returns the whole of the chart.
func (c *Chart) frame() rect { return rect{0, 0, float64(c.View.Size.W), float64(c.View.Size.H)} }

// over draws all but the ground.
func (c *Chart) over(s Surface) {
	dim, others := c.clusters(c.Dim)
	lit, own := c.clusters(c.Lit)
	faint := dimmed{s, dimness}
	if dim != nil && !c.Plain {
		DrawExtents(faint, dim, c.View, c.Style)
	}
	if lit != nil {
		c.extents(s, lit, own)
	}
	tags := c.tags(own, others)
	notes := c.edges(own, others, tags)
	if !c.Plain {
		l := newLayers(s, c.Outline, c.View, c.Style)
		l.clusters, l.blocked = append(append([]marker.Cluster{}, own...), others...), c.blocked(tags, notes)
		l.names()
		l.close()
	}
	DrawClusters(faint, others, c.Style)
	DrawClusters(s, own, c.Style)
	for i := range tags {
		tags[i].draw(s, c.Style)
	}
	for i := range notes {
		notes[i].draw(s, c.Style)
	}
}

// edges says at the edges what lies beyond them: of what the chart is about with the
// names of the places, of what else there is as a number.
func (c *Chart) edges(own, others []marker.Cluster, tags []numberTag) []edgeNote {
	if c.Plain || c.Open {
		return nil
	}
	e := rim{view: c.View, frame: c.frame(), st: c.Style}
	for _, b := range c.Blocked {
		e.blocked = append(e.blocked, boxed(b).grown(4*c.Style.Ratio))
	}
	for i := range tags {
		e.blocked = append(e.blocked, boxed(tags[i].box))
	}
	for _, all := range [][]marker.Cluster{own, others} {
		for i := range all {
			e.blocked = append(e.blocked, boxed(all[i].Box(c.Style.Ratio)))
		}
	}
	var out []edgeNote
	if c.Lit != nil {
		e.name = c.Style.edgeName(c.Lit)
		out = e.notes(c.Lit.Beyond(own))
	}
	if c.Dim != nil {
		e.name, e.quiet = nil, true
		out = append(out, e.notes(c.Dim.Beyond(others))...)
	}
	return out
}

// extents draws the ground of the events that the chart is about: lit, when it is about
// few.
func (c *Chart) extents(s Surface, x *marker.Index, own []marker.Cluster) {
	DrawExtents(s, x, c.View, c.Style)
	if c.Number != nil || c.Chosen != "" || c.Plain {
		return
	}
	for i := range own {
		LightExtent(s, &own[i], c.View, c.Style)
	}
}

// blocked returns the boxes in which no name may stand.
func (c *Chart) blocked(tags []numberTag, notes []edgeNote) []rect {
	out := edges(image.Rect(0, 0, c.View.Size.W, c.View.Size.H))
	for _, b := range c.Blocked {
		out = append(out, rect{b.Left, b.Top, b.Right, b.Bottom})
	}
	for i := range tags {
		b := tags[i].box
		out = append(out, rect{b.Left, b.Top, b.Right, b.Bottom}.grown(2*c.Style.Ratio))
	}
	for i := range notes {
		out = append(out, notes[i].box.grown(2*c.Style.Ratio))
	}
	return out
}

// dimmed draws fainter than it is told to.
type dimmed struct {
	Surface
	share float64
}

func (d dimmed) fade(c color.NRGBA) color.NRGBA {
	c.A = uint8(float64(c.A) * d.share)
	return c
}

// Fill fills the inside of a path.
func (d dimmed) Fill(p *Path, c color.NRGBA) { d.Surface.Fill(p, d.fade(c)) }

// Stroke draws the lines of a path.
func (d dimmed) Stroke(p *Path, s Stroke) {
	s.Color = d.fade(s.Color)
	d.Surface.Stroke(p, s)
}

// Text writes a line of text.
func (d dimmed) Text(t *Text) {
	u := *t
	u.Color, u.Halo = d.fade(t.Color), d.fade(t.Halo)
	d.Surface.Text(&u)
}

// Moved returns a surface whose corner is a point of another.
func Moved(s Surface, at viewport.Pixel) Surface { return moved{s, at} }

type moved struct {
	Surface
	by viewport.Pixel
}

func (m moved) path(p *Path) *Path {
	out := Path{Points: make([]viewport.Pixel, len(p.Points)), Ends: p.Ends}
	for i, q := range p.Points {
		out.Points[i] = viewport.Pixel{X: q.X + m.by.X, Y: q.Y + m.by.Y}
	}
	return &out
}

// Fill fills the inside of a path.
func (m moved) Fill(p *Path, c color.NRGBA) { m.Surface.Fill(m.path(p), c) }

// Stroke draws the lines of a path.
func (m moved) Stroke(p *Path, s Stroke) { m.Surface.Stroke(m.path(p), s) }

// Text writes a line of text.
func (m moved) Text(t *Text) {
	u := *t
	u.At = viewport.Pixel{X: t.At.X + m.by.X, Y: t.At.Y + m.by.Y}
	m.Surface.Text(&u)
}

// LinkNumber makes a number a link where the surface knows how.
func (m moved) LinkNumber(n int, b marker.Box, draw func()) {
	linkNumber(m.Surface, n, marker.Box{Left: b.Left + m.by.X, Top: b.Top + m.by.Y, Right: b.Right + m.by.X, Bottom: b.Bottom + m.by.Y}, draw)
}

// Clipped has what draw draws be seen within a box alone, where the surface knows how:
// pages and drawings.
func Clipped(s Surface, b marker.Box, draw func()) {
	c, ok := s.(interface {
		Clip(marker.Box)
		Unclip()
	})
	if !ok {
		draw()
		return
	}
	c.Clip(b)
	draw()
	c.Unclip()
}

// Picture copies an opaque picture to a place.
func (r *Raster) Picture(img *image.RGBA, x, y int) {
	draw.Draw(r.dst, img.Rect.Add(image.Pt(x, y)), img, image.Point{}, draw.Src)
}
