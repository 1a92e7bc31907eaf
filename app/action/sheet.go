package action

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"strikemap/app/flow"
	"strikemap/app/theme"
	"strikemap/app/translations"
)

// sheetColumn is how wide a column of the key sheet is at least.
const sheetColumn = 330

// group is a part of the key sheet: a heading and the actions under it.
type group struct {
	name string
	all  []*Action
}

// groups returns the actions that have keys, as the sections of the menu have
// them, then those that only the map or a presentation hears.
func (t *Table) groups(sections []Section) []group {
	var out []group
	listed := map[*Action]bool{}
	add := func(name string, belongs func(*Action) bool) {
		g := group{name: name}
		for _, a := range t.all {
			if len(a.Keys) > 0 && !listed[a] && belongs(a) {
				g.all = append(g.all, a)
				listed[a] = true
			}
		}
		if len(g.all) > 0 {
			out = append(out, g)
		}
	}
	for _, s := range sections {
		add(s.Name, func(a *Action) bool {
			return slices.Contains(s.Items, a.ID) || a.Under != "" && slices.Contains(s.Items, a.Under)
		})
	}
	add("sheet.map", func(a *Action) bool { return a.Keys[0].In == OnMap })
	add("sheet.presenting", func(a *Action) bool { return a.Keys[0].In == Presenting })
	add("sheet.also", func(*Action) bool { return true })
	return out
}

// NewSheet returns the list of all keys in groups, as the sections of the menu have
// them.
func (t *Table) NewSheet(sections []Section) fyne.CanvasObject {
	columns := [2]*fyne.Container{container.NewVBox(), container.NewVBox()}
	rows := [2]int{}
	for _, g := range t.groups(sections) {
		to := 0
		if rows[1] < rows[0] {
			to = 1
		}
		rows[to] += len(g.all) + 2
		columns[to].Add(sheetGroup(g))
	}
	mouse := flow.NewPlain(translations.T("sheet.mouse"), flow.Muted)
	width := container.NewGridWrap(fyne.NewSize(sheetColumn, 0), layout.NewSpacer())
	for _, c := range columns {
		c.Add(width)
	}
	return container.NewVBox(container.NewGridWithColumns(2, columns[0], columns[1]), theme.Pad(mouse, 8, 12))
}

// sheetKeys is how wide the column of keys is at least.
const sheetKeys = 128

func sheetGroup(g group) fyne.CanvasObject {
	head := theme.NewLine(translations.T(g.name))
	head.Bold = true
	rows := container.New(layout.NewFormLayout(), container.NewGridWrap(fyne.NewSize(sheetKeys, 0), layout.NewSpacer()), layout.NewSpacer())
	for _, a := range g.all {
		rows.Add(a.keyLines())
		rows.Add(theme.Pad(theme.NewCaption(a.Name()), 1, 6))
	}
	return theme.Pad(container.NewVBox(head, rows), 6, 12)
}

// keyLines returns every key of the action, each once, to the right.
func (a *Action) keyLines() fyne.CanvasObject {
	row := container.New(layout.NewCustomPaddedHBoxLayout(8), layout.NewSpacer())
	var said []string
	for _, k := range a.Keys {
		if s := k.String(); !slices.Contains(said, s) {
			said = append(said, s)
			line := theme.NewLine(s)
			line.Whole = true
			row.Add(line)
		}
	}
	return row
}
