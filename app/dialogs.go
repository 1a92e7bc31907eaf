package app

import (
	"os"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/storage"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/gather"
	"strikemap/app/translations"
	"strikemap/app/words"
)

// dialogs shows dialogs over a window, one at a time. Escape closes them.
type dialogs struct {
	window fyne.Window
	open   interface{ Hide() }   // nil while none is
	below  []interface{ Hide() } // what the open one was asked from, as a folder is from a sheet
	offer  interface{ Hide() }   // the one that only offers something; nil for none
}

// giveWay closes a dialog that only offers something, for what is done instead.
func (d *dialogs) giveWay() {
	if d.open != nil && d.open == d.offer {
		d.open.Hide()
	}
}

// pop shows a dialog.
func (d *dialogs) pop(x dialog.Dialog) {
	if d.open != nil {
		d.below = append(d.below, d.open)
	}
	d.open = x
	x.SetOnClosed(func() { d.closed(x) })
	x.Show()
}

// closed notes that something that was shown is no longer; what it was asked from has
// the keys again.
func (d *dialogs) closed(x interface{ Hide() }) {
	d.below = slices.DeleteFunc(d.below, func(y interface{ Hide() }) bool { return y == x })
	if d.open != x {
		return
	}
	d.open = nil
	if n := len(d.below); n > 0 {
		d.open, d.below = d.below[n-1], d.below[:n-1]
	}
}

// isOpen reports whether a dialog has the keys.
func (d *dialogs) isOpen() bool { return d.open != nil }

// elsewhere stands for a dialog that another program shows. Hiding it only gives
// the keys back.
type elsewhere struct{ dialogs *dialogs }

// Hide gives the keys back.
func (e *elsewhere) Hide() { e.dialogs.closed(e) }

// wait keeps the keys from the window while another program asks.
func (d *dialogs) wait() *elsewhere {
	e := &elsewhere{d}
	d.open = e
	return e
}

// escape closes what is open.
func (d *dialogs) escape() {
	if d.open != nil {
		d.open.Hide()
	}
}

// pageEdge is what a page needs of a window's width beside what it shows.
const pageEdge = 110

// room is how wide the content of a page can be.
func (d *dialogs) room() float32 { return d.window.Canvas().Size().Width - pageEdge }

// page shows content, which may be longer than the window, under a title.
func (d *dialogs) page(title string, content fyne.CanvasObject) {
	x := dialog.NewCustom(title, translations.T("close"), container.NewVScroll(content), d.window)
	size := d.window.Canvas().Size()
	x.Resize(fyne.NewSize(min(size.Width-60, max(760, content.MinSize().Width+pageEdge-60)), min(size.Height-60, 720)))
	d.pop(x)
}

// text shows a page of Markdown.
func (d *dialogs) text(title, markdown string) {
	text := widget.NewRichTextFromMarkdown(markdown)
	text.Wrapping = fyne.TextWrapWord
	d.page(title, text)
}

// file shows a file dialog nearly as large as the window, at a folder where there
// is one.
func (d *dialogs) file(x *dialog.FileDialog, folder string) {
	if folder != "" {
		if u, err := storage.ListerForURI(storage.NewFileURI(folder)); err == nil {
			x.SetLocation(u)
		}
	}
	d.pop(x)
	size := d.window.Canvas().Size()
	x.Resize(fyne.NewSize(min(size.Width-80, 900), min(size.Height-80, 620)))
}

// pick asks for files in a list that starts at a folder.
func (d *dialogs) pick(title, folder string, many bool, kinds []gather.Kinds, done func(paths []string)) {
	d.showPicker(title, gather.NewPicker(existing(folder), many, kinds), done)
}

// pickFolder asks for a folder in a list that starts at one.
func (d *dialogs) pickFolder(title, folder string, done func(path string)) {
	d.showPicker(title, gather.NewFolders(existing(folder)), func(paths []string) { done(paths[0]) })
}

// existing returns a folder, or the person's own when it is not there.
func existing(folder string) string {
	if info, err := os.Stat(folder); err != nil || !info.IsDir() {
		folder, _ = os.UserHomeDir()
	}
	return folder
}

