package app

import (
	"path/filepath"

	"fyne.io/fyne/v2"

	"strikemap/app/action"
	"strikemap/app/translations"
)

// sections are the menus, and the groups of the key sheet.
var sections = []action.Section{
	{Name: "menu.file", Items: []string{
		"action.open", "action.open_folder", "menu.recent", "action.paste", "-", "menu.export", "-",
		"action.remove", "action.article_previous", "action.article_next", "-", "action.quit",
	}},
	{Name: "menu.edit", Items: []string{
		"action.undo", "action.redo", "-", "action.copy", "-", "action.find", "action.reset_filter", "-", "action.palette",
	}},
	{Name: "menu.view", Items: []string{
		"action.mode_review", "action.mode_explore", "action.mode_tell", "-",
		"action.queue", "action.reader", "action.timeline", "action.legend", "action.whole_article", "-",
		"action.present", "-", "action.back", "action.forward", "-",
		"action.zoom_event", "action.fit", "action.country", "action.zoom_in", "action.zoom_out", "-",
		"action.hidden_kinds", "action.rejected", "action.show_all", "menu.order", "-",
		"menu.theme", "menu.labels", "action.motion",
	}},
	{Name: "menu.review", Items: []string{
		"action.next_unchecked", "action.previous_unchecked", "action.next", "action.previous", "action.first", "action.last", "-",
		"action.accept", "action.reject", "action.unsure", "action.clear_verdict", "-",
		"action.note", "action.star", "-", "action.author",
	}},
	{Name: "menu.help", Items: []string{"action.method", "action.keys", "action.about"}},
}

// buildMenu makes the menu bar from the table.
func (w *Window) buildMenu() {
	w.recents = fyne.NewMenuItem(translations.T("menu.recent"), nil)
	w.menu = action.NewMenu(w.actions, sections, map[string]*fyne.MenuItem{"menu.recent": w.recents}, func(a *action.Action) {
		w.keyboard.Chosen(w.window.Canvas(), a)
	})
	w.menu.Item(w.actions.Find("action.quit")).IsQuit = true
	w.listRecent()
}

// listRecent fills the list of recent files.
func (w *Window) listRecent() {
	var items []*fyne.MenuItem
	for _, path := range w.memory.recent() {
		name := filepath.Base(path) + "  –  " + filepath.Dir(path)
		items = append(items, fyne.NewMenuItem(name, func() { w.files.open([]string{path}) }))
	}
	w.recents.Disabled = len(items) == 0
	w.recents.ChildMenu = fyne.NewMenu("", items...)
	w.menu.Main.Refresh()
}
