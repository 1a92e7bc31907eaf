package filter

import (
	"strings"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"

	"strikemap/app/action"
	"strikemap/app/state"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/query"
)

// Finder is the box that finds events, places, articles and conditions. Its hooks
// are set before it is shown; those that are nil offer nothing.
type Finder struct {
	field

	// Opened and Closed hear of the menu that takes the keys; either may be nil.
	Opened, Closed func(interface{ Hide() })
	// Places returns the places whose names begin with a text, the best first, and
	// Fly shows one on the map.
	Places func(text string) []*geo.Place
	Fly    func(*geo.Place)
	// Articles finds a text in whole articles and calls then with what it found;
	// ShowArticle opens one with the words found in it.
	Articles    func(text string, then func(hits []query.Hit, of int))
	ShowArticle func(in *geo.Reading, words []geo.Span)

	state *state.State
	menu  *Menu
	hits  []query.Hit
	of    int
	asked string // what the hits are for
}

// NewFinder returns the box of a state, which it follows. Keys hears the keys that
// it has no use for; it may be nil.
func NewFinder(s *state.State, keys *action.Ear) *Finder {
	f := &Finder{state: s}
	f.start(f, keys)
	s.Subscribe(func(c state.Change) {
		if c.Has(state.ChangedFilter) {
			f.show(s.Filter().Text)
		}
	})
	return f
}

// Most that is offered of each sort.
const (
	mostEvents   = 5
	mostPlaces   = 5
	mostArticles = 5
	mostValues   = 6
)

// finderWidth is how wide the menu is at least, in units of Fyne.
const finderWidth = 460

// Open opens the menu with a text in its box, as if it had been typed after what is
// searched for.
func (f *Finder) Open(typed string) {
	if f.menu != nil {
		return
	}
	text := f.state.Filter().Text
	if typed != "" {
		text = typed
	}
	f.menu = newMenu(fyne.CurrentApp().Driver().CanvasForObject(f), translations.T("search.hint"), f.offers, func() {
		if f.Closed != nil {
			f.Closed(f.menu)
		}
		f.menu = nil
		if c := fyne.CurrentApp().Driver().CanvasForObject(f); c != nil && c.Focused() == f {
			c.Unfocus()
		}
	})
	if f.Opened != nil {
		f.Opened(f.menu)
	}
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(f)
	f.menu.show(at.SubtractXY(7, 7), max(finderWidth, f.Size().Width+14), text)
	if typed == "" {
		f.menu.box.TypedShortcut(&fyne.ShortcutSelectAll{})
	}
}

// offers lists what a text finds.
func (f *Finder) offers(text string) []offer {
	text = strings.TrimSpace(text)
	if text == "" {
		return f.atFirst()
	}
	f.ask(text)
	out := typedDate(f.state, text, false)
	out = append(out, f.events(text)...)
	out = append(out, f.places(text)...)
	out = append(out, f.articles()...)
	return append(out, f.conditions(text)...)
}

// atFirst says what can be typed, and takes away what was.
func (f *Finder) atFirst() []offer {
	out := []offer{{text: translations.T("find.how")}}
	if f.state.Filter().Text != "" {
		out = append(out, offer{text: translations.T("find.clear"), icon: fynetheme.CancelIcon(), do: func() { f.search("") }})
	}
	return out
}

// search has the filter let through what has the words of a text.
func (f *Finder) search(text string) {
	g := f.state.Filter()
	g.Text = text
	f.state.SetFilter(g)
}

// events offers to filter by the words, and the first events that have them. It
// never offers to show nothing.
func (f *Finder) events(text string) []offer {
	g := f.state.Filter()
	g.Text = text
	first, of := f.state.Matching(g, mostEvents)
	out := []offer{heading("find.events", of)}
	if of > 0 {
		out = append(out, offer{
			text: translations.T("find.filter", "Text", text), note: translations.N("map.events", of), icon: fynetheme.SearchIcon(),
			do: func() { f.search(text) },
		})
	} else {
		out = append(out, f.elsewhere(text))
	}
	alike := map[string]int{}
	for _, e := range first {
		alike[translations.Headline(e.Lead())]++
	}
	for _, e := range first {
		o := offer{text: translations.Headline(e.Lead()), note: translations.ShortDate(e.Date()), do: func() { f.choose(e, text) }}
		if alike[o.text] > 1 {
			o.note = f.source(e) + o.note
		}
		out = append(out, o)
	}
	return out
}

// longestSource is how many letters of a source's name tell events of one name apart.
const longestSource = 24

