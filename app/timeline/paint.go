package timeline

import (
	"image"
	"image/color"
	"math"
	"slices"

	"strikemap/app/paint"
	"strikemap/geo"
	"strikemap/geo/viewport"
)

// look is what a picture of the timeline is drawn in.
type look struct {
	ground, text, muted, line, chosen, accent color.NRGBA
	tints                                     [categories]color.NRGBA
	fonts                                     *paint.Fonts
}

// Measures at a ratio of 1, in pixels.
const (
	axisHeight = 17
	topRoom    = 6
	labelSize  = 11
	lowest     = 40 // a picture less high has no axis
)

// picture is all that a picture of the timeline shows.
type picture struct {
	scale  scale
	unit   unit
	ratio  float64
	bins   []bin
	brush  *span // nil for none
	picked []int // the days that are chosen one by one; nil for none
	over   int   // the bar under the pointer, -1 for none
	focus  bool
	before int // events before and after what is shown
	after  int
	empty  string // said where there is nothing to show
}

// span is a time from one day to before another.
type span struct{ from, to float64 }

// painter draws pictures into one image, again and again.
type painter struct {
	dst  *image.RGBA
	look look
}

// draw draws a picture.
func (p *painter) draw(x *picture) {
	p.fill(p.dst.Rect, p.look.ground)
	h := float64(p.dst.Rect.Dy())
	base := h - 2*x.ratio
	if h >= lowest*x.ratio {
		base = h - axisHeight*x.ratio
	}
	if x.brush != nil {
		p.fill(p.stretch(x, x.brush.from, x.brush.to, 0, base), p.look.chosen)
	}
	p.bars(x, base)
	p.brush(x, base)
	r := paint.NewRaster(p.dst, p.look.fonts)
	defer r.Close()
	if h >= lowest*x.ratio {
		p.axis(x, base, r)
	}
	p.said(x, base, r)
	if x.focus {
		p.frame(max(1, int(math.Round(2*x.ratio))), p.look.accent)
	}
}

// stretch returns the pixels of a time, between two heights.
func (p *painter) stretch(x *picture, from, to, top, bottom float64) image.Rectangle {
	return image.Rect(int(math.Round(x.scale.x(from))), int(math.Round(top)), int(math.Round(x.scale.x(to))), int(math.Round(bottom)))
}

// bars draws the bars, those outside of the brush faint.
func (p *painter) bars(x *picture, base float64) {
	most := 0.0
	for i := range x.bins {
		most = max(most, x.bins[i].high())
	}
	if most == 0 {
		return
	}
	each := (base - topRoom*x.ratio) / most
	for i := range x.bins {
		b := &x.bins[i]
		at := p.stretch(x, float64(b.from)+x.unit.shift(), float64(b.to)+x.unit.shift(), 0, base)
		if room := at.Dx() / 8; at.Dx() > 3 {
			at = image.Rect(at.Min.X+min(max(room, 1), int(3*x.ratio)), 0, at.Max.X-min(room, int(3*x.ratio)), at.Max.Y)
		}
		at.Max.X = max(at.Max.X, at.Min.X+1)
		if i == x.over {
			p.fill(p.stretch(x, float64(b.from)+x.unit.shift(), float64(b.to)+x.unit.shift(), 0, base), mix(p.look.ground, p.look.text, .08))
		}
		p.stack(b, at, each, x.faint(b), i == x.over)
	}
}

// faint reports whether a bar lies outside of what is chosen.
func (x *picture) faint(b *bin) bool {
	switch shift := x.unit.shift(); {
	case x.brush != nil:
		return float64(b.to)+shift <= x.brush.from || float64(b.from)+shift >= x.brush.to
	case x.picked != nil:
		return !slices.ContainsFunc(x.picked, func(day int) bool { return b.from <= day && day < b.to })
	}
	return false
}

// stack draws one bar: what is exact as a full colour, what is spread hatched above.
func (p *painter) stack(b *bin, at image.Rectangle, each float64, faint, over bool) {
	y := float64(at.Max.Y)
	for pass := range 2 {
		for d := range categories {
			n := float64(b.Exact[d])
			if pass == 1 {
				n = float64(b.Share[d])
			}
			if n == 0 {
				continue
			}
			top := y - n*each
			c := p.look.tints[d]
			if faint {
				c = mix(c, p.look.ground, .68)
			} else if over {
				c = mix(c, p.look.text, .2)
			}
			part := image.Rect(at.Min.X, int(math.Round(top)), at.Max.X, int(math.Round(y)))
			if b.Total() > 0 && part.Dy() == 0 && pass == 0 && d == firstOf(b) {
				part.Min.Y-- // never nothing at all
			}
			if pass == 0 {
				p.fill(part, c)
			} else {
				p.hatch(part, c)
			}
			y = top
		}
	}
}

// firstOf returns the first category of a bar.
func firstOf(b *bin) int {
	for d := range categories {
		if b.Exact[d] > 0 {
			return d
		}
	}
	return -1
}

