package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/theme"
)

// saving is the mark at the end of the status line that says whether what was done
// is saved. Where something can be done about it, it is a button.
type saving struct {
	content *fyne.Container
	line    *theme.Line
	button  *widget.Button
}

// newSaving returns the mark; press is called when its button is.
func newSaving(press func()) *saving {
	s := &saving{line: theme.NewCaption(""), button: widget.NewButton("", press)}
	s.line.Whole = true
	s.button.Importance = widget.LowImportance
	s.content = container.NewStack(theme.Pad(container.NewCenter(s.line), 0, 8), s.button)
	return s
}

// set says how saving stands; press whether something can be done about it, failing
// that it must.
func (s *saving) set(text string, press, failing bool) {
	s.button.Hidden, s.line.Hidden = !press, press
	s.button.Text, s.button.Icon, s.button.Importance = "", nil, widget.LowImportance
	if press {
		s.button.Text = text
	}
	if failing {
		s.button.Icon, s.button.Importance = fynetheme.ErrorIcon(), widget.DangerImportance
	}
	s.line.SetText(text)
	s.content.Refresh()
}
