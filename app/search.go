package app

import (
	"time"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
	"strikemap/app/state"
	"strikemap/app/translations"
)

// pause is how long typing must rest before the events are searched.
const pause = 150 * time.Millisecond

// search is the box whose text filters the events.
type search struct {
	widget.Entry
	state  *state.State
	typing *time.Timer
	keys   *action.Ear // hears the keys that a text box has no use for
}

func newSearch(s *state.State, keys *action.Ear) *search {
	e := &search{state: s, keys: keys}
	e.ExtendBaseWidget(e)
	e.SetPlaceHolder(translations.T("search.hint"))
	e.Icon = fynetheme.SearchIcon()
	e.OnChanged = func(string) { e.later() }
	e.OnSubmitted = func(string) { e.apply(); s.First() }
	s.Subscribe(func(c state.Change) {
		if c.Has(state.ChangedFilter) && s.Filter().Text != e.Text {
			e.SetText(s.Filter().Text)
		}
	})
	return e
}

// later applies the text when typing rests.
func (e *search) later() {
	if e.typing != nil {
		e.typing.Stop()
	}
	e.typing = time.AfterFunc(pause, func() { fyne.Do(e.apply) })
}

func (e *search) apply() {
	f := e.state.Filter()
	f.Text = e.Text
	e.state.SetFilter(f)
}

// TypedKey clears the text with Escape.
func (e *search) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeyEscape:
		e.SetText("")
		fyne.CurrentApp().Driver().CanvasForObject(e).Unfocus()
	default:
		e.keys.TypedKey(ev)
		e.Entry.TypedKey(ev)
	}
}
