package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
	"strikemap/app/excerpt"
	"strikemap/app/queue"
	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
)

// side is what stands beside the map: the lists, and the chosen event
// with its passage or its whole article.
type side struct {
	content  fyne.CanvasObject
	position *theme.Line
	panel    *excerpt.Panel
	article  *excerpt.Article
	queue    *queue.Queue
}

// hooks are what the panels ask the window for.
type hooks struct {
	decide  decide                                               // tells what each word of a report decides
	edit    func(r *geo.Report, aspect string, at fyne.Position) // offers to change an aspect
	restore func(r *geo.Report, fields ...string)

	merge, apart, split func(ids ...string)
	remark              func(e *geo.Event, note string, tags []string)
	mention             func(m state.Mentioned) *fyne.Menu // the menu of a place that is mentioned
}

// newSide returns the panel of a state, with buttons for what the table has.
func newSide(st *state.State, t *action.Table, k *action.Keyboard, h hooks) *side {
	s := &side{panel: excerpt.NewPanel(st, t), article: excerpt.NewArticle(st, t)}
	free := k.In(action.Free)
	s.panel.Decide, s.panel.Keys = h.decide, free
	s.panel.Edit, s.panel.Restore = h.edit, h.restore
	s.panel.Remark = h.remark
	s.panel.Merge, s.panel.Apart, s.panel.Split = h.merge, h.apart, h.split
	s.panel.Start()
	s.queue = queue.New(st, t, free)
	s.queue.OnMention, s.queue.EventMenu, s.queue.MentionMenu = s.showMention, eventMenu, h.mention
	s.queue.OnArticle, s.queue.ArticleMenu = func(in *geo.Reading) { s.showFound(in, nil) }, listedMenu
	s.article.Select(s.panel)
	s.article.Hide()
	s.content = container.NewBorder(container.NewVBox(theme.Pad(s.head(t), 0, 8), widget.NewSeparator()), nil, nil, nil,
		container.NewStack(s.panel, s.article))
	return s
}

// head is the line with the buttons that walk and the one that turns to the article.
func (s *side) head(t *action.Table) fyne.CanvasObject {
	s.position = theme.NewCaption("")
	s.position.Whole = true
	return container.NewHBox(t.NewButton("action.previous"), t.NewButton("action.next"), container.NewCenter(s.position),
		layout.NewSpacer(), t.NewTextButton("action.whole_article"))
}

// whole reports whether the whole article is shown.
func (s *side) whole() bool { return s.article.Visible() }

// flip shows the whole article, or the passage of the chosen event.
func (s *side) flip(article bool) {
	if article == s.whole() {
		return
	}
	if article {
		s.panel.Hide()
		s.article.Show()
	} else {
		s.article.Hide()
		s.panel.Show()
	}
	s.content.Refresh()
}

// turn shows another article.
func (s *side) turn(by int) {
	s.flip(true)
	s.article.Turn(by)
}

// follow says which of how many events is chosen.
func (s *side) follow(st *state.State) {
	text := ""
	if at, of := st.Position(); at > 0 {
		text = translations.T("panel.position", "At", translations.Number(at), "Of", translations.Number(of))
	}
	s.position.SetText(text)
	s.content.Refresh()
}

// eventMenu are the actions in the menu of an event.
var eventMenu = []string{
	"action.accept", "action.reject", "action.unsure", "action.clear_verdict", "-", "action.place", "action.date", "action.correct", "-", "action.mark", "action.note", "action.star", "action.merge", "-",
	"action.zoom_event", "action.why", "action.only_place", "action.whole_article", "action.present_here", "-", "action.copy", "action.copy_point",
}

// listedMenu are the actions in the menu of an article in its list.
var listedMenu = []string{"action.whole_article", "action.only_article", "action.article_head", "-", "action.articles", "-", "action.remove", "action.article_purge"}

// showFound shows an article with words that were found in it.
func (s *side) showFound(in *geo.Reading, words []geo.Span) {
	s.flip(true)
	s.article.ShowFound(in, words)
}

// showMention shows where an article names a place.
func (s *side) showMention(in *geo.Reading, at geo.Span) {
	s.flip(true)
	s.article.ShowMention(in, at)
}
