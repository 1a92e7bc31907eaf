package timeline

import (
	"image"
	"image/color"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo/query"
)

// plot is the bars with their axis and the brush.
type plot struct {
	widget.BaseWidget
	state *state.State
	keys  *action.Ear
	play  func() // starts or stops playing

	bars  [2]query.Bars // by query.Unit
	scale scale         // its width is that of the widget
	moved bool          // a person has zoomed: the plot no longer fits itself
	bins  []bin
	unit  unit

	hand  hand
	over  int
	focus bool

	raster  *canvas.Raster
	painter painter
	fresh   bool  // the image shows what is
	card    *card // stands beside the plot: what can be scrolled cuts off its parts
}

func newPlot(s *state.State, keys *action.Ear) *plot {
	p := &plot{state: s, keys: keys, over: -1, card: newCard()}
	p.raster = canvas.NewRaster(p.draw)
	p.raster.ScaleMode = canvas.ImageScalePixels
	p.ExtendBaseWidget(p)
	p.count()
	return p
}

// CreateRenderer shows the picture.
func (p *plot) CreateRenderer() fyne.WidgetRenderer { return &plotRenderer{p} }

type plotRenderer struct{ plot *plot }

func (r *plotRenderer) Destroy()           {}
func (r *plotRenderer) MinSize() fyne.Size { return fyne.NewSize(100, 20) }
func (r *plotRenderer) Refresh()           { r.plot.redraw() }

func (r *plotRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.plot.raster}
}

func (r *plotRenderer) Layout(s fyne.Size) {
	r.plot.raster.Resize(s)
	r.plot.scale.width = float64(s.Width)
	r.plot.place()
}

// count counts the events anew.
func (p *plot) count() {
	for u := range p.bars {
		p.bars[u] = p.state.Bars(query.Unit(u))
	}
	if !p.moved {
		p.fit()
	}
	p.place()
}

// fit shows all time in which there are events.
func (p *plot) fit() {
	p.moved = false
	from, to, ok := extent(&p.bars[query.Days])
	if !ok {
		p.scale.from, p.scale.to = 0, leastDays
		return
	}
	room := max((to-from)*.02, .5, (leastDays-(to-from))/2)
	p.scale.from, p.scale.to = from-room, to+room
}

// place puts the bars together for what is shown.
func (p *plot) place() {
	p.unit = p.scale.unit(1)
	if p.unit == night && !p.byNight() {
		p.unit = day
	}
	p.bins = gather(p.bins[:0], &p.bars[p.unit.bars()], p.unit, p.scale.from, p.scale.to)
	p.over = -1
	p.redraw()
}

// aFew is how large a part of the events must be told by night or by the clock for
// bars to be nights.
const aFew = .2

// byNight reports whether enough of what is shown is known to be of one night: whole
// days belong to two each.
func (p *plot) byNight() bool {
	h, exact := &p.bars[query.Nights], 0
	for i := range h.Bars {
		for _, n := range h.Bars[i].Exact {
			exact += int(n)
		}
	}
	return float64(exact) >= aFew*float64(exact+len(h.Long)) && exact > 0
}

// redraw has the picture drawn anew.
func (p *plot) redraw() {
	p.fresh = false
	p.raster.Refresh()
}

// Resize keeps what is shown.
func (p *plot) Resize(s fyne.Size) {
	p.BaseWidget.Resize(s)
	if w := float64(s.Width); w != p.scale.width {
		p.scale.width = w
		p.place()
	}
}

// draw returns the picture in w by h device pixels. It is drawn only when something
// changed, into the memory of the one before.
func (p *plot) draw(w, h int) image.Image {
	if p.painter.dst == nil || p.painter.dst.Rect.Dx() != w || p.painter.dst.Rect.Dy() != h {
		p.painter.dst, p.fresh = image.NewRGBA(image.Rect(0, 0, w, h)), false
	}
	if !p.fresh {
		p.painter.look = lookOf()
		x := p.picture(float64(w) / max(float64(p.Size().Width), 1))
		p.painter.draw(&x)
		p.fresh = true
	}
	return p.painter.dst
}

// picture is what there is to see, for device pixels of a ratio.
func (p *plot) picture(ratio float64) picture {
	s := p.scale
	s.width *= ratio
	x := picture{scale: s, unit: p.unit, ratio: ratio, bins: p.bins, brush: p.brushed(), picked: p.picked(), over: p.over, focus: p.focus}
	x.before, x.after = p.outside()
	if len(p.bars[query.Days].Bars) == 0 {
		x.empty = translations.T("timeline.empty")
	}
	return x
}

// outside counts the events that happened before and after what is shown.
func (p *plot) outside() (before, after int) {
	count := func(first, last, n int) {
		switch {
		case float64(last+1) <= p.scale.from:
			before += n
		case float64(first) >= p.scale.to:
			after += n
		}
	}
	h := &p.bars[query.Days]
	for i := range h.Bars {
		n := 0
		for _, x := range h.Bars[i].Exact {
			n += int(x)
		}
		count(h.First+i, h.First+i, n)
	}
	for _, s := range h.Long {
		count(s.First, s.Last, 1)
	}
	return before, after
}

// lookOf returns the colours of the theme in use.
func lookOf() look {
	style := theme.MapStyle()
	return look{
		ground: plain(fynetheme.ColorNameBackground), text: plain(fynetheme.ColorNameForeground), muted: plain(theme.ColorMuted),
		line: plain(fynetheme.ColorNameInputBorder), chosen: plain(fynetheme.ColorNameSelection), accent: plain(fynetheme.ColorNamePrimary),
		tints: tintsOf(style), fonts: style.Fonts,
	}
}

func plain(name fyne.ThemeColorName) color.NRGBA {
	return color.NRGBAModel.Convert(theme.Color(name)).(color.NRGBA)
}

func itoa(n int) string { return strconv.Itoa(n) }
