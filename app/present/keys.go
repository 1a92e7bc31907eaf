package present

import (
	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"

	"strikemap/app/action"
)

// Actions returns what keys do while something is presented: clickers send PageUp
// and PageDown. Show returns the presentation that runs, nil while none does.
func Actions(show func() *Show) []action.Action {
	runs := func() bool { return show() != nil }
	keys := func(names ...fyne.KeyName) []action.Key { return action.Plain(action.Presenting, names...) }
	return []action.Action{
		{
			ID: "action.stop_next", Icon: fynetheme.NavigateNextIcon(), Enabled: runs, Do: func() { show().Next() },
			Keys: keys(fyne.KeyRight, fyne.KeyDown, fyne.KeySpace, fyne.KeyPageDown),
		},
		{
			ID: "action.stop_previous", Icon: fynetheme.NavigateBackIcon(), Enabled: runs, Do: func() { show().Prev() },
			Keys: keys(fyne.KeyLeft, fyne.KeyUp, fyne.KeyBackspace, fyne.KeyPageUp),
		},
		{ID: "action.stop_first", Under: "sheet.presenting", Enabled: runs, Do: func() { show().Go(0) }, Keys: keys(fyne.KeyHome)},
		{ID: "action.stop_last", Under: "sheet.presenting", Enabled: runs, Do: func() { show().Go(len(show().stops)) }, Keys: keys(fyne.KeyEnd)},
		{ID: "action.stop_typed", Under: "sheet.presenting", Enabled: runs, Do: func() { show().enter() }, Keys: keys(fyne.KeyReturn, fyne.KeyEnter)},
		{ID: "action.black", Under: "sheet.presenting", Icon: fynetheme.VisibilityOffIcon(), Enabled: runs, Do: func() { show().Black() }, Keys: keys(fyne.KeyB, fyne.KeyPeriod)},
		{ID: "action.leave", Under: "sheet.presenting", Icon: fynetheme.CancelIcon(), Enabled: runs, Do: func() { show().End() }, Keys: keys(fyne.KeyEscape)},
	}
}

// TypedKey turns the stops.
func (p *Show) TypedKey(ev *fyne.KeyEvent) { p.keyboard.In(action.Presenting).TypedKey(ev) }

// TypedRune takes the digits of a stop's number; other letters and signs do what
// they do.
func (p *Show) TypedRune(r rune) {
	if r < '0' || r > '9' {
		p.keyboard.In(action.Presenting).TypedRune(r)
		return
	}
	if p.typed < 1e6 {
		p.typed = 10*p.typed + int(r-'0')
		p.slide.count()
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
