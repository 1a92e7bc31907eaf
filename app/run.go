package app

import (
	"runtime/debug"

	"fyne.io/fyne/v2"

	"strikemap/app/bundle"
	"strikemap/app/translations"
)

// Run opens the window on the articles at paths, or on the bundled ones when
// there are no paths, and returns when it is closed.
func Run(a fyne.App, b bundle.Bundle, paths []string) {
	if err := translations.Load(); err != nil {
		fyne.LogError("The interface stays in English", err)
	}
	debug.SetGCPercent(-1) // until the window is whole
	w := New(a, b)
	w.Start(paths)
	w.Show()
	a.Run()
}
