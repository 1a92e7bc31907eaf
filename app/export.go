package app

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/state"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/export"
)

// format is a kind of file that what is shown can be written to.
type format struct {
	key, extension string
	// writer returns what writes the file. It is called on the Fyne goroutine;
	// what it returns is called on another.
	writer func(w *Window) func(io.Writer) error
}

var formats = []format{
	{"export.geojson", ".geojson", func(w *Window) func(io.Writer) error {
		shown, o := w.state.Shown(), w.exportOptions()
		return func(out io.Writer) error { return export.GeoJSON(out, slices.Values(shown), o) }
	}},
	{"export.csv", ".csv", func(w *Window) func(io.Writer) error {
		shown, o := w.state.Shown(), w.exportOptions()
		o.ByteOrder = true
		return func(out io.Writer) error { return export.CSV(out, slices.Values(shown), o) }
	}},
	{"export.kml", ".kml", func(w *Window) func(io.Writer) error {
		shown, o := w.state.Shown(), w.exportOptions()
		return func(out io.Writer) error { return export.KML(out, slices.Values(shown), o) }
	}},
	{"export.jsonl", ".jsonl", func(w *Window) func(io.Writer) error {
		shown := w.state.Shown()
		return func(out io.Writer) error { return export.JSONL(out, slices.Values(shown), false) }
	}},
}

// exports returns the menu items that write what is shown.
func (w *Window) exports() []*fyne.MenuItem {
	var items []*fyne.MenuItem
	for _, f := range formats {
		items = append(items, item(f.key, nil, func() { w.export(f) }))
	}
	return items
}

func (w *Window) exportOptions() export.Options {
	return export.Options{Version: w.bundle.Version, Filter: filterWords(w.state.Filter())}
}

// filterWords says what a filter lets through; nothing when it lets all through.
func filterWords(f state.Filter) string {
	var parts []string
	if f.Text != "" {
		parts = append(parts, translations.T("filter.text", "Text", f.Text))
	}
	var off []string
	for _, d := range geo.Displays {
		if f.Off.Has(d) {
			off = append(off, translations.Display(d))
		}
	}
	if len(off) > 0 {
		parts = append(parts, translations.T("filter.without", "What", strings.Join(off, ", ")))
	}
	if !f.Hidden {
		parts = append(parts, translations.T("filter.without", "What", translations.T("legend.hidden_kinds")))
	}
	return strings.Join(parts, "; ")
}

// export asks where to, and writes what is shown.
func (w *Window) export(f format) {
	name, folder := widget.NewEntry(), widget.NewEntry()
	name.SetText("strikemap" + f.extension)
	folder.SetText(w.folder())
	browse := widget.NewButtonWithIcon("", fynetheme.FolderOpenIcon(), func() { w.chooseFolder(folder.SetText) })
	items := []*widget.FormItem{
		widget.NewFormItem(translations.T("export.name"), name),
		widget.NewFormItem(translations.T("export.folder"), container.NewBorder(nil, nil, nil, browse, folder)),
	}
	d := dialog.NewForm(translations.T(f.key), translations.T("export.save"), translations.T("cancel"), items, func(ok bool) {
		if ok {
			w.saveAs(filepath.Join(folder.Text, withExtension(name.Text, f.extension)), f)
		}
	}, w.window)
	d.Resize(fyne.NewSize(min(w.window.Canvas().Size().Width-80, 620), 0))
	w.pop(d)
	w.window.Canvas().Focus(name)
}

func withExtension(name, extension string) string {
	if strings.EqualFold(filepath.Ext(name), extension) {
		return name
	}
	return name + extension
}

// saveAs writes a file, after asking when there is one of its name.
func (w *Window) saveAs(path string, f format) {
	if _, err := os.Stat(path); err == nil {
		w.pop(dialog.NewConfirm(translations.T("export.replace"), translations.T("export.replace.how", "Path", path), func(ok bool) {
			if ok {
				w.save(path, f)
			}
		}, w.window))
		return
	}
	w.save(path, f)
}

// save writes a file off the Fyne goroutine and tells how it went.
func (w *Window) save(path string, f format) {
	w.memory.SetString(keyFolder, filepath.Dir(path))
	write := f.writer(w)
	w.spawn(func() {
		err := export.Save(path, write)
		fyne.Do(func() {
			if err != nil {
				w.status.fault(fmt.Errorf("export: %w", err))
				return
			}
			w.status.note(translations.T("export.saved", "Path", path))
		})
	})
}

// folder returns the folder that was used last, else the person's own.
func (w *Window) folder() string {
	if dir := w.memory.String(keyFolder); dir != "" {
		return dir
	}
	home, _ := os.UserHomeDir()
	return home
}

// chooseFolder asks for a folder.
func (w *Window) chooseFolder(chosen func(path string)) {
	w.showDialog(dialog.NewFolderOpen(func(u fyne.ListableURI, err error) {
		if err != nil {
			w.status.fault(err)
		}
		if u != nil {
			chosen(u.Path())
		}
	}, w.window))
}
