package eventlist

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
)

// walkList is a list whose keys choose, not only move a light: they do what they
// do while nothing has the focus.
type walkList struct {
	widget.List
	keys *action.Ear
}

// TypedKey does what a key does.
func (l *walkList) TypedKey(ev *fyne.KeyEvent) { l.keys.TypedKey(ev) }

// TypedRune does what a letter does.
func (l *walkList) TypedRune(r rune) { l.keys.TypedRune(r) }

// KeyDown tells that a key went down.
func (l *walkList) KeyDown(ev *fyne.KeyEvent) { l.keys.KeyDown(ev) }

// KeyUp tells that a key went up.
func (l *walkList) KeyUp(ev *fyne.KeyEvent) { l.keys.KeyUp(ev) }
