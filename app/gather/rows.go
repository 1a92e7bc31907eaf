package gather

import (
	"strings"
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/theme"
)

// rows is a list in which many can be chosen. Up and Down walk, Space chooses,
// Enter opens, Backspace goes back, Ctrl+A takes all, Escape closes, letters jump to
// a name.
type rows struct {
	widget.List
	of chooser
	at int
}

// chooser is what a list of rows shows and does.
type chooser interface {
	length() int
	name(i int) string
	show(l *line, i int)
	tap(i int)    // with the pointer
	toggle(i int) // chooses, or lets go
	take(i int)   // opens
	takeNone()    // is asked to open where there is nothing to
	up()
	typePath(first rune) bool
	all()
	cancel()
}

func newRows(of chooser) *rows {
	r := &rows{of: of}
	r.Length = of.length
	r.CreateItem = func() fyne.CanvasObject { return newLine() }
	r.UpdateItem = func(i widget.ListItemID, o fyne.CanvasObject) {
		o.(*line).tapped = func() { r.Select(i) }
		of.show(o.(*line), i)
	}
	r.HideSeparators = true
	r.OnHighlighted = func(i widget.ListItemID) { r.at = i }
	r.OnSelected = func(i widget.ListItemID) {
		r.at = i
		r.UnselectAll()
		of.tap(i)
	}
	r.ExtendBaseWidget(r)
	return r
}

// walk leads the keys to a row.
func (r *rows) walk(to int) {
	r.at = to
	r.Highlight(to)
}

// TypedKey does what a key is for.
func (r *rows) TypedKey(ev *fyne.KeyEvent) {
	on := r.at >= 0 && r.at < r.of.length()
	switch {
	case ev.Name == fyne.KeyEscape:
		r.of.cancel()
	case ev.Name == fyne.KeyBackspace:
		r.of.up()
	case ev.Name == fyne.KeySpace && on:
		r.of.toggle(r.at)
	case (ev.Name == fyne.KeyReturn || ev.Name == fyne.KeyEnter) && on:
		r.of.take(r.at)
	case ev.Name == fyne.KeyReturn || ev.Name == fyne.KeyEnter:
		r.of.takeNone()
	case ev.Name == fyne.KeyHome:
		r.walk(0)
	case ev.Name == fyne.KeyEnd:
		r.walk(r.of.length() - 1)
	default:
		r.List.TypedKey(ev)
	}
}

// TypedRune jumps to the next name that begins with a letter; what begins a path
// is typed into the box for it.
func (r *rows) TypedRune(letter rune) {
	if r.of.typePath(letter) {
		return
	}
	n := r.of.length()
	for i := range n {
		at := (r.at + 1 + i) % n
		if strings.HasPrefix(strings.ToLower(r.of.name(at)), string(unicode.ToLower(letter))) {
			r.walk(at)
			return
		}
	}
}

// TypedShortcut hears Ctrl+A.
func (r *rows) TypedShortcut(s fyne.Shortcut) {
	if _, ok := s.(*fyne.ShortcutSelectAll); ok {
		r.of.all()
	}
}

// line is one row: a mark for what is chosen, the name, the size and the day.
type line struct {
	widget.BaseWidget
	check       *mark
	icon        *widget.Icon
	name, facts *theme.Line
	tapped      func()
	menu        func(at fyne.Position) // nil where a row has none
}

func newLine() *line {
	l := &line{check: newMark(), icon: widget.NewIcon(fynetheme.FileIcon()), name: theme.NewLine(""), facts: theme.NewCaption("")}
	l.facts.Whole = true
	l.ExtendBaseWidget(l)
	return l
}

func (l *line) CreateRenderer() fyne.WidgetRenderer {
	centred := func(o fyne.CanvasObject) fyne.CanvasObject {
		return container.NewVBox(layout.NewSpacer(), o, layout.NewSpacer())
	}
	left := container.NewHBox(l.check, container.NewCenter(container.NewGridWrap(fyne.NewSquareSize(18), l.icon)), theme.Pad(&fyne.Container{}, 0, 2))
	return widget.NewSimpleRenderer(container.NewBorder(nil, nil, left, theme.Pad(centred(l.facts), 0, 12), centred(l.name)))
}

// Tapped chooses, as the row would that it stands in: what hears one button of the
// pointer takes the others, too.
func (l *line) Tapped(*fyne.PointEvent) { l.tapped() }

// TappedSecondary opens the menu.
func (l *line) TappedSecondary(ev *fyne.PointEvent) {
	if l.menu != nil {
		l.menu(ev.AbsolutePosition)
	}
}

// set shows a row; toggle is called when its box is pressed, nil where there is
// none.
func (l *line) set(name, facts string, icon fyne.Resource, on bool, toggle func()) {
	l.icon.SetResource(icon)
	l.name.SetText(name)
	l.facts.SetText(facts)
	l.check.set(on, toggle)
}

// mark is the box of a row that says whether it is chosen. It takes no keys: those
// are the list's.
type mark struct {
	widget.Icon
	toggle func()
}

var _ desktop.Cursorable = (*mark)(nil)

func newMark() *mark {
	m := &mark{}
	m.ExtendBaseWidget(m)
	return m
}

// MinSize leaves room for a finger.
func (m *mark) MinSize() fyne.Size { return fyne.NewSize(36, 32) }

// Cursor is a hand.
func (m *mark) Cursor() desktop.Cursor { return desktop.PointerCursor }

// Tapped chooses the row, or lets go of it.
func (m *mark) Tapped(*fyne.PointEvent) { m.toggle() }

func (m *mark) set(on bool, toggle func()) {
	m.toggle = toggle
	icon := fynetheme.CheckButtonIcon()
	if on {
		icon = fynetheme.CheckButtonCheckedIcon()
	}
	m.Hidden = toggle == nil
	m.SetResource(icon)
}

// box is the text box of a path: Enter takes it, Escape closes.
type box struct {
	widget.Entry
	cancel func()
}

func newBox(taken func(string), cancel func()) *box {
	b := &box{cancel: cancel}
	b.ExtendBaseWidget(b)
	b.OnSubmitted = taken
	return b
}

// TypedKey closes with Escape.
func (b *box) TypedKey(ev *fyne.KeyEvent) {
	if ev.Name == fyne.KeyEscape {
		b.cancel()
		return
	}
	b.Entry.TypedKey(ev)
}
