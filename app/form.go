package app

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/flow"
	"strikemap/app/theme"
	"strikemap/app/translations"
)

// form is a dialog that asks for several things. What cannot be read is told in it, and
// it stays open until that is mended or the person gives up.
type form struct {
	dialog.Dialog
	items  []*widget.FormItem
	done   func()
	window fyne.Window
	wrong  *notice
}

// form asks for what the items ask for; the cursor stands in first, where what is
// proposed is chosen, so that typing replaces it. Done is called when the person
// agrees and every field can be read.
func (d *dialogs) form(title, agree string, items []*widget.FormItem, first fyne.Focusable, done func()) {
	f := &form{items: items, done: done, window: d.window, wrong: newNotice()}
	custom := dialog.NewCustomWithoutButtons(strings.TrimSuffix(title, "…"), container.NewVBox(widget.NewForm(items...), f.wrong.content), d.window)
	cancel := widget.NewButtonWithIcon(translations.T("cancel"), fynetheme.CancelIcon(), custom.Hide)
	save := widget.NewButtonWithIcon(agree, fynetheme.ConfirmIcon(), f.Submit)
	save.Importance = widget.HighImportance
	custom.SetButtons([]fyne.CanvasObject{cancel, save})
	f.Dialog = custom
	custom.Resize(fyne.NewSize(min(d.window.Canvas().Size().Width-80, 620), 0))
	d.pop(f)
	d.window.Canvas().Focus(first)
	if box, ok := first.(*field); ok && !box.grows {
		box.TypedShortcut(&fyne.ShortcutSelectAll{})
	}
}

// Submit does what was asked for, or says which field cannot be read and why.
func (f *form) Submit() {
	for _, item := range f.items {
		box, ok := item.Widget.(*field)
		if !ok || box.check == nil {
			continue
		}
		if err := box.check(box.Text); err != nil {
			f.wrong.say(item.Text + ": " + translations.Capital(err.Error()))
			box.heard = f.wrong.clear
			f.window.Canvas().Focus(box)
			return
		}
	}
	f.Hide()
	f.done()
}

// notice is a line of a dialog that says what is wrong; there is none at first.
type notice struct {
	content *fyne.Container
	text    *flow.Text
}

func newNotice() *notice {
	n := &notice{text: flow.NewPlain("", 0)}
	icon := container.NewVBox(widget.NewIcon(fynetheme.NewErrorThemedResource(fynetheme.ErrorIcon())))
	n.content = container.NewStack(container.NewBorder(nil, nil, icon, nil, theme.Pad(n.text, 1, 4)))
	n.content.Hide()
	return n
}

// say shows what is wrong.
func (n *notice) say(text string) {
	n.text.Set(text, 0)
	n.content.Show()
	n.text.Resize(n.text.Size()) // takes the height of the words
	n.content.Refresh()
}

// clear says nothing any more.
func (n *notice) clear() {
	if n.content.Visible() {
		n.content.Hide()
	}
}
