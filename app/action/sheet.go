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
// them: in two columns where a room is wide enough for every name, else in one.
func (t *Table) NewSheet(sections []Section, room float32) fyne.CanvasObject {
	var groups []fyne.CanvasObject
	rows, half := 0, 0 // half of the groups stand in the first column
	all := t.groups(sections)
	for _, g := range all {
		groups = append(groups, sheetGroup(g))
		rows += len(g.all) + 2
	}
	for first := 0; half < len(all) && first < rows/2; half++ {
		first += len(all[half].all) + 2
	}
	mouse := theme.Pad(flow.NewPlain(translations.T("sheet.mouse"), flow.Muted), 8, 12)
	abreast := container.NewGridWithColumns(2, container.NewVBox(groups[:half]...), container.NewVBox(groups[half:]...))
	if abreast.MinSize().Width <= room {
		return container.NewVBox(abreast, mouse)
	}
	return container.NewVBox(append(groups, mouse)...)
}

// sheetKeys is how wide the column of keys is at least.
const sheetKeys = 128

func sheetGroup(g group) fyne.CanvasObject {
	head := theme.NewLine(translations.T(g.name))
	head.Bold = true
	rows := container.New(layout.NewFormLayout(), container.NewGridWrap(fyne.NewSize(sheetKeys, 0), layout.NewSpacer()), layout.NewSpacer())
	for _, a := range g.all {
		rows.Add(a.keyLines())
		name := theme.NewCaption(a.Name())
		name.Whole = true
		rows.Add(theme.Pad(name, 1, 6))
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
