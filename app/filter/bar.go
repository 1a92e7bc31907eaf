package filter

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
	ttwidget "github.com/dweymouth/fyne-tooltip/widget"

	"strikemap/app/action"
	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo/query"
)

// Bar is the line of chips with what adds to them. Its size is the parent's.
type Bar struct {
	widget.BaseWidget

	// Opened and Closed hear of the menu that takes the keys; either may be nil.
	Opened, Closed func(interface{ Hide() })
	// AskName asks for the name of a view and goes on with it; nil where views
	// cannot be kept.
	AskName func(then func(name string))
	// Search opens the box with the words that are searched for; it may be nil.
	Search func()

	state   *state.State
	keys    *action.Ear
	chips   *fyne.Container
	scroll  *container.Scroll
	none    *theme.Line
	clear   *ttwidget.Button
	add     *ttwidget.Button
	views   *ttwidget.Button
	content fyne.CanvasObject
	shown   query.Filter
}

// New returns the line of a state, which it follows. Keys hears the keys that it
// has no use for; it may be nil.
func New(s *state.State, keys *action.Ear) *Bar {
	b := &Bar{state: s, keys: keys, chips: container.NewHBox(), none: theme.NewCaption(translations.T("filter.nothing"))}
	b.none.Color, b.none.Whole = fynetheme.ColorNameWarning, true
	b.add = ttwidget.NewButtonWithIcon(translations.T("filter.add"), fynetheme.ContentAddIcon(), b.OpenFacets)
	b.views = ttwidget.NewButtonWithIcon("", fynetheme.ListIcon(), b.OpenViews)
	b.clear = ttwidget.NewButton(translations.T("filter.clear"), b.Clear)
	b.add.SetToolTip(translations.T("action.filter"))
	b.views.SetToolTip(translations.T("action.views"))
	for _, x := range []*ttwidget.Button{b.add, b.views, b.clear} {
		x.Importance = widget.LowImportance
	}
	b.scroll = container.NewHScroll(container.NewHBox(container.NewCenter(b.none), b.chips))
	b.content = container.New(&lane{b}, b.scroll, b.add, b.views, b.clear)
	b.ExtendBaseWidget(b)
	s.Subscribe(func(c state.Change) {
		if c.Has(state.ChangedFilter | state.ChangedEvents) {
			b.update()
		}
	})
	b.update()
	return b
}

// CreateRenderer shows the parts.
func (b *Bar) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(b.content) }

// Clear takes away every condition that a person set.
func (b *Bar) Clear() { b.state.SetFilter(query.Default()) }

// IsClear reports whether a person set no condition.
func (b *Bar) IsClear() bool { return b.state.Filter().Equal(query.Default()) }

// update shows a chip for each condition.
func (b *Bar) update() {
	s := b.state
	f := s.Filter()
	if !f.Equal(b.shown) || b.chips.Objects == nil {
		b.shown, b.chips.Objects = f, []fyne.CanvasObject{}
		if f.Text != "" {
			text := translations.Capital(translations.T("filter.text", "Text", f.Text))
			alone := query.Default()
			alone.Text = f.Text
			b.chips.Add(b.chip(text, alone, b.openWords, func() { g := s.Filter(); g.Text = ""; s.SetFilter(g) }))
		}
		for by := range query.Facets {
			b.addChip(f, by)
		}
	}
	b.none.Hidden = s.Total() == 0 || len(s.Events())+len(s.Tray()) > 0
	b.clear.Hidden = b.IsClear()
	b.clear.SetToolTip(translations.Capital(translations.Filter(f, s.Title)))
	b.content.Refresh()
	b.scroll.Refresh()
}

func (b *Bar) addChip(f query.Filter, by query.Facet) {
	first := query.Default().Choices[by]
	values, some := f.Choices[by]
	period := by == query.Day && translations.Period(f) != ""
	if !period && (!some && first == nil || some && first != nil && strings.Join(values, "\x00") == strings.Join(first, "\x00")) {
		return
	}
	text := translations.Chosen(f, by, b.state.Title)
	if !some && !period {
		text = translations.Facet(by) + ": " + translations.T("filter.all")
	}
	b.chips.Add(b.chip(text, only(f, by), func(at fyne.CanvasObject) { b.openFacet(by, at) }, func() { b.state.SetFilter(reset(b.state.Filter(), by)) }))
}

// only returns the filter with what one facet chooses, and nothing else that a person
// set.
func only(f query.Filter, by query.Facet) query.Filter {
	out := query.Default().Choose(by, f.Choices[by]...)
	if by == query.Day {
		out.From, out.To, out.Undated = f.From, f.To, f.Undated
	}
	return out
}

