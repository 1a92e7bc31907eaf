package app

import (
	"path/filepath"

	"fyne.io/fyne/v2"

	"strikemap/app/state"
	"strikemap/app/translations"
	"strikemap/geo/query"
)

// menu is the menu bar, with the items that change.
type menu struct {
	main                             *fyne.MainMenu
	recents                          *fyne.MenuItem
	undo, redo, remove, copy, export *fyne.MenuItem
	present, next, previous          *fyne.MenuItem
	legend, hidden, motion           *fyne.MenuItem
	themes, labels, orders           []*fyne.MenuItem
	shown                            *marks
}

// item returns a menu item; a nil shortcut means that it has none.
func item(key string, shortcut fyne.Shortcut, action func()) *fyne.MenuItem {
	i := fyne.NewMenuItem(translations.T(key), action)
	if shortcut != nil {
		i.Shortcut = shortcut
	}
	return i
}

// submenu returns an item that opens others.
func submenu(key string, items ...*fyne.MenuItem) *fyne.MenuItem {
	i := fyne.NewMenuItem(translations.T(key), nil)
	i.ChildMenu = fyne.NewMenu("", items...)
	return i
}

func newMenu(w *Window) *menu {
	m := &menu{}
	m.main = fyne.NewMainMenu(m.file(w), m.edit(w), m.view(w), help(w))
	m.recent(w)
	return m
}

func (m *menu) file(w *Window) *fyne.Menu {
	m.recents = submenu("menu.recent")
	m.remove = item("menu.remove", ctrl(fyne.KeyDelete), w.side.article.Remove)
	m.export = submenu("menu.export", w.exports()...)
	quit := item("menu.quit", ctrl(fyne.KeyQ), w.close)
	quit.IsQuit = true
	return fyne.NewMenu(translations.T("menu.file"),
		item("menu.open", ctrl(fyne.KeyO), w.openFile),
		item("menu.open_folder", ctrlShift(fyne.KeyO), w.openFolder),
		m.recents,
		item("menu.paste", &fyne.ShortcutPaste{}, w.orFocused(&fyne.ShortcutPaste{Clipboard: w.app.Clipboard()}, w.paste)),
		fyne.NewMenuItemSeparator(), m.export,
		fyne.NewMenuItemSeparator(), m.remove,
		fyne.NewMenuItemSeparator(), quit,
	)
}

func (m *menu) edit(w *Window) *fyne.Menu {
	m.undo = item("menu.undo", &fyne.ShortcutUndo{}, w.orFocused(&fyne.ShortcutUndo{}, w.state.Undo))
	m.redo = item("menu.redo", &fyne.ShortcutRedo{}, w.orFocused(&fyne.ShortcutRedo{}, w.state.Redo))
	m.copy = item("menu.copy", ctrlShift(fyne.KeyC), w.side.panel.Copy)
	return fyne.NewMenu(translations.T("menu.edit"),
		m.undo, m.redo, fyne.NewMenuItemSeparator(), m.copy, fyne.NewMenuItemSeparator(),
		item("menu.find", ctrl(fyne.KeyF), w.find),
		item("menu.reset_filter", ctrlShift(fyne.KeyF), func() { w.state.SetFilter(query.Default()) }),
	)
}

func (m *menu) view(w *Window) *fyne.Menu {
	m.present = item("menu.present", nil, w.Present)
	m.next, m.previous = item("menu.next", nil, w.state.Next), item("menu.previous", nil, w.state.Prev)
	m.legend = item("menu.legend", ctrl(fyne.KeyL), w.option(func(o *state.Options) { o.Legend = !o.Legend }))
	m.motion = item("menu.motion", nil, w.option(func(o *state.Options) { o.ReducedMotion = !o.ReducedMotion }))
	m.hidden = item("menu.hidden_kinds", ctrl(fyne.KeyH), func() {
		w.state.SetHiddenKinds(!w.state.HiddenKindsShown())
	})
	return fyne.NewMenu(translations.T("menu.view"),
		m.present, fyne.NewMenuItemSeparator(),
		m.next, m.previous, fyne.NewMenuItemSeparator(),
		item("menu.fit", ctrl(fyne.Key0), w.chart.FitAll), item("menu.country", ctrlShift(fyne.Key0), w.chart.Home),
		item("menu.zoom_in", ctrl(fyne.KeyEqual), w.zoom(1.5)), item("menu.zoom_out", ctrl(fyne.KeyMinus), w.zoom(1/1.5)),
		fyne.NewMenuItemSeparator(), m.legend, m.hidden, m.orderMenu(w),
		fyne.NewMenuItemSeparator(), m.themeMenu(w), m.labelMenu(w), m.motion,
	)
}

