package action

import "fyne.io/fyne/v2"

// Popup returns a menu of actions by their ids, "-" for a line. What cannot be done
// now is greyed; unknown ids are left out, and a nil table gives an empty menu.
func (t *Table) Popup(ids ...string) *fyne.Menu {
	menu := fyne.NewMenu("")
	if t == nil {
		return menu
	}
	of := map[*fyne.MenuItem]*Action{}
	for _, id := range ids {
		if id == "-" {
			menu.Items = append(menu.Items, fyne.NewMenuItemSeparator())
			continue
		}
		a := t.Find(id)
		if a == nil {
			continue
		}
		item := fyne.NewMenuItem(a.Name(), a.Run)
		item.Icon, item.Disabled = a.Icon, !a.Can()
		item.Checked = a.Checked != nil && a.Checked()
		of[item] = a
		menu.Items = append(menu.Items, item)
	}
	column(menu.Items, of)
	return menu
}

// Choice is one item of a menu that is made for a place and a moment. One without a
// name is a line.
type Choice struct {
	Name    string
	Checked bool
	Off     bool // greyed
	Do      func()
}

// NewPopup returns a menu of choices.
func NewPopup(choices ...Choice) *fyne.Menu {
	menu := fyne.NewMenu("")
	for _, c := range choices {
		if c.Name == "" {
			menu.Items = append(menu.Items, fyne.NewMenuItemSeparator())
			continue
		}
		item := fyne.NewMenuItem(c.Name, c.Do)
		item.Checked, item.Disabled = c.Checked, c.Off
		menu.Items = append(menu.Items, item)
	}
	return menu
}
