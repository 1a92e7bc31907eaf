package app

import (
	"strings"
	"time"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
	fynetooltip "github.com/dweymouth/fyne-tooltip"

	"strikemap/app/action"
	"strikemap/app/present"
	"strikemap/app/slide"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo/briefing"
	"strikemap/geo/journal"
)

// telling is the part of the window that makes and shows briefings.
type telling struct {
	desk    *present.Teller // nil until it is first looked at
	on      bool            // it is in the window, in the place of map and panels
	content fyne.CanvasObject
}

// storySection is the menu of what is done to a briefing.
var storySection = action.Section{Name: "menu.story", Items: []string{
	"action.new_briefing", "action.briefing_title", "action.handout", "-", "action.present", "action.present_here", "-",
	"action.stop_up", "action.stop_down", "action.stop_group", "action.stop_part", "action.stop_hide", "action.stop_remove", "-",
	"action.stop_below", "action.stop_above", "action.leave_story",
}}

// storyActions make a briefing and show it.
func (w *Window) storyActions() []action.Action {
	here := func() bool { return w.some() && w.show == nil }
	own := []action.Action{
		{ID: "action.new_briefing", Icon: fynetheme.ContentAddIcon(), Enabled: w.some, Do: w.signed(w.newBriefing)},
		{ID: "action.briefing_title", Icon: fynetheme.DocumentCreateIcon(), Enabled: w.some, Do: w.signed(w.retitle)},
		{ID: "action.handout", Icon: fynetheme.DocumentPrintIcon(), Enabled: func() bool { return w.some() && w.outline() != nil }, Do: w.askHandout},
		{ID: "action.present", Icon: fynetheme.MediaPlayIcon(), Keys: action.Plain(action.Anywhere, fyne.KeyF5), Enabled: here, Do: func() { w.present(false) }},
		{
			ID: "action.present_here", Icon: fynetheme.MediaSkipNextIcon(), Keys: one(action.Shift(action.Anywhere, fyne.KeyF5)), Enabled: here,
			Do: func() { w.present(true) },
		},
	}
	own = append(own, action.Action{
		ID: "action.leave_story", Keys: action.Plain(action.Telling, fyne.KeyEscape), Enabled: func() bool { return w.telling.on }, Do: w.leaveStory,
	})
	return append(own, present.TellerActions(func() *present.Teller {
		if w.telling.on {
			return w.telling.desk
		}
		return nil
	}, w.signed)...)
}

// tell puts the desk for briefings into the window, or map and panels again.
func (w *Window) tell(on bool) {
	if w.telling.on == on || on && !w.some() {
		return
	}
	if w.telling.desk == nil {
		w.furnishTelling()
	}
	w.telling.on = on
	c := w.window.Canvas()
	if !on {
		w.telling.desk.Keep()
		w.telling.desk.Deck = nil // it follows nothing that nobody sees
		w.window.SetContent(w.content)
		w.keyboard.Hear(c, action.Free)
		w.menu.Update()
		return
	}
	w.telling.desk.Deck = w.deck
	w.telling.desk.Open("")
	if e := w.state.Selected(); e != nil {
		w.telling.desk.Select(e.ID)
	}
	w.window.SetContent(w.telling.content)
	w.keyboard.Hear(c, action.Telling)
	w.menu.Update()
}

// leaveStory leaves the presentation, and then the desk.
func (w *Window) leaveStory() {
	if w.show != nil {
		w.show.End()
		return
	}
	w.tell(false)
}

// furnishTelling makes the desk.
func (w *Window) furnishTelling() {
	t := present.NewTeller(w.state, w.actions, w.inbox.background)
	t.Do = func(d journal.Deed) {
		w.signed(func() {
			d.Author = w.state.Author()
			w.state.Do(d)
		})()
	}
	t.Light = w.lightStage
	w.telling.desk = t
	w.telling.content = fynetooltip.AddWindowToolTipLayer(t.Content, w.window.Canvas())
}

// lightStage reports whether slides are drawn for a bright room: as the window is.
func (w *Window) lightStage() bool { return !theme.Dark() }

// deck returns the slides of a briefing.
func (w *Window) deck(b briefing.Briefing) *slide.Deck {
	return slide.NewDeck(b, w.outline(), w.fonts.Painted(), w.state.Options().Labels)
}

