package app

import (
	"slices"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"

	"strikemap/app/action"
	"strikemap/app/present"
	"strikemap/app/state"
	"strikemap/app/translations"
	"strikemap/geo/export"
	"strikemap/geo/query"
)

// allActions returns all that can be done in the window.
func (w *Window) allActions() []action.Action {
	return slices.Concat(
		w.walkActions(), w.reviewActions(), w.factActions(), w.workspaceActions(), w.teamActions(), w.fileActions(), w.articleActions(), w.watchActions(), w.exporter.actions(w.some), w.editActions(), w.findActions(), w.askActions(), w.timeActions(), w.viewActions(), w.layoutActions(), w.chart.Actions(),
		w.storyActions(), w.secondActions(),
		w.choices(), present.Actions(func() *present.Show { return w.show }), w.helpActions(),
	)
}

// some reports whether there is anything to look at.
func (w *Window) some() bool { return len(w.state.Events())+len(w.state.Tray()) > 0 }

// chosen reports whether an event is chosen.
func (w *Window) chosen() bool { return w.state.Selected() != nil }

// articles reports whether an article is here.
func (w *Window) articles() bool { return len(w.state.Readings()) > 0 }

func one(k action.Key) []action.Key { return []action.Key{k} }

func (w *Window) fileActions() []action.Action {
	return []action.Action{
		{ID: "action.open", Icon: fynetheme.FolderOpenIcon(), Keys: one(action.Ctrl(fyne.KeyO)), Do: w.files.chooseFile},
		{ID: "action.open_folder", Keys: one(action.CtrlShift(fyne.KeyO)), Do: w.files.chooseFolder},
		{ID: "action.paste", Icon: fynetheme.ContentPasteIcon(), Keys: one(action.Ctrl(fyne.KeyV)), Do: w.files.paste},
		{ID: "action.stop", Icon: fynetheme.MediaStopIcon(), Enabled: func() bool { return w.reader.running > 0 }, Do: w.reader.stop},
		{ID: "action.remove", Icon: fynetheme.DeleteIcon(), Keys: one(action.Ctrl(fyne.KeyDelete)), Enabled: w.articles, Do: func() { w.side.article.Remove() }},
		{ID: "action.article_previous", Icon: fynetheme.NavigateBackIcon(), Enabled: w.articles, Do: func() { w.side.turn(-1) }},
		{ID: "action.article_next", Icon: fynetheme.NavigateNextIcon(), Enabled: w.articles, Do: func() { w.side.turn(1) }},
		{ID: "action.quit", Keys: one(action.Ctrl(fyne.KeyQ)), Do: w.close},
	}
}

func (w *Window) editActions() []action.Action {
	s := w.state
	return []action.Action{
		{ID: "action.undo", Icon: fynetheme.ContentUndoIcon(), Keys: one(action.Ctrl(fyne.KeyZ)), Enabled: s.CanUndo, Do: w.undo},
		{
			ID: "action.redo", Icon: fynetheme.ContentRedoIcon(), Keys: []action.Key{action.Ctrl(fyne.KeyY), action.CtrlShift(fyne.KeyZ)},
			Enabled: s.CanRedo, Do: w.redo,
		},
		{ID: "action.copy", Icon: fynetheme.ContentCopyIcon(), Keys: []action.Key{action.Ctrl(fyne.KeyC), action.CtrlShift(fyne.KeyC)}, Enabled: func() bool { return w.chosen() || w.side.panel.Holds() }, Do: func() { w.side.panel.Copy() }},
		{ID: "action.copy_bibtex", Enabled: w.chosen, Do: func() { w.copyAs(export.BibTeX) }},
		{ID: "action.copy_ris", Enabled: w.chosen, Do: func() { w.copyAs(export.RIS) }},
		{ID: "action.palette", Keys: one(action.Ctrl(fyne.KeyK)), Do: w.showPalette},
	}
}

