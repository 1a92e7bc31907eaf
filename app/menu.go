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
		"action.workspace_new", "action.workspace_open", "menu.workspaces", "action.team_open", saveID, "action.workspace_copy", "action.workspace_close", "-",
		"action.open", "action.open_folder", "menu.recent", "action.paste", "action.watch", "action.stop", "-", "action.export", "action.handout", "-",
		"action.quit",
	}},
	{Name: "menu.edit", Items: []string{
		"action.undo", "action.redo", "-", "action.copy", "action.copy_bibtex", "action.copy_ris", "action.copy_point", "action.copy_picture", "-", "action.find", "action.filter", "action.only_place", "action.views", "action.reset_filter", "-", "action.palette",
	}},
	{Name: "menu.view", Items: []string{
		"action.mode_review", "action.mode_explore", "action.mode_tell", "-",
		"action.queue", "action.reader", "action.timeline", "action.legend", "action.layers", "action.whole_article", "-",
		"action.play", "action.accumulate", "-", "action.back", "action.forward", "-",
		"action.zoom_event", "action.fit", "action.country", "action.zoom_in", "action.zoom_out", "-",
		"action.hidden_kinds", "action.rejected", "action.show_all", "menu.order", "-",
		"menu.theme", "menu.text", "menu.labels", "action.motion", "-", "action.whole_window",
	}},
	{Name: "menu.review", Items: []string{
		"action.next_unchecked", "action.previous_unchecked", "action.next", "action.previous", "action.first", "action.last", "action.recent", "-",
		"action.mark", "action.mark_next", "action.mark_previous", "-",
		"action.accept", "action.reject", "action.unsure", "action.clear_verdict", "-",
		"action.place", "action.date", "action.correct", "menu.correct", "action.note", "action.star", "action.merge", "action.why", "action.menu", "-", "action.second", "action.compare", "-", "action.author",
	}},
	{Name: "menu.article", Items: []string{
		"action.articles", "action.article_previous", "action.article_next", "-",
		"action.article_head", "action.heads", "action.only_article", "-", "action.article_reread", "action.orphans", "-", "action.remove", "action.article_purge",
	}},
	storySection,
	{Name: "menu.help", Items: []string{"action.start", "action.sample", "-", "action.method", "action.keys", "action.about"}},
}

// buildMenu makes the menu bar from the table.
func (w *Window) buildMenu() {
	w.recents, w.workspaces = fyne.NewMenuItem(translations.T("menu.recent"), nil), fyne.NewMenuItem(translations.T("menu.workspaces"), nil)
	own := map[string]*fyne.MenuItem{"menu.recent": w.recents, "menu.workspaces": w.workspaces}
	w.menu = action.NewMenu(w.actions, sections, own, func(a *action.Action) {
		w.keyboard.Chosen(w.window.Canvas(), a)
	})
	for _, i := range w.menu.Items(w.actions.Find("action.quit")) {
		i.IsQuit = true
	}
	w.listRecent()
}

// listRecent fills the lists of recent files and workspaces.
func (w *Window) listRecent() {
	w.list(w.recents, w.memory.recent())
	w.list(w.workspaces, w.memory.workspaces())
	w.menu.Main.Refresh()
}

// list has a submenu open paths.
func (w *Window) list(in *fyne.MenuItem, paths []string) {
	var items []*fyne.MenuItem
	for _, path := range paths {
		name := filepath.Base(path) + "  –  " + filepath.Dir(path)
		items = append(items, fyne.NewMenuItem(name, func() { w.files.open([]string{path}) }))
	}
	in.Disabled = len(items) == 0
	in.ChildMenu = fyne.NewMenu("", items...)
}
