package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/translations"
)

// showMethod explains the codes: the codebook in short.
func (w *Window) showMethod() { w.page("menu.method", translations.Method()) }

// showKeys lists what the keys do.
func (w *Window) showKeys() { w.page("menu.keys", translations.Keys()) }

// showAbout says what the program is, its version, and where its data are from.
func (w *Window) showAbout() { w.page("menu.about", translations.About(w.bundle.Version)) }

// pop shows a dialog, which Escape closes.
func (w *Window) pop(d dialog.Dialog) {
	w.dialog = d
	d.SetOnClosed(func() {
		if w.dialog == d {
			w.dialog = nil
		}
	})
	d.Show()
}

// page shows a page of Markdown over the window; Escape closes it.
func (w *Window) page(titleKey, markdown string) {
	text := widget.NewRichTextFromMarkdown(markdown)
	text.Wrapping = fyne.TextWrapWord
	d := dialog.NewCustom(translations.T(titleKey), translations.T("close"), container.NewVScroll(text), w.window)
	size := w.window.Canvas().Size()
	d.Resize(fyne.NewSize(min(size.Width-60, 760), min(size.Height-60, 720)))
	w.pop(d)
}
