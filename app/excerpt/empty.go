package excerpt

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/flow"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo/query"
)

// empty says what to do while nothing is chosen.
func (p *Panel) empty() []fyne.CanvasObject {
	s := p.state
	switch {
	case len(s.Readings()) == 0:
		return p.lesson("empty.no_articles",
			action("empty.open", fynetheme.FolderOpenIcon(), p.Open), action("empty.paste", fynetheme.ContentPasteIcon(), p.Paste))
	case s.Total() == 0:
		return p.lesson("empty.no_events", action("empty.open", fynetheme.FolderOpenIcon(), p.Open))
	case len(s.Events())+len(s.Tray()) == 0:
		return p.lesson("empty.all_hidden", action("empty.show_all", fynetheme.VisibilityIcon(), func() {
			s.SetFilter(query.Filter{})
		}))
	}
	return p.lesson("empty.nothing_chosen", action("panel.next", fynetheme.NavigateNextIcon(), s.Next))
}

// lesson is a heading, a few lines and what to press.
func (p *Panel) lesson(key string, actions ...fyne.CanvasObject) []fyne.CanvasObject {
	head := theme.NewLine(translations.T(key))
	head.Height, head.Bold = fynetheme.SizeNameSubHeadingText, true
	parts := []fyne.CanvasObject{head, flow.NewPlain(translations.T(key+".how"), 0)}
	return spaced(append(parts, container.NewHBox(append(actions, layout.NewSpacer())...)))
}

func action(key string, icon fyne.Resource, tapped func()) fyne.CanvasObject {
	return widget.NewButtonWithIcon(translations.T(key), icon, tapped)
}
