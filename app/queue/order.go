package queue

import (
	"cmp"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo/query"
)

// order is the choice of the order of the events.
func order(s *state.State) fyne.CanvasObject {
	names := make([]string, len(query.Orders))
	for i, o := range query.Orders {
		names[i] = translations.T("order." + string(o))
	}
	choice := widget.NewSelect(names, nil)
	choice.PlaceHolder = widest(names) // never seen, but what the width is taken from
	show := func() {
		for i, o := range query.Orders {
			if o == s.Options().Order && choice.SelectedIndex() != i {
				choice.SetSelectedIndex(i)
			}
		}
	}
	show()
	choice.OnChanged = func(string) {
		o := s.Options()
		o.Order = query.Orders[choice.SelectedIndex()]
		s.SetOptions(o)
	}
	s.Subscribe(func(c state.Change) {
		if c.Has(state.ChangedOptions) {
			show()
		}
	})
	label := theme.NewCaption(translations.T("order"))
	label.Whole = true
	return container.NewHBox(theme.Pad(container.NewCenter(label), 0, 8), choice)
}

// widest returns the text that takes the most room.
func widest(texts []string) string {
	width := func(text string) float32 {
		return fyne.MeasureText(text, theme.Size(fynetheme.SizeNameText), fyne.TextStyle{}).Width
	}
	return slices.MaxFunc(texts, func(a, b string) int { return cmp.Compare(width(a), width(b)) })
}
