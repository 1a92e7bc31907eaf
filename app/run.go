package app

import (
	"io/fs"
	"runtime/debug"

	"fyne.io/fyne/v2"

	"strikemap/app/translations"
)

// Bundle is what the program carries with it.
type Bundle struct {
	Gazetteer, Outline    []byte // as assets/build made them
	FontRegular, FontBold []byte // TrueType
	Icon                  []byte // PNG
	Seeds                 fs.FS  // articles to open with when no paths are given, at its root
	Version               string
}

// Run opens the window on the articles at paths, or on the bundled ones when
// there are no paths, and returns when it is closed.
func Run(a fyne.App, b Bundle, paths []string) {
	if err := translations.Load(); err != nil {
		fyne.LogError("The interface stays in English", err)
	}
	debug.SetGCPercent(-1) // until the window is whole
	w := New(a, b)
	w.Start(paths)
	w.Show()
	a.Run()
}
