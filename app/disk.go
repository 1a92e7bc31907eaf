//go:build !js

package app

import (
	"io"
	"path/filepath"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"

	"strikemap/geo/export"
)

// hasFolders reports whether a person chooses where a file is saved.
const hasFolders = true

// deliver saves a file whole or not at all.
func deliver(path string, write func(io.Writer) error) error { return export.Save(path, write) }

// hearDrops has what is dropped on the window read.
func (f *files) hearDrops() {
	f.dialogs.window.SetOnDropped(func(_ fyne.Position, uris []fyne.URI) { f.openURIs(uris) })
}

// chooseFile asks for a file and reads it.
func (f *files) chooseFile() {
	f.dialogs.file(dialog.NewFileOpen(func(r fyne.URIReadCloser, err error) {
		if err != nil {
			f.fault(err)
		}
		if r == nil {
			return
		}
		r.Close()
		f.memory.SetString(keyFolder, filepath.Dir(r.URI().Path()))
		f.openURIs([]fyne.URI{r.URI()})
	}, f.dialogs.window), f.memory.String(keyFolder))
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
