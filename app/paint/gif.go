package paint

import (
	"image"
	"image/color"
	"image/gif"
	"io"
	"iter"
	"math"
	"slices"
	"time"
)

// GIF writes scenes of one size as an animation that goes round, each shown for a
// time. Its colours are those of the first scene that it is given apart, which shows
// all that the others do. Of a frame only what differs from the one before is
// written.
func GIF(w io.Writer, whole *Scene, frames iter.Seq[*Scene], each time.Duration) error {
	q := newQuantizer(Picture(whole))
	out := gif.GIF{}
	var before *image.Paletted
	for s := range frames {
		now := q.paletted(Picture(s))
		out.Image = append(out.Image, q.differing(before, now))
		out.Delay = append(out.Delay, int(each/(10*time.Millisecond)))
		out.Disposal = append(out.Disposal, gif.DisposalNone)
		before = now
	}
	if len(out.Image) == 0 {
		out.Image, out.Delay = []*image.Paletted{q.paletted(Picture(whole))}, []int{0}
		out.Disposal = []byte{gif.DisposalNone}
	}
	return gif.EncodeAll(w, &out)
}

// quantizer finds for each colour the nearest of a palette.
type quantizer struct {
	palette color.Palette // the last is transparent
	nearest [1 << 15]int16
}

// clearIndex is the place of the transparent colour.
const clearIndex = 255

// newQuantizer returns one for the colours of a picture.
func newQuantizer(img *image.RGBA) *quantizer {
	q := &quantizer{palette: medianCut(img, clearIndex)}
	for len(q.palette) < clearIndex {
		q.palette = append(q.palette, color.RGBA{A: 255})
	}
	q.palette = append(q.palette, color.RGBA{})
	for i := range q.nearest {
		q.nearest[i] = -1
	}
	return q
}

func bin(r, g, b uint8) int { return int(r>>3)<<10 | int(g>>3)<<5 | int(b>>3) }

// paletted returns a picture in the colours of the palette.
func (q *quantizer) paletted(img *image.RGBA) *image.Paletted {
	out := image.NewPaletted(img.Rect, q.palette)
	for i := range out.Pix {
		p := img.Pix[4*i : 4*i+3 : 4*i+3]
		k := bin(p[0], p[1], p[2])
		if q.nearest[k] < 0 {
			q.nearest[k] = int16(q.palette[:clearIndex].Index(color.RGBA{p[0], p[1], p[2], 255}))
		}
		out.Pix[i] = uint8(q.nearest[k])
	}
	return out
}

// differing returns the part of a frame that differs from the one before, all else in
// it transparent.
func (q *quantizer) differing(before, now *image.Paletted) *image.Paletted {
	if before == nil {
		return now
	}
	box, w := image.Rectangle{}, now.Rect.Dx()
	for i, c := range now.Pix {
		if c != before.Pix[i] {
			box = box.Union(image.Rect(i%w, i/w, i%w+1, i/w+1))
		}
	}
	if box.Empty() {
		box = image.Rect(0, 0, 1, 1)
	}
	out := image.NewPaletted(box, q.palette)
	for y := box.Min.Y; y < box.Max.Y; y++ {
		for x := box.Min.X; x < box.Max.X; x++ {
			i, c := y*now.Stride+x, uint8(clearIndex)
			if now.Pix[i] != before.Pix[i] {
				c = now.Pix[i]
			}
			out.Pix[out.PixOffset(x, y)] = c
		}
	}
	return out
}

// shade is the pixels of a small range of colours.
type shade struct {
	sum   [3]float64 // of the channels
	count float64
}

func (s *shade) mean(channel int) float64 { return s.sum[channel] / s.count }

// medianCut returns up to n colours that stand for those of a picture (after
// Heckbert, 1982): boxes of colours are parted at the middle of their longest side.
// A colour weighs by the root of how often it is there, so that small signs count.
func medianCut(img *image.RGBA, n int) color.Palette {
	boxes := [][]shade{shadesOf(img)}
	for len(boxes) < n {
		widest, most, channel := -1, 0.0, 0
		for i, b := range boxes {
			if c, width := widestSide(b); width > most {
				widest, most, channel = i, width, c
			}
		}
		if widest < 0 {
			break
		}
		b := boxes[widest]
		slices.SortFunc(b, func(x, y shade) int { return int(1000 * (x.mean(channel) - y.mean(channel))) })
		at := middle(b)
		boxes[widest] = b[:at]
		boxes = append(boxes, b[at:])
	}
	var out color.Palette
	for _, b := range boxes {
		var all shade
		for _, s := range b {
			all.count += s.count
			for c := range all.sum {
				all.sum[c] += s.sum[c]
			}
		}
		if all.count > 0 {
			out = append(out, color.RGBA{uint8(all.mean(0) + .5), uint8(all.mean(1) + .5), uint8(all.mean(2) + .5), 255})
		}
	}
	return out
}

func shadesOf(img *image.RGBA) []shade {
	bins := make([]shade, 1<<15)
	for i := 0; i+3 < len(img.Pix); i += 4 {
		p := img.Pix[i : i+3 : i+3]
		s := &bins[bin(p[0], p[1], p[2])]
		s.count++
		for c := range s.sum {
			s.sum[c] += float64(p[c])
		}
	}
	return slices.DeleteFunc(bins, func(s shade) bool { return s.count == 0 })
}

// widestSide returns the channel in which a box is longest, and a measure of how much
// is gained by parting it; 0 when it has one colour.
func widestSide(b []shade) (channel int, gain float64) {
	if len(b) < 2 {
		return 0, 0
	}
	weight := 0.0
	for i := range b {
		weight += math.Sqrt(b[i].count)
	}
	for c := range 3 {
		low, high := b[0].mean(c), b[0].mean(c)
		for i := range b {
			low, high = min(low, b[i].mean(c)), max(high, b[i].mean(c))
		}
		if g := (high - low) * math.Sqrt(weight); g > gain {
			channel, gain = c, g
		}
	}
	return channel, gain
}

// middle returns where half of a box's weight lies.
func middle(b []shade) int {
	total, sum := 0.0, 0.0
	for i := range b {
		total += math.Sqrt(b[i].count)
	}
	for i := range b {
		if sum += math.Sqrt(b[i].count); 2*sum >= total {
			return min(max(i, 1), len(b)-1)
		}
	}
	return len(b) / 2
}
