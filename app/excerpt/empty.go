package excerpt

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"

	"strikemap/app/flow"
	"strikemap/app/theme"
	"strikemap/app/translations"
)

// empty says what to do while nothing is chosen.
func (p *Panel) empty() []fyne.CanvasObject {
	s := p.state
	switch {
	case len(s.Readings()) == 0:
		return p.lesson("empty.no_articles", "action.open", "action.paste")
	case s.Total() == 0:
		return p.lesson("empty.no_events", "action.open")
	case len(s.Events())+len(s.Tray()) == 0:
		return p.lesson("empty.all_hidden", "action.show_all")
	}
	return p.lesson("empty.nothing_chosen", "action.next")
}

// lesson is a heading, a few lines and what to press.
func (p *Panel) lesson(key string, ids ...string) []fyne.CanvasObject {
	head := theme.NewLine(translations.T(key))
	head.Height, head.Bold = fynetheme.SizeNameSubHeadingText, true
	buttons := container.NewHBox()
	for _, id := range ids {
		buttons.Add(p.actions.NewTextButton(id))
	}
	buttons.Add(layout.NewSpacer())
	return spaced([]fyne.CanvasObject{head, flow.NewPlain(translations.T(key+".how"), 0), buttons})
}
