package app

import (
	"strings"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
	"strikemap/app/translations"
	"strikemap/geo/journal"
)

// reviewActions are what a person decides of the chosen event; each is one step of
// undo, and one press of a key, however long it is held.
func (w *Window) reviewActions() []action.Action {
	verdict := func(v journal.Review) func() { return w.signed(func() { w.state.Decide(v) }) }
	key := func(name fyne.KeyName) []action.Key { return action.Plain(action.Free, name) }
	return []action.Action{
		{ID: "action.accept", Icon: fynetheme.ConfirmIcon(), Keys: key(fyne.KeyA), Once: true, Enabled: w.chosen, Do: verdict(journal.Accepted)},
		{ID: "action.reject", Icon: fynetheme.CancelIcon(), Keys: key(fyne.KeyX), Once: true, Enabled: w.chosen, Do: verdict(journal.Rejected)},
		{ID: "action.unsure", Icon: fynetheme.QuestionIcon(), Keys: key(fyne.KeyU), Once: true, Enabled: w.chosen, Do: verdict(journal.Unsure)},
		{ID: "action.clear_verdict", Once: true, Enabled: w.judged, Do: verdict(journal.Unseen)},
		{ID: "action.note", Icon: fynetheme.DocumentCreateIcon(), Keys: key(fyne.KeyN), Once: true, Enabled: w.chosen, Do: w.signed(w.askNote)},
		{ID: "action.star", Icon: fynetheme.RadioButtonIcon(), Keys: key(fyne.KeyS), Once: true, Enabled: w.chosen, Checked: w.starred, Do: w.signed(w.state.ToggleStar)},
		{ID: "action.author", Icon: fynetheme.AccountIcon(), Do: func() { w.askAuthor(func() {}) }},
	}
}

// walkActions choose another event; they decide nothing.
func (w *Window) walkActions() []action.Action {
	s := w.state
	keys := func(first action.Key, others ...fyne.KeyName) []action.Key {
		return append([]action.Key{first}, action.Plain(action.Free, others...)...)
	}
	free := func(names ...fyne.KeyName) []action.Key { return action.Plain(action.Free, names...) }
	return []action.Action{
		{ID: "action.next_unchecked", Keys: free(fyne.KeyJ), Enabled: s.HasUnchecked, Do: s.NextUnchecked},
		{ID: "action.previous_unchecked", Keys: free(fyne.KeyK), Enabled: s.HasUnchecked, Do: s.PrevUnchecked},
		{
			ID: "action.next", Icon: fynetheme.NavigateNextIcon(), Enabled: w.some, Do: s.Next,
			Keys: keys(action.Shift(action.Free, fyne.KeyJ), fyne.KeyRight, fyne.KeyDown),
		},
		{
			ID: "action.previous", Icon: fynetheme.NavigateBackIcon(), Enabled: w.some, Do: s.Prev,
			Keys: keys(action.Shift(action.Free, fyne.KeyK), fyne.KeyLeft, fyne.KeyUp),
		},
		{ID: "action.first", Keys: free(fyne.KeyHome), Enabled: w.some, Do: s.First},
		{ID: "action.last", Keys: free(fyne.KeyEnd), Enabled: w.some, Do: s.Last},
		{ID: "action.zoom_event", Icon: fynetheme.ZoomInIcon(), Keys: free(fyne.KeyReturn, fyne.KeyEnter), Enabled: w.chosen, Do: func() { w.chart.FitSelection(true) }},
		{ID: "action.let_go", Keys: free(fyne.KeyEscape), Enabled: w.chosen, Do: func() { s.Select("") }},
	}
}

// judged reports whether the chosen event has a verdict.
func (w *Window) judged() bool { return w.chosen() && w.state.Review() != journal.Unseen }

// starred reports whether the chosen event is in the story.
func (w *Window) starred() bool { return w.chosen() && w.state.Entry(w.state.Selected()).Star != nil }

// signed returns what does something in a person's name, who is asked for it the
// first time.
func (w *Window) signed(do func()) func() {
	return func() {
		if w.state.Author() == "" {
			w.askAuthor(do)
			return
		}
		do()
	}
}

// askAuthor asks who decides, remembers it and goes on.
func (w *Window) askAuthor(then func()) {
	name := w.dialogs.field(w.state.Author())
	name.SetPlaceHolder(translations.T("author.hint"))
	item := widget.NewFormItem(translations.T("author.name"), name)
	item.HintText = translations.T("author.how")
	w.dialogs.form(translations.T("action.author"), translations.T("author.save"), []*widget.FormItem{item}, name, func() {
		if who := strings.TrimSpace(name.Text); who != "" {
			w.memory.SetString(keyAuthor, who)
			w.state.SetAuthor(who)
			then()
		}
	})
}

// askNote asks for a note about the chosen event.
func (w *Window) askNote() {
	e := w.state.Selected()
	if e == nil {
		return
	}
	text := w.dialogs.field(w.state.Entry(e).Note)
	item := widget.NewFormItem(translations.Headline(e.Lead()), text)
	w.dialogs.form(translations.T("action.note"), translations.T("note.save"), []*widget.FormItem{item}, text, func() {
		w.state.SetNote(e, strings.TrimSpace(text.Text))
	})
}
