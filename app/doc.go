// Package app is the window: it builds it from its panels, which meet only
// here and through app/state, reads articles in the background, and lets what
// was read in by fyne.Do. Menus, shortcuts, files and what is remembered from
// one start to the next live here too.
package app
