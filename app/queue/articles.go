package queue

import (
	"cmp"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
	"strikemap/app/state"
	"strikemap/app/translations"
	"strikemap/geo"
)

// articleOrders are the orders in which the articles can stand, the first at first, each
// with the key of its name and what compares two.
var articleOrders = []struct {
	key     string
	compare func(a, b *geo.Article) int
}{
	{"queue.by_day", func(a, b *geo.Article) int { return b.Published.Compare(a.Published) }},
	{"queue.by_publisher", func(a, b *geo.Article) int { return compareFold(a.Publisher, b.Publisher) }},
	{"queue.by_title", func(a, b *geo.Article) int { return compareFold(translations.Article(a), translations.Article(b)) }},
}

func compareFold(a, b string) int { return cmp.Compare(strings.ToLower(a), strings.ToLower(b)) }

// articles is the list of the articles below the queue: a head, and rows unless it is
// folded away.
type articles struct {
	widget.BaseWidget

	open func(in *geo.Reading) // shows an article
	menu []string              // the actions in the menu of one

	state   *state.State
	actions *action.Table
	head    *head
	reel    *reel
	order   int
	rows    []*geo.Reading
	shown   *geo.Reading // what a click showed last
}

func newArticles(s *state.State, t *action.Table, keys *action.Ear) *articles {
	a := &articles{state: s, actions: t, head: newHead(translations.T("queue.articles")), reel: newReel()}
	a.reel.keys = keys
	a.reel.head = func(int) fyne.CanvasObject { return a.head }
	a.reel.row = func(old *row, _, at int) *row { return a.fill(old, at) }
	a.reel.known = func(r *row, _, at int) bool { return r.title == translations.Article(&a.rows[at].Article) }
	a.head.tapped = func() { s.SetFolded(state.ArticlesOnes, !a.folded()) }
	a.head.choose = func(at fyne.Position) { action.ShowMenu(a.orders(), a, at) }
	a.head.menu = a.head.choose
	a.ExtendBaseWidget(a)
	a.refill()
	return a
}

func (a *articles) folded() bool { return a.state.Folded(state.ArticlesOnes) }

// refill lists the articles that are here now.
func (a *articles) refill() {
	a.rows = nil
	if !a.folded() {
		a.rows = slices.Clone(a.state.Readings())
		order := articleOrders[a.order]
		slices.SortStableFunc(a.rows, func(x, y *geo.Reading) int { return order.compare(&x.Article, &y.Article) })
	}
	text := translations.Number(len(a.state.Readings()))
	if !a.folded() {
		text += " · " + translations.T(articleOrders[a.order].key) + " ▾"
	}
	a.head.set(a.folded(), false, text)
	a.reel.set([]int{len(a.rows)})
}

// orders is the menu of the orders.
func (a *articles) orders() *fyne.Menu {
	choices := make([]action.Choice, len(articleOrders))
	for i, o := range articleOrders {
		choices[i] = action.Choice{Name: translations.Capital(translations.T(o.key)), Checked: i == a.order, Do: func() {
			a.order = i
			a.state.SetFolded(state.ArticlesOnes, false)
			a.refill()
		}}
	}
	return action.NewPopup(choices...)
}

// fill returns the row of an article; an old one is filled anew.
func (a *articles) fill(r *row, at int) *row {
	if r == nil {
		r = newRow()
		r.found = func(*geo.Report, string) []geo.Span { return nil }
	}
	in := a.rows[at]
	l := look{title: translations.Article(&in.Article), note: translations.T("sheet.undated"), chosen: in == a.current()}
	if day := in.Article.Published; !day.IsZero() {
		l.note = translations.Day(day)
	}
	l.line = translations.N("queue.reports", len(in.Reports))
	if in.Article.Publisher != "" {
		l.line = in.Article.Publisher + " · " + l.line
	}
	r.tapped = func(fyne.KeyModifier) { a.show(in) }
	r.menu = func(at fyne.Position) {
		a.show(in)
		action.ShowMenu(a.actions.Popup(a.menu...), a, at)
	}
	r.set(l)
	return r
}

// show shows an article in the reader.
func (a *articles) show(in *geo.Reading) {
	a.open(in)
	a.shown = in
	a.reel.refresh()
}

// current returns the article that the reader shows, or that of the chosen event.
func (a *articles) current() *geo.Reading {
	if e := a.state.Selected(); e != nil {
		return a.state.ReadingOf(e)
	}
	return a.shown
}

// changed follows the state.
func (a *articles) changed(c state.Change) {
	if a.state.Selected() != nil {
		a.shown = nil
	}
	switch {
	case c.Has(state.ChangedReadings | state.ChangedOptions):
		a.refill()
	case c.Has(state.ChangedSelection) && !a.folded():
		a.reel.refresh()
	}
}

// CreateRenderer shows the list.
func (a *articles) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(a.reel) }

// height is how high the list is in a panel of a height: two fifths of it at most.
func (a *articles) height(of float32) float32 {
	return max(min(a.reel.height(), of*2/5), headHeight)
}

// halves lays the queue out over the articles.
type halves struct {
	queue    fyne.CanvasObject
	articles *articles
}

// MinSize is that of both.
func (h halves) MinSize([]fyne.CanvasObject) fyne.Size {
	return h.queue.MinSize().AddWidthHeight(0, headHeight)
}

// Layout gives the articles what they need, up to two fifths.
func (h halves) Layout(_ []fyne.CanvasObject, s fyne.Size) {
	low := h.articles.height(s.Height)
	h.queue.Resize(fyne.NewSize(s.Width, s.Height-low))
	h.articles.Move(fyne.NewPos(0, s.Height-low))
	h.articles.Resize(fyne.NewSize(s.Width, low))
}