func (d *dialogs) showPicker(title string, p *gather.Picker, done func(paths []string)) {
	x := dialog.NewCustomWithoutButtons(plainTitle(title), p.Content, d.window)
	p.Cancel = x.Hide
	p.Done = func(paths []string) {
		x.Hide()
		done(paths)
	}
	size := d.window.Canvas().Size()
	x.Resize(fyne.NewSize(min(size.Width-60, 860), min(size.Height-60, 620)))
	d.pop(x)
	d.window.Canvas().Focus(p.Focus())
}

// plainTitle names an action without the dots that promise a question.
func plainTitle(id string) string { return strings.TrimSuffix(translations.T(id), "…") }

// complained puts what was wrong with the last answers above what is asked again, in as
// many lines as it takes.
func complained(wrong error, items []*widget.FormItem) []*widget.FormItem {
	if wrong == nil {
		return items
	}
	why := widget.NewLabel(translations.Capital(words.Fault(translations.Language())(wrong)))
	why.Wrapping, why.Importance = fyne.TextWrapWord, widget.WarningImportance
	return append([]*widget.FormItem{widget.NewFormItem("", why)}, items...)
}

// choice is one answer to a question. One without words closes the question and
// does nothing.
type choice struct {
	text string
	do   func()
}

// mostAbreast is how many answers stand in a row; more stand one below the other.
const mostAbreast = 3

// choose asks a question with several answers; the first has the keys.
func (d *dialogs) choose(title, text string, answers ...choice) {
	words := widget.NewLabel(text)
	words.Wrapping = fyne.TextWrapWord
	body := container.NewVBox(words)
	x := dialog.NewCustomWithoutButtons(title, body, d.window)
	buttons := make([]fyne.CanvasObject, len(answers))
	for i, a := range answers {
		text := a.text
		if text == "" {
			text = translations.T("cancel")
		}
		buttons[i] = newAnswer(text, func() {
			x.Hide()
			if a.do != nil {
				a.do()
			}
		}, d.escape)
	}
	first := buttons[0].(*answer)
	first.Importance = widget.HighImportance
	if len(buttons) > mostAbreast {
		body.Objects = append(body.Objects, buttons...)
	} else {
		slices.Reverse(buttons)
		x.SetButtons(buttons)
	}
	x.Resize(fyne.NewSize(min(d.window.Canvas().Size().Width-80, 620), 0))
	d.pop(x)
	d.window.Canvas().Focus(first)
}

// field is a text box of a dialog: Enter submits, Escape closes.
type field struct {
	widget.Entry
	dialogs *dialogs
	grows   bool                    // typing adds to what is there, rather than replacing it
	check   func(text string) error // why a text cannot be read; nil where any can
	heard   func()                  // is called when a key was pressed; may be nil
}

func (d *dialogs) field(text string) *field {
	e := &field{dialogs: d}
	e.ExtendBaseWidget(e)
	e.SetText(text)
	e.OnSubmitted = func(string) {
		if e.Validate() == nil { // else the box says what is wrong
			d.submit()
		}
	}
	return e
}

// submit does what Enter does in the dialog that is open.
func (d *dialogs) submit() {
	if form, ok := d.open.(interface{ Submit() }); ok {
		form.Submit()
	}
}

// TypedRune types a letter.
func (e *field) TypedRune(r rune) {
	e.hear()
	e.Entry.TypedRune(r)
}

func (e *field) hear() {
	if e.heard != nil {
		e.heard()
	}
}

// needed has the field say that something must stand in it, and what.
func (e *field) needed(key string) *field {
	e.check = func(text string) error {
		if strings.TrimSpace(text) == "" {
			return errText(translations.T(key))
		}
		return nil
	}
	return e
}

// TypedKey closes the dialog with Escape.
func (e *field) TypedKey(ev *fyne.KeyEvent) {
	if ev.Name != fyne.KeyReturn && ev.Name != fyne.KeyEnter {
		e.hear()
	}
	if ev.Name == fyne.KeyEscape {
		e.dialogs.escape()
		return
	}
	e.Entry.TypedKey(ev)
}
