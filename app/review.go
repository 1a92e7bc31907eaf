package app

import (
	"cmp"
	"os/user"
	"strings"
	"unicode"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo/journal"
)

// reviewActions are what a person decides of the chosen event; each is one step of
// undo, and one press of a key, however long it is held.
func (w *Window) reviewActions() []action.Action {
	verdict := func(v journal.Review) func() { return w.signed(func() { w.decideAs(v) }) }
	key := func(name fyne.KeyName) []action.Key { return action.Plain(action.Free, name) }
	return []action.Action{
		{ID: "action.accept", Icon: fynetheme.ConfirmIcon(), Keys: key(fyne.KeyA), Once: true, Enabled: w.chosen, Do: verdict(journal.Accepted)},
		{ID: "action.reject", Icon: fynetheme.CancelIcon(), Keys: key(fyne.KeyX), Once: true, Enabled: w.chosen, Do: verdict(journal.Rejected)},
		{ID: "action.unsure", Icon: fynetheme.QuestionIcon(), Keys: key(fyne.KeyU), Once: true, Enabled: w.chosen, Do: verdict(journal.Unsure)},
		{ID: "action.clear_verdict", Icon: fynetheme.ContentClearIcon(), Once: true, Enabled: w.judged, Do: verdict(journal.Unseen)},
		{ID: "action.note", Icon: fynetheme.DocumentCreateIcon(), Keys: key(fyne.KeyN), Once: true, Enabled: w.chosen, Do: w.signed(w.askNote)},
		{ID: "action.star", Icon: theme.StarIcon(), Keys: key(fyne.KeyS), Once: true, Enabled: w.chosen, Checked: w.starred, Do: w.signed(w.state.ToggleStar)},
		{ID: "action.merge", Icon: fynetheme.ContentAddIcon(), Keys: key(fyne.KeyM), Once: true, Enabled: w.mergeable, Do: w.signed(w.merge)},
		{ID: "action.place", Icon: fynetheme.MailForwardIcon(), Keys: key(fyne.KeyE), Once: true, Enabled: w.chosen, Do: w.editLead("place")},
		{ID: "action.date", Icon: fynetheme.CalendarIcon(), Keys: key(fyne.KeyD), Once: true, Enabled: w.chosen, Do: w.editLead("date")},
		{
			ID: "action.why", Icon: fynetheme.HelpIcon(), Keys: key(fyne.KeyW), Once: true, Enabled: w.chosen, Checked: func() bool { return w.side.panel.Asks() },
			Do: func() { w.side.flip(false); w.side.panel.AskWhy(); w.menu.Update() },
		},
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
		{ID: "action.mark", Icon: fynetheme.CheckButtonCheckedIcon(), Keys: free(fyne.KeySpace), Enabled: w.chosen, Do: s.ToggleMark},
		{ID: "action.mark_next", Keys: one(action.Shift(action.Free, fyne.KeyDown)), Enabled: w.some, Do: func() { s.MarkOn(1) }},
		{ID: "action.mark_previous", Keys: one(action.Shift(action.Free, fyne.KeyUp)), Enabled: w.some, Do: func() { s.MarkOn(-1) }},
		{
			ID: "action.recent", Keys: free(digits...), Enabled: func() bool { return len(s.Recent()) > 0 },
			Do: func() { w.backTo(0) }, At: w.backTo,
		},
		{ID: "action.let_go", Keys: free(fyne.KeyEscape), Enabled: w.holds, Do: w.letGo},
	}
}

// holds reports whether there is something to let go of.
func (w *Window) holds() bool {
	return w.chosen() || len(w.state.Marked()) > 0 || w.chart.Pick != nil
}

// letGo takes the marks away, else it chooses nothing any more.
func (w *Window) letGo() {
	switch {
	case w.chart.Pick != nil:
		w.chart.Pick = nil
		w.summarise()
	case len(w.state.Marked()) > 0:
		w.state.ClearMarks()
	default:
		w.state.Select("")
	}
}

// decideAs gives a verdict; of many at once the number is told.
func (w *Window) decideAs(v journal.Review) {
	if n := w.state.Decide(v); n > 1 {
		w.status.say(translations.N("review.many."+string(v), n))
	}
}

// digits are the keys of the last decisions.
var digits = []fyne.KeyName{fyne.Key1, fyne.Key2, fyne.Key3, fyne.Key4, fyne.Key5, fyne.Key6, fyne.Key7, fyne.Key8, fyne.Key9, fyne.Key0}

// backTo chooses the event of one of the last decisions, the last being 0.
func (w *Window) backTo(n int) {
	if ids := w.state.Recent(); n < len(ids) {
		w.state.Select(ids[n])
	}
}

// editLead returns what changes an aspect of the report that speaks for the chosen
// event; its date is that of the report that gives it.
func (w *Window) editLead(aspect string) func() {
	return func() {
		e := w.state.Selected()
		r := e.Lead()
		if aspect == "date" {
			r = e.Dated()
		}
		w.edit(r, aspect, w.besideReader())
	}
}

// mergeable reports whether merging can be asked for; whether there is anything to
// merge with is looked for then.
func (w *Window) mergeable() bool { return w.chosen() || len(w.state.Marked()) > 1 }

// merge makes one event of the marked ones, or of the chosen one and those like it.
func (w *Window) merge() {
	ids := w.state.ToMerge()
	if ids == nil {
		w.status.say(translations.T("like.none"))
		return
	}
	w.state.Merge(ids...)
	w.status.say(translations.N("like.merged", len(ids)))
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
	name := w.dialogs.field(cmp.Or(w.state.Author(), w.login(), initials())).needed("author.needed")
	name.SetPlaceHolder(translations.T("author.hint"))
	item := widget.NewFormItem(translations.T("author.name"), name)
	item.HintText = translations.T("author.how")
	w.dialogs.form(translations.T("action.author"), translations.T("author.save"), []*widget.FormItem{item}, name, func() {
		who := strings.TrimSpace(name.Text)
		w.memory.SetString(keyAuthor, who)
		w.state.SetAuthor(who)
		then()
	})
}

// initials returns the initials of who uses the computer, to be agreed to; empty when
// that is not known.
func initials() string {
	u, err := user.Current()
	if err != nil {
		return ""
	}
	var out string
	for part := range strings.FieldsSeq(cmp.Or(u.Name, u.Username)) {
		r, _ := utf8.DecodeRuneInString(part)
		out += string(unicode.ToUpper(r))
	}
	return out[:min(len(out), 8)]
}

// askNote asks for a note about the chosen event.
func (w *Window) askNote() {
	e := w.state.Selected()
	if e == nil {
		return
	}
	text := w.dialogs.field(w.state.Entry(e).Note)
	text.grows, text.CursorColumn = true, utf8.RuneCountInString(text.Text)
	item := widget.NewFormItem(translations.Headline(e.Lead()), text)
	w.dialogs.form(translations.T("action.note"), translations.T("note.save"), []*widget.FormItem{item}, text, func() {
		w.state.SetNote(e, strings.TrimSpace(text.Text))
	})
}
