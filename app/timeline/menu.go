package timeline

import (
	"time"

	"fyne.io/fyne/v2"

	"strikemap/app/action"
	"strikemap/app/translations"
	"strikemap/geo/query"
)

// menu is what can be done with the time at a place of the plot.
func (p *plot) menu(x float64) *fyne.Menu {
	s := p.snap(x, x)
	f := p.filtered(s)
	when := translations.Period(f)
	since, until := within(p.state.Filter(), f.From, time.Time{}), within(p.state.Filter(), time.Time{}, f.To)
	choose := func(f query.Filter) func() { return func() { p.state.SetFilter(f) } }
	return action.NewPopup(
		action.Choice{Name: translations.T("ask.only", "Place", when), Off: p.state.Would(f) == 0, Do: choose(f)},
		action.Choice{Name: translations.Capital(translations.Period(since)), Do: choose(since)},
		action.Choice{Name: translations.Capital(translations.Period(until)), Do: choose(until)},
		action.Choice{Name: translations.T("timeline.all"), Off: p.brushed() == nil && p.picked() == nil, Do: p.free},
		action.Choice{},
		action.Choice{Name: translations.T("action.play"), Do: p.play},
		action.Choice{Name: translations.T("timeline.whole"), Off: !p.moved, Do: func() { p.fit(); p.place() }},
	)
}

// menu is what can be done with what has no date.
func (u *undated) menu() *fyne.Menu {
	name := "timeline.only_undated"
	if u.chosen() {
		name = "timeline.all"
	}
	choices := []action.Choice{{Name: translations.T(name), Do: func() { u.Tapped(nil) }}}
	if n := len(u.state.Undated()); n > 0 && u.give != nil {
		choices = append(choices, action.Choice{Name: translations.N("timeline.set_date", n), Do: u.give})
	}
	return action.NewPopup(choices...)
}

// TappedSecondary opens the menu.
func (u *undated) TappedSecondary(ev *fyne.PointEvent) {
	action.ShowMenu(u.menu(), u, ev.AbsolutePosition)
}
