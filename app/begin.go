package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/layout"

	"strikemap/app/action"
	"strikemap/app/start"
	"strikemap/app/theme"
	"strikemap/app/translations"
)

// showStart offers what to begin with.
func (w *Window) showStart() {
	var x *dialog.CustomDialog
	sheet := start.NewSheet(w.memory.workspaces(), w.window.Icon(), start.Ways{
		Continue: func(path string) { w.files.open([]string{path}) },
		Files:    w.files.chooseFile,
		Open:     w.chooseWorkspace,
		Sample:   w.lookAtSample,
		Close:    func() { x.Hide() },
	})
	x = dialog.NewCustomWithoutButtons("Strikemap", sheet.Content, w.window)
	w.dialogs.pop(x)
	w.dialogs.offer = x
	w.window.Canvas().Focus(sheet.Focus())
	w.ready()
}

// lookAtSample shows the bundled articles in the place of what is worked on.
func (w *Window) lookAtSample() {
	w.leave(func() {
		w.reader.abandon()
		w.showSample()
		w.opened()
	})
}

// sampleBadge says over the map that what it shows is the sample, and leads to
// files of one's own.
func sampleBadge(t *action.Table) *fyne.Container {
	mark := theme.NewChip(translations.T("sample.badge"))
	said := theme.NewCaption(translations.T("sample.how"))
	said.Whole = true
	ground := theme.NewGround(theme.ColorSurface)
	centred := func(o fyne.CanvasObject) fyne.CanvasObject {
		return container.NewVBox(layout.NewSpacer(), o, layout.NewSpacer())
	}
	line := container.NewHBox(centred(mark), centred(said), t.NewTextButton("action.open"))
	badge := container.NewStack(ground, theme.Pad(line, 2, 6))
	badge.Hide()
	return badge
}
