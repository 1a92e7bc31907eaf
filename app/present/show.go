package present

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"strikemap/app/action"
	"strikemap/app/slide"
	"strikemap/app/translations"
)

// Cover is what hides a slide.
type Cover uint8

// The covers.
const (
	Open Cover = iota
	Black
	White
)

// Show is a presentation that runs.
type Show struct {
	// Turned is called after every change of the slide; it may be nil. Ended is
	// called when the presentation is left, to put the window away.
	Turned, Ended func()
	// Still has the map jump from stop to stop rather than fly.
	Still bool

	deck    *slide.Deck
	at      int // of the page; slide.Timeline while the nights are played
	back    int // the page that the nights were played from
	look    slide.Look
	cover   Cover
	typed   int  // the number typed so far
	zooming bool // the wheel moves the map
	began   time.Time
	full    bool // the window has the whole screen

	window   fyne.Window
	stage    *stage
	keyboard action.Keyboard
	playing  int // how often the nights were begun to be played, so that an older clock stops
	later    func(time.Duration, func())
}

// New returns a presentation of slides that begins at a page, and puts it into a window,
// whose keys it takes. Spawn runs work in the background and then done on the Fyne
// goroutine.
func New(d *slide.Deck, at int, look slide.Look, w fyne.Window, spawn func(work, done func())) *Show {
	p := &Show{deck: d, at: min(max(at, 0), len(d.Pages)-1), look: look, window: w, began: time.Now(), Ended: func() {}}
	p.later = func(d time.Duration, f func()) { time.AfterFunc(d, func() { fyne.Do(f) }) }
	p.keyboard.Table = action.NewTable(Actions(func() *Show { return p })...)
	p.stage = newStage(p, spawn)
	w.SetPadded(false)
	w.SetContent(p.stage.content)
	w.Canvas().SetOnTypedKey(p.TypedKey)
	w.Canvas().SetOnTypedRune(p.TypedRune)
	w.SetCloseIntercept(p.End)
	p.turned()
	return p
}

// Start shows the window on the whole screen: the second one where there is one.
func (p *Show) Start() {
	p.window.Show()
	p.window.Canvas().Unfocus()
	p.full = true
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

// FullScreen takes the whole screen, or gives it back.
func (p *Show) FullScreen() {
	p.full = !p.full
	p.window.SetFullScreen(p.full)
}

// End leaves the presentation.
func (p *Show) End() {
	p.playing++
	p.Ended()
}

// At returns the page that is shown; that from which the nights are played meanwhile.
func (p *Show) At() int {
	if p.at == slide.Timeline {
		return p.back
	}
	return p.at
}

// Go goes to a page. It stays at the first and the last.
func (p *Show) Go(i int) {
	i = min(max(i, 0), len(p.deck.Pages)-1)
	p.playing++
	if p.cover == Open && i == p.at && p.look.View == nil {
		return
	}
	p.stage.hurried = p.stage.flight.halt()
	p.cover, p.at, p.typed = Open, i, 0
	p.comeBack()
	p.turned()
}

// Next goes to the next page, Prev to the one before.
func (p *Show) Next() { p.Go(p.At() + 1) }

// Prev goes to the page before.
func (p *Show) Prev() { p.Go(p.At() - 1) }

// Hide covers the slide, or uncovers it.
func (p *Show) Hide(c Cover) {
	if p.cover == c {
		c = Open
	}
	p.cover = c
	p.stage.follow()
}

// Brighten shows the slides for a bright room, or for a dim one.
func (p *Show) Brighten() {
	p.look.Light = !p.look.Light
	p.stage.follow()
}

// Zoom lets the wheel move the map, or brings it back to what the stop shows.
func (p *Show) Zoom() {
	p.zooming = !p.zooming
	if !p.zooming {
		p.comeBack()
		p.stage.follow()
		return
	}
	p.stage.say(translations.T("present.zoom"))
}

// comeBack shows what the stop's own map shows.
func (p *Show) comeBack() { p.look.View, p.zooming = nil, false }

// Play plays the nights from the first to the last, or goes back to the stop.
func (p *Show) Play() {
	p.playing++
	if p.at == slide.Timeline {
		p.Go(p.back)
		return
	}
	if len(p.deck.Nights) == 0 {
		p.stage.say(translations.T("present.no_nights"))
		return
	}
	p.comeBack()
	p.back, p.at, p.cover, p.look.Night = p.at, slide.Timeline, Open, 0
	p.turned()
	p.tick(p.playing)
}

// nightTime is how long a night is shown.
const nightTime = time.Second

// tick goes on to the next night that has an event, while the same playing goes on.
func (p *Show) tick(playing int) {
	p.later(nightTime, func() {
		if p.playing != playing || p.look.Night >= len(p.deck.Nights)-1 {
			return
		}
		p.look.Night++
		for p.look.Night < len(p.deck.Nights)-1 && p.deck.Nights[p.look.Night].Total() == 0 {
			p.look.Night++
		}
		p.turned()
		p.tick(playing)
	})
}

// turned shows the page.
func (p *Show) turned() {
	p.stage.follow()
	if p.Turned != nil {
		p.Turned()
	}
}