// chip returns the chip of a condition; alone is the filter with nothing else in it.
func (b *Bar) chip(text string, alone query.Filter, open func(fyne.CanvasObject), remove func()) fyne.CanvasObject {
	c := newChip(text, b.keys, open, remove)
	c.menu = func() *fyne.Menu {
		return action.NewPopup(
			action.Choice{Name: translations.T("chip.change"), Do: func() { open(c) }},
			action.Choice{Name: translations.T("chip.remove"), Do: remove},
			action.Choice{Name: translations.T("chip.alone"), Off: alone.Equal(b.state.Filter()), Do: func() { b.state.SetFilter(alone) }},
			action.Choice{},
			action.Choice{Name: translations.T("action.reset_filter"), Do: b.Clear},
			action.Choice{Name: translations.T("views.keep"), Off: b.AskName == nil, Do: func() { b.AskName(b.state.KeepView) }},
		)
	}
	return container.NewCenter(c)
}

func (b *Bar) openWords(fyne.CanvasObject) {
	if b.Search != nil {
		b.Search()
	}
}

// OpenFacets opens the menu of all that can be chosen.
func (b *Bar) OpenFacets() { b.openFacet(query.Facets, b.add) }

// openFacet opens the menu of a facet's values under a part of the line.
func (b *Bar) openFacet(by query.Facet, at fyne.CanvasObject) {
	list := &facets{state: b.state, by: by}
	m := b.menu(translations.T("filter.hint"), list.offers)
	list.turn = func() { m.at = -1; m.box.SetText("") }
	m.back = func() bool {
		if list.by == query.Facets || by != query.Facets {
			return false
		}
		list.by = query.Facets
		m.box.SetText("")
		m.refill(false)
		return true
	}
	m.show(under(at), menuWidth, "")
}

// menuWidth is how wide the menus of the line are, in units of Fyne.
const menuWidth = 380

// menu returns a menu that the shell hears of.
func (b *Bar) menu(hint string, fill func(string) []offer) *Menu {
	var m *Menu
	m = newMenu(fyne.CurrentApp().Driver().CanvasForObject(b), hint, fill, func() {
		if b.Closed != nil {
			b.Closed(m)
		}
	})
	if b.Opened != nil {
		b.Opened(m)
	}
	return m
}

// under returns the place below a part of the window.
func under(o fyne.CanvasObject) fyne.Position {
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(o)
	return at.AddXY(0, o.Size().Height+2)
}

// lane lays the chips out before the buttons: as wide as they are, and scrolling
// when there is less room.
type lane struct{ bar *Bar }

// MinSize leaves room for the buttons and a little of the chips.
func (l *lane) MinSize(o []fyne.CanvasObject) fyne.Size {
	w := float32(0)
	for _, x := range o[1:] {
		if x.Visible() {
			w += x.MinSize().Width
		}
	}
	return fyne.NewSize(w+40, chipHeight)
}

// Layout puts the buttons after the chips.
func (l *lane) Layout(o []fyne.CanvasObject, s fyne.Size) {
	rest := s.Width
	for _, x := range o[1:] {
		if x.Visible() {
			rest -= x.MinSize().Width
		}
	}
	chips := max(min(l.bar.scroll.Content.MinSize().Width, rest), 0)
	o[0].Move(fyne.NewPos(0, 0))
	o[0].Resize(fyne.NewSize(chips, s.Height))
	x := chips
	for _, b := range o[1:] {
		if !b.Visible() {
			continue
		}
		size := b.MinSize()
		b.Move(fyne.NewPos(x, (s.Height-size.Height)/2))
		b.Resize(size)
		x += size.Width
	}
}

// Wants returns how wide the line is with all its chips in sight.
func (b *Bar) Wants() float32 {
	w := b.scroll.Content.MinSize().Width
	for _, x := range []*ttwidget.Button{b.add, b.views, b.clear} {
		if x.Visible() {
			w += x.MinSize().Width
		}
	}
	return w
}

// OpenViews opens the menu of the kept views.
func (b *Bar) OpenViews() {
	m := b.menu(translations.T("views.hint"), b.viewOffers)
	m.show(under(b.views), menuWidth, "")
}

// viewOffers lists the kept views that a text finds, and offers to keep this one.
func (b *Bar) viewOffers(text string) []offer {
	search, s := query.NewSearch(text), b.state
	var out []offer
	views := s.Views()
	for _, v := range views {
		if search.Full(search.Mask(v.Name)) {
			out = append(out, offer{
				text: v.Name, note: translations.N("map.events", s.Would(v.Filter)), icon: fynetheme.NavigateNextIcon(),
				do: func() { s.SetFilter(v.Filter) },
			})
		}
	}
	if len(views) == 0 {
		out = append(out, offer{text: translations.T("views.none")}, offer{text: translations.T("views.none.how")})
	}
	if b.AskName != nil && !b.IsClear() {
		out = append(out, offer{
			text: translations.T("views.keep"), icon: fynetheme.DocumentSaveIcon(),
			do: func() { b.AskName(s.KeepView) },
		})
	}
	for _, v := range views {
		if v.Filter.Equal(s.Filter()) {
			out = append(out, offer{
				text: translations.T("views.drop", "Name", v.Name), icon: fynetheme.DeleteIcon(),
				do: func() { s.DropView(v.Name) },
			})
		}
	}
	return out
}
