package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/translations"
)

// picker is a list of a dialog of which one is chosen: Enter submits, Escape closes.
type picker struct {
	widget.Select
	dialogs *dialogs
}

func (d *dialogs) picker(options []string, changed func()) *picker {
	p := &picker{dialogs: d}
	p.Options = options
	if changed != nil {
		p.OnChanged = func(string) { changed() }
	}
	p.ExtendBaseWidget(p)
	return p
}

// TypedKey chooses, submits or closes.
func (p *picker) TypedKey(ev *fyne.KeyEvent) {
	if !p.dialogs.typed(ev) {
		p.Select.TypedKey(ev)
	}
}

// ticked is a box of a dialog that is ticked or not: Enter submits, Escape closes.
type ticked struct {
	widget.Check
	dialogs *dialogs
}

func (d *dialogs) ticked(key string, changed func()) *ticked {
	t := d.tickedAs(translations.T(key))
	t.OnChanged = func(bool) { changed() }
	return t
}

// tickedAs returns a box with words of its own.
func (d *dialogs) tickedAs(text string) *ticked {
	t := &ticked{dialogs: d}
	t.Text = text
	t.ExtendBaseWidget(t)
	return t
}

// TypedKey submits or closes.
func (t *ticked) TypedKey(ev *fyne.KeyEvent) {
	if !t.dialogs.typed(ev) {
		t.Check.TypedKey(ev)
	}
}

// typed submits or closes the dialog that is open, and reports whether it did.
func (d *dialogs) typed(ev *fyne.KeyEvent) bool {
	switch ev.Name {
	case fyne.KeyEscape:
		d.escape()
	case fyne.KeyReturn, fyne.KeyEnter:
		d.submit()
	default:
		return false
	}
	return true
}
