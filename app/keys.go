package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"strikemap/app/state"
)

func ctrl(key fyne.KeyName) fyne.Shortcut {
	return &desktop.CustomShortcut{KeyName: key, Modifier: fyne.KeyModifierShortcutDefault}
}

func ctrlShift(key fyne.KeyName) fyne.Shortcut {
	return &desktop.CustomShortcut{KeyName: key, Modifier: fyne.KeyModifierShortcutDefault | fyne.KeyModifierShift}
}

// shortcuts has the window hear keys wherever the focus is.
func (w *Window) shortcuts() {
	c := w.window.Canvas()
	c.SetOnTypedKey(w.typedKey)
	c.SetOnTypedRune(w.typedRune)
	c.AddShortcut(ctrlShift(fyne.KeyZ), func(fyne.Shortcut) { w.state.Redo() })
}

// functionKey hears the keys that work wherever the focus is: whatever has it
// hands on those that it has no use for.
func (w *Window) functionKey(ev *fyne.KeyEvent) {
	if w.dialog != nil {
		return
	}
	switch ev.Name {
	case fyne.KeyF1:
		w.showMethod()
	case fyne.KeyF5:
		w.Present()
	case fyne.KeyPageDown, fyne.KeyPageUp:
		if w.show != nil { // a clicker, while the main window has the keys
			w.show.TypedKey(ev)
		}
	}
}

// typedKey walks the events while nothing has the focus. Escape closes a dialog.
func (w *Window) typedKey(ev *fyne.KeyEvent) {
	if w.dialog != nil {
		if ev.Name == fyne.KeyEscape {
			w.dialog.Hide()
		}
		return
	}
	switch ev.Name {
	case fyne.KeyRight, fyne.KeyDown:
		w.state.Next()
	case fyne.KeyLeft, fyne.KeyUp:
		w.state.Prev()
	case fyne.KeyHome:
		w.state.First()
	case fyne.KeyEnd:
		w.state.Last()
	case fyne.KeyEscape:
		w.state.Select("")
	default:
		w.functionKey(ev)
	}
}

// typedRune walks the events with j and k, on either keyboard.
func (w *Window) typedRune(r rune) {
	if w.dialog != nil {
		return
	}
	switch r {
	case 'j', 'J', 'о', 'О':
		w.state.Next()
	case 'k', 'K', 'л', 'Л':
		w.state.Prev()
	}
}

// orFocused returns an action that leaves a shortcut to a text box that has the
// focus.
func (w *Window) orFocused(shortcut fyne.Shortcut, action func()) func() {
	return func() {
		if f, ok := w.window.Canvas().Focused().(fyne.Shortcutable); ok {
			f.TypedShortcut(shortcut)
			return
		}
		action()
	}
}

// option returns an action that changes an option.
func (w *Window) option(change func(*state.Options)) func() {
	return func() {
		o := w.state.Options()
		change(&o)
		w.state.SetOptions(o)
	}
}

// find puts the cursor into the search box.
func (w *Window) find() {
	w.window.Canvas().Focus(w.side.search)
	w.side.search.TypedShortcut(&fyne.ShortcutSelectAll{})
}

func (w *Window) zoom(by float64) func() {
	return func() { w.chart.ZoomBy(by) }
}
