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

	"strikemap/app/action"
	"strikemap/app/mapview"
	"strikemap/app/paint"
	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/export"
	"strikemap/geo/outline"
)

// format is a kind of file that what is shown can be written to.
type format struct {
	key, extension string
	// writer returns what writes the file. It is called on the Fyne goroutine;
	// what it returns is called on another.
	writer func(*exporter, choices) func(io.Writer) error
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
func table(write func(io.Writer, iter.Seq[*geo.Reading], export.Options) error) func(*exporter, choices) func(io.Writer) error {
	return func(x *exporter, _ choices) func(io.Writer) error {
		shown := x.state.Shown()
		o := export.Options{Version: x.version, Say: translations.Reason, Filter: translations.Filter(x.state.Filter(), x.state.Title), ByteOrder: true}
		return func(out io.Writer) error { return write(out, slices.Values(shown), o) }
	}
}

// exporter writes what is shown to files.
type exporter struct {
	state   *state.State
	chart   *mapview.Map
	outline func() *outline.Outline
	fonts   *theme.Fonts
	version string // of the program
	dialogs *dialogs
	memory  memory
	spawn   func(work func()) // runs work in the background
	say     func(string)      // tells what was done
	fault   func(error)       // tells what could not be done
}

// actions returns the choice of what can be written.
func (x *exporter) actions(some func() bool) []action.Action {
	var out []action.Action
	for _, f := range formats {
		out = append(out, action.Action{ID: f.key, Under: "menu.export", Icon: fynetheme.DocumentSaveIcon(), Enabled: some, Do: func() { x.export(f) }})
	}
	return out
}

// export asks where to, and writes what is shown.
func (x *exporter) export(f format) {
	if f.picture && x.outline() == nil {
		return
	}
	name, folder := x.dialogs.field("strikemap"+f.extension), x.dialogs.field(x.folder())
	browse := widget.NewButtonWithIcon("", fynetheme.FolderOpenIcon(), func() { x.chooseFolder(folder.SetText) })
	items := []*widget.FormItem{widget.NewFormItem(translations.T("export.name"), name)}
	if hasFolders {
		items = append(items, widget.NewFormItem(translations.T("export.folder"), container.NewBorder(nil, nil, nil, browse, folder)))
	}
	picture, chosen := x.pictureItems(f)
	x.dialogs.form(translations.T(f.key), translations.T("export.save"), append(items, picture...), name, func() {
		x.saveAs(filepath.Join(folder.Text, withExtension(name.Text, f.extension)), f, chosen())
	})
}

func withExtension(name, extension string) string {
	if strings.EqualFold(filepath.Ext(name), extension) {
		return name
	}
	return name + extension
}

// saveAs writes a file, after asking when there is one of its name.
func (x *exporter) saveAs(path string, f format, c choices) {
	if _, err := os.Stat(path); err == nil {
		x.dialogs.pop(dialog.NewConfirm(translations.T("export.replace"), translations.T("export.replace.how", "Path", path), func(ok bool) {
			if ok {
				x.save(path, f, c)
			}
		}, x.dialogs.window))
		return
	}
	x.save(path, f, c)
}

// save writes a file off the Fyne goroutine and tells how it went.
func (x *exporter) save(path string, f format, c choices) {
	x.memory.SetString(keyFolder, filepath.Dir(path))
	write := f.writer(x, c)
	x.spawn(func() {
		err := deliver(path, write)
		fyne.Do(func() {
			if err != nil {
				x.fault(fmt.Errorf("export: %w", err))
				return
			}
			x.say(translations.T("export.saved", "Path", path))
		})
	})
}

// folder returns the folder that was used last, else the person's own.
func (x *exporter) folder() string {
	if dir := x.memory.String(keyFolder); dir != "" {
		return dir
	}
	home, _ := os.UserHomeDir()
	return home
}

// chooseFolder asks for a folder.
func (x *exporter) chooseFolder(chosen func(path string)) {
	x.dialogs.file(dialog.NewFolderOpen(func(u fyne.ListableURI, err error) {
		if err != nil {
			x.fault(err)
		}
		if u != nil {
			chosen(u.Path())
		}
	}, x.dialogs.window), x.memory.String(keyFolder))
}
