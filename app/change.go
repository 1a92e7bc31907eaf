package app

import (
	"fyne.io/fyne/v2"

	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
)

// changed follows the state where panels meet.
func (w *Window) changed(c state.Change) {
	if c.Has(state.ChangedEvents) {
		w.painted = false
	}
	if c.Has(state.ChangedSelection) {
		w.offer.hide()
		w.follow()
	}
	if c.Has(state.ChangedOptions) {
		w.restyle()
	}
	if c.Has(state.ChangedEvents | state.ChangedSelection) {
		w.side.follow(w.state)
	}
	w.summarise()
	w.menu.Update()
}

// follow shows what is chosen where it stands.
func (w *Window) follow() {
	if w.state.Selected() != nil {
		w.chart.Reveal()
	}
}

// summarise says how many events there are, and where.
func (w *Window) summarise() {
	w.addUp()
	w.status.say("")
	w.check()
}

// check shows of how many events something was decided.
func (w *Window) check() {
	checked, of := w.state.Checked()
	text := ""
	if of > 0 {
		text = translations.T("summary.checked", "At", translations.Number(checked), "Of", translations.Number(of))
	}
	w.progress.Set(checked, of, text)
}

// restyle brings theme, map and legend in line with the options.
func (w *Window) restyle() {
	o := w.state.Options()
	w.memory.keepOptions(o)
	if o.Theme != w.looks.Theme || o.Text != w.looks.Text || o.Labels != w.looks.Labels {
		w.app.Settings().SetTheme(theme.New(w.fonts, o))
	}
	w.looks = o
	if w.legend.Hidden == o.Legend {
		w.legend.Hidden = !o.Legend
		w.over.content.Refresh()
		w.chart.Tidy()
	}
}

// recolour has the map follow the theme, which the system may change too.
func (w *Window) recolour(fyne.Settings) { w.chart.SetStyle(theme.MapStyle()) }
