package paint

import (
	"image"
	"image/color"
	"math"
	"unsafe"

	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// mostMarks is how many drawn marks a Sprites keeps: more than a large screen
// shows at once.
const mostMarks = 1024

// Sprites keeps marks that have been drawn in one style, so that a frame only
// copies them. It must not be used by several goroutines at once.
type Sprites struct {
	style *Style
	found map[Mark]int // position in kept
	kept  []markSprite
	donut map[int]*donutTable // by the side of the sprite
	path  Path                // scratch
}

// markSprite is a drawn mark with the runs of each row that are copied and that
// are blended.
type markSprite struct {
	image  *image.RGBA
	rows   []run
	middle viewport.Pixel // of the mark in the image
}

// run is what of a row is not transparent, and the opaque part of that.
type run struct{ from, solid, solidEnd, end int32 }

// NewSprites returns an empty store for a style.
func NewSprites(st *Style) *Sprites {
	return &Sprites{style: st, found: make(map[Mark]int, mostMarks), donut: map[int]*donutTable{}}
}

// Stamp draws clusters, whose places are device pixels of dst, by copying kept
// marks. It allocates only for marks that are new.
func Stamp(dst *image.RGBA, clusters []marker.Cluster, s *Sprites) {
	r := NewRaster(dst, nil)
	drawLeaders(r, clusters, s.style, &s.path)
	r.Close()
	for i := range clusters {
		c := &clusters[i]
		m := MarkOf(c)
		s.sprite(&m).stamp(dst, c.At)
	}
}

// sprite returns a drawn mark.
func (s *Sprites) sprite(m *Mark) *markSprite {
	if i, ok := s.found[*m]; ok {
		return &s.kept[i]
	}
	if len(s.kept) == mostMarks {
		clear(s.found)
		s.kept = s.kept[:0]
	}
	n := len(s.kept)
	if n < cap(s.kept) {
		s.kept = s.kept[:n+1] // takes over the memory of a forgotten one
	} else {
		s.kept = append(s.kept, markSprite{})
	}
	s.draw(&s.kept[n], m)
	if m.Faint {
		s.kept[n].fade()
	}
	s.found[*m] = n
	return &s.kept[n]
}

// faintness is the opacity of marks beside the chosen one, of 256.
const faintness = 256 * 6 / 10

// fade makes a sprite faint.
func (k *markSprite) fade() {
	for i, p := range k.image.Pix {
		k.image.Pix[i] = uint8(int(p) * faintness >> 8)
	}
	k.rows = make([]run, k.image.Rect.Dy())
	for y := range k.rows {
		k.rows[y] = runOf(k.image.Pix[y*k.image.Stride : (y+1)*k.image.Stride])
	}
}

// draw makes the sprite of a mark.
func (s *Sprites) draw(k *markSprite, m *Mark) {
	n := m.count()
	d := marker.Diameter(max(n, 1)) * s.style.Ratio
	h := int(math.Ceil(d*1.2+4*s.style.Ratio)) | 1
	k.middle = viewport.Pixel{X: float64(h) / 2, Y: float64(h) / 2}
	if n > 0 && m.Label == "" {
		s.drawDonut(k, m, h, d)
		return
	}
	w := h
	if m.Label != "" {
		t := labelOf(m, s.style)
		w += int(math.Ceil(s.style.Fonts.Width(&t) + 12*s.style.Ratio))
	}
	k.image, k.rows = sizedImage(k.image, w, h), make([]run, h)
	clear(k.image.Pix)
	r := NewRaster(k.image, s.style.Fonts)
	DrawMark(r, k.middle, d, m, s.style)
	r.Close()
	for y := range k.rows {
		k.rows[y] = runOf(k.image.Pix[y*k.image.Stride : (y+1)*k.image.Stride])
	}
}

// drawDonut makes the sprite of a cluster, of which a change of scale brings
// hundreds.
func (s *Sprites) drawDonut(k *markSprite, m *Mark, side int, d float64) {
	t := s.donut[side]
	if t == nil {
		t = newDonutTable(side, d, s.style)
		s.donut[side] = t
	}
	k.image, k.rows = sizedImage(k.image, side, side), t.rows
	t.paint(Words(k.image), m)
	if s.style.Fonts == nil {
		return
	}
	count := countText(k.middle, d, m.count(), s.style)
	s.path.Reset()
	s.style.Fonts.outlines(&s.path, &count, count.At)
	r := NewRaster(k.image, nil)
	r.Fill(&s.path, count.Color)
	r.Close()
}

// sizedImage returns img if it has the size, and a new image otherwise.
func sizedImage(img *image.RGBA, w, h int) *image.RGBA {
	if img != nil && img.Rect.Dx() == w && img.Rect.Dy() == h {
		return img
	}
	return image.NewRGBA(image.Rect(0, 0, w, h))
}

// runOf finds the runs of a row: the longest opaque one, and all that is not
// transparent.
func runOf(pix []uint8) run {
	n := int32(len(pix) / 4)
	r := run{from: n}
	start := int32(-1)
	for x := range n {
		switch a := pix[4*x+3]; {
		case a == 255 && start < 0:
			start = x
		case a < 255 && start >= 0:
			r.widen(start, x)
			start = -1
		}
		if pix[4*x+3] > 0 {
			r.from, r.end = min(r.from, x), x+1
		}
	}
	if start >= 0 {
		r.widen(start, n)
	}
	if r.solid == r.solidEnd {
		r.solid, r.solidEnd = r.from, r.from
	}
	return r
}

func (r *run) widen(from, to int32) {
	if to-from > r.solidEnd-r.solid {
		r.solid, r.solidEnd = from, to
	}
}

// stamp lays the sprite on dst with its middle at a point.
func (k *markSprite) stamp(dst *image.RGBA, at viewport.Pixel) {
	x0, y0 := int32(math.Round(at.X-k.middle.X)), int(math.Round(at.Y-k.middle.Y))
	w, side := int32(dst.Rect.Dx()), k.image.Rect.Dx()
	to, from := Words(dst), Words(k.image)
	for y, r := range k.rows {
		py := y0 + y
		if py < 0 || py >= dst.Rect.Dy() || r.from >= r.end {
			continue
		}
		row := to[py*int(w) : (py+1)*int(w)]
		mark := from[y*side : (y+1)*side]
		low, high := max(0, -x0), min(int32(len(mark)), w-x0) // what dst shows of it
		blendWords(row, mark, x0, max(r.from, low), min(r.solid, high))
		if a, b := max(r.solid, low), min(r.solidEnd, high); a < b {
			copy(row[x0+a:x0+b], mark[a:b])
		}
		blendWords(row, mark, x0, max(r.solidEnd, low), min(r.end, high))
	}
}

// blendWords lays columns a to b of a mark, premultiplied, over an opaque row.
func blendWords(row, mark []uint32, x0, a, b int32) {
	for x := a; x < b; x++ {
		over := mark[x]
		rest := 256 - over>>24 - over>>31 // of 256
		under := row[x0+x]
		even := (under & 0x00ff00ff) * rest >> 8 & 0x00ff00ff
		odd := (under >> 8 & 0x00ff00ff) * rest & 0xff00ff00
		row[x0+x] = over + even + odd | 0xff000000
	}
}

// Words returns the pixels of an image.RGBA as words that are read and written
// whole; on little-endian machines alpha is uppermost.
func Words(img *image.RGBA) []uint32 {
	if len(img.Pix) == 0 {
		return nil
	}
	return unsafe.Slice((*uint32)(unsafe.Pointer(unsafe.SliceData(img.Pix))), len(img.Pix)/4)
}

// Word returns an opaque colour as Words has it.
func Word(c color.NRGBA) uint32 {
	return 0xff<<24 | uint32(c.B)<<16 | uint32(c.G)<<8 | uint32(c.R)
}
