package timeline

import (
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
	"strikemap/app/paint"
	"strikemap/app/state"
	"strikemap/app/translations"
	"strikemap/geo/query"
	"strikemap/geo/viewport"
)

// undated is the bar of the events that have no date.
type undated struct {
	widget.BaseWidget
	state   *state.State
	keys    *action.Ear
	give    func() // asks for the days of articles; nil where that cannot be done
	counts  [categories]int32
	tallest float64
	focus   bool
	raster  *canvas.Raster
	painter painter
}

func newUndated(s *state.State, keys *action.Ear) *undated {
	u := &undated{state: s, keys: keys}
	u.raster = canvas.NewRaster(u.draw)
	u.raster.ScaleMode = canvas.ImageScalePixels
	u.ExtendBaseWidget(u)
	return u
}

// CreateRenderer shows the picture.
func (u *undated) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(u.raster) }

// count shows how many events have no date, beside a bar of so many.
func (u *undated) count(counts [categories]int32, tallest float64) {
	u.counts, u.tallest = counts, tallest
	u.Hidden = u.total() == 0 && !u.chosen()
	u.raster.Refresh()
}

func (u *undated) total() int {
	n := 0
	for _, x := range u.counts {
		n += int(x)
	}
	return n
}

// chosen reports whether the filter lets through what has no date alone.
func (u *undated) chosen() bool {
	days := u.state.Filter().Choices[query.Day]
	return len(days) == 1 && days[0] == query.Undated
}

// draw returns the bar in w by h device pixels.
func (u *undated) draw(w, h int) image.Image {
	p := &u.painter
	if p.dst == nil || p.dst.Rect.Dx() != w || p.dst.Rect.Dy() != h {
		p.dst = image.NewRGBA(image.Rect(0, 0, w, h))
	}
	p.look = lookOf()
	ratio := float64(w) / max(float64(u.Size().Width), 1)
	p.fill(p.dst.Rect, p.look.ground)
	if u.chosen() {
		p.fill(p.dst.Rect, p.look.chosen)
	}
	base := float64(h) - 2*ratio
	if float64(h) >= lowest*ratio {
		base = float64(h) - axisHeight*ratio
	}
	b := bin{}
	b.Exact = u.counts
	each := (base - topRoom*ratio) / max(u.tallest, float64(u.total()), 1)
	at := image.Rect(w/2-int(11*ratio), 0, w/2+int(11*ratio), int(base))
	p.stack(&b, at, each, !u.state.Filter().From.IsZero(), u.focus)
	p.fill(image.Rect(0, 0, max(1, int(ratio)), h), p.look.line)
	if float64(h) >= lowest*ratio {
		r := paint.NewRaster(p.dst, p.look.fonts)
		r.Text(&paint.Text{
			String: translations.N("timeline.undated", u.total()), Size: labelSize * ratio, Anchor: paint.Middle, Color: p.look.muted,
			At: viewport.Pixel{X: float64(w) / 2, Y: base + 13*ratio},
		})
		r.Close()
	}
	if u.focus {
		p.frame(max(1, int(2*ratio)), p.look.accent)
	}
	return p.dst
}

// Tapped lets through what has no date alone, or all again.
func (u *undated) Tapped(*fyne.PointEvent) {
	f := u.state.Filter()
	if u.chosen() {
		u.state.SetFilter(f.Choose(query.Day))
		return
	}
	u.state.SetFilter(query.Filter{Choices: f.Choices, Text: f.Text}.Choose(query.Day, query.Undated))
}

// FocusGained shows that keys go here.
func (u *undated) FocusGained() { u.focus = true; u.raster.Refresh() }

// FocusLost shows that they do not.
func (u *undated) FocusLost() { u.focus = false; u.raster.Refresh() }

// TypedRune goes on.
func (u *undated) TypedRune(r rune) { u.keys.TypedRune(r) }

// TypedKey clicks with Space or Enter.
func (u *undated) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter:
		u.Tapped(nil)
	default:
		u.keys.TypedKey(ev)
	}
}
