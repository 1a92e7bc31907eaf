package excerpt

import (
	"strings"

	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"strikemap/app/flow"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
)

// mostBearers is how many places of a name are listed.
const mostBearers = 6

// places tells which place was chosen for a name and why, and why the others of
// that name were not.
func (w *why) places(m *geo.Mention) {
	w.body.Add(heading(translations.T("why.places", "Name", m.Text)))
	if len(w.bearers) == 0 {
		text := translations.Capital(translations.Reason(m.Reason))
		if m.Place != nil {
			text = translations.PlaceName(m.Place) + ": " + translations.Reason(m.Reason)
		}
		w.body.Add(words(text))
		return
	}
	list := container.New(layout.NewCustomPaddedVBoxLayout(4))
	for _, b := range w.bearers[:min(len(w.bearers), mostBearers)] {
		name, reason := flow.NewPlain(where(b), 0), translations.Lost(m, b.Place)
		if m.Place != nil && b.Place.ID == m.Place.ID {
			name.Set(where(b), flow.Strong)
			reason = translations.T("why.chosen", "Reason", translations.Reason(m.Reason))
		}
		list.Add(container.New(layout.NewCustomPaddedVBoxLayout(0), name, theme.NewCaption(translations.Capital(reason))))
	}
	if n := len(w.bearers) - mostBearers; n > 0 {
		list.Add(theme.NewCaption(translations.N("why.more_places", n)))
	}
	w.body.Add(theme.Pad(list, 0, 4))
}

// where names a place with the areas that it lies in.
func where(b Bearer) string {
	p := b.Place
	parts := []string{translations.PlaceName(p)}
	if b.Raion != nil && b.Raion.ID != p.ID {
		parts = append(parts, translations.PlaceName(b.Raion))
	}
	if p.Oblast != "" && p.Oblast != p.Name {
		parts = append(parts, translations.Area(p.Oblast))
	}
	if !p.InUkraine() && p.Country != "" {
		parts = append(parts, p.Country)
	}
	return strings.Join(parts, " · ")
}
