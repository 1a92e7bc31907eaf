package paint

import (
	"image"
	"image/color"
)

// faint is the coverage below which nothing is drawn, and short of one by which
// a pixel counts as full.
const faint = 1.0 / 512

// cover blends a colour into dst wherever coverage has been accumulated, and
// forgets the coverage.
func (a *accumulator) cover(dst *image.RGBA, c color.NRGBA) {
	ink := newInk(c)
	for y := a.top; y < a.below; y++ {
		s := &a.spans[y]
		row := a.cells[y*(a.w+1) : (y+1)*(a.w+1)]
		at := dst.PixOffset(dst.Rect.Min.X, dst.Rect.Min.Y+y)
		coverRow(dst.Pix[at:at+4*a.w], row, s, ink)
		*s = span{from: int32(a.w) + 1}
	}
	a.top, a.below = a.h, 0
}

// coverRow blends one row: runs of equal coverage at once.
func coverRow(pix []uint8, cells []float32, s *span, ink ink) {
	width := int32(len(cells)) - 1
	sum := float32(0)
	for x := s.from; x < width; {
		if x < s.to {
			sum += cells[x]
			cells[x] = 0
		}
		end := x + 1
		for end < s.to && cells[end] == 0 {
			end++
		}
		if end >= s.to {
			end = width
		}
		coverage := min(max(sum, -sum), 1)
		if coverage > faint {
			blendRun(pix[4*x:4*min(end, width)], coverage, ink)
		}
		x = end
	}
	for x := max(s.from, 0); x < s.to; x++ { // the cell beyond the right side
		cells[x] = 0
	}
}

// ink is a premultiplied colour.
type ink struct{ r, g, b, a uint32 }

func newInk(c color.NRGBA) ink {
	a := uint32(c.A)
	return ink{uint32(c.R) * a / 255, uint32(c.G) * a / 255, uint32(c.B) * a / 255, a}
}

// blendRun blends ink into a run of pixels of one coverage.
func blendRun(pix []uint8, coverage float32, k ink) {
	cover := uint32(coverage*256 + .5) // of 256
	if cover == 256 && k.a == 255 {
		fillRun(pix, uint8(k.r), uint8(k.g), uint8(k.b))
		return
	}
	for i := 0; i < len(pix); i += 4 {
		k.blend(pix[i:i+4:i+4], cover)
	}
}

// blend lays the ink over a pixel, scaled by cover of 256.
func (k ink) blend(p []uint8, cover uint32) {
	rest := 65280 - k.a*cover // 255 * 256 is all of it
	p[0] = uint8((k.r*cover*255 + uint32(p[0])*rest + 32640) / 65280)
	p[1] = uint8((k.g*cover*255 + uint32(p[1])*rest + 32640) / 65280)
	p[2] = uint8((k.b*cover*255 + uint32(p[2])*rest + 32640) / 65280)
	p[3] = uint8((k.a*cover*255 + uint32(p[3])*rest + 32640) / 65280)
}

// fillRun sets a run of pixels to an opaque colour.
func fillRun(pix []uint8, r, g, b uint8) {
	if len(pix) < 4 {
		return
	}
	pix[0], pix[1], pix[2], pix[3] = r, g, b, 255
	for done := 4; done < len(pix); done *= 2 {
		copy(pix[done:], pix[:done])
	}
}
