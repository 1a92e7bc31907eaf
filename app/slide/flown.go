package slide

import (
	"image"

	"strikemap/app/paint"
	"strikemap/geo/briefing"
	"strikemap/geo/viewport"
)

// HasMap reports whether a page shows a map; that of the timeline does.
func (d *Deck) HasMap(page int) bool {
	return page == Timeline || page >= 0 && page < len(d.Pages) && d.Pages[page].Kind != briefing.Sources
}

// Map draws the map of a page alone, on a slide of a size, without what stands over it:
// what is seen while a presentation moves to the page or away from it. That of the
// timeline is the whole country. It returns nil for a page without a map.
func (d *Deck) Map(page int, size viewport.Size, light bool) *image.RGBA {
	if !d.HasMap(page) {
		return nil
	}
	r := paint.NewRaster(image.NewRGBA(image.Rect(0, 0, size.W, size.H)), d.fonts)
	defer r.Close()
	s := d.slide(r, page, Look{Light: light})
	c := &paint.Chart{Dim: d.index, View: d.View(page, size)}
	switch {
	case s.page == nil:
	case s.page.Kind == briefing.Title:
		c = s.numbered()
	default:
		c = s.spotlight()
	}
	c.Outline, c.Style, c.Open = d.outline, s.st, true
	return c.Image()
}
