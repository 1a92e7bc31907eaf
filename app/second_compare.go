package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/gather"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/agreement"
	"strikemap/geo/ledger"
	"strikemap/geo/workspace"
)

// askCompare asks for the workspace of the other reader, and shows how far the two agree.
func (w *Window) askCompare() {
	w.dialogs.pick("action.compare", w.memory.String(keyFolder), false, gather.Workspaces, func(paths []string) { w.compare(paths[0]) })
}

// compare compares what was decided here with what was decided in another workspace.
func (w *Window) compare(path string) {
	mine := w.state.Book()
	w.spawn(func() {
		other, err := bookIn(path, w.workspaceOptions())
		fyne.Do(func() {
			if err != nil {
				w.status.fault(err)
				return
			}
			w.showComparison(agreement.Compare(mine, other), filepath.Base(path))
		})
	})
}

// bookIn returns what was decided in a workspace, which is left as it is.
func bookIn(path string, o workspace.Options) (*ledger.Book, error) {
	o.ReadOnly = true
	in, err := workspace.Open(path, o)
	if err != nil {
		return nil, err
	}
	book, err := in.Book(context.Background())
	return book, errors.Join(err, in.Close())
}

// mostDifferences is how many differences are listed in the window; the file has all.
const mostDifferences = 200

// showComparison shows the measures, field by field, and what a third is to decide.
func (w *Window) showComparison(c agreement.Comparison, other string) {
	title := translations.T("compare.title", "Other", other)
	if c.Both == 0 {
		w.dialogs.choose(title, translations.T("compare.none"), choice{text: translations.T("close")})
		return
	}
	head := widget.NewLabel(translations.N("compare.both", c.Both, "First", translations.Number(c.First), "Second", translations.Number(c.Second)))
	head.Wrapping = fyne.TextWrapWord
	rows := container.NewVBox(head, measures(c.Fields), widget.NewSeparator(), w.adjudication(c))
	for i := range c.Differences[:min(len(c.Differences), mostDifferences)] {
		rows.Add(w.difference(&c.Differences[i]))
	}
	if n := len(c.Differences) - mostDifferences; n > 0 {
		rows.Add(theme.NewCaption(translations.N("compare.more", n)))
	}
	w.dialogs.page(title, rows)
}

// measures is the table of how far two people agree.
func measures(fields []agreement.Field) fyne.CanvasObject {
	grid := container.NewGridWithColumns(5)
	for _, key := range []string{"compare.field", "compare.events", "compare.same", "compare.kappa", "compare.f1"} {
		grid.Add(theme.NewCaption(translations.T(key)))
	}
	for _, f := range fields {
		same := "–"
		if f.Events > 0 {
			same = fmt.Sprintf("%.0f %%", 100*float64(f.Same)/float64(f.Events))
		}
		for i, text := range []string{fieldName(f.Name), translations.Number(f.Events), same, measured(f.Kappa), measured(f.F1)} {
			line := theme.NewLine(text)
			line.Bold = i == 0
			grid.Add(line)
		}
	}
	return grid
}

func measured(x float64) string {
	if math.IsNaN(x) {
		return "–"
	}
	return fmt.Sprintf("%.2f", x)
}

// adjudication heads the list of differences, and saves it.
func (w *Window) adjudication(c agreement.Comparison) fyne.CanvasObject {
	words := theme.NewLine(translations.N("compare.differences", len(c.Differences)))
	words.Bold = true
	save := widget.NewButtonWithIcon(translations.T("compare.save"), fynetheme.DocumentSaveIcon(), func() {
		w.dialogs.escape()
		name, folder := w.dialogs.field("adjudicate.csv"), w.dialogs.field(w.exporter.folder())
		items := []*widget.FormItem{item("export.name", name), item("export.folder", folder)}
		w.dialogs.form(translations.T("compare.save"), translations.T("export.save"), items, name, func() {
			w.saveDifferences(fileIn(folder.Text, name.Text), c)
		})
	})
	if len(c.Differences) == 0 {
		save.Disable()
	}
	return container.NewBorder(nil, nil, nil, save, words)
}

// saveDifferences writes the list, with a column for the decision of a third person.
func (w *Window) saveDifferences(path string, c agreement.Comparison) {
	w.exporter.confirmed(path, func() {
		w.exporter.spawn(func() {
			err := deliver(path, func(out io.Writer) error { return c.CSV(out) })
			fyne.Do(func() {
				if err != nil {
					w.exporter.fault(fmt.Errorf("export: %w", err))
					return
				}
				w.exporter.say(translations.T("export.saved", "Path", path))
			})
		})
	})
}

// difference is a row of the list: where and what, and both values; a click goes to the
// event.
func (w *Window) difference(d *agreement.Difference) fyne.CanvasObject {
	id := d.Event.Event.ID
	open := widget.NewButtonWithIcon(translations.Headline(d.Event.Lead), fynetheme.NavigateNextIcon(), func() {
		w.dialogs.escape()
		w.state.Select(id)
	})
	open.Alignment, open.Importance = widget.ButtonAlignLeading, widget.LowImportance
	both := theme.NewLine(translations.T("compare.values", "Field", fieldName(d.Field), "First", fieldValue(d.Field, d.First), "Second", fieldValue(d.Field, d.Second)))
	return container.NewGridWithColumns(2, open, both)
}

// fieldNames are the keys of what is compared.
var fieldNames = map[string]string{
	"verdict": "facet.review", "kind": "fact.kind", "place": "facet.place", "precision": "facet.precision", "date": "fact.date",
	"status": "fact.status", "effects": "fact.effects", "targets": "fact.targets", "weapons": "fact.weapons",
}

func fieldName(name string) string { return translations.T(fieldNames[name]) }

// fieldValue says a value of a field, or its values.
func fieldValue(field, value string) string {
	say := map[string]func(string) string{
		"verdict": func(s string) string { return translations.T("review." + s) },
		"kind":    func(s string) string { return translations.Kind(geo.Kind(s)) },
		"status":  func(s string) string { return translations.Status(geo.Status(s)) },
		"effects": func(s string) string { return translations.T("effect." + s) },
		"targets": func(s string) string { return translations.Target(geo.Target(s)) },
		"weapons": func(s string) string { return translations.Weapon(geo.Weapon(s)) },
	}[field]
	if value == "" || value == "none" {
		return translations.T("fact.none")
	}
	if say == nil {
		return value
	}
	var out []string
	for _, s := range strings.Fields(value) {
		out = append(out, say(s))
	}
	return strings.Join(out, ", ")
}
