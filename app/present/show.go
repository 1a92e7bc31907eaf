package present

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"strikemap/app/action"
	"strikemap/app/state"
	"strikemap/app/translations"
	"strikemap/geo"
)

// Map is what a presentation needs of the map.
type Map interface {
	fyne.CanvasObject
	Home()
	Enlarge(ratio float64) // of names and marks
	FitSelection(animated bool)
}

// Show is a presentation that runs.
type Show struct {
	// Turned is called after every change of the stop; it may be nil. Ended is
	// called when the presentation is left, to put the window away.
	Turned, Ended func()

	state *state.State
	chart Map
	stops []*geo.Event
	at    int // 0 is the overview, then the stops
	typed int // the number typed so far

	window   fyne.Window
	slide    *slide
	keyboard action.Keyboard
}

// New returns a presentation of a state on a map of that state, and puts it into
// a window, whose keys it takes.
func New(s *state.State, chart Map, w fyne.Window) *Show {
	p := &Show{state: s, chart: chart, window: w, stops: s.Events()}
	p.keyboard.Table = action.NewTable(Actions(func() *Show { return p })...)
	p.slide = newSlide(p)
	w.SetPadded(false)
	w.SetContent(p.slide.content)
	w.Canvas().SetOnTypedKey(p.TypedKey)
	w.Canvas().SetOnTypedRune(p.TypedRune)
	w.SetCloseIntercept(p.End)
	p.turn()
	return p
}

// Start shows the window on the whole screen: the second one where there is
// one.
func (p *Show) Start() {
	p.window.Show()
	p.window.Canvas().Unfocus()
	if w, ok := p.window.(desktop.Window); ok && HasSecondDisplay() {
		w.RequestFullScreenSecondary()
		return
	}
	p.window.SetFullScreen(true)
}

// HasSecondDisplay reports whether the audience can have a display of its own.
func HasSecondDisplay() bool {
	d, ok := fyne.CurrentApp().Driver().(desktop.Driver)
	return ok && d.HasSecondaryDisplay()
}

// End leaves the presentation.
func (p *Show) End() { p.Ended() }

// Go goes to a stop: 0 is the overview. It stays at the first and the last.
func (p *Show) Go(i int) {
	i = min(max(i, 0), len(p.stops))
	p.slide.black(false)
	if i != p.at {
		p.at = i
		p.turn()
	}
}

// Next goes to the next stop.
func (p *Show) Next() { p.Go(p.at + 1) }

// Prev goes to the stop before.
func (p *Show) Prev() { p.Go(p.at - 1) }

// turn shows the stop and moves the map there.
func (p *Show) turn() {
	p.typed = 0
	if e := p.event(p.at); e != nil {
		p.state.Select(e.ID)
		p.chart.FitSelection(true)
	} else {
		p.state.Select("")
		p.chart.Home()
	}
	p.slide.fill()
	if p.Turned != nil {
		p.Turned()
	}
}

// event returns the event of a stop, nil for the overview and past the end.
func (p *Show) event(i int) *geo.Event {
	if i < 1 || i > len(p.stops) {
		return nil
	}
	return p.stops[i-1]
}

// headline returns what a stop says first.
func (p *Show) headline(i int) string {
	switch e := p.event(i); {
	case i > len(p.stops):
		return translations.T("present.end")
	case e == nil:
		return translations.N("present.events", len(p.stops))
	default:
		return translations.Headline(e.Lead())
	}
}
