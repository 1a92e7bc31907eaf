package gather

import (
	"path/filepath"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/app/words"
)

// Faults is the list of what could not be done, grouped by its cause.
type Faults struct {
	Content fyne.CanvasObject
	Retry   func(paths []string) // reads files again
	Copy    func(text string)
	Hide    func()
	Changed func() // faults were added or cleared

	groups []*group
	list   *widget.List
	again  *widget.Button
}

// group is what has one cause.
type group struct {
	cause string
	files []string
	whole []string // as they were told
}

// mostNamed is how many files of a cause are named.
const mostNamed = 8

// NewFaults returns an empty list.
func NewFaults() *Faults {
	f := &Faults{Hide: func() {}, Changed: func() {}}
	f.list = widget.NewList(func() int { return len(f.groups) }, newRow, f.fill)
	f.list.HideSeparators = true
	title := theme.NewLine(translations.T("faults.title"))
	title.Bold, title.Whole = true, true
	button := func(key string, icon fyne.Resource, do func()) *widget.Button {
		b := widget.NewButtonWithIcon(translations.T(key), icon, do)
		b.Importance = widget.LowImportance
		return b
	}
	f.again = button("faults.retry", fynetheme.ViewRefreshIcon(), f.retry)
	hide := widget.NewButtonWithIcon("", fynetheme.CancelIcon(), func() { f.Hide() })
	hide.Importance = widget.LowImportance
	buttons := container.NewHBox(f.again, button("faults.copy", fynetheme.ContentCopyIcon(), func() { f.Copy(f.Text()) }),
		button("faults.clear", fynetheme.DeleteIcon(), f.Clear), hide)
	head := container.NewBorder(nil, nil, theme.Pad(container.NewCenter(title), 0, 12), buttons)
	room := container.NewGridWrap(fyne.NewSize(1, 96), layout.NewSpacer())
	f.Content = container.NewStack(theme.NewGround(theme.ColorSurface),
		container.NewBorder(container.NewVBox(widget.NewSeparator(), head), nil, nil, nil, container.NewStack(room, f.list)))
	return f
}

func newRow() fyne.CanvasObject {
	l := widget.NewLabel("")
	l.Wrapping, l.Selectable = fyne.TextWrapWord, true
	return l
}

func (f *Faults) fill(i widget.ListItemID, o fyne.CanvasObject) {
	l := o.(*widget.Label)
	l.SetText(f.groups[i].text())
	f.list.SetItemHeight(i, l.MinSize().Height)
}

// text says the cause and which files it is about.
func (g *group) text() string {
	if len(g.files) < 2 {
		return g.whole[0]
	}
	var names []string
	for _, path := range g.files[:min(len(g.files), mostNamed)] {
		names = append(names, filepath.Base(path))
	}
	out := translations.N("faults.files", len(g.files)) + " " + g.cause + "\n" + strings.Join(names, ", ")
	if more := len(g.files) - len(names); more > 0 {
		out += " " + translations.N("faults.more", more)
	}
	return out
}

// Add adds a fault to those of its cause.
func (f *Faults) Add(err error) {
	say := words.Fault(translations.Language())
	whole, cause, path := translations.Capital(say(err)), say(causeOf(err)), FileOf(err)
	at := slices.IndexFunc(f.groups, func(g *group) bool { return g.cause == cause })
	if at < 0 {
		at = len(f.groups)
		f.groups = append(f.groups, &group{cause: cause})
	}
	g := f.groups[at]
	g.whole = append(g.whole, whole)
	if path != "" && !slices.Contains(g.files, path) {
		g.files = append(g.files, path)
	}
	f.update()
}

// update shows the list anew; the longest of its rows may have grown.
func (f *Faults) update() {
	f.again.Hidden = len(f.files()) == 0
	f.Content.Refresh()
	f.list.Refresh()
	f.Changed()
}

// Count returns how many faults there are.
func (f *Faults) Count() (n int) {
	for _, g := range f.groups {
		n += len(g.whole)
	}
	return n
}

// Text returns every fault in a line, as it was told, those of one cause
// together.
func (f *Faults) Text() string {
	var out []string
	for _, g := range f.groups {
		out = append(out, g.whole...)
	}
	return strings.Join(out, "\n")
}

// Drop takes a fault away that is none any more.
func (f *Faults) Drop(err error) {
	say := words.Fault(translations.Language())
	whole := translations.Capital(say(err))
	for _, g := range f.groups {
		g.whole = slices.DeleteFunc(g.whole, func(text string) bool { return text == whole })
	}
	f.groups = slices.DeleteFunc(f.groups, func(g *group) bool { return len(g.whole) == 0 })
	f.update()
}

// Clear empties the list.
func (f *Faults) Clear() {
	f.groups = nil
	f.update()
}

func (f *Faults) files() (out []string) {
	for _, g := range f.groups {
		out = append(out, g.files...)
	}
	return out
}

// retry reads the files that could not be read again; what fails anew is told
// anew.
func (f *Faults) retry() {
	paths := f.files()
	f.groups = slices.DeleteFunc(f.groups, func(g *group) bool { return len(g.files) > 0 })
	f.update()
	f.Retry(paths)
}