// brush draws the edges of what is chosen.
func (p *painter) brush(x *picture, base float64) {
	if x.brush == nil {
		return
	}
	wide := max(1, int(math.Round(1.5*x.ratio)))
	for _, day := range []float64{x.brush.from, x.brush.to} {
		at := int(math.Round(x.scale.x(day))) - wide/2
		p.fill(image.Rect(at, 0, at+wide, int(base)), p.look.accent)
	}
}

// axis draws the line under the bars and its labels.
func (p *painter) axis(x *picture, base float64, r *paint.Raster) {
	p.fill(image.Rect(0, int(base), p.dst.Rect.Dx(), int(base)+max(1, int(x.ratio))), p.look.line)
	if x.empty != "" {
		return // there are no days to name
	}
	t := paint.Text{Size: labelSize * x.ratio, Anchor: paint.Middle, Color: p.look.muted}
	for _, k := range ticks(x.scale, x.unit, x.ratio, p.width(t.Size)) {
		at := int(math.Round(x.scale.x(k.day)))
		long := 3.0
		if k.major {
			long = 6
		}
		p.fill(image.Rect(at, int(base), at+max(1, int(x.ratio)), int(base+long*x.ratio)), p.look.muted)
		t.String, t.At = k.text, viewport.Pixel{X: k.at, Y: base + 13*x.ratio}
		r.Text(&t)
	}
}

// width returns how wide a label is.
func (p *painter) width(size float64) func(string) float64 {
	return func(text string) float64 { return p.look.fonts.Width(&paint.Text{String: text, Size: size}) }
}

// said writes how many events lie outside of what is shown, or that there are none.
func (p *painter) said(x *picture, base float64, r *paint.Raster) {
	t := paint.Text{Size: labelSize * x.ratio, Color: p.look.muted, Halo: p.look.ground, HaloSize: 2 * x.ratio}
	wide := float64(p.dst.Rect.Dx())
	if x.empty != "" {
		t.String, t.Anchor, t.At = x.empty, paint.Middle, viewport.Pixel{X: wide / 2, Y: base/2 + 4*x.ratio}
		r.Text(&t)
		return
	}
	if x.before > 0 {
		t.String, t.Anchor, t.At = "‹ "+itoa(x.before), paint.Start, viewport.Pixel{X: 4 * x.ratio, Y: 13 * x.ratio}
		r.Text(&t)
	}
	if x.after > 0 {
		t.String, t.Anchor, t.At = itoa(x.after)+" ›", paint.Finish, viewport.Pixel{X: wide - 4*x.ratio, Y: 13 * x.ratio}
		r.Text(&t)
	}
}

// fill fills pixels with a colour.
func (p *painter) fill(r image.Rectangle, c color.NRGBA) {
	r = r.Canon().Intersect(p.dst.Rect)
	if r.Empty() {
		return
	}
	first := p.dst.Pix[p.dst.PixOffset(r.Min.X, r.Min.Y):][:4*r.Dx()]
	for i := 0; i < len(first); i += 4 {
		first[i], first[i+1], first[i+2], first[i+3] = c.R, c.G, c.B, 0xff
	}
	for y := r.Min.Y + 1; y < r.Max.Y; y++ {
		copy(p.dst.Pix[p.dst.PixOffset(r.Min.X, y):][:4*r.Dx()], first)
	}
}

// hatch fills pixels with slanting lines.
func (p *painter) hatch(r image.Rectangle, c color.NRGBA) {
	r = r.Canon().Intersect(p.dst.Rect)
	light := mix(c, p.look.ground, .72)
	for y := r.Min.Y; y < r.Max.Y; y++ {
		row := p.dst.Pix[p.dst.PixOffset(r.Min.X, y):][:4*r.Dx()]
		for i := 0; i < len(row); i += 4 {
			k := light
			if (r.Min.X+i/4+y)%6 < 2 {
				k = c
			}
			row[i], row[i+1], row[i+2], row[i+3] = k.R, k.G, k.B, 0xff
		}
	}
}

// frame draws a line along the edges.
func (p *painter) frame(wide int, c color.NRGBA) {
	r := p.dst.Rect
	for _, x := range []image.Rectangle{
		{r.Min, image.Pt(r.Max.X, wide)},
		{image.Pt(0, r.Max.Y-wide), r.Max},
		{r.Min, image.Pt(wide, r.Max.Y)},
		{image.Pt(r.Max.X-wide, 0), r.Max},
	} {
		p.fill(x, c)
	}
}

// mix returns a colour with a part of another.
func mix(a, b color.NRGBA, part float64) color.NRGBA {
	m := func(a, b uint8) uint8 { return uint8(math.Round(float64(a)*(1-part) + float64(b)*part)) }
	return color.NRGBA{R: m(a.R, b.R), G: m(a.G, b.G), B: m(a.B, b.B), A: 0xff}
}

// tintsOf returns the colours of the categories in a style.
func tintsOf(style *paint.Style) (out [categories]color.NRGBA) {
	for i, d := range geo.Displays {
		out[i] = style.Tint(d).Color
	}
	return out
}
