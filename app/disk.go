//go:build !js

package app

import (
	"io"
	"path/filepath"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"

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
	title, folder := plainTitle("action.open"), f.memory.String(keyFolder)
	asked := f.dialogs.wait()
	f.reader.spawn(func() {
		paths, err := f.system(title, folder)
		f.reader.do(func() {
			f.dialogs.closed(asked)
			if err != nil {
				f.system = nil
				f.pick()
				return
			}
			f.open(paths)
		})
	})
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
	f.dialogs.file(dialog.NewFolderOpen(func(u fyne.ListableURI, err error) {
		if err != nil {
			f.fault(err)
		}
		if u == nil {
			return
		}
		f.memory.SetString(keyFolder, u.Path())
		f.openURIs([]fyne.URI{u})
	}, f.dialogs.window), f.memory.String(keyFolder))
}
