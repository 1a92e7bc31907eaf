package present

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// box is a text of the chosen stop. It is kept when the cursor leaves it.
type box struct {
	widget.Entry
	teller *Teller
}

func newBox(t *Teller, n int, hint string) *box {
	b := &box{teller: t}
	b.MultiLine, b.Wrapping = true, fyne.TextWrapWord
	b.ExtendBaseWidget(b)
	b.SetMinRowsVisible([]int{1, 2, 3}[n])
	b.SetPlaceHolder(hint)
	return b
}

// plain returns the text without space at its ends.
func (b *box) plain() string { return strings.TrimSpace(b.Text) }

// FocusLost keeps what was written.
func (b *box) FocusLost() {
	b.Entry.FocusLost()
	b.teller.keep()
}

// TypedKey leaves the box with Escape.
func (b *box) TypedKey(ev *fyne.KeyEvent) {
	if ev.Name == fyne.KeyEscape {
		if c := fyne.CurrentApp().Driver().CanvasForObject(b); c != nil {
			c.Unfocus()
		}
		return
	}
	b.Entry.TypedKey(ev)
}
