package present

import (
	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"

	"strikemap/app/action"
	"strikemap/app/translations"
)

// Actions returns what keys do while something is presented: clickers send PageUp
// and PageDown. Show returns the presentation that runs, nil while none does.
func Actions(show func() *Show) []action.Action {
	runs := func() bool { return show() != nil }
	keys := func(names ...fyne.KeyName) []action.Key { return action.Plain(action.Presenting, names...) }
	listed := func(id string, do func(*Show), names ...fyne.KeyName) action.Action {
		return action.Action{ID: id, Under: "sheet.presenting", Enabled: runs, Do: func() { do(show()) }, Keys: keys(names...)}
	}
	return []action.Action{
		{
			ID: "action.stop_next", Icon: fynetheme.NavigateNextIcon(), Enabled: runs, Do: func() { show().Next() },
			Keys: keys(fyne.KeyRight, fyne.KeyDown, fyne.KeySpace, fyne.KeyPageDown),
		},
		{
			ID: "action.stop_previous", Icon: fynetheme.NavigateBackIcon(), Enabled: runs, Do: func() { show().Prev() },
			Keys: keys(fyne.KeyLeft, fyne.KeyUp, fyne.KeyBackspace, fyne.KeyPageUp),
		},
		listed("action.stop_first", func(p *Show) { p.Go(0) }, fyne.KeyHome),
		listed("action.stop_last", func(p *Show) { p.Go(len(p.deck.Pages) - 1) }, fyne.KeyEnd),
		listed("action.stop_typed", (*Show).enter, fyne.KeyReturn, fyne.KeyEnter),
		listed("action.black", func(p *Show) { p.Hide(Black) }, fyne.KeyB, fyne.KeyPeriod),
		listed("action.white", func(p *Show) { p.Hide(White) }, fyne.KeyW, fyne.KeyComma),
		listed("action.pointer", func(p *Show) { p.stage.point() }, fyne.KeyL),
		listed("action.zoom_slide", (*Show).Zoom, fyne.KeyZ),
		listed("action.nights", (*Show).Play, fyne.KeyT),
		listed("action.notes", func(p *Show) { p.stage.tell() }, fyne.KeyN),
		listed("action.bright", (*Show).Brighten, fyne.KeyI),
		listed("action.full_screen", (*Show).FullScreen, fyne.KeyF11),
		{ID: "action.leave", Under: "sheet.presenting", Icon: fynetheme.CancelIcon(), Enabled: runs, Do: func() { show().End() }, Keys: keys(fyne.KeyEscape)},
	}
}

// TypedKey turns the slides.
func (p *Show) TypedKey(ev *fyne.KeyEvent) { p.keyboard.In(action.Presenting).TypedKey(ev) }

// TypedRune takes the digits of a slide's number; other letters and signs do what
// they do.
func (p *Show) TypedRune(r rune) {
	if r < '0' || r > '9' {
		p.keyboard.In(action.Presenting).TypedRune(r)
		return
	}
	if p.typed < 1e6 {
		p.typed = 10*p.typed + int(r-'0')
	}
	p.stage.say(translations.T("present.go_to", "N", p.typed))
}

// enter goes to the slide whose number was typed, and says so when there is none; to the
// next when none was.
func (p *Show) enter() {
	n := p.typed
	p.typed = 0
	switch {
	case n == 0:
		p.Next()
	case n > len(p.deck.Pages):
		p.stage.say(translations.T("present.no_slide", "N", n, "Of", len(p.deck.Pages)))
	default:
		p.stage.hush()
		p.Go(n - 1)
	}
}
