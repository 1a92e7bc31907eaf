package paint

import (
	"image"
	"image/color"
	"math"
	"sync"

	"strikemap/geo/viewport"
)

// slant is how far an italic leans: its letters are the upright ones, sheared.
const slant = 0.2

// outlines appends the outlines of a text's letters to p, its anchor at at.
func (f *Fonts) outlines(p *Path, t *Text, at viewport.Pixel) {
	a := f.face(t.Bold)
	shift := 0.0
	switch t.Anchor {
	case Middle:
		shift = f.Width(t) / 2
	case Finish:
		shift = f.Width(t)
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	sin, cos := math.Sincos(t.Angle)
	lean := 0.0
	if t.Italic {
		lean = slant
	}
	x, last := -shift/t.Size, rune(0)
	for _, r := range t.String {
		x += a.kern(last, r)
		g := a.glyph(r)
		for _, line := range g.lines {
			for _, q := range line {
				gx, gy := (x+q.X-q.Y*lean)*t.Size, q.Y*t.Size
				p.Points = append(p.Points, viewport.Pixel{X: at.X + gx*cos - gy*sin, Y: at.Y + gx*sin + gy*cos})
			}
			p.End()
		}
		x += g.advance + t.Spacing
		last = r
	}
}

// Text draws a line of text, its halo first.
func (r *Raster) Text(t *Text) {
	if r.fonts == nil || t.String == "" {
		return
	}
	s := r.fonts.sprite(t)
	x, y := int(math.Round(t.At.X)), int(math.Round(t.At.Y))
	if t.Angle != 0 {
		x, y = int(math.Floor(t.At.X)), int(math.Floor(t.At.Y))
	}
	if t.Halo.A > 0 && t.HaloSize > 0 {
		s.halo.stamp(r.dst, x, y, t.Halo)
	}
	s.ink.stamp(r.dst, x, y, t.Color)
}

// sprite is a drawn text: the coverage of its letters and of its halo.
type sprite struct{ ink, halo mask }

// mask is coverage, one byte a pixel, with where it stands from its origin.
type mask struct {
	pix  []uint8
	rect image.Rectangle
}

// stamp blends a colour into dst through a mask with its origin at x, y.
func (m *mask) stamp(dst *image.RGBA, x, y int, c color.NRGBA) {
	at := m.rect.Add(image.Pt(x, y)).Add(dst.Rect.Min)
	seen := at.Intersect(dst.Rect)
	k := newInk(c)
	for py := seen.Min.Y; py < seen.Max.Y; py++ {
		row := m.pix[(py-at.Min.Y)*m.rect.Dx():]
		pix := dst.Pix[dst.PixOffset(seen.Min.X, py):]
		for px := seen.Min.X; px < seen.Max.X; px++ {
			if v := uint32(row[px-at.Min.X]); v > 0 {
				i := 4 * (px - seen.Min.X)
				k.blend(pix[i:i+4:i+4], v+v>>7)
			}
		}
	}
}

// spriteKey is all of a text that changes its shape.
type spriteKey struct {
	text                 string
	anchor               Anchor
	bold, italic         bool
	size, spacing, angle float64
	halo                 float64
}

// spriteCache keeps drawn texts. It is emptied when it has grown large.
type spriteCache struct {
	mu   sync.Mutex
	kept map[spriteKey]*sprite
}

// mostSprites is how many drawn texts are kept, some 2 kB each.
const mostSprites = 8192

// sprite returns a text drawn at the origin.
func (f *Fonts) sprite(t *Text) *sprite {
	key := spriteKey{t.String, t.Anchor, t.Bold, t.Italic, t.Size, t.Spacing, t.Angle, t.HaloSize}
	f.sprites.mu.Lock()
	defer f.sprites.mu.Unlock()
	if s, ok := f.sprites.kept[key]; ok {
		return s
	}
	s := f.draw(t)
	if f.sprites.kept == nil || len(f.sprites.kept) >= mostSprites {
		f.sprites.kept = map[spriteKey]*sprite{}
	}
	f.sprites.kept[key] = s
	return s
}

// draw makes the sprite of a text.
func (f *Fonts) draw(t *Text) *sprite {
	var p Path
	f.outlines(&p, t, viewport.Pixel{})
	if len(p.Points) == 0 {
		return &sprite{}
	}
	grow := t.HaloSize + 1
	low, high := p.Points[0], p.Points[0]
	for _, q := range p.Points {
		low = viewport.Pixel{X: min(low.X, q.X), Y: min(low.Y, q.Y)}
		high = viewport.Pixel{X: max(high.X, q.X), Y: max(high.Y, q.Y)}
	}
	rect := image.Rect(
		int(math.Floor(low.X-grow)), int(math.Floor(low.Y-grow)),
		int(math.Ceil(high.X+grow)), int(math.Ceil(high.Y+grow)),
	)
	for i := range p.Points {
		p.Points[i].X -= float64(rect.Min.X)
		p.Points[i].Y -= float64(rect.Min.Y)
	}
	var a accumulator
	a.resize(rect.Dx(), rect.Dy())
	s := &sprite{}
	if t.HaloSize > 0 {
		var pen stroker
		pen.stroke(&a, &p, Stroke{Width: 2 * t.HaloSize})
		s.halo = a.mask(rect)
	}
	for i := range p.Ends {
		a.polygon(p.Line(i))
	}
	s.ink = a.mask(rect)
	return s
}

// mask takes the coverage as a mask of its own.
func (a *accumulator) mask(rect image.Rectangle) mask {
	m := mask{pix: make([]uint8, rect.Dx()*rect.Dy()), rect: rect}
	a.copyTo(m.pix, rect.Dx())
	return m
}
