package legend

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
	"strikemap/app/paint"
	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
)

// Legend is the panel on the map.
type Legend struct {
	widget.BaseWidget

	// OnTray is called when the count of the tray is clicked; it may be nil.
	OnTray func()

	state      *state.State
	categories map[geo.Display]*toggle
	hidden     *toggle
	tray       *toggle
	sum        *theme.Line
	explained  *fyne.Container // what shapes and lines mean
	keys       paint.Keys
	layers     []state.Layer // the reference layers that are explained
	referred   *fyne.Container
	box        fyne.CanvasObject
}

// New returns the legend of a state, which it follows. Keys hears the keys that it
// has no use for; it may be nil.
func New(s *state.State, keys *action.Ear) *Legend {
	l := &Legend{state: s, categories: map[geo.Display]*toggle{}, sum: theme.NewCaption("")}
	l.sum.Whole = true
	rows := container.New(layout.NewCustomPaddedVBoxLayout(0))
	for _, d := range geo.Displays {
		t := newToggle(translations.Display(d), theme.NewCategory(d))
		t.tapped = func() { s.SetShown(d, !s.IsShown(d)) }
		l.categories[d] = t
		rows.Add(t)
	}
	l.hidden = newToggle(translations.T("legend.hidden_kinds"), theme.NewIcon(fynetheme.VisibilityOffIcon()))
	l.hidden.tapped = l.toggleHidden
	l.tray = newToggle(translations.T("legend.tray"), theme.NewIcon(fynetheme.StorageIcon()))
	l.tray.plain = true
	l.tray.tapped = func() {
		if l.OnTray != nil {
			l.OnTray()
		}
	}
	l.explained = container.New(layout.NewCustomPaddedVBoxLayout(0))
	l.referred = container.New(layout.NewCustomPaddedVBoxLayout(0))
	rows.Objects = append(rows.Objects, l.explained, l.referred, widget.NewSeparator(), l.tray, l.hidden, widget.NewSeparator(), theme.Pad(l.sum, 3, 8))
	l.box = card(rows)
	for _, o := range rows.Objects {
		if t, ok := o.(*toggle); ok {
			t.keys = keys
		}
	}
	l.ExtendBaseWidget(l)
	s.Subscribe(l.changed)
	l.refer()
	l.update()
	return l
}

// Explain shows what the shapes and lines of what is in view mean.
func (l *Legend) Explain(k paint.Keys) {
	if k == l.keys {
		return
	}
	l.keys, l.explained.Objects = k, nil
	for _, key := range k.List() {
		word := theme.NewCaption(key.Word(translations.Language()))
		word.Whole = true
		explain(l.explained, theme.NewKey(key), word)
	}
	l.Refresh()
}

// explain adds a sign and its meaning, below a line that parts them from what is above.
func explain(to *fyne.Container, sign, word fyne.CanvasObject) {
	if len(to.Objects) == 0 {
		to.Add(widget.NewSeparator())
	}
	to.Add(theme.Pad(container.NewBorder(nil, nil, container.NewCenter(sign), nil, theme.Pad(word, 0, 6)), 0, 8))
}

// refer explains the reference layers that are shown.
func (l *Legend) refer() {
	layers := slices.DeleteFunc(l.state.Layers(), func(x state.Layer) bool { return x.Hidden })
	if slices.Equal(layers, l.layers) {
		return
	}
	l.layers, l.referred.Objects = layers, nil
	for _, x := range layers {
		explain(l.referred, theme.NewReference(x.Look), theme.NewCaption(x.Name))
	}
	l.Refresh()
}

// card returns rows on the ground of a panel over the map.
func card(rows fyne.CanvasObject) fyne.CanvasObject {
	g := theme.NewGround(theme.ColorSurface)
	g.Edge, g.Round = fynetheme.ColorNameSeparator, true
	return container.NewStack(g, theme.Pad(rows, 4, 2))
}

// CreateRenderer shows the rows.
func (l *Legend) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(l.box) }

func (l *Legend) toggleHidden() {
	l.state.SetHiddenKinds(!l.state.HiddenKindsShown())
}

func (l *Legend) changed(c state.Change) {
	if c.Has(state.ChangedDeeds) {
		l.refer()
	}
	if c.Has(state.ChangedEvents | state.ChangedFilter) {
		l.update()
	}
}

// update shows the counts of now.
func (l *Legend) update() {
	s := l.state
	counts := s.Counts()
	for d, t := range l.categories {
		t.set(s.IsShown(d), counts[d])
	}
	l.hidden.set(s.HiddenKindsShown(), s.HiddenKinds())
	l.tray.set(true, len(s.Tray()))
	l.sum.SetText(translations.T("legend.sum", "Map", translations.Number(len(s.Events())), "Tray", translations.Number(len(s.Tray())),
		"All", translations.Number(s.Total())))
}
