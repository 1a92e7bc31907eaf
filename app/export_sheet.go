package app

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/clip"
	"strikemap/app/translations"
)

// exportSheet is the dialog by which files are exported: what is written, in which
// format and how, what is withheld, and where to.
type exportSheet struct {
	*dialog.CustomDialog
	x *exporter

	format, what *picker
	byteOrder    *ticked
	safe         *safeItems
	picture      *pictureItems
	name, folder *field
	prints       *widget.Label

	rows    *fyne.Container // the form, made anew for every format
	page    *container.Scroll
	preview *preview
	save    *widget.Button
	copy    *widget.Button // of a picture; nil where that cannot be
}

// show asks what is exported, how and where to.
func (x *exporter) show() {
	s := &exportSheet{x: x, name: x.dialogs.field(x.name()), folder: x.dialogs.field(x.folder()), prints: widget.NewLabel("")}
	s.prints.Wrapping = fyne.TextWrapWord
	s.prints.SizeName = fynetheme.SizeNameCaptionText
	s.rows = container.NewStack()
	s.preview = newPreview(x)
	var names []string
	for _, f := range formats {
		names = append(names, translations.T(f.key))
	}
	s.format = x.dialogs.picker(names, s.reshape)
	s.what = x.dialogs.picker(x.whatNames(), s.change)
	s.byteOrder = x.dialogs.ticked("export.bom", s.change)
	s.byteOrder.SetChecked(x.memory.BoolWithFallback(keyByteOrder, true))
	s.safe = x.newSafeItems(s.reshape)
	s.picture = x.newPictureItems(s.reshape, s.change)
	s.save = widget.NewButtonWithIcon(translations.T("export.save"), fynetheme.DocumentSaveIcon(), s.Submit)
	s.save.Importance = widget.HighImportance
	s.CustomDialog = dialog.NewCustomWithoutButtons(plainTitle("action.export"), s.content(), x.dialogs.window)
	s.SetButtons(s.buttons())
	s.format.SetSelectedIndex(x.lastFormat())
	s.what.SetSelectedIndex(0)
	s.Resize(s.size())
	x.dialogs.pop(s)
	x.dialogs.window.Canvas().Focus(s.format)
}

// whatNames says what can be written, with the number of events.
func (x *exporter) whatNames() []string {
	var out []string
	for _, w := range whats {
		out = append(out, translations.T(w.key, "N", translations.Number(x.state.Would(w.what.filter(x.state.Filter())))))
	}
	return out
}

// lastFormat returns the place of the format that was used last.
func (x *exporter) lastFormat() int {
	last := x.memory.String(keyFormat)
	for i, f := range formats {
		if f.key == last {
			return i
		}
	}
	return 0
}

// The sizes of the sheet.
const (
	exportWidth, exportHeight = 1020, 640
	previewWidth              = 380
	leastForPreview           = 900
)

func (s *exportSheet) size() fyne.Size {
	window := s.x.dialogs.window.Canvas().Size()
	return fyne.NewSize(min(window.Width-40, exportWidth), min(window.Height-40, exportHeight))
}

func (s *exportSheet) content() fyne.CanvasObject {
	s.page = container.NewVScroll(container.NewPadded(container.NewVBox(s.rows, s.prints)))
	if s.size().Width < leastForPreview {
		s.preview.Hide()
		return s.page
	}
	return container.NewBorder(nil, nil, nil, s.preview.content, s.page)
}

func (s *exportSheet) buttons() []fyne.CanvasObject {
	out := []fyne.CanvasObject{widget.NewButton(translations.T("cancel"), s.Hide)}
	if clip.Can() {
		s.copy = widget.NewButtonWithIcon(translations.T("export.copy"), fynetheme.ContentCopyIcon(), func() { s.x.copy(s.request()) })
		out = append(out, s.copy)
	}
	return append(out, s.save)
}

// reshape shows the rows of what is chosen.
func (s *exportSheet) reshape() {
	f := s.chosen()
	items := []*widget.FormItem{item("export.format", s.format), item("export.what", s.what)}
	if f.isTable() {
		items = append(items, item("export.excel", s.byteOrder))
	}
	if f.isPicture() {
		items = append(items, s.picture.items(f)...)
	}
	items = append(items, s.safe.items()...)
	name := widget.NewFormItem(translations.T("export.name"), s.name)
	s.name.SetText(withExtension(s.name.Text, f.ending))
	items = append(items, name)
	if hasFolders {
		browse := widget.NewButtonWithIcon("", fynetheme.FolderOpenIcon(), func() { s.x.chooseFolder(s.folder.SetText) })
		items = append(items, item("export.folder", container.NewBorder(nil, nil, nil, browse, s.folder)))
	}
	if s.copy != nil {
		enabled(s.copy, f.picture != nil)
	}
	s.rows.Objects = []fyne.CanvasObject{widget.NewForm(items...)}
	s.rows.Refresh()
	s.change()
	s.page.Content.Refresh() // the rows have another height
	s.page.Refresh()
}

// enabled lets a button be pressed, or not.
func enabled(b *widget.Button, on bool) {
	if on {
		b.Enable()
	} else {
		b.Disable()
	}
}

// item is a row of the sheet.
func item(key string, o fyne.CanvasObject) *widget.FormItem {
	return widget.NewFormItem(translations.T(key), o)
}

// chosen returns the format that is chosen.
func (s *exportSheet) chosen() format { return formats[max(s.format.SelectedIndex(), 0)] }

// change says what the file will say, and shows the picture.
func (s *exportSheet) change() {
	if s.CustomDialog == nil {
		return // it is being built
	}
	r := s.request()
	m := s.x.gathered(r)
	s.prints.SetText(translations.T("export.prints", "What", printed(&m)))
	s.preview.show(&m, r)
}

// printed returns what a file says of itself.
func printed(m *material) string {
	filter := m.options.Filter
	if filter == "" {
		filter = translations.T("export.unfiltered")
	}
	out := translations.Capital(filter) + " · Strikemap " + m.options.Version + " · " + translations.Day(m.options.Made)
	if m.options.Withheld != "" {
		out += " · " + translations.Capital(m.options.Withheld)
	}
	return out
}

// request returns what is chosen.
func (s *exportSheet) request() *request {
	now := time.Now()
	return &request{
		format: s.chosen(), what: whats[max(s.what.SelectedIndex(), 0)].what, byteOrder: s.byteOrder.Checked,
		safe: s.safe.chosen(now), picture: s.picture.chosen(), made: now,
	}
}

// Hide closes the sheet.
func (s *exportSheet) Hide() {
	s.preview.stop()
	s.CustomDialog.Hide()
}

// Submit saves the file.
func (s *exportSheet) Submit() {
	if s.name.Text == "" {
		return
	}
	r := s.request()
	if r.format.isPicture() && s.x.outline() == nil {
		return
	}
	s.Hide()
	s.x.saveAs(fileIn(s.folder.Text, withExtension(s.name.Text, r.format.ending)), r)
}