// choice returns an item that opens a choice of one of several values.
func choice[V comparable](w *Window, key string, values []V, name func(V) string, set func(*state.Options, V)) (*fyne.MenuItem, []*fyne.MenuItem) {
	var items []*fyne.MenuItem
	for _, v := range values {
		items = append(items, fyne.NewMenuItem(name(v), w.option(func(o *state.Options) { set(o, v) })))
	}
	return submenu(key, items...), items
}

func (m *menu) orderMenu(w *Window) *fyne.MenuItem {
	top, items := choice(w, "menu.order", query.Orders,
		func(o query.Order) string { return translations.T("order." + string(o)) },
		func(o *state.Options, v query.Order) { o.Order = v })
	m.orders = items
	return top
}

var themes = []state.Theme{state.ThemeSystem, state.ThemeLight, state.ThemeDark}

func (m *menu) themeMenu(w *Window) *fyne.MenuItem {
	top, items := choice(w, "menu.theme", themes,
		func(t state.Theme) string { return translations.T("theme." + string(t)) },
		func(o *state.Options, v state.Theme) { o.Theme = v })
	m.themes = items
	return top
}

var labels = []string{"en", "uk"}

func (m *menu) labelMenu(w *Window) *fyne.MenuItem {
	top, items := choice(w, "menu.labels", labels,
		func(l string) string { return translations.T("labels." + l) },
		func(o *state.Options, v string) { o.Labels = v })
	m.labels = items
	return top
}

func help(w *Window) *fyne.Menu {
	return fyne.NewMenu(translations.T("menu.help"),
		item("menu.method", nil, w.showMethod),
		item("menu.keys", nil, w.showKeys),
		item("menu.about", nil, w.showAbout),
	)
}

// recent fills the list of recent files.
func (m *menu) recent(w *Window) {
	var items []*fyne.MenuItem
	for _, path := range w.memory.recent() {
		name := filepath.Base(path) + "  –  " + filepath.Dir(path)
		items = append(items, fyne.NewMenuItem(name, func() { w.OpenPaths([]string{path}) }))
	}
	m.recents.Disabled = len(items) == 0
	m.recents.ChildMenu = fyne.NewMenu("", items...)
	m.main.Refresh()
}

// marks are what of the menu depends on the state.
type marks struct {
	undo, redo, remove, nothing, copy, hidden bool
	options                                   state.Options
}

// update brings marks and greyed items in line with the state.
func (m *menu) update(w *Window) {
	s := w.state
	now := marks{
		undo: s.CanUndo(), redo: s.CanRedo(), remove: len(s.Readings()) > 0, copy: s.Selected() != nil,
		nothing: len(s.Events())+len(s.Tray()) == 0, hidden: s.HiddenKindsShown(), options: s.Options(),
	}
	if m.shown != nil && *m.shown == now {
		return
	}
	m.shown = &now
	m.mark(now)
	m.main.Refresh()
}

// mark sets the marks.
func (m *menu) mark(now marks) {
	m.undo.Disabled, m.redo.Disabled = !now.undo, !now.redo
	m.remove.Disabled, m.copy.Disabled = !now.remove, !now.copy
	for _, i := range []*fyne.MenuItem{m.next, m.previous, m.present, m.export} {
		i.Disabled = now.nothing
	}
	o := now.options
	m.legend.Checked, m.motion.Checked, m.hidden.Checked = o.Legend, o.ReducedMotion, now.hidden
	for i, x := range themes {
		m.themes[i].Checked = x == o.Theme
	}
	for i, x := range labels {
		m.labels[i].Checked = x == o.Labels
	}
	for i, x := range query.Orders {
		m.orders[i].Checked = x == o.Order
	}
}
