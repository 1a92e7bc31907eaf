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

// hearDrops has the window read what is dropped on it.
func (w *Window) hearDrops() {
	w.window.SetOnDropped(func(_ fyne.Position, uris []fyne.URI) { w.OpenURIs(uris) })
}

// openFile asks for a file and reads it.
func (w *Window) openFile() {
	d := dialog.NewFileOpen(func(r fyne.URIReadCloser, err error) {
		if err != nil {
			w.status.fault(err)
		}
		if r == nil {
			return
		}
		r.Close()
		w.memory.SetString(keyFolder, filepath.Dir(r.URI().Path()))
		w.OpenURIs([]fyne.URI{r.URI()})
	}, w.window)
	w.showDialog(d)
}

// openFolder asks for a folder and reads all articles in it.
func (w *Window) openFolder() {
	d := dialog.NewFolderOpen(func(u fyne.ListableURI, err error) {
		if err != nil {
			w.status.fault(err)
		}
		if u == nil {
			return
		}
		w.memory.SetString(keyFolder, u.Path())
		w.OpenURIs([]fyne.URI{u})
	}, w.window)
	w.showDialog(d)
}
