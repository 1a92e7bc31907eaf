package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"strikemap/app/action"
	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo/query"
)

// sum is the line that says how many events there are and where: what is on the map,
// what is not, and what the filter keeps back add up to all that was read. Each part
// leads to what it counts.
type sum struct {
	content  fyne.CanvasObject
	articles *link
	mapped   *link
	tray     *link
	withheld *link
	total    *theme.Line
	show     *link
	dot      *theme.Line // behind the articles
	tight    bool        // there is no room for more than the sum itself
}

func (w *Window) newSum() *sum {
	tip, keys := translations.T, w.keyboard.In(action.Free)
	s := &sum{total: theme.NewCaption("")}
	s.total.Whole = true
	s.articles = newLink(tip("sum.articles.tip"), keys, w.showArticles)
	s.mapped = newLink(tip("sum.map.tip"), keys, func() { w.listed(state.ToCheck) })
	s.tray = newLink(tip("sum.tray.tip"), keys, func() { w.listed(state.OffMap) })
	s.withheld = newLink(tip("sum.withheld.tip"), keys, w.bringBack)
	s.show = newLink(tip("sum.show.tip"), keys, w.showAll)
	mark := func(text string) fyne.CanvasObject {
		l := theme.NewCaption(text)
		l.Whole = true
		return l
	}
	s.dot = theme.NewCaption("·")
	s.dot.Whole = true
	s.content = container.New(layout.NewCustomPaddedHBoxLayout(5), s.articles, s.dot, s.mapped, mark("+"), s.tray, mark("+"), s.withheld, mark("="), s.total, s.show)
	return s
}

// addUp counts anew what there is and where.
func (w *Window) addUp() {
	st, s := w.state, w.sum
	s.articles.set(translations.N("summary.articles", len(st.Readings())))
	s.mapped.set(translations.N("sum.map", len(st.Events())))
	s.tray.set(translations.N("sum.tray", len(st.Tray())))
	s.withheld.set(translations.N("sum.withheld", st.Withheld()))
	s.total.SetText(translations.Number(st.Total()))
	key := "sum.show"
	if st.Withheld() == 0 && !w.finding.bar.IsClear() {
		key = "sum.hide"
	}
	s.show.set("[" + translations.T(key) + "]")
	s.show.Hidden = s.tight || st.Withheld() == 0 && key == "sum.show"
	w.status.sentence = ""
	if !w.finding.bar.IsClear() {
		w.status.sentence = translations.Capital(translations.Filter(st.Filter(), st.Title))
	}
	s.content.Refresh()
	w.status.content.Refresh()
	w.desk.parts.bar.Refresh() // the chips may want more room
}

// tighten leaves but the sum itself where what is told beside it takes the room, or gives
// the rest back.
func (w *Window) tighten(on bool) {
	if s := w.sum; s != nil && s.tight != on {
		s.tight, s.articles.Hidden, s.dot.Hidden = on, on, on
		w.addUp()
	}
}

// listed shows a section of the queue, opening the panel that has it.
func (w *Window) listed(in state.Section) {
	if !w.desk.queueOpen() {
		w.desk.showQueue(true)
		w.settle()
	}
	w.side.queue.Open(in)
}

// bringBack takes the filter away; what is kept back without one, too, is shown.
func (w *Window) bringBack() {
	if w.finding.bar.IsClear() {
		w.showAll()
		return
	}
	w.finding.bar.Clear()
}

// showAll shows everything, or, when everything is shown, what is shown at first.
func (w *Window) showAll() {
	if w.state.Withheld() == 0 {
		w.finding.bar.Clear()
		return
	}
	w.state.SetFilter(query.Filter{})
}

// says returns the line in words.
func (s *sum) says() string {
	return s.articles.line.Text + " · " + s.mapped.line.Text + " + " + s.tray.line.Text + " + " + s.withheld.line.Text + " = " + s.total.Text
}
