package app

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
	"strikemap/app/state"
	"strikemap/app/translations"
	"strikemap/geo"
)

// hooks are what the panels ask the window for.
func (w *Window) hooks() hooks {
	many := func(do func(ids ...string), said string) func(ids ...string) {
		return func(ids ...string) {
			w.signed(func() {
				do(ids...)
				w.status.say(translations.N(said, len(ids)))
			})()
		}
	}
	return hooks{
		decide: w.decide, edit: w.edit, restore: w.restore,
		merge: many(w.state.Merge, "like.merged"), apart: many(w.state.KeepApart, "like.kept_apart"), split: many(w.state.Split, "card.was_split"), mention: w.mentionMenu, remark: w.remark,
	}
}

// undo takes back what was done last, and says what that was.
func (w *Window) undo() {
	if kind := w.state.ToUndo(); kind != "" {
		w.state.Undo()
		w.status.say(translations.T("undo.done", "What", translations.T("deed."+string(kind))))
	}
}

// redo does again what was taken back last, and says what that was.
func (w *Window) redo() {
	if kind := w.state.ToRedo(); kind != "" {
		w.state.Redo()
		w.status.say(translations.T("redo.done", "What", translations.T("deed."+string(kind))))
	}
}

// remark writes the note and the tags of an event, whichever is another.
func (w *Window) remark(e *geo.Event, note string, tags []string) {
	w.signed(func() {
		w.state.SetNote(e, note)
		w.state.SetTags(e, tags...)
	})()
}

// edit offers to change an aspect of a report, below a place of the window.
func (w *Window) edit(r *geo.Report, aspect string, at fyne.Position) {
	switch aspect {
	case "place":
		w.editPlace(r)
	case "date":
		w.editDate(r)
	case "effects":
		w.editEffects(r)
	case "claimed_by":
		w.editSpeaker(r)
	default:
		w.pop(w.choicesOf(r, aspect), at)
	}
}

// pop shows a menu at a place of the window.
func (w *Window) pop(m *fyne.Menu, at fyne.Position) {
	widget.ShowPopUpMenuAtPosition(m, w.window.Canvas(), at)
}

// choicesOf returns the menu of the values that an aspect can have.
func (w *Window) choicesOf(r *geo.Report, aspect string) *fyne.Menu {
	var all []action.Choice
	offer := func(name string, on bool, value any) action.Choice {
		return w.choice(name, on, r, state.Fields{aspect: value})
	}
	switch aspect {
	case "kind":
		for _, k := range geo.Kinds {
			all = append(all, offer(translations.Kind(k), r.Kind == k, k))
		}
	case "status":
		for _, s := range geo.Statuses {
			all = append(all, offer(translations.Status(s), r.Status == s, s))
		}
	case "targets":
		all = several(geo.Targets, r.Targets, translations.Target, offer)
	case "weapons":
		all = several(geo.Weapons, r.Weapons, translations.Weapon, offer)
	}
	if w.state.IsCorrected(r, aspect) {
		all = append(all, action.Choice{}, action.Choice{Name: translations.T("edit.restore"), Do: func() { w.restore(r, aspect) }})
	}
	return action.NewPopup(all...)
}

// choice is one value of several.
func (w *Window) choice(name string, on bool, r *geo.Report, values state.Fields) action.Choice {
	return action.Choice{Name: translations.Capital(name), Checked: on, Do: func() { w.correct(values, r) }}
}

// several returns the values of a set, each of which is taken in or out; the last one
// leaves "not stated".
func several[T ~string](all, has []T, name func(T) string, offer func(name string, on bool, value any) action.Choice) []action.Choice {
	var out []action.Choice
	for _, v := range all {
		on := slices.Contains(has, v)
		var next []T
		for _, x := range all {
			if x == v && !on || x != v && slices.Contains(has, x) {
				next = append(next, x)
			}
		}
		if len(next) == 0 {
			next = []T{"not_stated"}
		}
		out = append(out, offer(name(v), on, next))
	}
	return out
}

// correct changes values of reports in the person's name.
func (w *Window) correct(values state.Fields, reports ...*geo.Report) {
	w.signed(func() {
		if err := w.state.Correct(values, reports...); err != nil {
			w.status.fault(err)
			return
		}
		if len(reports) > 1 {
			w.status.say(translations.N("edit.many", len(reports)))
		}
		w.offerRest(values, reports)
	})()
}

// offerRest says when an event has other reports that still say otherwise than what was
// just corrected, and offers to correct them, too.
func (w *Window) offerRest(values state.Fields, reports []*geo.Report) {
	rest := w.state.Rest(values, reports...)
	if len(rest) == 0 {
		w.offer.hide()
		return
	}
	w.offer.ask(translations.N("edit.rest", len(rest)), translations.T("edit.rest.do"), func() { w.correct(values, rest...) })
}

// restore gives fields of a report back what was read.
func (w *Window) restore(r *geo.Report, fields ...string) {
	w.signed(func() { w.state.Restore(r, fields...) })()
}
