package app

import (
	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"

	"strikemap/app/action"
	"strikemap/app/translations"
)

// facts are what can be corrected of a report beside its place and its date, which have
// keys of their own.
var facts = []string{"kind", "effects", "targets", "weapons", "status", "claimed_by"}

// factActions correct the chosen event, fact by fact, so that keys alone will do.
func (w *Window) factActions() []action.Action {
	out := []action.Action{{
		ID: "action.correct", Icon: fynetheme.DocumentCreateIcon(), Keys: action.Plain(action.Free, fyne.KeyC), Once: true, Enabled: w.chosen, Do: w.askFact,
	}}
	for _, f := range facts {
		out = append(out, action.Action{ID: "fact." + f, Under: "menu.correct", Enabled: w.chosen, Do: w.editLead(f)})
	}
	return out
}

// askFact offers the facts of the chosen event with what they are now.
func (w *Window) askFact() { w.pop(w.factMenu(), w.besideReader()) }

func (w *Window) factMenu() *fyne.Menu {
	e := w.state.Selected()
	choices := []action.Choice{
		{Name: translations.Field("place", e.Lead()), Do: w.editLead("place")},
		{Name: translations.Field("date", e.Dated()), Do: w.editLead("date")},
	}
	for _, f := range facts {
		choices = append(choices, action.Choice{Name: translations.Field(f, e.Lead()), Do: w.editLead(f)})
	}
	return action.NewPopup(choices...)
}

// besideReader is where the menus of the chosen event open that no marker and no fact
// was pressed for.
func (w *Window) besideReader() fyne.Position {
	return fyne.CurrentApp().Driver().AbsolutePositionForObject(w.side.content).AddXY(24, 60)
}
