package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// answer is a button of a question. Enter and Space give it, the arrows walk to its
// neighbours, Escape gives none.
type answer struct {
	widget.Button
	escape func()
}

func newAnswer(text string, do, escape func()) *answer {
	a := &answer{escape: escape}
	a.Text, a.OnTapped = text, do
	a.ExtendBaseWidget(a)
	return a
}

// TypedKey does what a key is for.
func (a *answer) TypedKey(ev *fyne.KeyEvent) {
	c := fyne.CurrentApp().Driver().CanvasForObject(a)
	switch ev.Name {
	case fyne.KeyEscape:
		a.escape()
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		a.OnTapped()
	case fyne.KeyRight, fyne.KeyDown:
		c.FocusNext()
	case fyne.KeyLeft, fyne.KeyUp:
		c.FocusPrevious()
	}
}
