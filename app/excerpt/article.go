package excerpt

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
	"strikemap/app/flow"
	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
)

// longestShown is how much of an article is set into lines, in bytes; of a
// longer one, what stands around the chosen event.
const longestShown = 1 << 20

// Article shows a whole article with every sentence that a report was read
// from marked; a click on one chooses its event.
type Article struct {
	widget.BaseWidget

	state *state.State
	shown *geo.Reading
	stale bool     // something changed while the article was out of sight
	at    geo.Span // what is to be in sight

	title, byline *theme.Line
	text          *flow.Text
	scroll        *container.Scroll
	content       fyne.CanvasObject
}

// NewArticle returns the view of the article of the chosen event, with buttons for
// what a table has; it may be nil.
func NewArticle(s *state.State, t *action.Table) *Article {
	a := &Article{state: s, text: flow.NewText(), title: theme.NewLine(""), byline: theme.NewCaption("")}
	a.title.Bold = true
	a.text.Height = fynetheme.SizeNameText
	a.text.OnTapped = s.Select
	a.scroll = container.NewVScroll(theme.Pad(a.text, 4, 12))
	a.scroll.OnScrolled = func(fyne.Position) { a.look() }
	buttons := container.NewHBox(
		t.NewButton("action.article_previous"), t.NewButton("action.article_next"), t.NewButton("action.remove"),
	)
	words := container.NewVBox(a.title, a.byline)
	head := container.NewBorder(nil, nil, nil, buttons, theme.Pad(words, 4, 12))
	a.content = container.NewBorder(action.NewAsker(head, func() *fyne.Menu { return t.Popup(articleMenu[1:]...) }), nil, nil, nil, a.scroll)
	a.ExtendBaseWidget(a)
	a.stale = true // there may be articles already
	a.choose()
	s.Subscribe(a.changed)
	return a
}

// CreateRenderer shows the heading above the text.
func (a *Article) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(a.content) }

// Show brings the article up to date when it comes into sight.
func (a *Article) Show() {
	a.BaseWidget.Show()
	if a.stale {
		a.update()
	}
}

// Resize keeps what is drawn in step with what is in sight.
func (a *Article) Resize(s fyne.Size) {
	first := a.Size().IsZero()
	a.BaseWidget.Resize(s)
	if first {
		a.reach()
	}
	a.look()
}

// ShowMention shows where an article names a place.
func (a *Article) ShowMention(in *geo.Reading, at geo.Span) {
	a.state.Select("")
	a.shown = in
	a.set(at, append(a.marks(), flow.Mark{Span: at, Style: flow.Place}))
}

// Shown returns the article that is shown, or would be; nil when there is none.
func (a *Article) Shown() *geo.Reading { return a.shown }

// Remove takes the article that is shown away; Undo brings it back.
func (a *Article) Remove() {
	if a.shown != nil {
		a.state.Remove(a.shown)
	}
}

// choose takes the article of the chosen event, else the one that is shown, else the first.
func (a *Article) choose() {
	if e := a.state.Selected(); e != nil {
		a.shown = a.state.ReadingOf(e)
	}
	if all := a.state.Readings(); !slices.Contains(all, a.shown) {
		a.shown = nil
		if len(all) > 0 {
			a.shown = all[0]
		}
	}
}

func (a *Article) changed(state.Change) {
	a.choose()
	if !a.Visible() {
		a.stale = true
		return
	}
	a.update()
}

// Turn shows another article and chooses none of its events.
func (a *Article) Turn(by int) {
	all := a.state.Readings()
	if len(all) == 0 {
		return
	}
	a.state.Select("")
	a.shown = all[(slices.Index(all, a.shown)+by+len(all))%len(all)]
	a.update()
}

// update shows the article with the chosen event's evidence in sight.
func (a *Article) update() {
	var at geo.Span
	if e := a.state.Selected(); e != nil {
		at = e.Lead().Evidence.Span
	}
	a.set(at, a.marks())
}

func (a *Article) marks() []flow.Mark {
	if a.shown == nil {
		return nil
	}
	return append(flow.Coded(a.shown, a.state.EventOf, a.state.Selected()), found(a.state.Found(a.shown.Article.Body), 0)...)
}

// found returns the marks of words that are searched for, which stand in a part of
// the body that begins at an offset.
func found(words []geo.Span, offset int) []flow.Mark {
	marks := make([]flow.Mark, len(words))
	for i, w := range words {
		marks[i] = flow.Mark{Span: geo.Span{Start: w.Start + offset, End: w.End + offset}, Style: flow.Found}
	}
	return marks
}

// ShowFound shows an article with words that were found in it, the first in sight.
func (a *Article) ShowFound(in *geo.Reading, words []geo.Span) {
	a.state.Select("")
	a.shown = in
	var at geo.Span
	if len(words) > 0 {
		at = words[0]
	}
	a.set(at, append(a.marks(), found(words, 0)...))
}

// set shows the article's text with marks, and scrolls to a span.
func (a *Article) set(at geo.Span, marks []flow.Mark) {
	a.stale, a.at = false, at
	if a.shown == nil {
		a.title.SetText(translations.T("article.none"))
		a.byline.SetText("")
		a.text.ShowSpan("", geo.Span{}, nil)
		return
	}
	article, all := &a.shown.Article, a.state.Readings()
	a.title.SetText(article.Title)
	if article.Title == "" {
		a.title.SetText(translations.T("article.untitled"))
	}
	a.byline.SetText(translations.T("article.position", "At", translations.Number(slices.Index(all, a.shown)+1),
		"Of", translations.Number(len(all)), "Source", Byline(article)))
	a.text.ShowSpan(article.Body, flow.Part(article.Body, geo.Span{End: len(article.Body)}, at, longestShown), marks)
	a.reach()
}

// reach scrolls so that what is to be in sight is, with a third of the view
// above it.
func (a *Article) reach() {
	top, height := a.text.Top(a.at.Start), a.scroll.Size().Height
	if height <= 0 {
		return
	}
	a.scroll.Refresh() // takes the text's new height
	if y := a.scroll.Offset.Y; top < y || top > y+height-a.text.LineHeight()*3 {
		most := max(a.scroll.Content.MinSize().Height-height, 0)
		a.scroll.ScrollToOffset(fyne.NewPos(0, min(max(top-height/3, 0), most)))
	}
	a.look()
}

// look has the text draw what is in sight and one view more on either side.
func (a *Article) look() {
	height := a.scroll.Size().Height
	a.text.Look(a.scroll.Offset.Y-height, 3*height)
}
