package eventlist

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/state"
)

// walkList is a list on which the arrow keys, j and k choose, not only move a
// light.
type walkList struct {
	widget.List
	state  *state.State
	others func(*fyne.KeyEvent)
}

// TypedKey chooses with the arrows, Home and End.
func (l *walkList) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeyUp, fyne.KeyLeft:
		l.state.Prev()
	case fyne.KeyDown, fyne.KeyRight:
		l.state.Next()
	case fyne.KeyHome:
		l.state.First()
	case fyne.KeyEnd:
		l.state.Last()
	case fyne.KeyEscape:
		l.state.Select("")
	default:
		l.others(ev)
	}
}

// TypedRune chooses with j and k, on either keyboard.
func (l *walkList) TypedRune(r rune) {
	switch r {
	case 'j', 'J', 'о', 'О':
		l.state.Next()
	case 'k', 'K', 'л', 'Л':
		l.state.Prev()
	}
}
