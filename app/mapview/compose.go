package mapview

import (
	"image"
	"math"
	"unsafe"

	"strikemap/app/paint"
	"strikemap/geo/viewport"
)

// frames are two buffers that take turns, so that the one on screen is never
// written to. They are allocated anew only when the size changes.
type frames struct {
	buffers [2]*image.RGBA
	turn    int
}

// next returns the buffer to draw on, of the given size, its stride four times
// the width as Fyne's upload demands.
func (f *frames) next(w, h int) *image.RGBA {
	f.turn = 1 - f.turn
	f.buffers[f.turn] = sized(f.buffers[f.turn], w, h)
	return f.buffers[f.turn]
}

// sized returns img if it has the size, and a new image otherwise.
func sized(img *image.RGBA, w, h int) *image.RGBA {
	if img != nil && img.Rect.Dx() == w && img.Rect.Dy() == h {
		return img
	}
	return image.NewRGBA(image.Rect(0, 0, w, h))
}

// layer is a painted map and the view that it shows.
type layer struct {
	image *image.RGBA
	view  viewport.View
}

// composer copies a layer to the screen, moved or scaled to the view there.
type composer struct {
	starts []int32 // of the layer, one for each unit of the screen's columns
}

// compose fills dst, which shows view v, from the layer. What the layer does
// not cover becomes blank, a colour as paint.Word makes it.
func (c *composer) compose(dst *image.RGBA, v viewport.View, from layer, blank uint32) {
	if from.image == nil {
		fill(paint.Words(dst), blank)
		return
	}
	if v.Scale == from.view.Scale {
		blit(dst, from.image, origin(from.view, v), blank)
		return
	}
	c.scale(dst, v, from, blank)
}

// origin returns which pixel of the layer lies in the view's top left corner.
func origin(of, v viewport.View) image.Point {
	p := of.ToPixel(v.ToPlane(viewport.Pixel{}))
	return image.Pt(int(math.Round(p.X)), int(math.Round(p.Y)))
}

// blit copies src to dst so that src's pixel at comes to dst's corner.
func blit(dst, src *image.RGBA, at image.Point, blank uint32) {
	w, h := dst.Rect.Dx(), dst.Rect.Dy()
	left, right := clip(-at.X, w), clip(src.Rect.Dx()-at.X, w)
	to, from := paint.Words(dst), paint.Words(src)
	for y := range h {
		row := to[y*w : (y+1)*w]
		sy := y + at.Y
		if sy < 0 || sy >= src.Rect.Dy() || left >= right {
			fill(row, blank)
			continue
		}
		fill(row[:left], blank)
		copy(row[left:right], from[sy*src.Rect.Dx()+left+at.X:])
		fill(row[right:], blank)
	}
}

func clip(x, w int) int { return min(max(x, 0), w) }

// scale copies the layer to dst, each pixel from the nearest one or, along a
// row, from the one beside that: pixels are copied in units, which is what keeps
// a frame of zooming cheap.
func (c *composer) scale(dst *image.RGBA, v viewport.View, from layer, blank uint32) {
	w, h, sw, sh := dst.Rect.Dx(), dst.Rect.Dy(), from.image.Rect.Dx(), from.image.Rect.Dy()
	step := from.view.Scale / v.Scale
	corner := from.view.ToPixel(v.ToPlane(viewport.Pixel{X: .5, Y: .5}))
	unit := min(unitFor(step), w)
	left, right := c.table(w, sw, unit, corner.X, step)
	to, pix := paint.Words(dst), paint.Words(from.image)
	last := -1
	for y := range h {
		row := to[y*w : (y+1)*w]
		sy := int(math.Floor(corner.Y + step*float64(y)))
		switch {
		case sy < 0 || sy >= sh || left >= right:
			fill(row, blank)
			continue
		case sy == last:
			copy(row, to[(y-1)*w:y*w])
			continue
		}
		last = sy
		fill(row[:left], blank)
		src := pix[sy*sw : (sy+1)*sw]
		gather(row[left:right], src, c.starts[left/unit:], unit)
		rest := right
		if w-right < unit { // less than a unit to the edge of the screen
			rest += copy(row[right:], src[int(c.starts[right/unit-1])+unit:])
		}
		fill(row[rest:], blank)
	}
}

// unitFor returns how many pixels may be copied together so that none comes
// from more than half a pixel beside where it should.
func unitFor(step float64) int {
	switch off := math.Abs(step - 1); {
	case off <= 1.0/3:
		return 4
	case off <= 1:
		return 2
	}
	return 1
}

// table sets the column of the layer from which each unit is copied, and returns
// the run of columns, of whole units, that the layer covers.
func (c *composer) table(w, sw, unit int, x, step float64) (left, right int) {
	if len(c.starts) < w {
		c.starts = make([]int32, w)
	}
	half := float64(unit-1) / 2
	left = -1
	for i := range w / unit {
		s := int(math.Floor(x + step*(float64(i*unit)+half) - half))
		c.starts[i] = int32(s)
		if s < 0 || s+unit > sw {
			continue
		}
		if left < 0 {
			left = i * unit
		}
		right = (i + 1) * unit
	}
	return max(left, 0), right
}

// gather fills row with units of src that begin where starts says, which table
// has kept within src.
func gather(row, src []uint32, starts []int32, unit int) {
	if len(row) == 0 {
		return
	}
	to, from := unsafe.Pointer(unsafe.SliceData(row)), unsafe.Pointer(unsafe.SliceData(src))
	starts = starts[:len(row)/unit]
	switch unit {
	case 4:
		for i, s := range starts {
			*(*[4]uint32)(unsafe.Add(to, i*16)) = *(*[4]uint32)(unsafe.Add(from, uint(s)*4))
		}
	case 2:
		for i, s := range starts {
			*(*[2]uint32)(unsafe.Add(to, i*8)) = *(*[2]uint32)(unsafe.Add(from, uint(s)*4))
		}
	default:
		for i, s := range starts {
			row[i] = src[s]
		}
	}
}

func fill(row []uint32, c uint32) {
	for i := range row {
		row[i] = c
	}
}
