package app

import (
	"path/filepath"
	"slices"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/storage"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo/outline"
	"strikemap/geo/reference"
)

// layersSheet is the dialog in which reference layers are added, ordered and given
// their look.
type layersSheet struct {
	*Window
	rows *fyne.Container
	seen []state.Layer
}

// showLayers opens the dialog.
func (w *Window) showLayers() {
	s := &layersSheet{Window: w, rows: container.NewVBox()}
	s.show()
	cancel := w.state.Subscribe(func(c state.Change) {
		if c.Has(state.ChangedDeeds) && !slices.Equal(s.seen, w.state.Layers()) {
			s.show()
		}
	})
	add := widget.NewButtonWithIcon(translations.T("layers.add"), fynetheme.ContentAddIcon(), s.add)
	body := container.NewBorder(theme.NewCaption(translations.T("layers.about")), container.NewHBox(add), nil, nil, container.NewVScroll(s.rows))
	x := dialog.NewCustom(translations.T("layers.title"), translations.T("close"), body, w.window)
	size := w.window.Canvas().Size()
	x.Resize(fyne.NewSize(min(size.Width-40, 760), min(size.Height-60, 560)))
	w.dialogs.pop(x)
	x.SetOnClosed(func() { cancel(); w.dialogs.closed(x) })
}

// add asks for a file. The dialog of layers comes back when it has been read.
func (s *layersSheet) add() {
	w := s.Window
	w.dialogs.escape()
	x := dialog.NewFileOpen(func(r fyne.URIReadCloser, err error) {
		if err != nil || r == nil {
			return
		}
		path := r.URI().Path()
		_ = r.Close() // it is opened again where it is read
		w.memory.SetString(keyFolder, filepath.Dir(path))
		w.status.say(translations.T("layers.reading", "Name", filepath.Base(path)))
		w.layers.add(path, w.status.fault, func(outside int) {
			w.status.say(translations.N("layers.added", outside))
			w.showLayers()
		})
	}, w.window)
	x.SetFilter(storage.NewExtensionFileFilter(reference.Formats))
	w.dialogs.file(x, w.memory.String(keyFolder))
}

// show lists the layers, the topmost first.
func (s *layersSheet) show() {
	s.seen = s.state.Layers()
	s.rows.Objects = nil
	for i := range slices.Backward(s.seen) {
		s.rows.Add(s.row(i))
		s.rows.Add(widget.NewSeparator())
	}
	if len(s.seen) == 0 {
		empty := widget.NewLabel(translations.T("layers.empty"))
		empty.Wrapping = fyne.TextWrapWord
		s.rows.Add(empty)
	}
	s.rows.Refresh()
}

// row shows the layer at a place of the order.
func (s *layersSheet) row(i int) fyne.CanvasObject {
	l := s.seen[i]
	set := func(change func(*state.Layer)) { n := l; change(&n); s.state.SetLayers(n) }
	shown := widget.NewCheck("", nil)
	shown.SetChecked(!l.Hidden)
	shown.OnChanged = func(on bool) { set(func(n *state.Layer) { n.Hidden = !on }) }
	name := s.text(l.Name, "layers.name", func(t string) { set(func(n *state.Layer) { n.Name = t }) })
	credit := s.text(l.Credit, "layers.credit", func(t string) { set(func(n *state.Layer) { n.Credit = t }) })
	up := widget.NewButtonWithIcon("", fynetheme.MoveUpIcon(), func() { s.swap(i, i+1) })
	down := widget.NewButtonWithIcon("", fynetheme.MoveDownIcon(), func() { s.swap(i, i-1) })
	gone := widget.NewButtonWithIcon("", fynetheme.DeleteIcon(), func() { s.state.RemoveLayer(l.ID) })
	if i == len(s.seen)-1 {
		up.Disable()
	}
	if i == 0 {
		down.Disable()
	}
	head := container.NewBorder(nil, nil, container.NewHBox(shown, container.NewCenter(theme.NewReference(l.Look))), container.NewHBox(up, down, gone), container.NewGridWithColumns(2, name, credit))
	return container.NewVBox(head, s.look(&l, set))
}

// look are the choices of how a layer is drawn.
func (s *layersSheet) look(l *state.Layer, set func(func(*state.Layer))) fyne.CanvasObject {
	tones := make([]string, len(outline.Tones))
	for i, t := range outline.Tones {
		tones[i] = translations.T("layers.tone." + string(t))
	}
	tone := choiceOf(tones, slices.Index(outline.Tones, l.Tone), func(i int) { set(func(n *state.Layer) { n.Tone = outline.Tones[i] }) })
	widths := []float64{.8, 1.6, 3}
	width := choiceOf([]string{translations.T("layers.thin"), translations.T("layers.middle"), translations.T("layers.thick")},
		slices.Index(widths, l.Width), func(i int) { set(func(n *state.Layer) { n.Width = widths[i] }) })
	shares := []float64{1, .8, .5, .25}
	names := make([]string, len(shares))
	for i, x := range shares {
		names[i] = strconv.Itoa(int(x*100)) + " %"
	}
	opacity := choiceOf(names, slices.Index(shares, l.Opacity), func(i int) { set(func(n *state.Layer) { n.Opacity = shares[i] }) })
	dashed := widget.NewCheck(translations.T("layers.dashed"), nil)
	dashed.SetChecked(l.Dashed)
	dashed.OnChanged = func(on bool) { set(func(n *state.Layer) { n.Dashed = on }) }
	filled := widget.NewCheck(translations.T("layers.filled"), nil)
	filled.SetChecked(l.Filled)
	filled.OnChanged = func(on bool) { set(func(n *state.Layer) { n.Filled = on }) }
	return container.NewHBox(tone, width, opacity, dashed, filled)
}

// choiceOf is a choice among words, which calls chosen with the place of the one chosen.
func choiceOf(words []string, now int, chosen func(int)) *widget.Select {
	c := widget.NewSelect(words, nil)
	if now >= 0 {
		c.SetSelectedIndex(now)
	}
	c.OnChanged = func(string) { chosen(c.SelectedIndex()) }
	return c
}

// text is a box whose words are taken when it is left or Enter is pressed.
func (s *layersSheet) text(now, hint string, taken func(string)) fyne.CanvasObject {
	e := &leftEntry{taken: taken, was: now}
	e.ExtendBaseWidget(e)
	e.SetPlaceHolder(translations.T(hint))
	e.SetText(now)
	e.OnSubmitted = func(string) { e.take() }
	return e
}

// leftEntry is a text box that tells when it is left with other words.
type leftEntry struct {
	widget.Entry
	was   string
	taken func(string)
}

// FocusLost takes the words.
func (e *leftEntry) FocusLost() { e.Entry.FocusLost(); e.take() }

func (e *leftEntry) take() {
	if e.Text != e.was {
		e.was = e.Text
		e.taken(e.Text)
	}
}

// swap changes the order of two layers.
func (s *layersSheet) swap(i, j int) {
	a, b := s.seen[i], s.seen[j]
	a.Order, b.Order = b.Order, a.Order
	if a.Order == b.Order {
		a.Order += j - i
	}
	s.state.SetLayers(a, b)
}
