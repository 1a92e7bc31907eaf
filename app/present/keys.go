package present

import (
	"fyne.io/fyne/v2"
)

// TypedKey turns the stops: clickers send PageUp and PageDown.
func (p *Show) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeyRight, fyne.KeyDown, fyne.KeyPageDown, fyne.KeySpace:
		p.Next()
	case fyne.KeyLeft, fyne.KeyUp, fyne.KeyPageUp, fyne.KeyBackspace:
		p.Prev()
	case fyne.KeyHome:
		p.Go(0)
	case fyne.KeyEnd:
		p.Go(len(p.stops))
	case fyne.KeyReturn, fyne.KeyEnter:
		p.enter()
	case fyne.KeyEscape:
		p.End()
	}
}

// TypedRune takes the digits of a stop's number, and blacks the screen with b,
// on either keyboard, or a full stop, as clickers send it.
func (p *Show) TypedRune(r rune) {
	switch {
	case r >= '0' && r <= '9':
		if p.typed < 1e6 {
			p.typed = 10*p.typed + int(r-'0')
			p.slide.count()
		}
	case r == 'b' || r == 'B' || r == 'и' || r == 'И' || r == '.':
		p.Black()
	}
}

// enter goes to the stop whose number was typed, else to the next.
func (p *Show) enter() {
	if p.typed == 0 {
		p.Next()
		return
	}
	i := p.typed
	p.typed = 0
	p.Go(i)
	p.slide.count()
}

// Black blacks the screen, or shows the stop again.
func (p *Show) Black() { p.slide.black(!p.slide.blacked()) }
