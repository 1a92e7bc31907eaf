package app

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	fynetheme "fyne.io/fyne/v2/theme"

	"strikemap/app/action"
	"strikemap/app/clip"
	"strikemap/app/mapview"
	"strikemap/app/paint"
	"strikemap/app/sheet"
	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo/export"
	"strikemap/geo/outline"
)

// format is a kind of file that is exported: a picture, or data.
type format struct {
	key, ending string
	picture     func(io.Writer, *paint.Scene) error                   // nil for data and what moves
	playback    func(io.Writer, *sheet.Playback, time.Duration) error // nil for what does not move
	scaled      bool                                                  // has pixels, as many as are chosen
}

// formats are the formats in the order of the sheet: those for eyes, then those for
// programs.
var formats = []format{
	{key: "export.png", ending: ".png", picture: paint.PNG, scaled: true},
	{key: "export.svg", ending: ".svg", picture: paint.SVG},
	{key: "export.pdf", ending: ".pdf", picture: paint.PDF},
	{key: "export.gif", ending: ".gif", playback: animated},
	{key: "export.frames", ending: ".zip", playback: pictured, scaled: true},
	{key: "export.csv", ending: ".csv"},
	{key: "export.gpkg", ending: ".gpkg"},
	{key: "export.geojson", ending: ".geojson"},
	{key: "export.kmz", ending: ".kmz"},
	{key: "export.kml", ending: ".kml"},
	{key: "export.acled", ending: ".acled.csv"},
	{key: "export.jsonl", ending: ".jsonl"},
	{key: "export.bib", ending: ".bib"},
	{key: "export.ris", ending: ".ris"},
}

// isTable reports whether it is a table that Excel opens.
func (f *format) isTable() bool { return strings.HasSuffix(f.ending, ".csv") }

// isPicture reports whether it shows the map.
func (f *format) isPicture() bool { return f.picture != nil || f.playback != nil }

// exporter writes what is shown to files.
type exporter struct {
	state   *state.State
	chart   *mapview.Map
	outline func() *outline.Outline
	areas   func() export.Areas
	fonts   *theme.Fonts
	version string        // of the program
	work    func() string // the file of the workspace; empty while there is none
	dialogs *dialogs
	memory  memory
	spawn   func(work func()) // runs work in the background
	say     func(string)      // tells what was done
	fault   func(error)       // tells what could not be done
}

// actions returns what is exported by.
func (x *exporter) actions(some func() bool) []action.Action {
	return []action.Action{
		{ID: "action.export", Icon: fynetheme.DownloadIcon(), Keys: one(action.Ctrl(fyne.KeyE)), Enabled: some, Do: x.show},
		{ID: "action.copy_picture", Icon: fynetheme.MediaPhotoIcon(), Keys: one(action.CtrlShift(fyne.KeyP)), Enabled: func() bool { return some() && clip.Can() }, Do: x.copyShown},
	}
}

// withExtension returns a name with the ending of its format, in place of that of
// another; one that has it stays as the person wrote it.
func withExtension(name, ending string) string {
	base, has := name, ""
	for _, f := range formats {
		if rest, is := cutEnding(name, f.ending); is && rest != "" && len(f.ending) > len(has) {
			base, has = rest, f.ending
		}
	}
	if _, is := cutEnding(name, ending); has == ending || has == "" && is {
		return name
	}
	return base + ending
}

func cutEnding(name, ending string) (string, bool) {
	if !strings.HasSuffix(strings.ToLower(name), ending) {
		return name, false
	}
	return name[:len(name)-len(ending)], true
}

// saveAs writes a file, after asking when there is one of its name.
func (x *exporter) saveAs(path string, r *request) {
	x.confirmed(path, func() { x.save(path, r) })
}

// confirmed writes a file, after asking when there is one of its name.
func (x *exporter) confirmed(path string, write func()) {
	if _, err := os.Stat(path); err != nil {
		write()
		return
	}
	x.dialogs.pop(dialog.NewConfirm(translations.T("export.replace"), translations.T("export.replace.how", "Path", path), func(ok bool) {
		if ok {
			write()
		}
	}, x.dialogs.window))
}

// errWorkspace keeps the file that the book is kept in.
var errWorkspace = errors.New("it is a workspace: choose another name")

// save writes a file off the Fyne goroutine and tells how it went.
func (x *exporter) save(path string, r *request) {
	if isWorkspace(path) && x.holdsWork(path) {
		x.fault(fmt.Errorf("export %s: %w", path, errWorkspace))
		return
	}
	x.memory.SetString(keyWritten, filepath.Dir(path))
	x.memory.SetString(keyFormat, r.format.key)
	x.memory.SetBool(keyByteOrder, r.byteOrder)
	write := x.writer(path, r)
	x.spawn(func() {
		told, err := write()
		fyne.Do(func() {
			if err != nil {
				x.fault(fmt.Errorf("export: %w", err))
				return
			}
			x.say(strings.Join(append([]string{translations.T("export.saved", "Path", path)}, told...), " · "))
		})
	})
}

// folder returns the folder that was last written to, else that of the workspace, of what
// was read last, or the person's own.
func (x *exporter) folder() string {
	if dir := x.memory.String(keyWritten); dir != "" {
		return dir
	}
	if path := x.work(); path != "" {
		return filepath.Dir(path)
	}
	if dir := x.memory.String(keyFolder); dir != "" {
		return dir
	}
	home, _ := os.UserHomeDir()
	return home
}

// name returns what a file is called at first: after the workspace, but not as it.
func (x *exporter) name() string {
	path := x.work()
	if path == "" {
		return "strikemap"
	}
	name := filepath.Base(path)
	return strings.TrimSuffix(name, filepath.Ext(name)) + "-events"
}

// chooseFolder asks for a folder to write to.
func (x *exporter) chooseFolder(chosen func(path string)) {
	x.dialogs.pickFolder("export.folder", x.folder(), chosen)
}