// source names who tells an event, to stand before its day.
func (f *Finder) source(e *geo.Event) string {
	in := f.state.ReadingOf(e)
	if in == nil {
		return ""
	}
	name := in.Article.Publisher
	if name == "" {
		name = in.Article.Title
	}
	if letters := []rune(name); len(letters) > longestSource {
		name = strings.TrimSpace(string(letters[:longestSource])) + "…"
	}
	if name == "" {
		return ""
	}
	return name + " · "
}

// elsewhere says that no event has the words, or offers those that other
// conditions hide.
func (f *Finder) elsewhere(text string) offer {
	g := query.Default()
	g.Text = text
	of := f.state.Would(g)
	if of == 0 {
		return offer{text: translations.T("find.no_event", "Text", text)}
	}
	return offer{
		text: translations.T("find.without_filter"), note: translations.N("map.events", of), icon: fynetheme.SearchIcon(),
		do: func() { f.state.SetFilter(g) },
	}
}

// choose chooses an event that has the words, also one that the filter's words of
// now hide.
func (f *Finder) choose(e *geo.Event, text string) {
	if f.state.Select(e.ID); f.state.Selected() != nil {
		return
	}
	f.search(text)
	f.state.Select(e.ID)
}

// places offers to fly to places, with an event or without.
func (f *Finder) places(text string) []offer {
	if f.Places == nil || f.Fly == nil {
		return nil
	}
	all := f.Places(text)
	if len(all) == 0 {
		return nil
	}
	told := f.told()
	out := []offer{heading("find.places", 0)}
	for _, p := range all[:min(len(all), mostPlaces)] {
		out = append(out, offer{text: placeLine(p), note: told(p.ID), icon: fynetheme.NavigateNextIcon(), do: func() { f.Fly(p) }})
	}
	return out
}

// told returns what says how many events of those shown are told at a place, or how
// often it is named without one.
func (f *Finder) told() func(geo.PlaceID) string {
	events, named := map[geo.PlaceID]int{}, map[geo.PlaceID]int{}
	for _, e := range f.state.Events() {
		if p := e.Lead().Place; p != nil {
			events[p.ID]++
		}
	}
	for _, m := range f.state.MentionedOnly() {
		if p := m.Mention.Place; p != nil {
			named[p.ID]++
		}
	}
	return func(id geo.PlaceID) string {
		switch {
		case events[id] > 0:
			return translations.N("map.events", events[id])
		case named[id] > 0:
			return translations.N("find.named", named[id])
		}
		return translations.T("find.no_event_here")
	}
}

// placeLine names a place with what it lies in.
func placeLine(p *geo.Place) string {
	parts := []string{translations.PlaceName(p)}
	for _, area := range []string{p.Raion, p.Oblast} {
		if area != "" && area != p.Name {
			parts = append(parts, translations.Area(area))
		}
	}
	return strings.Join(parts, ", ")
}

// ask has the articles searched for a text.
func (f *Finder) ask(text string) {
	if f.Articles == nil || text == f.asked {
		return
	}
	f.asked, f.hits, f.of = text, nil, 0
	f.Articles(text, func(hits []query.Hit, of int) {
		if f.asked != text {
			return
		}
		if f.hits, f.of = hits, of; f.menu != nil {
			f.menu.refill(true)
		}
	})
}

// articles offers the articles in which all words stand.
func (f *Finder) articles() []offer {
	if f.of == 0 || f.ShowArticle == nil {
		return nil
	}
	out := []offer{heading("find.articles", f.of)}
	for _, h := range f.hits[:min(len(f.hits), mostArticles)] {
		text := translations.ArticleTitle(h.Reading.Article.SHA256, f.state.Title)
		out = append(out, offer{text: text, note: translations.N("find.times", len(h.Spans)), icon: fynetheme.DocumentIcon(), do: func() { f.ShowArticle(h.Reading, h.Spans) }})
	}
	return out
}

// conditions offers the values that a text finds.
func (f *Finder) conditions(text string) []offer {
	list := &facets{state: f.state, by: query.Facets}
	out := list.across(query.NewSearch(text))
	if len(out) == 0 {
		return nil
	}
	for i := range out {
		out[i].stays = false
	}
	return append([]offer{heading("find.conditions", 0)}, out[:min(len(out), mostValues)]...)
}

// heading is a row over others; with a number when there is one.
func heading(key string, n int) offer {
	o := offer{text: translations.T(key), head: true}
	if n > 0 {
		o.note = translations.Number(n)
	}
	return o
}

// Menu returns the menu that is open, nil when none is.
func (f *Finder) Menu() *Menu { return f.menu }
