package action

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// Asker is content whose menu is asked for with the secondary button.
type Asker struct {
	widget.BaseWidget
	content fyne.CanvasObject
	menu    func() *fyne.Menu
}

// NewAsker returns content with a menu, which is made when it is asked for.
func NewAsker(content fyne.CanvasObject, menu func() *fyne.Menu) *Asker {
	a := &Asker{content: content, menu: menu}
	a.ExtendBaseWidget(a)
	return a
}

// CreateRenderer shows the content.
func (a *Asker) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(a.content) }

// TappedSecondary opens the menu.
func (a *Asker) TappedSecondary(ev *fyne.PointEvent) { a.Ask(ev.AbsolutePosition) }

// Ask opens the menu at a place of the window.
func (a *Asker) Ask(at fyne.Position) { ShowMenu(a.menu(), a, at) }

// ShowMenu opens a menu at a place of the window in which an object stands; nothing
// when there is nothing in it.
func ShowMenu(m *fyne.Menu, o fyne.CanvasObject, at fyne.Position) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(o); c != nil && m != nil && len(m.Items) > 0 {
		widget.ShowPopUpMenuAtPosition(m, c, at)
	}
}
