package handout

import (
	"fmt"
	"image/png"
	"io"

	"strikemap/app/paint"
	"strikemap/app/slide"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// slideSize is the size of a slide in units.
var slideSize = viewport.Size{W: 1280, H: 720}

// WriteSlides writes the slides as a PDF, one a page.
func WriteSlides(w io.Writer, d *slide.Deck, o Options) error {
	const finer = 2 // than units, for lines
	st := d.Style(paint.Light())
	size := viewport.Size{W: slideSize.W * finer, H: slideSize.H * finer}
	out := paint.NewPages(st.Fonts, d.Pages[0].Title(), o.Made)
	for i := range d.Pages {
		out.Add(size, 72.0/96/finer)
		out.Clip(marker.Box{Right: float64(size.W), Bottom: float64(size.H)})
		d.Draw(unlinked{out}, i, slide.Look{Light: true})
		out.Unclip()
	}
	return out.Write(w)
}

// unlinked are pages on which numbers lead nowhere.
type unlinked struct{ paint.Surface }

// Clip and Unclip are those of the pages.
func (u unlinked) Clip(b marker.Box) { u.Surface.(*paint.Pages).Clip(b) }

// Unclip ends Clip.
func (u unlinked) Unclip() { u.Surface.(*paint.Pages).Unclip() }

// Picture writes one slide as a PNG of a size.
func Picture(w io.Writer, d *slide.Deck, page int, size viewport.Size) error {
	encoder := png.Encoder{CompressionLevel: png.BestSpeed}
	return encoder.Encode(w, d.Image(page, size, slide.Look{Light: true}))
}

// PictureName returns the name of the file of a slide, before a stem such as
// "briefing": "briefing-03.png".
func PictureName(stem string, page int) string { return fmt.Sprintf("%s-%02d.png", stem, page+1) }
