package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
	fynetooltip "github.com/dweymouth/fyne-tooltip"

	"strikemap/app/action"
	"strikemap/app/state"
	"strikemap/app/theme"
)

// parts are what is laid out around the map. Bar and line may be filled later:
// with the filter, and with the timeline.
type parts struct {
	strip  *fyne.Container // the presenter's, while there is one
	bar    *fyne.Container // above: search, filter, what undoes
	filter *fyne.Container // the part of the bar that the filter fills
	queue  *fyne.Container // at the left, or over the map
	chart  fyne.CanvasObject
	reader *fyne.Container // at the right, or below the map
	line   *fyne.Container // below: the timeline
	status fyne.CanvasObject
	grips  [2]*grip // beside the queue and beside the reader
}

// dock lays the panels out around the map.
func (w *Window) dock() {
	w.over = newOverMap(w.legend, w.actions, func() bool { return outer(w.desk.size).Width < foldBelow }, w.chart.Tidy)
	p := &w.desk.parts
	p.queue = container.NewStack(theme.NewGround(fynetheme.ColorNameBackground), w.side.queue)
	w.chart.Covers, w.chart.Keys = append(w.over.covers, p.queue), w.keyboard.In(action.Free)
	p.chart = container.NewStack(w.chart, w.over.content)
	p.reader = container.NewStack(w.side.content)
	p.strip, p.filter, p.line = container.NewStack(), container.NewStack(), container.NewStack()
	w.newFinding()
	w.newTimeline()
	w.sum = w.newSum()
	w.status.tighten = w.tighten
	w.status.sums.Objects = []fyne.CanvasObject{w.sum.content}
	p.bar = w.topBar()
	p.status = container.NewVBox(w.banner.content, w.offer.content, w.status.content)
	p.grips = [2]*grip{newGrip(w.desk.pullQueue), newGrip(w.desk.pullReader)}
	objects := []fyne.CanvasObject{newStand(w.turn), p.strip, p.bar, p.chart, p.grips[1], p.reader, p.line, p.status, p.grips[0], p.queue}
	w.desk.table = container.New(&w.desk, objects...)
	w.content = fynetooltip.AddWindowToolTipLayer(w.desk.table, w.window.Canvas())
	w.window.SetContent(w.content)
}

// topBar is the line with the search, the filter and what takes back.
func (w *Window) topBar() *fyne.Container {
	meter := container.NewHBox(w.progress, widget.NewSeparator())
	back := container.NewHBox(w.actions.NewButton("action.undo"), w.actions.NewButton("action.redo"))
	line := &topLine{search: w.finding.finder, filter: w.desk.parts.filter, meter: meter, back: back, wants: w.finding.bar.Wants}
	return container.New(line, line.search, line.filter, line.meter, line.back)
}

// settle lays the parts out anew after a fold was opened or closed.
func (w *Window) settle() {
	w.desk.keep(w.memory)
	w.desk.table.Refresh()
	w.chart.Tidy()
	w.follow()
	w.menu.Update()
}

// layoutActions fold the panels and choose between the ways of working.
func (w *Window) layoutActions() []action.Action {
	d := &w.desk
	fold := func(at *bool) func() { return func() { *at = !*at; w.settle() } }
	open := func(folded *bool) func() bool { return func() bool { return !*folded } }
	key := func(name fyne.KeyName) []action.Key { return action.Plain(action.Anywhere, name) }
	return []action.Action{
		{ID: "action.mode_review", Keys: one(action.Ctrl(fyne.Key1)), Do: func() { w.mode(true) }},
		{ID: "action.mode_explore", Keys: one(action.Ctrl(fyne.Key2)), Do: func() { w.mode(false) }},
		{ID: "action.mode_tell", Keys: one(action.Ctrl(fyne.Key3)), Enabled: w.some, Checked: func() bool { return w.telling.on }, Do: func() { w.tell(!w.telling.on) }},
		{ID: "action.queue", Keys: key(fyne.KeyF6), Checked: d.queueOpen, Do: func() { d.showQueue(!d.queueOpen()); w.settle() }},
		{ID: "action.reader", Keys: key(fyne.KeyF7), Checked: open(&d.folds.reader), Do: fold(&d.folds.reader)},
		{ID: "action.timeline", Keys: key(fyne.KeyF8), Checked: open(&d.folds.line), Do: fold(&d.folds.line)},
		{
			ID: "action.whole_article", Icon: fynetheme.DocumentIcon(), Keys: action.Plain(action.Free, fyne.KeyTab), Enabled: w.articles, Checked: func() bool { return w.side.whole() },
			Do: w.turn,
		},
	}
}

// openTray shows what is not on the map.
func (w *Window) openTray() {
	w.listed(state.OffMap)
}

// turn shows the whole article, or the passage again.
func (w *Window) turn() {
	w.side.flip(!w.side.whole())
	w.menu.Update()
}

// mode shows the panels of reviewing, or those of looking around.
func (w *Window) mode(review bool) {
	w.tell(false)
	w.desk.showQueue(review)
	w.desk.folds.reader = false
	w.settle()
}
