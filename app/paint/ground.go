package paint

import (
	"image"
	"math"
	"runtime"
	"sync"
	"sync/atomic"

	"strikemap/geo/marker"
	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

// Ground keeps the map as it is below names and events. When the view has moved
// at the same scale only what came into sight is painted, and when events have
// changed nothing is. The zero value is ready; it is used by one goroutine at a
// time.
type Ground struct {
	picture *image.RGBA
	outline *outline.Outline
	style   *Style
	view    viewport.View
}

// Chart paints what clusters are stamped on over the whole of dst, which has the
// size of the view: the base with, below its names, what events say of the
// ground around a place. These are the hatched areas of raions and oblasts, the
// rings of "near", and the settlements that the view is too close for. The
// index and the style are for the same ratio. No name crosses the edges of the
// frame, a part of the picture, or stands where something will cover it.
func (g *Ground) Chart(dst *image.RGBA, o *outline.Outline, x *marker.Index, v viewport.View, st *Style, frame image.Rectangle, covers ...image.Rectangle) {
	g.follow(o, v, st)
	copy(dst.Pix, g.picture.Pix)
	extentParts(dst, x, v, st)
	r := NewRaster(dst, st.Fonts)
	defer r.Close()
	blocked := edges(frame)
	for _, c := range covers {
		blocked = append(blocked, boxOf(c))
	}
	dots, framed := x.AppendDots(nil, v), standing(x, v, boxOf(frame))
	clusters := append(dots, framed[marker.Dots(framed):]...)
	drawNames(r, o, v, st, clusters, blocked...)
}

func boxOf(r image.Rectangle) rect {
	return rect{float64(r.Min.X), float64(r.Min.Y), float64(r.Max.X), float64(r.Max.Y)}
}

// edges returns boxes along the edges of a part of a picture, wide enough for
// the halos of letters.
func edges(r image.Rectangle) []rect {
	const wide = 2
	b := boxOf(r)
	return []rect{
		rect{b.x0, b.y0, b.x0, b.y1}.grown(wide), rect{b.x1, b.y0, b.x1, b.y1}.grown(wide),
		rect{b.x0, b.y0, b.x1, b.y0}.grown(wide), rect{b.x0, b.y1, b.x1, b.y1}.grown(wide),
	}
}

// follow brings the picture in line with a view.
func (g *Ground) follow(o *outline.Outline, v viewport.View, st *Style) {
	whole := image.Rect(0, 0, v.Size.W, v.Size.H)
	by, ok := g.shift(v)
	switch {
	case g.outline != o || g.style != st || !ok:
		if g.picture == nil || g.picture.Rect != whole {
			g.picture = image.NewRGBA(whole)
		}
		paintParts(g.picture, o, v, st, whole)
	case by != image.Point{}:
		scroll(g.picture, by)
		paintParts(g.picture, o, v, st, uncovered(whole, by)...)
	}
	g.outline, g.style, g.view = o, st, v
}

// shift returns by how many pixels what is in the picture has moved in a view,
// and whether it can still be used there.
func (g *Ground) shift(v viewport.View) (image.Point, bool) {
	if g.picture == nil || g.view.Scale != v.Scale || g.view.Size != v.Size {
		return image.Point{}, false
	}
	p := v.ToPixel(g.view.ToPlane(viewport.Pixel{}))
	x, y := math.Round(p.X), math.Round(p.Y)
	const whole = 0.01 // of a pixel: closer than one sees
	usable := math.Abs(p.X-x) < whole && math.Abs(p.Y-y) < whole &&
		math.Abs(x) < float64(v.Size.W) && math.Abs(y) < float64(v.Size.H)
	return image.Pt(int(x), int(y)), usable
}

// scroll moves a picture within itself; what moves out is lost, and what is left
// free keeps what was there.
func scroll(m *image.RGBA, by image.Point) {
	from := m.Rect.Intersect(m.Rect.Sub(by))
	for i := range from.Dy() {
		y := from.Min.Y + i
		if by.Y > 0 {
			y = from.Max.Y - 1 - i
		}
		at := m.PixOffset(from.Min.X, y)
		copy(m.Pix[m.PixOffset(from.Min.X+by.X, y+by.Y):], m.Pix[at:at+4*from.Dx()])
	}
}

// uncovered returns the parts of a picture that a scroll leaves free.
func uncovered(whole image.Rectangle, by image.Point) []image.Rectangle {
	kept := whole.Intersect(whole.Add(by))
	return []image.Rectangle{
		image.Rect(whole.Min.X, whole.Min.Y, whole.Max.X, kept.Min.Y),
		image.Rect(whole.Min.X, kept.Max.Y, whole.Max.X, whole.Max.Y),
		image.Rect(whole.Min.X, kept.Min.Y, kept.Min.X, kept.Max.Y),
		image.Rect(kept.Max.X, kept.Min.Y, whole.Max.X, kept.Max.Y),
	}
}

// pieceArea is how many pixels are painted at a time, few enough to stay in a
// processor's cache through all layers.
const pieceArea = 1920 * 192

// paintParts paints all of the base but its names in parts of a picture, on all
// processors.
func paintParts(dst *image.RGBA, o *outline.Outline, v viewport.View, st *Style, parts ...image.Rectangle) {
	inPieces(dst, v, st, pieceArea, parts, func(r *Raster, v viewport.View) { drawGround(r, o, v, st) })
}

// extentParts draws the extents of events over all of a picture, on all processors.
func extentParts(dst *image.RGBA, x *marker.Index, v viewport.View, st *Style) {
	area := dst.Rect.Dx() * (dst.Rect.Dy()/runtime.GOMAXPROCS(0) + 1)
	chosen, ok := x.ChosenExtent()
	hatched := ok && !chosen.Fills(v)
	inPieces(dst, v, st, area, []image.Rectangle{dst.Rect}, func(r *Raster, v viewport.View) { drawExtents(r, x, v, st, hatched) })
}

// inPieces draws on parts of a picture, on all processors, in pieces of about an area.
func inPieces(dst *image.RGBA, v viewport.View, st *Style, area int, parts []image.Rectangle, draw func(*Raster, viewport.View)) {
	var pieces []image.Rectangle
	for _, p := range parts {
		high := max(area/max(p.Dx(), 1), 1)
		for y := p.Min.Y; y < p.Max.Y && p.Dx() > 0; y += high {
			pieces = append(pieces, image.Rect(p.Min.X, y, p.Max.X, min(y+high, p.Max.Y)))
		}
	}
	var next atomic.Int32
	var done sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(pieces)) {
		done.Go(func() {
			for i := int(next.Add(1)) - 1; i < len(pieces); i = int(next.Add(1)) - 1 {
				r := NewRaster(dst.SubImage(pieces[i]).(*image.RGBA), st.Fonts)
				draw(r, part(v, pieces[i]))
				r.Close()
			}
		})
	}
	done.Wait()
}

// part returns the view of a part of a picture.
func part(v viewport.View, r image.Rectangle) viewport.View {
	v.Center.X += (float64(r.Min.X+r.Max.X)/2 - float64(v.Size.W)/2) / v.Scale
	v.Center.Y -= (float64(r.Min.Y+r.Max.Y)/2 - float64(v.Size.H)/2) / v.Scale
	v.Size = viewport.Size{W: r.Dx(), H: r.Dy()}
	return v
}
