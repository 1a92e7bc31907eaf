package app

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
	"strikemap/app/filter"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/query"
)

// finding is the search, the filter, and what is known of whole articles.
type finding struct {
	finder *filter.Finder
	bar    *filter.Bar
	pages  *query.Pages
	asked  int // how often articles were searched: older answers are dropped
}

// Most that a search brings back.
const (
	mostHits   = 50
	mostPlaces = 5
)

// newFinding makes search and filter, and joins them to map, reader and dialogs.
func (w *Window) newFinding() {
	f := &w.finding
	f.finder = filter.NewFinder(w.state, w.keyboard.In(action.Anywhere))
	f.bar = filter.New(w.state, w.keyboard.In(action.Free))
	f.pages = query.NewPages()
	f.bar.Opened = func(m interface{ Hide() }) { w.dialogs.open = m }
	f.finder.Opened = func(m interface{ Hide() }) {
		w.dialogs.open = m
		w.prepare()
	}
	f.finder.Closed, f.bar.Closed = w.dialogs.closed, w.dialogs.closed
	f.finder.Places, f.finder.Fly = w.places, w.fly
	f.finder.Articles, f.finder.ShowArticle = w.findArticles, w.side.showFound
	f.bar.AskName, f.bar.Search = w.askView, w.find
	w.desk.parts.filter.Objects = []fyne.CanvasObject{f.bar}
}

// prepare reads ahead, in the background, what is searched.
func (w *Window) prepare() {
	events, readings := w.state.Prepare(), w.state.Readings()
	w.spawn(func() {
		events()
		w.finding.pages.Learn(readings)
	})
}

// find opens the search.
func (w *Window) find() {
	w.window.Canvas().Focus(w.finding.finder)
	w.finding.finder.Open("")
}

// places returns the places whose names begin with a text.
func (w *Window) places(text string) []*geo.Place {
	p, err := w.loaded.Parser()
	if err != nil {
		return nil // the reader has told it
	}
	return p.Places(text, mostPlaces)
}

// fly shows a place, and says when no event is told there.
func (w *Window) fly(p *geo.Place) {
	w.chart.GoTo(p)
	for _, e := range w.state.Events() {
		if at := e.Lead().Place; at != nil && at.ID == p.ID {
			w.state.Select(e.ID)
			return
		}
	}
	w.status.say(translations.T("find.flown", "Place", translations.PlaceName(p)))
}

// findArticles finds a text in whole articles, in the background.
func (w *Window) findArticles(text string, then func(hits []query.Hit, of int)) {
	f, readings := &w.finding, w.state.Readings()
	f.asked++
	mine := f.asked
	w.spawn(func() {
		hits, of := f.pages.Find(readings, text, mostHits)
		fyne.Do(func() {
			if mine == f.asked {
				then(hits, of)
			}
		})
	})
}

// askView asks for the name under which a view is kept.
func (w *Window) askView(then func(name string)) {
	w.signed(func() {
		name := w.dialogs.field("").needed("views.name.needed")
		item := widget.NewFormItem(translations.T("views.name"), name)
		item.HintText = translations.Capital(translations.Filter(w.state.Filter(), w.state.Title))
		w.dialogs.form(translations.T("views.keep"), translations.T("views.save"), []*widget.FormItem{item}, name, func() {
			text := strings.TrimSpace(name.Text)
			then(text)
			w.status.say(translations.T("views.kept", "Name", text))
		})
	})()
}

// findActions search and filter.
func (w *Window) findActions() []action.Action {
	return []action.Action{
		{ID: "action.find", Keys: one(action.Ctrl(fyne.KeyF)), Do: w.find},
		{ID: "action.filter", Keys: action.Plain(action.Free, fyne.KeyF), Do: func() { w.finding.bar.OpenFacets() }},
		{ID: "action.views", Keys: action.Plain(action.Free, fyne.KeyV), Do: func() { w.finding.bar.OpenViews() }},
		{ID: "action.reset_filter", Keys: one(action.CtrlShift(fyne.KeyF)), Do: func() { w.finding.bar.Clear() }},
	}
}
