package excerpt

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
	ttwidget "github.com/dweymouth/fyne-tooltip/widget"

	"strikemap/app/action"
	"strikemap/app/flow"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
)

// verdictBar is the row of buttons by which the chosen event is decided; it stays
// in sight however long the panel's content is.
type verdictBar struct {
	content fyne.CanvasObject
	buttons map[journal.Review]*ttwidget.Button
	star    *ttwidget.Button
}

// shades are the looks of the buttons whose verdict was given.
var shades = map[journal.Review]widget.Importance{
	journal.Accepted: widget.SuccessImportance, journal.Rejected: widget.DangerImportance, journal.Unsure: widget.WarningImportance,
}

func newVerdictBar(t *action.Table) *verdictBar {
	b := &verdictBar{buttons: map[journal.Review]*ttwidget.Button{
		journal.Accepted: t.NewTextButton("action.accept"), journal.Rejected: t.NewTextButton("action.reject"), journal.Unsure: t.NewTextButton("action.unsure"),
	}, star: t.NewButton("action.star")}
	row := container.NewHBox(b.buttons[journal.Accepted], b.buttons[journal.Rejected], b.buttons[journal.Unsure],
		layout.NewSpacer(), t.NewButton("action.note"), b.star)
	b.content = container.NewVBox(widget.NewSeparator(), theme.Pad(row, 0, 8))
	return b
}

// follow shows what was decided of an event; without one, nil, the bar goes.
func (b *verdictBar) follow(e *ledger.Entry) {
	if e == nil {
		b.content.Hide()
		return
	}
	for v, button := range b.buttons {
		look := widget.MediumImportance
		if e.Review() == v {
			look = shades[v]
		}
		if look != button.Importance {
			button.Importance = look
			button.Refresh()
		}
	}
	icon := theme.StarIcon()
	if e.Star != nil {
		icon = theme.StarredIcon()
	}
	b.star.SetIcon(icon)
	b.content.Show()
}

// subtitle names the area that an event lies in, and says what was decided of it
// and the note about it, as far as there is any.
func subtitle(area string, e *ledger.Entry) []fyne.CanvasObject {
	row := container.New(layout.NewCustomPaddedHBoxLayout(6))
	caption := func(text string) fyne.CanvasObject {
		line := theme.NewCaption(text)
		line.Whole = true
		return container.NewCenter(line)
	}
	if area != "" {
		row.Add(caption(area))
	}
	if v := e.Review(); v != journal.Unseen {
		row.Add(container.NewCenter(theme.NewVerdict(v)))
		row.Add(caption(translations.T("review." + string(v))))
	}
	var out []fyne.CanvasObject
	if len(row.Objects) > 0 {
		out = append(out, row)
	}
	if e.Note != "" {
		pencil := container.NewVBox(theme.NewSmallIcon(fynetheme.DocumentCreateIcon()))
		out = append(out, container.NewBorder(nil, nil, pencil, nil, theme.Pad(flow.NewPlain(e.Note, 0), 0, 4)))
	}
	return out
}
