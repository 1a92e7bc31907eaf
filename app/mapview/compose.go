package mapview

import (
	"image"
	"math"

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
	columns []int32 // of the layer, one for each column of the screen
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

// scale copies the layer to dst, each pixel from the nearest one.
func (c *composer) scale(dst *image.RGBA, v viewport.View, from layer, blank uint32) {
	w, h, sw, sh := dst.Rect.Dx(), dst.Rect.Dy(), from.image.Rect.Dx(), from.image.Rect.Dy()
	step := from.view.Scale / v.Scale
	corner := from.view.ToPixel(v.ToPlane(viewport.Pixel{X: .5, Y: .5}))
	left, right := c.table(w, sw, corner.X, step)
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
		gather(row[left:right], pix[sy*sw:(sy+1)*sw], c.columns[left:right])
		fill(row[right:], blank)
	}
}

// table sets the column of the layer for each column of the screen and returns
// the run of columns that the layer covers.
func (c *composer) table(w, sw int, x, step float64) (left, right int) {
	if len(c.columns) != w {
		c.columns = make([]int32, w)
	}
	left, right = w, w
	for i := range c.columns {
		s := int(math.Floor(x + step*float64(i)))
		c.columns[i] = int32(s)
		if s >= 0 && left == w {
			left = i
		}
		if s >= sw && right == w {
			right = i
		}
	}
	return min(left, right), right
}

// gather sets each pixel of row to the one of src that its column names. Four
// at a time, because this is what a frame of zooming costs.
func gather(row, src []uint32, columns []int32) {
	i := 0
	for ; i+4 <= len(row) && i+4 <= len(columns); i += 4 {
		r, c := row[i:i+4:i+4], columns[i:i+4:i+4]
		r0, r1, r2, r3 := src[c[0]], src[c[1]], src[c[2]], src[c[3]]
		r[0], r[1], r[2], r[3] = r0, r1, r2, r3
	}
	for ; i < len(row); i++ {
		row[i] = src[columns[i]]
	}
}

func fill(row []uint32, c uint32) {
	for i := range row {
		row[i] = c
	}
}
