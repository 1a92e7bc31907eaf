package excerpt

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
	ttwidget "github.com/dweymouth/fyne-tooltip/widget"

	"strikemap/app/action"
	"strikemap/app/flow"
	"strikemap/app/theme"
	"strikemap/app/translations"
)

// fact is a value that was read and that a click, or Enter, offers to change. One that
// was changed wears a dot; its tip says what the program read, and Backspace restores
// that.
type fact struct {
	ttwidget.ToolTipWidget
	open    func(at fyne.Position) // offers to change it, below a place of the window
	restore func()                 // nil while it is as it was read
	keys    *action.Ear

	focused bool
	ground  *theme.Ground
	content fyne.CanvasObject
}

// newFact returns the button of a value. Read is what the program read when that was
// changed.
func newFact(value string, changed bool, read string) *fact {
	f := newBareFact(changed, read)
	row := fyne.CanvasObject(flow.NewPlain(value, 0))
	if changed {
		row = container.NewBorder(nil, nil, dot(), nil, row)
	}
	f.content = container.NewStack(f.ground, theme.Pad(container.NewBorder(nil, nil, nil, chevron(), row), 1, 4), newPane(f))
	f.ExtendBaseWidget(f)
	return f
}

// newBareFact returns the button of a value that shows nothing yet.
func newBareFact(changed bool, read string) *fact {
	f := &fact{ground: theme.NewGround(fynetheme.ColorNameHover)}
	f.ground.Round = true
	f.ground.Hide()
	f.SetToolTip(translations.T("fact.change"))
	if changed {
		f.SetToolTip(translations.T("fact.read", "What", read))
	}
	return f
}

// dot is the sign of what was changed.
func dot() fyne.CanvasObject {
	c := canvas.NewCircle(theme.Color(fynetheme.ColorNamePrimary))
	return container.NewVBox(container.NewGridWrap(fyne.NewSize(12, 21), container.NewCenter(container.NewGridWrap(fyne.NewSquareSize(7), c))))
}

// chevron says that there is something to choose.
func chevron() fyne.CanvasObject {
	icon := widget.NewIcon(fynetheme.NewColoredResource(fynetheme.MenuDropDownIcon(), theme.ColorMuted))
	return container.NewVBox(container.NewGridWrap(fyne.NewSize(16, 21), icon), layout.NewSpacer())
}

// CreateRenderer shows the value, with a tone while the pointer or the focus is here.
func (f *fact) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(f.content) }

// Tapped offers to change the value.
func (f *fact) Tapped(*fyne.PointEvent) {
	if c := canvasOf(f); c != nil {
		c.Focus(f)
	}
	f.open(fyne.CurrentApp().Driver().AbsolutePositionForObject(f).AddXY(0, f.Size().Height))
}

// MouseIn shows a tone, and the tip after a while.
func (f *fact) MouseIn(ev *desktop.MouseEvent) {
	f.ToolTipWidget.MouseIn(ev)
	f.light(true)
}

// MouseOut shows it no more.
func (f *fact) MouseOut() {
	f.ToolTipWidget.MouseOut()
	f.light(f.focused)
}

// FocusGained shows where the keys are.
func (f *fact) FocusGained() {
	f.focused = true
	f.light(true)
}

// FocusLost shows it no more.
func (f *fact) FocusLost() {
	f.focused = false
	f.light(false)
}

func (f *fact) light(on bool) {
	f.ground.Hidden = !on
	f.ground.Refresh()
	canvas.Refresh(f)
}

// TypedKey opens with Enter, restores with Backspace, and hands other keys on.
func (f *fact) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		f.Tapped(nil)
	case fyne.KeyBackspace, fyne.KeyDelete:
		if f.restore != nil {
			f.restore()
		}
	case fyne.KeyEscape:
		if c := canvasOf(f); c != nil {
			c.Unfocus()
		}
	default:
		f.keys.TypedKey(ev)
	}
}

// TypedRune hands letters on.
func (f *fact) TypedRune(r rune) { f.keys.TypedRune(r) }

// KeyDown tells that a key went down.
func (f *fact) KeyDown(ev *fyne.KeyEvent) { f.keys.KeyDown(ev) }

// KeyUp tells that a key went up.
func (f *fact) KeyUp(ev *fyne.KeyEvent) { f.keys.KeyUp(ev) }
