package app

import (
	"path/filepath"
	"time"

	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/gather"
	"strikemap/app/translations"
	"strikemap/app/words"
)

// leave goes on as soon as nothing of what was done would be lost, or when the
// person wants it lost.
func (w *Window) leave(then func()) {
	k, now := w.session.keeper, w.session.keeper.Status()
	give := choice{translations.T("leave.lose"), then}
	switch {
	case w.session.sample, w.session.path == "" && k.Deeds() == 0:
		then()
	case w.inTab:
		w.leaveTab(then)
	case w.session.path == "":
		w.dialogs.choose(translations.T("leave.unsaved"), translations.T("leave.unsaved.how"),
			choice{translations.T(saveID), func() { w.saveAs(then) }}, give, cancelled)
	case now.Err != nil:
		text := translations.N("leave.failed", now.Pending) + "\n\n" + words.Fault(translations.Language())(now.Err)
		w.dialogs.choose(translations.T("leave.unsaved"), text,
			choice{translations.T("leave.again"), func() { k.WhenIdle(then); k.Retry() }},
			choice{translations.T(saveID), func() { w.saveAs(then) }}, give, cancelled)
	default:
		k.WhenIdle(then)
	}
}

// cancelled stands for the choice that changes nothing.
var cancelled = choice{}

// offerSaving does what the mark in the status line is pressed for: it saves what
// is not saved yet, or asks what to do when saving fails.
func (w *Window) offerSaving() {
	k := w.session.keeper
	now := k.Status()
	switch {
	case w.session.sample:
	case w.inTab:
		w.download(func() {})
	case w.session.path == "":
		w.saveAs(func() {})
	case now.Err != nil:
		text := translations.N("leave.failed", now.Pending) + "\n\n" + words.Fault(translations.Language())(now.Err)
		w.dialogs.choose(translations.T("leave.unsaved"), text,
			choice{translations.T("leave.again"), k.Retry},
			choice{translations.T(saveID), func() { w.saveAs(func() {}) }}, cancelled)
	}
}

// askPlace asks for the name and the folder of a workspace that is not there yet.
func (w *Window) askPlace(title, agree string, done func(path string)) {
	w.askPlaceAs(title, agree, usualName(time.Now()), w.exporter.folder(), nil, done)
}

func (w *Window) askPlaceAs(title, agree, name, folder string, wrong error, done func(path string)) {
	nameBox, folderBox := w.dialogs.field(name), w.dialogs.field(folder)
	browse := widget.NewButtonWithIcon("", fynetheme.FolderOpenIcon(), func() { w.exporter.chooseFolder(folderBox.SetText) })
	items := []*widget.FormItem{
		widget.NewFormItem(translations.T("export.name"), nameBox),
		widget.NewFormItem(translations.T("export.folder"), container.NewBorder(nil, nil, nil, browse, folderBox)),
	}
	items = complained(wrong, items)
	w.dialogs.form(translations.T(title), translations.T(agree), items, nameBox, func() {
		path, err := placeOf(folderBox.Text, nameBox.Text)
		if err != nil {
			w.askPlaceAs(title, agree, nameBox.Text, folderBox.Text, err, done)
			return
		}
		w.memory.SetString(keyFolder, filepath.Dir(path))
		done(path)
	})
}

// chooseWorkspace asks for a workspace and opens it.
func (w *Window) chooseWorkspace() {
	if w.inTab {
		w.files.chooseUpload()
		return
	}
	w.dialogs.pick("action.workspace_open", w.memory.String(keyFolder), false, gather.Workspaces, func(paths []string) {
		w.openWorkspace(paths[0], func() {})
	})
}
