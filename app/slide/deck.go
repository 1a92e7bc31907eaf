package slide

import (
	"image"
	"image/draw"

	scale "golang.org/x/image/draw"

	"strikemap/app/paint"
	"strikemap/geo"
	"strikemap/geo/briefing"
	"strikemap/geo/marker"
	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

// Deck is the slides of a briefing. Once made it does not change, and may be drawn by
// several goroutines at once.
type Deck struct {
	Pages    []Page
	Nights   []Night
	Withheld string // what was left out of all of it, as a sentence; empty for nothing

	outline *outline.Outline
	fonts   *paint.Fonts
	names   string // language of the map's names
	stops   map[string]int
	all     []*geo.Event
	index   *marker.Index // of all
}

// Look is how a slide is shown.
type Look struct {
	Light bool           // for a bright room
	View  *viewport.View // of the map instead of the stop's own; nil for that
	Night int            // on the timeline, the last night that is on the map; from 0
}

// NewDeck returns the slides of a briefing, with names on the map in a language.
func NewDeck(b briefing.Briefing, o *outline.Outline, f *paint.Fonts, names string) *Deck {
	d := &Deck{Pages: Pages(b), Nights: nights(b.Shown), Withheld: withheld(b), outline: o, fonts: f, names: names, stops: map[string]int{}}
	for _, e := range b.Shown {
		if e.Mapped() {
			d.all = append(d.all, e.Event)
		}
	}
	for i := range d.Pages {
		for _, e := range d.Pages[i].Entries {
			if p := &d.Pages[i]; p.Stop > 0 {
				d.stops[e.Event.ID] = p.Stop
			}
		}
	}
	d.index = d.indexOf(d.all)
	return d
}

// many is from how many events on those that are lit stand among the faint ones, too,
// under the lit: to leave them out takes longer than a slide may.
const many = 3000

// beside returns the index of all events but those that are told, by their names.
func (d *Deck) beside(told func(event string) bool) *marker.Index {
	if len(d.all) > many {
		return d.index
	}
	var others []*geo.Event
	for _, e := range d.all {
		if !told(e.ID) {
			others = append(others, e)
		}
	}
	return d.indexOf(others)
}

// indexOf returns the index of events, with the borders that the outline knows.
func (d *Deck) indexOf(events []*geo.Event) *marker.Index {
	return marker.NewIndexWithin(events, func(p *geo.Place, level int) ([][]viewport.Plane, bool) { return d.outline.Border(p.ID, level) })
}

// Number returns the number of the stop that tells an event, 0 when none does.
func (d *Deck) Number(e *geo.Event) int { return d.stops[e.ID] }

// leastHigh is how many pixels a slide has at least from top to bottom where it is drawn;
// a smaller one is made of that.
const leastHigh = 540

// Image draws a slide as pixels.
func (d *Deck) Image(page int, size viewport.Size, look Look) *image.RGBA {
	if by := (leastHigh + size.H - 1) / max(size.H, 1); by > 1 && size.H > 0 {
		return smaller(d.pixels(page, viewport.Size{W: size.W * by, H: size.H * by}, look), size)
	}
	return d.pixels(page, size, look)
}

// smaller returns a picture in a smaller size.
func smaller(img *image.RGBA, size viewport.Size) *image.RGBA {
	dst := image.NewRGBA(image.Rect(0, 0, size.W, size.H))
	scale.BiLinear.Scale(dst, dst.Rect, img, img.Rect, scale.Src, nil)
	return dst
}

func (d *Deck) pixels(page int, size viewport.Size, look Look) *image.RGBA {
	dst := image.NewRGBA(image.Rect(0, 0, size.W, size.H))
	r := paint.NewRaster(dst, d.fonts)
	defer r.Close()
	s := d.slide(r, page, look)
	s.chartOn = func(c *paint.Chart) {
		pixels := c.Image()
		draw.Draw(dst, pixels.Rect, pixels, image.Point{}, draw.Src)
	}
	s.draw()
	return dst
}

// Draw draws a slide on a surface.
func (d *Deck) Draw(on paint.Surface, page int, look Look) {
	s := d.slide(on, page, look)
	s.chartOn = func(c *paint.Chart) { c.Draw(on) }
	s.draw()
}

// Timeline is the page number of the slide that plays the nights.
const Timeline = -1

// mapUnits is how many units of the map's style a slide is high: the smallest names, of
// 9.5 units, are a fortieth of it.
const mapUnits = 380

// slide is the drawing of one slide. Its lengths are shares of its height.
type slide struct {
	*Deck
	on      paint.Surface
	page    *Page
	look    Look
	st      *paint.Style
	size    viewport.Size
	h       float64
	chartOn func(*paint.Chart)
}

func (d *Deck) slide(on paint.Surface, page int, look Look) *slide {
	s := &slide{Deck: d, on: on, look: look, size: on.Size()}
	s.h = float64(s.size.H)
	st := paint.Dark()
	if look.Light {
		st = paint.Light()
	}
	s.st = st.With(d.fonts, d.names).At(s.h / mapUnits)
	if page >= 0 && page < len(d.Pages) {
		s.page = &d.Pages[page]
	}
	return s
}

func (s *slide) draw() {
	switch {
	case s.page == nil:
		s.timeline()
	case s.page.Kind == briefing.Title:
		s.title()
	case s.page.Kind == briefing.Sources:
		s.sources()
	default:
		s.event()
	}
}

// MapSize returns the size of the map on a slide of a size.
func MapSize(size viewport.Size) viewport.Size {
	return viewport.Size{W: int(float64(size.W) * mapShare), H: size.H}
}

// View returns what the map of a page shows by itself, on a slide of a size.
func (d *Deck) View(page int, size viewport.Size) viewport.View {
	on := MapSize(size)
	whole := viewport.Fit(viewport.Ukraine, on, .02*float64(on.H))
	if page < 0 || page >= len(d.Pages) || d.Pages[page].Kind != briefing.Events {
		return whole
	}
	low, high, ok := d.indexOf(events(&d.Pages[page])).Bound()
	if !ok {
		return whole
	}
	v := viewport.FitPlane(low, high, on, .16*float64(on.H))
	if nearest := float64(on.H) / nearestGround; v.Scale > nearest {
		v.Scale = nearest
	}
	return v
}

// nearestGround is how many metres from top to bottom a stop's own map shows at least:
// a settlement with the towns around it.
const nearestGround = 150_000

func events(p *Page) []*geo.Event {
	out := make([]*geo.Event, len(p.Entries))
	for i, e := range p.Entries {
		out[i] = e.Event
	}
	return out
}

// Style returns a style with the fonts and the language of the deck's maps.
func (d *Deck) Style(s *paint.Style) *paint.Style { return s.With(d.fonts, d.names) }

// Numbered returns the map of all that is told, with the number of each stop, in a size
// of pixels of which ratio make a unit.
func (d *Deck) Numbered(s *paint.Style, size viewport.Size, ratio float64) *paint.Chart {
	var told []*geo.Event
	for i := range d.Pages {
		if p := &d.Pages[i]; p.Kind == briefing.Events {
			told = append(told, events(p)...)
		}
	}
	return &paint.Chart{
		Outline: d.outline, Style: d.Style(s).At(ratio), View: viewport.Fit(viewport.Ukraine, size, 6*ratio),
		Lit: d.indexOf(told), Dim: d.beside(func(e string) bool { return d.stops[e] > 0 }), Number: d.Number,
	}
}
