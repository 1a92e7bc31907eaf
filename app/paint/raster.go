package paint

import (
	"image"
	"image/color"
	"sync"

	"strikemap/geo/viewport"
)

// Raster is a Surface of pixels. It keeps its scratch memory, so that drawing
// again at the same size allocates nothing.
type Raster struct {
	dst   *image.RGBA
	fonts *Fonts

	coverage accumulator
	pen      stroker
}

// rasters are the Rasters that rest between pictures.
var rasters = sync.Pool{New: func() any { return new(Raster) }}

// NewRaster returns a Surface that draws on dst with the given fonts; without
// fonts no text is drawn.
func NewRaster(dst *image.RGBA, f *Fonts) *Raster {
	r := rasters.Get().(*Raster)
	r.dst, r.fonts = dst, f
	r.coverage.resize(dst.Rect.Dx(), dst.Rect.Dy())
	return r
}

// Close gives the scratch memory back; the Raster must not be used after it.
func (r *Raster) Close() {
	r.dst = nil
	rasters.Put(r)
}

// Size returns the size of the picture.
func (r *Raster) Size() viewport.Size {
	return viewport.Size{W: r.coverage.w, H: r.coverage.h}
}

// Fill fills the inside of a path.
func (r *Raster) Fill(p *Path, c color.NRGBA) {
	for i := range p.Ends {
		r.coverage.polygon(p.Line(i))
	}
	r.coverage.cover(r.dst, c)
}

// Stroke draws the lines of a path.
func (r *Raster) Stroke(p *Path, s Stroke) {
	r.pen.stroke(&r.coverage, p, s)
	r.coverage.cover(r.dst, s.Color)
}