// present shows the briefing on the desk, or the one worked on last, to an audience in a
// window of its own until Escape: from the chosen event or stop, or from its start. With
// a second display the main window becomes the speaker's desk. A browser has one window,
// which is lent to the presentation.
func (w *Window) present(here bool) {
	if w.show != nil || w.outline() == nil {
		return
	}
	deck, at := w.presented(here)
	if len(deck.Pages) == 0 {
		return
	}
	wasOn := w.telling.on
	if present.HasSecondDisplay() {
		w.tell(true)
	}
	window, putAway := w.stage()
	w.show = present.New(deck, at, slide.Look{Light: w.lightStage()}, window, w.inbox.background)
	w.show.Still = w.state.Options().ReducedMotion || !fyne.CurrentApp().Settings().ShowAnimations()
	done := make(chan struct{})
	w.show.Ended = func() {
		close(done)
		w.show = nil
		putAway()
		if w.telling.desk != nil {
			w.telling.desk.Follow(nil)
		}
		w.tell(wasOn)
		w.menu.Update()
	}
	if w.telling.on {
		w.telling.desk.Follow(w.show)
		go tick(w.telling.desk.Tick, done)
	}
	w.show.Start()
}

// presented returns the slides to present and the page to begin with.
func (w *Window) presented(here bool) (*slide.Deck, int) {
	if w.telling.on {
		w.telling.desk.Keep()
		_, deck := w.telling.desk.Story()
		if here {
			return deck, w.telling.desk.Page()
		}
		return deck, 0
	}
	b := present.Briefing(w.state, "")
	deck, e := w.deck(b), w.state.Selected()
	if here && e != nil {
		for i, p := range deck.Pages {
			for _, x := range p.Entries {
				if p.Stop > 0 && x.Event.ID == e.ID {
					return deck, i
				}
			}
		}
	}
	return deck, 0
}

// newBriefing asks for a title and keeps a briefing of what is shown: the starred events
// of it, or the gravest.
func (w *Window) newBriefing() {
	title := w.dialogs.field("")
	title.SetPlaceHolder(translations.T("tell.title.hint"))
	item := widget.NewFormItem(translations.T("tell.title"), title)
	item.HintText = translations.T("tell.new.how")
	w.dialogs.form(translations.T("action.new_briefing"), translations.T("tell.make"), []*widget.FormItem{item}, title, func() {
		w.keepBriefing(strings.TrimSpace(title.Text))
	})
}

// keepBriefing keeps a briefing of what is shown under a name of its own, and opens it.
func (w *Window) keepBriefing(title string) {
	if title == "" {
		title = translations.T("tell.draft")
	}
	taken := map[string]bool{}
	for _, name := range briefing.Names(w.state.Book().State()) {
		taken[name] = true
	}
	name := title
	for n := 2; taken[name] || strings.Contains(name, "/"); n++ {
		name = strings.ReplaceAll(title, "/", "-") + " " + translations.Number(n)
	}
	w.state.Do(present.Fresh(w.state).Make(w.state.Author(), name, title, time.Now()))
	w.tell(true)
	w.telling.desk.Open(name)
}

// retitle asks for another title of the briefing, and a line under it.
func (w *Window) retitle() {
	b := present.Briefing(w.state, "")
	if w.telling.on {
		b, _ = w.telling.desk.Story()
	}
	title, under := w.dialogs.field(b.Theme.Title), w.dialogs.field(b.Theme.Subtitle)
	items := []*widget.FormItem{widget.NewFormItem(translations.T("tell.title"), title), widget.NewFormItem(translations.T("tell.subtitle"), under)}
	w.dialogs.form(translations.T("action.briefing_title"), translations.T("note.save"), items, title, func() {
		w.state.Do(b.Retitle(w.state.Author(), strings.TrimSpace(title.Text), strings.TrimSpace(under.Text)))
	})
}

// stage returns the window of a presentation and what puts it away.
func (w *Window) stage() (window fyne.Window, putAway func()) {
	if fyne.CurrentDevice().IsBrowser() {
		w.window.SetMainMenu(nil)
		return w.window, func() {
			w.window.SetFullScreen(false)
			w.window.SetPadded(true)
			w.window.SetMainMenu(w.menu.Main)
			w.window.SetCloseIntercept(w.close)
			on := w.telling.on
			w.telling.on = !on
			w.tell(on)
		}
	}
	window = w.app.NewWindow(translations.T("present.title"))
	return window, func() {
		window.SetCloseIntercept(nil)
		window.Close()
		w.window.RequestFocus()
	}
}

// tick calls f on the Fyne goroutine once a second until done.
func tick(f func(), done <-chan struct{}) {
	second := time.NewTicker(time.Second)
	defer second.Stop()
	for {
		select {
		case <-second.C:
			fyne.Do(f)
		case <-done:
			return
		}
	}
}
