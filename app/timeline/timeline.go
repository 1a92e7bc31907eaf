package timeline

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
	ttwidget "github.com/dweymouth/fyne-tooltip/widget"

	"strikemap/app/action"
	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/query"
)

// Timeline shows when events happened. It fits any height: in one of less than 40
// units it has bars alone.
type Timeline struct {
	widget.BaseWidget

	// OnUndated is called with the articles that are to be given a day of
	// publication; nil where that cannot be done.
	OnUndated func([]*geo.Reading)

	state   *state.State
	plot    *plot
	player  player
	play    *ttwidget.Button
	keep    *ttwidget.Button
	undated *undated
	offer   *widget.Button
	content *fyne.Container
}

// New returns the timeline of a state, which it follows. Keys hears the keys that it
// has no use for; it may be nil.
func New(s *state.State, keys *action.Ear) *Timeline {
	t := &Timeline{state: s, plot: newPlot(s, keys), undated: newUndated(s, keys)}
	t.player = player{plot: t.plot, changed: t.update, after: later}
	t.plot.play = t.Play
	t.play = ttwidget.NewButtonWithIcon("", fynetheme.MediaPlayIcon(), t.Play)
	t.keep = ttwidget.NewButton("Σ", t.Accumulate)
	t.play.SetToolTip(translations.T("action.play"))
	t.keep.SetToolTip(translations.T("action.accumulate"))
	t.undated.give = func() {
		if t.OnUndated != nil {
			t.OnUndated(s.Undated())
		}
	}
	t.offer = widget.NewButton("", t.undated.give)
	t.offer.Importance = widget.HighImportance
	t.content = container.New(&rails{t}, t.play, t.keep, t.plot, t.undated, t.offer, t.plot.card)
	t.ExtendBaseWidget(t)
	s.Subscribe(func(c state.Change) {
		if c.Has(state.ChangedEvents | state.ChangedFilter | state.ChangedOptions) {
			t.plot.count()
			t.update()
		}
	})
	t.update()
	return t
}

// later calls f on the Fyne goroutine after a time.
func later(d time.Duration, f func()) (stop func()) {
	timer := time.AfterFunc(d, func() { fyne.Do(f) })
	return func() { timer.Stop() }
}

// CreateRenderer shows the parts.
func (t *Timeline) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(container.NewStack(theme.NewGround(fynetheme.ColorNameBackground), t.content))
}

// MinSize leaves the height to the layout.
func (t *Timeline) MinSize() fyne.Size { return fyne.NewSize(200, 20) }

// Play plays time, or stops it; the timeline takes the keys, so that Space stops it.
func (t *Timeline) Play() {
	t.player.toggle()
	if c := fyne.CurrentApp().Driver().CanvasForObject(t); c != nil && t.player.on {
		c.Focus(t.plot)
	}
}

// Plays reports whether time plays.
func (t *Timeline) Plays() bool { return t.player.on }

// Accumulate has playing keep what was shown, or no longer.
func (t *Timeline) Accumulate() {
	t.player.cumulative = !t.player.cumulative
	t.update()
}

// Accumulates reports whether playing keeps what was shown.
func (t *Timeline) Accumulates() bool { return t.player.cumulative }

// Focus gives the timeline the keys.
func (t *Timeline) Focus() {
	if c := fyne.CurrentApp().Driver().CanvasForObject(t); c != nil {
		c.Focus(t.plot)
	}
}

// update shows what buttons do now, and what is undated.
func (t *Timeline) update() {
	icon, importance := fynetheme.MediaPlayIcon(), widget.LowImportance
	if t.player.on {
		icon = fynetheme.MediaStopIcon()
	}
	if t.player.cumulative {
		importance = widget.HighImportance
	}
	t.play.Importance, t.keep.Importance = widget.LowImportance, importance
	t.play.SetIcon(icon)
	t.keep.Refresh()
	t.plot.card.forget()
	t.undated.count(t.plot.bars[query.Days].Undated, t.plot.tallest())
	t.offer.Hidden = true
	if t.OnUndated != nil && t.undated.chosen() {
		if n := len(t.state.Undated()); n > 0 {
			t.offer.SetText(translations.N("timeline.set_date", n))
			t.offer.Hidden = false
		}
	}
	t.content.Refresh()
}

// tallest returns how many events the highest bar has, at least one.
func (p *plot) tallest() float64 {
	most := 1.0
	for i := range p.bins {
		most = max(most, p.bins[i].high())
	}
	return most
}

// rails lays the parts out in one line.
type rails struct{ t *Timeline }

// Widths of the parts, in units of Fyne.
const (
	buttonWidth  = 32
	undatedWidth = 76
)

// MinSize leaves the size to the parent.
func (r *rails) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(200, 20) }

// Layout gives the plot all room that the others leave.
func (r *rails) Layout(_ []fyne.CanvasObject, s fyne.Size) {
	t := r.t
	put := func(o fyne.CanvasObject, x, y, w, h float32) {
		o.Move(fyne.NewPos(x, y))
		o.Resize(fyne.NewSize(w, h))
	}
	left := float32(buttonWidth)
	switch {
	case s.Height >= 64:
		put(t.play, 0, 0, buttonWidth, s.Height/2)
		put(t.keep, 0, s.Height/2, buttonWidth, s.Height/2)
	default:
		put(t.play, 0, 0, buttonWidth, s.Height)
		put(t.keep, buttonWidth, 0, buttonWidth, s.Height)
		left *= 2
	}
	right := float32(0)
	if t.undated.Visible() {
		right = undatedWidth
		put(t.undated, s.Width-right, 0, right, s.Height)
	}
	put(t.plot, left, 0, max(s.Width-left-right, 10), s.Height)
	if size := t.offer.MinSize(); t.offer.Visible() {
		put(t.offer, s.Width-right-size.Width-8, 0, size.Width, min(size.Height, s.Height))
	}
}
