package action

import (
	"fyne.io/fyne/v2/widget"
	ttwidget "github.com/dweymouth/fyne-tooltip/widget"
)

// NewButton returns a quiet button with the icon of an action and its name and key
// for a tip. A nil table gives one that does nothing.
func (t *Table) NewButton(id string) *ttwidget.Button {
	var a *Action
	if t != nil {
		a = t.Find(id)
	}
	if a == nil {
		return ttwidget.NewButton("", nil)
	}
	b := ttwidget.NewButtonWithIcon("", a.Icon, a.Run)
	b.Importance = widget.LowImportance
	b.SetToolTip(a.Tip())
	return b
}

// NewTextButton returns a button with the icon and the name of an action.
func (t *Table) NewTextButton(id string) *ttwidget.Button {
	b := t.NewButton(id)
	if t != nil && t.Find(id) != nil {
		b.Text = t.Find(id).Name()
	}
	b.Importance = widget.MediumImportance
	return b
}

// Tip returns the name of an action with its key.
func (a *Action) Tip() string {
	if a.Key() == "" {
		return a.Name()
	}
	return a.Name() + " (" + a.Key() + ")"
}