func (w *Window) viewActions() []action.Action {
	s := w.state
	legend := func() bool { return s.Options().Legend }
	motion := func() bool { return s.Options().ReducedMotion }
	return []action.Action{
		{ID: "action.back", Icon: fynetheme.NavigateBackIcon(), Keys: one(action.Alt(fyne.KeyLeft)), Enabled: s.CanBack, Do: s.Back},
		{ID: "action.forward", Icon: fynetheme.NavigateNextIcon(), Keys: one(action.Alt(fyne.KeyRight)), Enabled: s.CanForward, Do: s.Forward},
		{ID: "action.legend", Keys: append(action.Plain(action.Anywhere, fyne.KeyF9), action.Ctrl(fyne.KeyL)), Checked: legend, Do: w.option(func(o *state.Options) { o.Legend = !o.Legend })},
		{ID: "action.layers", Enabled: w.onDisk, Do: w.showLayers},
		{
			ID: "action.whole_window", Keys: action.Plain(action.Free, fyne.KeyF11), Checked: w.window.FullScreen,
			Do: func() { w.window.SetFullScreen(!w.window.FullScreen()) },
		},
		{ID: "action.motion", Checked: motion, Do: w.option(func(o *state.Options) { o.ReducedMotion = !o.ReducedMotion })},
		{
			ID: "action.hidden_kinds", Keys: one(action.Ctrl(fyne.KeyH)), Checked: s.HiddenKindsShown,
			Do: func() { s.SetHiddenKinds(!s.HiddenKindsShown()) },
		},
		{
			ID: "action.rejected", Keys: one(action.CtrlShift(fyne.KeyH)), Checked: s.RejectedShown,
			Do: func() { s.SetRejectedShown(!s.RejectedShown()) },
		},
		{ID: "action.show_all", Icon: fynetheme.VisibilityIcon(), Do: func() { s.SetFilter(query.Filter{}) }},
	}
}

func (w *Window) helpActions() []action.Action {
	title := func(id string) string { return translations.T(id) }
	return []action.Action{
		{ID: "action.keys", Keys: action.Plain(action.Free, "?"), Do: func() {
			w.dialogs.page(title("action.keys"), w.actions.NewSheet(sections, w.dialogs.room()))
		}},
		{ID: "action.start", Icon: fynetheme.HomeIcon(), Do: w.showStart},
		{ID: "action.sample", Enabled: func() bool { return w.bundle.Seeds != nil && !w.session.sample }, Do: w.lookAtSample},
		{ID: "action.method", Icon: fynetheme.HelpIcon(), Keys: action.Plain(action.Anywhere, fyne.KeyF1), Do: func() {
			w.dialogs.text(title("action.method"), translations.Method())
		}},
		{ID: "action.about", Icon: fynetheme.InfoIcon(), Do: func() {
			w.dialogs.text(title("action.about"), translations.About(w.bundle.Version))
		}},
	}
}

// option returns what changes an option.
func (w *Window) option(change func(*state.Options)) func() {
	return func() {
		o := w.state.Options()
		change(&o)
		w.state.SetOptions(o)
	}
}

var themes = []state.Theme{state.ThemeSystem, state.ThemeLight, state.ThemeDark}

// choices are the actions that choose one of several values of an option.
func (w *Window) choices() []action.Action {
	var out []action.Action
	o := func() state.Options { return w.state.Options() }
	for _, v := range query.Orders {
		out = append(out, action.Action{
			ID: "order." + string(v), Under: "menu.order", Checked: func() bool { return o().Order == v },
			Do: w.option(func(o *state.Options) { o.Order = v }),
		})
	}
	for _, v := range themes {
		out = append(out, action.Action{
			ID: "theme." + string(v), Under: "menu.theme", Checked: func() bool { return o().Theme == v },
			Do: w.option(func(o *state.Options) { o.Theme = v }),
		})
	}
	for _, v := range state.TextSizes {
		out = append(out, action.Action{
			ID: "text." + string(v), Under: "menu.text", Checked: func() bool { return o().Text == v },
			Do: w.option(func(o *state.Options) { o.Text = v }),
		})
	}
	for _, v := range []string{"en", "uk"} {
		out = append(out, action.Action{
			ID: "labels." + v, Under: "menu.labels", Checked: func() bool { return o().Labels == v },
			Do: w.option(func(o *state.Options) { o.Labels = v }),
		})
	}
	return out
}

// showPalette opens the box in which every action is found by its name.
func (w *Window) showPalette() {
	var p *action.Palette
	p = action.NewPalette(w.actions, w.window.Canvas(), func() { w.dialogs.closed(p) })
	w.dialogs.open = p
	p.Show()
}

// otherKey has a clicker turn the stops while the main window has the keys.
func (w *Window) otherKey(ev *fyne.KeyEvent) {
	if w.show != nil && (ev.Name == fyne.KeyPageDown || ev.Name == fyne.KeyPageUp) {
		w.show.TypedKey(ev)
	}
}
