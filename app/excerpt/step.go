package excerpt

import (
	"image/color"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
	"strikemap/app/flow"
	"strikemap/app/theme"
	"strikemap/app/translations"
)

// step lies over the line of one rule. While the pointer or the focus is on it, the
// words that the rule joined are marked in the passage.
type step struct {
	widget.BaseWidget

	point func(at bool) // marks its words, or no longer
	show  func()        // brings the passage into sight
	keys  *action.Ear

	under, focused bool // the pointer, the focus is here
	ground         *theme.Ground
}

func newStep() *step {
	s := &step{ground: theme.NewGround(fynetheme.ColorNameHover)}
	s.ground.Hide()
	s.ExtendBaseWidget(s)
	return s
}

// line is one rule in words, the words of the text that it joined, and how sure it
// is by itself. A weight of 0 is not shown.
func line(rule, joined string, weight float64) fyne.CanvasObject {
	lines := container.New(layout.NewCustomPaddedVBoxLayout(0), words(rule))
	said := strings.Join(strings.Fields(joined), " ")
	switch {
	case weight > 0 && said != "":
		lines.Add(theme.NewCaption(translations.T("why.step", "Words", said, "Weight", strength(weight))))
	case weight > 0:
		lines.Add(theme.NewCaption(strength(weight)))
	}
	row := container.NewBorder(nil, nil, bar(weight), nil, theme.Pad(lines, 0, 8))
	return theme.Pad(row, 2, 4)
}

// words is a text at the size of captions that wraps.
func words(text string) fyne.CanvasObject {
	t := flow.NewText()
	t.Height = fynetheme.SizeNameText
	t.Set(text, 0)
	return t
}

// strength says how sure a rule is by itself.
func strength(weight float64) string {
	switch {
	case weight >= 0.8:
		return translations.T("why.weight.strong")
	case weight >= 0.6:
		return translations.T("why.weight.fair")
	}
	return translations.T("why.weight.weak")
}

// bar draws a weight from 0 to 1.
func bar(weight float64) fyne.CanvasObject {
	const wide, high, top = 36, 6, 7
	full, part := theme.NewGround(fynetheme.ColorNameSeparator), theme.NewGround(fynetheme.ColorNamePrimary)
	full.Resize(fyne.NewSize(wide, high))
	part.Resize(fyne.NewSize(wide*float32(weight), high))
	full.Move(fyne.NewPos(0, top))
	part.Move(fyne.NewPos(0, top))
	room := canvas.NewRectangle(color.Transparent)
	room.SetMinSize(fyne.NewSize(wide, high))
	if weight <= 0 {
		return room
	}
	return container.NewStack(room, container.NewWithoutLayout(full, part))
}

// CreateRenderer shows a tone while the pointer or the focus is here.
func (s *step) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(s.ground) }

// light marks the words while the pointer or the focus is here.
func (s *step) light() {
	on := s.under || s.focused
	s.ground.Hidden = !on
	s.Refresh()
	s.point(on)
}

// MouseIn marks the words.
func (s *step) MouseIn(*desktop.MouseEvent) {
	s.under = true
	s.light()
}

// MouseMoved does nothing.
func (s *step) MouseMoved(*desktop.MouseEvent) {}

// MouseOut marks them no more.
func (s *step) MouseOut() {
	s.under = false
	s.light()
}

// FocusGained marks the words.
func (s *step) FocusGained() {
	s.focused = true
	s.light()
}

// FocusLost marks them no more.
func (s *step) FocusLost() {
	s.focused = false
	s.light()
}

// Tapped brings the words into sight, marked until something else is clicked.
func (s *step) Tapped(*fyne.PointEvent) {
	if c := canvasOf(s); c != nil {
		c.Focus(s)
	}
	s.show()
}

// canvasOf returns what an object stands on, nil when it is not shown.
func canvasOf(o fyne.CanvasObject) fyne.Canvas { return fyne.CurrentApp().Driver().CanvasForObject(o) }

// Cursor is a hand.
func (s *step) Cursor() desktop.Cursor { return desktop.PointerCursor }

// TypedKey brings the words into sight with Enter, gives the keys back with Escape,
// and hands other keys on.
func (s *step) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		s.show()
	case fyne.KeyEscape:
		if c := canvasOf(s); c != nil {
			c.Unfocus()
		}
	default:
		s.keys.TypedKey(ev)
	}
}

// TypedRune hands letters on.
func (s *step) TypedRune(r rune) { s.keys.TypedRune(r) }

// KeyDown tells that a key went down.
func (s *step) KeyDown(ev *fyne.KeyEvent) { s.keys.KeyDown(ev) }

// KeyUp tells that a key went up.
func (s *step) KeyUp(ev *fyne.KeyEvent) { s.keys.KeyUp(ev) }
