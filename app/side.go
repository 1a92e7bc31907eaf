package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
	ttwidget "github.com/dweymouth/fyne-tooltip/widget"

	"strikemap/app/eventlist"
	"strikemap/app/excerpt"
	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
)

// side is the panel beside the map: search, the chosen event, and the tabs.
type side struct {
	content  fyne.CanvasObject
	split    *container.Split
	search   *search
	position *theme.Line
	panel    *excerpt.Panel
	article  *excerpt.Article
	tabs     *container.AppTabs

	events, tray, mentions, text *container.TabItem
}

func newSide(w *Window) *side {
	s := &side{search: newSearch(w.state, w.functionKey), panel: excerpt.NewPanel(w.state), article: excerpt.NewArticle(w.state)}
	s.panel.Open, s.panel.Paste = w.openFile, w.paste
	s.panel.Decide, s.panel.OnKey, s.panel.OnRune = w.decide, w.typedKey, w.typedRune
	s.panel.Start()
	s.events = container.NewTabItem("", eventlist.NewEvents(w.state, w.functionKey))
	s.tray = container.NewTabItem("", eventlist.NewTray(w.state, w.functionKey))
	s.mentions = container.NewTabItem("", eventlist.NewMentions(w.state, s.showMention))
	s.text = container.NewTabItem(translations.T("tab.article"), s.article)
	s.tabs = container.NewAppTabs(s.events, s.tray, s.mentions, s.text)
	s.split = container.NewVSplit(s.panel, s.tabs)
	s.content = container.NewBorder(container.NewVBox(theme.Pad(s.head(w.state), 6, 8), widget.NewSeparator()), nil, nil, nil, s.split)
	s.count(w.state)
	return s
}

// head is the line with the search and the buttons that walk.
func (s *side) head(st *state.State) fyne.CanvasObject {
	s.position = theme.NewCaption("")
	s.position.Whole = true
	walk := container.NewHBox(container.NewCenter(s.position),
		iconButton(fynetheme.NavigateBackIcon(), "panel.previous", st.Prev),
		iconButton(fynetheme.NavigateNextIcon(), "panel.next", st.Next))
	return container.NewBorder(nil, nil, nil, walk, s.search)
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

// count writes the counts on the tabs.
func (s *side) count(st *state.State) {
	name := func(key string, n int) string { return translations.T(key) + " " + translations.Number(n) }
	s.events.Text = name("tab.events", len(st.Events()))
	s.tray.Text = name("tab.tray", len(st.Tray()))
	s.mentions.Text = name("tab.mentions", len(st.MentionedOnly()))
	s.tabs.Refresh()
}

// showMention shows where an article names a place.
func (s *side) showMention(in *geo.Reading, at geo.Span) {
	s.tabs.Select(s.text)
	s.article.ShowMention(in, at)
}

// iconButton returns a quiet button with an icon and a tip.
func iconButton(icon fyne.Resource, tip string, tapped func()) fyne.CanvasObject {
	b := ttwidget.NewButtonWithIcon("", icon, tapped)
	b.Importance = widget.LowImportance
	b.SetToolTip(translations.T(tip))
	return b
}
