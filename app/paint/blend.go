package paint

import (
	"encoding/binary"
	"image"
	"image/color"
)

// cover blends a colour into dst wherever coverage has been accumulated, and
// forgets the coverage.
func (a *accumulator) cover(dst *image.RGBA, c color.NRGBA) {
	k := newInk(c)
	for y := a.top; y < a.below; y++ {
		at := dst.PixOffset(dst.Rect.Min.X, dst.Rect.Min.Y+y)
		pix := dst.Pix[at : at+4*a.w]
		for _, r := range a.drain(y) {
			k.blend(pix[4*r.from:4*r.to], r.cover)
		}
	}
	a.top, a.below = a.h, 0
}

// ink is a premultiplied colour, its channels in two pairs of 16 bits each, so
// that two are blended by one multiplication.
type ink struct{ rb, ga, alpha uint32 }

func newInk(c color.NRGBA) ink {
	a := uint32(c.A)
	r, g, b := uint32(c.R)*a/255, uint32(c.G)*a/255, uint32(c.B)*a/255
	return ink{rb: r | b<<16, ga: g | a<<16, alpha: a}
}

// blend lays the ink over a run of pixels, scaled by cover of 256.
func (k ink) blend(pix []uint8, cover uint32) {
	if cover == 256 && k.alpha == 255 {
		fillRun(pix, uint8(k.rb), uint8(k.ga), uint8(k.rb>>16))
		return
	}
	const half = 0x00800080
	rb, ga := k.rb*cover+half, k.ga*cover+half
	rest := 256 - (k.alpha*cover+127)/255
	const both = 1 | 1<<32 // two pixels at a time
	for rb, ga, rest := uint64(rb)*both, uint64(ga)*both, uint64(rest); len(pix) >= 8; pix = pix[8:] {
		p := binary.LittleEndian.Uint64(pix)
		binary.LittleEndian.PutUint64(pix,
			(((p&0x00FF00FF00FF00FF)*rest+rb)>>8)&0x00FF00FF00FF00FF|
				((p>>8&0x00FF00FF00FF00FF)*rest+ga)&0xFF00FF00FF00FF00)
	}
	for ; len(pix) >= 4; pix = pix[4:] {
		p := binary.LittleEndian.Uint32(pix)
		binary.LittleEndian.PutUint32(pix,
			(((p&0x00FF00FF)*rest+rb)>>8)&0x00FF00FF|
				((p>>8&0x00FF00FF)*rest+ga)&0xFF00FF00)
	}
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
