package paint

import (
	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

// Measures of an inset, in units.
const (
	insetWidth  = 150.0
	insetHeight = 104.0
	insetPad    = 6.0
	insetLeast  = 7.0 // side of the box that stands for the frame
)

// insetShare is how much of the country a sheet may show and still have an inset.
const insetShare = 0.7

// placeInset returns where a small map of the country stands that tells which part
// of it the sheet shows, in the corner with the fewest events that the legend leaves
// free; no box when none is asked for, or the sheet shows most of the country.
func (d *sheet) placeInset() rect {
	if !d.Inset || d.showsMost() {
		return rect{}
	}
	r := d.st.Ratio
	w, h, f := insetWidth*r, insetHeight*r, d.frame.grown(-sidePad*r)
	best, out := -1, rect{}
	for _, b := range []rect{
		{f.x1 - w, f.y0, f.x1, f.y0 + h},
		{f.x0, f.y0, f.x0 + w, f.y0 + h},
		{f.x0, f.y1 - h, f.x0 + w, f.y1},
		{f.x1 - w, f.y1 - h - 40*r, f.x1, f.y1 - 40*r},
	} {
		if n := d.under(b.grown(10 * r)); !b.meets(d.legend.box) && (best < 0 || n < best) {
			best, out = n, b
		}
	}
	return out
}

func (b rect) meets(o rect) bool { return b.x0 < o.x1 && o.x0 < b.x1 && b.y0 < o.y1 && o.y0 < b.y1 }

// showsMost reports whether the frame shows most of the country's length.
func (d *sheet) showsMost() bool {
	low, high := countryBound()
	a, b := d.v.ToPlane(viewport.Pixel{X: d.frame.x0, Y: d.frame.y1}), d.v.ToPlane(viewport.Pixel{X: d.frame.x1, Y: d.frame.y0})
	return b.X-a.X > insetShare*(high.X-low.X) && b.Y-a.Y > insetShare*(high.Y-low.Y)
}

// countryBound returns the bound of Ukraine on the plane.
func countryBound() (low, high viewport.Plane) {
	return viewport.Fit(viewport.Ukraine, viewport.Size{W: 1000, H: 700}, 0).Bound()
}

// drawInset draws the inset.
func (d *sheet) drawInset(s Surface) {
	if d.inset == (rect{}) {
		return
	}
	r, b := d.st.Ratio, d.inset
	s.Fill(b.path(), faded(d.st.Paper))
	s.Stroke(b.path(), Stroke{Color: alpha(d.st.Ink, hairlineTone), Width: frameHair * r})
	inner := b.grown(-insetPad * r)
	low, high := countryBound()
	k := min((inner.x1-inner.x0)/(high.X-low.X), (inner.y1-inner.y0)/(high.Y-low.Y)) // pixels a metre; less than a view goes to
	at := func(p viewport.Plane) viewport.Pixel {
		return viewport.Pixel{X: (inner.x0+inner.x1)/2 + (p.X-(low.X+high.X)/2)*k, Y: (inner.y0+inner.y1)/2 - (p.Y-(low.Y+high.Y)/2)*k}
	}
	var land Path
	rings, level := d.Outline.Ukraine(), outline.LevelFor(k/r)
	for i := range rings.Len() {
		for _, p := range rings.AppendWithin(nil, i, level, low, high) {
			land.Points = append(land.Points, at(p))
		}
		land.End()
	}
	s.Fill(&land, d.st.land)
	s.Stroke(&land, Stroke{Color: d.st.border, Width: 0.8 * r})
	d.drawShown(s, inner, func(q viewport.Pixel) viewport.Pixel { return at(d.v.ToPlane(q)) })
}

// drawShown draws what the frame shows as a box within the inset.
func (d *sheet) drawShown(s Surface, inner rect, at func(viewport.Pixel) viewport.Pixel) {
	r := d.st.Ratio
	p, q := at(viewport.Pixel{X: d.frame.x0, Y: d.frame.y0}), at(viewport.Pixel{X: d.frame.x1, Y: d.frame.y1})
	shown := rect{max(p.X, inner.x0), max(p.Y, inner.y0), min(q.X, inner.x1), min(q.Y, inner.y1)}
	if short := insetLeast*r - (shown.x1 - shown.x0); short > 0 {
		shown.x0, shown.x1 = shown.x0-short/2, shown.x1+short/2
	}
	if short := insetLeast*r - (shown.y1 - shown.y0); short > 0 {
		shown.y0, shown.y1 = shown.y0-short/2, shown.y1+short/2
	}
	s.Fill(shown.path(), alpha(d.st.accent, 0.18))
	s.Stroke(shown.path(), Stroke{Color: d.st.accent, Width: 1.6 * r})
}
