package app

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/handout"
	"strikemap/app/present"
	"strikemap/app/slide"
	"strikemap/app/translations"
	"strikemap/app/words"
	"strikemap/geo/export"
)

// handouts are the forms of a handout, in the order in which they are offered.
var handouts = []struct {
	key, ending string
	letter      bool
	write       func(io.Writer, *slide.Deck, handout.Options) error
}{
	{"handout.pdf", ".pdf", false, handout.WritePDF},
	{"handout.letter", ".pdf", true, handout.WritePDF},
	{"handout.html", ".html", false, handout.WriteHTML},
	{"handout.slides", ".pdf", false, handout.WriteSlides},
	{"handout.pictures", ".zip", false, handout.WritePictures},
}

// askHandout asks in which form the briefing is written, and where to.
func (w *Window) askHandout() {
	x := w.exporter
	var names []string
	for _, h := range handouts {
		names = append(names, translations.T(h.key))
	}
	name, folder := x.dialogs.field("briefing.pdf"), x.dialogs.field(x.folder())
	form := widget.NewSelect(names, nil)
	form.OnChanged = func(string) { name.SetText(endingIn(name.Text, handouts[form.SelectedIndex()].ending)) }
	form.SetSelectedIndex(0)
	items := []*widget.FormItem{
		widget.NewFormItem(translations.T("handout.form"), form), widget.NewFormItem(translations.T("export.name"), name),
	}
	if hasFolders {
		browse := widget.NewButtonWithIcon("", fynetheme.FolderOpenIcon(), func() { x.chooseFolder(folder.SetText) })
		items = append(items, widget.NewFormItem(translations.T("export.folder"), container.NewBorder(nil, nil, nil, browse, folder)))
	}
	safe := x.newSafeItems(func() {})
	x.dialogs.form(translations.T("action.handout"), translations.T("export.save"), append(items, safe.all()...), name, func() {
		n := form.SelectedIndex()
		w.saveHandout(fileIn(folder.Text, endingIn(name.Text, handouts[n].ending)), n, safe.chosen(time.Now()))
	})
}

// endingIn returns a file's name with an ending in the place of its own.
func endingIn(name, ending string) string {
	if old := strings.ToLower(filepath.Ext(name)); old == ".pdf" || old == ".html" || old == ".zip" {
		name = name[:len(name)-len(old)]
	}
	return name + ending
}

// saveHandout writes a handout, after asking when there is a file of its name.
func (w *Window) saveHandout(path string, n int, safe *export.Safe) {
	w.exporter.confirmed(path, func() { w.writeHandout(path, n, safe) })
}

// writeHandout writes the briefing on the desk, or the one worked on last, off the Fyne
// goroutine, without what is withheld, and tells how it went.
func (w *Window) writeHandout(path string, n int, safe *export.Safe) {
	x := w.exporter
	x.memory.SetString(keyWritten, filepath.Dir(path))
	b := present.Briefing(w.state, "")
	if w.telling.on {
		w.telling.desk.Keep()
		b, _ = w.telling.desk.Story()
	}
	if safe != nil {
		safe.Local = translations.Area
		b = safe.Briefing(b, translations.Reason)
	}
	deck := w.deck(b)
	o := handout.Options{Version: w.bundle.Version, Filter: translations.Filter(w.state.Filter(), w.state.Title), Made: time.Now(), Letter: handouts[n].letter}
	x.spawn(func() {
		err := deliver(path, func(out io.Writer) error { return handouts[n].write(out, deck, o) })
		fyne.Do(func() {
			if err != nil {
				x.fault(fmt.Errorf("export: %w", err))
				w.sayOnDesk(words.Fault(translations.Language())(err))
				return
			}
			told := translations.T("export.saved", "Path", path)
			if b.Withheld != "" {
				told += " · " + b.Withheld
			}
			x.say(told)
			w.sayOnDesk(told)
		})
	})
}

// sayOnDesk says something where the desk for briefings covers the status line.
func (w *Window) sayOnDesk(text string) {
	if w.telling.on {
		w.telling.desk.Say(text)
	}
}
