package app

import (
	"fyne.io/fyne/v2"

	"strikemap/app/bundle"
	"strikemap/app/translations"
	"strikemap/geo/garbage"
)

// atRest is how much garbage may lie about while the window is open, in percent of what is
// kept: with a hundred thousand events what is kept is a quarter of a gigabyte.
const atRest = 50

// Run opens the window on the articles at paths, or on the bundled ones when
// there are no paths, and returns when it is closed.
func Run(a fyne.App, b bundle.Bundle, paths []string) {
	if err := translations.Load(); err != nil {
		fyne.LogError("The interface stays in English", err)
	}
	garbage.Usually(atRest)
	w := New(a, b)
	w.collect = garbage.Allow(garbage.Any) // until the window is whole
	w.Start(paths)
	w.Show()
	a.Run()
}
