//go:build !js

package app

import (
	"io"
	"path/filepath"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver"

	"strikemap/app/gather"
	"strikemap/geo/export"
)

// hasFolders reports whether a person chooses where a file is saved.
const hasFolders = true

// saveID is the action by which work is saved.
const saveID = "action.workspace_save_as"

// deliver saves a file whole or not at all.
func deliver(path string, write func(io.Writer) error) error { return export.Save(path, write) }

// breathe does nothing: the window draws while others read.
func breathe() {}

// warnOfLeaving does nothing: a window asks itself when it is closed.
func warnOfLeaving(func() bool) {}

// chooseUpload does nothing: where there are folders, nothing is uploaded.
func (f *files) chooseUpload() {}

// hearDrops has what is dropped on the window read.
func (f *files) hearDrops() {
	f.dialogs.window.SetOnDropped(func(_ fyne.Position, uris []fyne.URI) { f.openURIs(uris) })
}

// chooseFile asks for files and folders, by the desktop's own dialog where it has
// one, and reads them.
func (f *files) chooseFile() {
	if f.system == nil {
		f.pick()
		return
	}
	ask := gather.Ask{
		Title: plainTitle("action.open"), Folder: f.memory.String(keyFolder), Parent: nativeName(f.dialogs.window), Kinds: gather.Readable,
	}
	asked := f.dialogs.wait()
	f.reader.spawn(func() {
		paths, err := f.system(ask)
		f.reader.do(func() {
			waited := f.dialogs.open == asked
			f.dialogs.closed(asked)
			if err != nil {
				f.system = nil
				if waited { // else the person went on to something else
					f.pick()
				}
				return
			}
			if len(paths) > 0 {
				f.memory.SetString(keyFolder, filepath.Dir(paths[0]))
			}
			f.open(paths)
		})
	})
}

// nativeName is what other programs of the desktop know a window by; empty when they
// know it by nothing.
func nativeName(w fyne.Window) string {
	name := ""
	if native, ok := w.(driver.NativeWindow); ok {
		native.RunNative(func(context any) {
			if x, ok := context.(driver.X11WindowContext); ok {
				name = "x11:" + strconv.FormatUint(uint64(x.WindowHandle), 16)
			}
		})
	}
	return name
}

// pick asks for files and folders by a dialog of the window's own.
func (f *files) pick() {
	f.dialogs.pick("action.open", f.memory.String(keyFolder), true, gather.Readable, func(paths []string) {
		f.memory.SetString(keyFolder, filepath.Dir(paths[0]))
		f.open(paths)
	})
}

// chooseFolder asks for a folder and reads all articles in it.
func (f *files) chooseFolder() {
	f.dialogs.pickFolder("action.open_folder", f.memory.String(keyFolder), func(path string) {
		f.memory.SetString(keyFolder, path)
		f.open([]string{path})
	})
}
