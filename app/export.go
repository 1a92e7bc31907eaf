package app

import (
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/paint"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/export"
)

// format is a kind of file that what is shown can be written to.
type format struct {
	key, extension string
	// writer returns what writes the file. It is called on the Fyne goroutine;
	// what it returns is called on another.
	writer func(*Window, choices) func(io.Writer) error
	// picture reports whether it is a picture, scaled whether it has pixels.
	picture, scaled bool
}

// choices is what a person chooses about a picture.
type choices struct {
	title string
	style *paint.Style
	ratio float64 // pixels per unit
}

var formats = []format{
	{key: "export.png", extension: ".png", writer: drawn(paint.PNG), picture: true, scaled: true},
	{key: "export.svg", extension: ".svg", writer: drawn(paint.SVG), picture: true},
	{key: "export.pdf", extension: ".pdf", writer: drawn(paint.PDF), picture: true},
	{key: "export.geojson", extension: ".geojson", writer: table(export.GeoJSON)},
	{key: "export.csv", extension: ".csv", writer: table(export.CSV)},
	{key: "export.kml", extension: ".kml", writer: table(export.KML)},
	{key: "export.jsonl", extension: ".jsonl", writer: table(export.JSONL)},
}

// table returns the writer of the reports that are shown.
func table(write func(io.Writer, iter.Seq[*geo.Reading], export.Options) error) func(*Window, choices) func(io.Writer) error {
	return func(w *Window, _ choices) func(io.Writer) error {
		shown := w.state.Shown()
		o := export.Options{Version: w.bundle.Version, Say: translations.Reason, Filter: translations.Filter(w.state.Filter()), ByteOrder: true}
		return func(out io.Writer) error { return write(out, slices.Values(shown), o) }
	}
}

// exports returns the menu items that write what is shown.
func (w *Window) exports() []*fyne.MenuItem {
	var items []*fyne.MenuItem
	for i, f := range formats {
		if i > 0 && f.picture != formats[i-1].picture {
			items = append(items, fyne.NewMenuItemSeparator())
		}
		items = append(items, item(f.key, nil, func() { w.export(f) }))
	}
	return items
}

// export asks where to, and writes what is shown.
func (w *Window) export(f format) {
	if f.picture && w.outline() == nil {
		return
	}
	name, folder := w.newField("strikemap"+f.extension), w.newField(w.folder())
	browse := widget.NewButtonWithIcon("", fynetheme.FolderOpenIcon(), func() { w.chooseFolder(folder.SetText) })
	items := []*widget.FormItem{widget.NewFormItem(translations.T("export.name"), name)}
	if hasFolders {
		items = append(items, widget.NewFormItem(translations.T("export.folder"), container.NewBorder(nil, nil, nil, browse, folder)))
	}
	picture, chosen := w.pictureItems(f)
	d := dialog.NewForm(strings.TrimSuffix(translations.T(f.key), "…"), translations.T("export.save"), translations.T("cancel"), append(items, picture...), func(ok bool) {
		if ok {
			w.saveAs(filepath.Join(folder.Text, withExtension(name.Text, f.extension)), f, chosen())
		}
	}, w.window)
	d.Resize(fyne.NewSize(min(w.window.Canvas().Size().Width-80, 620), 0))
	w.pop(d)
	w.window.Canvas().Focus(name)
}

// field is a text box of a dialog: Enter submits, Escape closes.
type field struct {
	widget.Entry
	window *Window
}

func (w *Window) newField(text string) *field {
	e := &field{window: w}
	e.ExtendBaseWidget(e)
	e.SetText(text)
	e.OnSubmitted = func(string) {
		if form, ok := w.dialog.(*dialog.FormDialog); ok {
			form.Submit()
		}
	}
	return e
}

// TypedKey closes the dialog with Escape.
func (e *field) TypedKey(ev *fyne.KeyEvent) {
	if ev.Name == fyne.KeyEscape && e.window.dialog != nil {
		e.window.dialog.Hide()
		return
	}
	e.Entry.TypedKey(ev)
}

func withExtension(name, extension string) string {
	if strings.EqualFold(filepath.Ext(name), extension) {
		return name
	}
	return name + extension
}

// saveAs writes a file, after asking when there is one of its name.
func (w *Window) saveAs(path string, f format, c choices) {
	if _, err := os.Stat(path); err == nil {
		w.pop(dialog.NewConfirm(translations.T("export.replace"), translations.T("export.replace.how", "Path", path), func(ok bool) {
			if ok {
				w.save(path, f, c)
			}
		}, w.window))
		return
	}
	w.save(path, f, c)
}

// save writes a file off the Fyne goroutine and tells how it went.
func (w *Window) save(path string, f format, c choices) {
	w.memory.SetString(keyFolder, filepath.Dir(path))
	write := f.writer(w, c)
	w.spawn(func() {
		err := deliver(path, write)
		fyne.Do(func() {
			if err != nil {
				w.status.fault(fmt.Errorf("export: %w", err))
				return
			}
			w.status.say(translations.T("export.saved", "Path", path))
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
