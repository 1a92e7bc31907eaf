package excerpt

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
)

// chips is the line of the facts that are said in a word: how it stands, what happened,
// the weapon. A click on one offers others; the last offers the facts that are not told.
func (p *Panel) chips(e *geo.Event) fyne.CanvasObject {
	line := container.New(layout.NewRowWrapLayoutWithCustomPadding(6, 4))
	lead := e.Lead()
	var silent []aspect
	for _, a := range aspects {
		switch value := p.valueOf(a, e); {
		case !p.tells(a, lead, value):
			silent = append(silent, a)
		case a.chip:
			line.Add(p.chip(a, lead, value))
		}
	}
	if p.Edit != nil && len(silent) > 0 {
		line.Add(p.more(lead, silent))
	}
	return line
}

// tells reports whether an aspect has something to show: what a report says, or that it
// was corrected to say nothing. Place and standing are never left out.
func (p *Panel) tells(a aspect, r *geo.Report, value string) bool {
	return value != "" || p.Edit != nil && (a.id == "place" || a.id == "status" || p.corrected(a, r))
}

// chip is the button of an aspect whose name goes without saying.
func (p *Panel) chip(a aspect, r *geo.Report, value string) fyne.CanvasObject {
	if value == "" {
		value = translations.T("fact.none")
	}
	value = translations.Capital(value)
	if p.Edit == nil {
		return theme.NewChip(value)
	}
	changed := p.corrected(a, r)
	f := newChip(value, changed, orNone(a.say(p.state.Original(r))))
	p.arm(f, a, r)
	return f
}

// more offers to state what a report does not tell.
func (p *Panel) more(r *geo.Report, silent []aspect) fyne.CanvasObject {
	f := newChip(translations.T("fact.more"), false, "")
	f.SetToolTip(translations.T("fact.more.tip"))
	f.keys = p.Keys
	f.open = func(at fyne.Position) {
		choices := make([]action.Choice, len(silent))
		for i, a := range silent {
			choices[i] = action.Choice{Name: translations.T(a.name) + "…", Do: func() { p.Edit(r, a.id, at) }}
		}
		if c := canvasOf(f); c != nil {
			widget.ShowPopUpMenuAtPosition(action.NewPopup(choices...), c, at)
		}
	}
	return f
}

// newChip returns the button of a value on a ground of its own, as wide as its word.
func newChip(value string, changed bool, read string) *fact {
	f := newBareFact(changed, read)
	word := theme.NewCaption(value)
	word.Color, word.Whole = fynetheme.ColorNameForeground, true
	row := container.New(layout.NewCustomPaddedHBoxLayout(2))
	if changed {
		c := canvas.NewCircle(theme.Color(fynetheme.ColorNamePrimary))
		row.Add(container.NewCenter(container.NewGridWrap(fyne.NewSquareSize(7), c)))
	}
	icon := widget.NewIcon(fynetheme.NewColoredResource(fynetheme.MenuDropDownIcon(), theme.ColorMuted))
	row.Add(container.NewCenter(word))
	row.Add(container.NewCenter(container.NewGridWrap(fyne.NewSquareSize(14), icon)))
	ground := theme.NewGround(fynetheme.ColorNameButton)
	ground.Round = true
	f.content = container.NewStack(ground, f.ground, theme.Pad(row, 3, 8), newPane(f))
	f.ExtendBaseWidget(f)
	return f
}
