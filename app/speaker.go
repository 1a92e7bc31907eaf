package app

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2/widget"

	"strikemap/app/state"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/record"
)

// editSpeaker asks who says so.
func (w *Window) editSpeaker(r *geo.Report) {
	name := w.dialogs.field("")
	role := geo.SpeakerAnonymous
	if len(r.ClaimedBy) > 0 {
		name.SetText(r.ClaimedBy[0].Name)
		role = r.ClaimedBy[0].Role
	}
	roles := make([]string, len(geo.SpeakerRoles))
	for i, x := range geo.SpeakerRoles {
		roles[i] = translations.Capital(translations.Speaker(x))
	}
	choice := widget.NewSelect(roles, nil)
	choice.SetSelectedIndex(max(slices.Index(geo.SpeakerRoles, role), 0))
	items := []*widget.FormItem{
		widget.NewFormItem(translations.T("fact.claimed_by"), name), widget.NewFormItem(translations.T("fact.role"), choice),
	}
	w.dialogs.form(translations.T("fact.claimed_by"), translations.T("edit.save"), items, name, func() {
		claims := []record.Claim{}
		if who := strings.TrimSpace(name.Text); who != "" {
			claims = append(claims, record.Claim{Name: who, Role: geo.SpeakerRoles[choice.SelectedIndex()]})
		}
		w.correct(state.Fields{"claimed_by": claims}, r)
	})
}
