package action

import (
	"fyne.io/fyne/v2"

	"strikemap/app/translations"
)

// Section is a menu: its name and what stands in it.
type Section struct {
	Name  string   // its key in the translations
	Items []string // ids of actions, "-" for a line, or the key of a choice of actions
}

// Menu is a menu bar, made from a table.
type Menu struct {
	Main  *fyne.MainMenu
	items map[*fyne.MenuItem]*Action
}

// NewMenu returns the menu bar with the sections. Chosen is called with what is
// chosen. Others are items that the table does not have, by the names under which
// sections list them.
func NewMenu(t *Table, sections []Section, others map[string]*fyne.MenuItem, chosen func(*Action)) *Menu {
	m := &Menu{items: map[*fyne.MenuItem]*Action{}}
	var menus []*fyne.Menu
	for _, s := range sections {
		menu := fyne.NewMenu(translations.T(s.Name))
		for _, id := range s.Items {
			menu.Items = append(menu.Items, m.item(t, id, others, chosen))
		}
		column(menu.Items, m.items)
		menus = append(menus, menu)
	}
	m.Main = fyne.NewMainMenu(menus...)
	m.mark()
	return m
}

func (m *Menu) item(t *Table, id string, others map[string]*fyne.MenuItem, chosen func(*Action)) *fyne.MenuItem {
	if id == "-" {
		return fyne.NewMenuItemSeparator()
	}
	if i := others[id]; i != nil {
		return i
	}
	if a := t.Find(id); a != nil {
		return m.of(a, chosen)
	}
	choice := fyne.NewMenuItem(translations.T(id), nil)
	choice.ChildMenu = fyne.NewMenu("")
	for _, a := range t.all {
		if a.Under == id {
			choice.ChildMenu.Items = append(choice.ChildMenu.Items, m.of(a, chosen))
		}
	}
	column(choice.ChildMenu.Items, m.items)
	return choice
}

// of returns the item of an action.
func (m *Menu) of(a *Action, chosen func(*Action)) *fyne.MenuItem {
	i := fyne.NewMenuItem(a.Name(), func() { chosen(a) })
	give(i, a)
	m.items[i] = a
	return i
}

// Items returns the items of an action, which may stand in several menus.
func (m *Menu) Items(a *Action) []*fyne.MenuItem {
	var out []*fyne.MenuItem
	for i, of := range m.items {
		if of == a {
			out = append(out, i)
		}
	}
	return out
}

// mark greys what cannot be done now and ticks what is on, and reports whether
// anything changed.
func (m *Menu) mark() bool {
	changed := false
	for i, a := range m.items {
		disabled, checked := !a.Can(), a.Checked != nil && a.Checked()
		changed = changed || disabled != i.Disabled || checked != i.Checked
		i.Disabled, i.Checked = disabled, checked
	}
	return changed
}

// Update brings marks and greyed items in line with what can be done now.
func (m *Menu) Update() {
	if m.mark() {
		m.Main.Refresh()
	}
}
