package present

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
	"strikemap/app/slide"
	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo/briefing"
	"strikemap/geo/journal"
)

// Teller is the desk on which a briefing is made and followed: the story at the left, the
// slide of now with its texts, and what comes next with the time and the notes.
type Teller struct {
	Content fyne.CanvasObject

	// Deck makes the slides of a briefing; it may be called often. Without it the desk
	// follows nothing.
	Deck func(briefing.Briefing) *slide.Deck
	// Do does a deed in a person's name.
	Do func(journal.Deed)
	// Light tells whether slides are drawn for a bright room.
	Light func() bool

	state  *state.State
	name   string // of the briefing; empty for the one worked on last
	story  briefing.Briefing
	deck   *slide.Deck
	at     int    // among the stops of the story
	edited string // the stop that was edited when the presentation began
	show   *Show

	list      *widget.List
	choice    *widget.Select
	hint      *theme.Line
	now, next *picture
	boxes     [3]*box // caption, translation, notes
	count     *theme.Line
	clock     *theme.Line
	nextTitle *theme.Line
	notes     *widget.Label
	keyboard  action.Keyboard
	filling   bool // boxes are filled by the program
	names     []string
	choosing  bool
	removed   bool // a stop was taken out and another is not at hand yet
}

// NewTeller returns the desk of a state. Table has the actions of the window, of which
// there are buttons; spawn runs work in the background.
func NewTeller(s *state.State, table *action.Table, spawn func(work, done func())) *Teller {
	t := &Teller{state: s, now: newPicture(spawn), next: newPicture(spawn), Light: func() bool { return true }}
	t.list = widget.NewList(func() int { return len(t.story.Stops) }, func() fyne.CanvasObject { return newStopRow(t) }, t.fillRow)
	t.list.HideSeparators = true
	t.list.OnSelected = func(i widget.ListItemID) { t.choose(i) }
	t.choice = widget.NewSelect(nil, t.open)
	t.hint, t.count, t.clock, t.nextTitle = theme.NewCaption(""), theme.NewLine(""), theme.NewLine(""), theme.NewLine("")
	t.count.Bold, t.clock.Bold, t.clock.Whole, t.nextTitle.Bold = true, true, true, true
	for i, key := range []string{"tell.caption.hint", "tell.translation.hint", "tell.notes.hint"} {
		t.boxes[i] = newBox(t, i, translations.T(key))
	}
	t.notes = widget.NewLabel("")
	t.notes.Wrapping = fyne.TextWrapWord
	ids := []string{"action.stop_up", "action.stop_down", "action.stop_group", "action.stop_part", "action.stop_hide", "action.stop_remove"}
	tools := container.NewHBox()
	for _, id := range ids {
		tools.Add(table.NewButton(id))
	}
	head := container.NewBorder(nil, nil, nil, table.NewButton("action.new_briefing"), t.choice)
	story := container.NewBorder(container.NewVBox(head, t.hint), container.NewHBox(layout.NewSpacer(), tools, layout.NewSpacer()), nil, nil, t.list)
	play := container.NewHBox(table.NewTextButton("action.present"), table.NewTextButton("action.present_here"))
	middle := container.New(&nowLayout{}, t.now, container.NewBorder(nil, nil, nil, play, t.count), t.form())
	right := container.New(&nextLayout{}, t.nextTitle, t.next, t.clock, container.NewVScroll(t.notes))
	t.Content = container.New(&tellLayout{}, theme.Pad(story, 6, 8), theme.Pad(middle, 6, 8), theme.Pad(right, 6, 8))
	t.keyboard.Table = table
	t.follow()
	s.Subscribe(func(c state.Change) {
		if c.Has(state.ChangedDeeds | state.ChangedEvents | state.ChangedReadings) {
			t.follow()
		}
	})
	return t
}

// form is the boxes with their names.
func (t *Teller) form() fyne.CanvasObject {
	labels := []string{"tell.caption", "tell.translation", "tell.notes"}
	var rows []fyne.CanvasObject
	for i, key := range labels {
		name := theme.NewCaption(translations.T(key))
		rows = append(rows, container.NewBorder(name, nil, nil, nil, t.boxes[i]))
	}
	return container.New(&formLayout{}, rows...)
}

// shownEntries returns the events of the state that a briefing tells some of.
func shownEntries(s *state.State) (b []*entry) {
	for _, e := range s.Events() {
		b = append(b, s.Entry(e))
	}
	for _, r := range s.Tray() {
		if e := s.Book().EntryOf(r.ID); e != nil {
			b = append(b, e)
		}
	}
	return b
}

// Fresh returns what a new briefing of a state would tell: the starred events that are
// shown, or the gravest of them.
func Fresh(s *state.State) briefing.Briefing { return briefing.Fresh(s.Book(), shownEntries(s)) }

// Briefing returns the briefing of a state by its name, the one that was worked on last
// without one.
func Briefing(s *state.State, name string) briefing.Briefing {
	if name == "" {
		name = briefing.Draft
		if names := briefing.Names(s.Book().State()); len(names) > 0 {
			name = names[0]
		}
	}
	return briefing.Of(s.Book(), name, shownEntries(s))
}

// follow brings the desk in line with what is decided. It does so while it is looked at.
func (t *Teller) follow() {
	if t.Deck == nil {
		return
	}
	id := t.stopID()
	t.story = Briefing(t.state, t.name)
	t.deck = t.Deck(t.story)
	if at := t.story.Index(id); at >= 0 {
		t.at = at
	}
	t.at = min(max(t.at, 0), len(t.story.Stops)-1)
	if t.removed && t.at > 0 && t.story.Stops[t.at].Kind == briefing.Sources {
		t.at-- // what was removed was the last: the one before it is at hand
	}
	t.removed = false
	t.listNames()
	t.hint.SetText(t.hintText())
	t.list.Refresh()
	t.list.Select(t.at)
	t.fill()
}

// hintText says what the story is made of, when nobody has made it yet.
func (t *Teller) hintText() string {
	stops := 0
	for _, s := range t.story.Told() {
		if s.Kind == briefing.Events {
			stops++
		}
	}
	if t.story.Gravest {
		return translations.N("slide.gravest", stops)
	}
	return translations.N("tell.stops", stops)
}

// Say says something in the place of what the story is made of, until that changes.
func (t *Teller) Say(text string) { t.hint.SetText(text) }

// listNames fills the choice of briefings.
func (t *Teller) listNames() {
	t.names = briefing.Names(t.state.Book().State())
	t.choosing = true
	t.choice.Options = nil
	for _, name := range t.names {
		b := briefing.Of(t.state.Book(), name, nil)
		title := b.Theme.Title
		switch {
		case title == "" && name == briefing.Draft:
			title = translations.T("tell.draft")
		case title == "":
			title = name
		}
		t.choice.Options = append(t.choice.Options, title)
		if name == t.story.Name {
			t.choice.SetSelectedIndex(len(t.choice.Options) - 1)
		}
	}
	if len(t.names) == 0 {
		t.choice.Options = []string{translations.T("tell.draft")}
		t.choice.SetSelectedIndex(0)
	}
	t.choosing = false
}

// open shows another briefing.
func (t *Teller) open(string) {
	i := t.choice.SelectedIndex()
	if t.choosing || i < 0 || i >= len(t.names) || t.names[i] == t.story.Name {
		return
	}
	t.name, t.at = t.names[i], 0
	t.follow()
}

// Open shows the briefing of a name.
func (t *Teller) Open(name string) {
	t.name, t.at = name, 0
	t.follow()
}

// Story returns the briefing that is on the desk, and its slides.
func (t *Teller) Story() (briefing.Briefing, *slide.Deck) { return t.story, t.deck }

// Page returns the page of the chosen stop, the first when it is not told.
func (t *Teller) Page() int { return max(t.page(t.at), 0) }

// page returns the page of a stop, -1 when it is not told.
func (t *Teller) page(stop int) int {
	if stop < 0 || stop >= len(t.story.Stops) {
		return -1
	}
	for i := range t.deck.Pages {
		if t.deck.Pages[i].ID == t.story.Stops[stop].ID {
			return i
		}
	}
	return -1
}

func (t *Teller) stopID() string {
	if t.at < len(t.story.Stops) {
		return t.story.Stops[t.at].ID
	}
	return ""
}

// Stop returns the chosen stop; nil when there is none.
func (t *Teller) Stop() *briefing.Stop {
	if t.at < len(t.story.Stops) {
		return &t.story.Stops[t.at]
	}
	return nil
}

// choose shows a stop.
func (t *Teller) choose(i int) {
	if i == t.at {
		return
	}
	t.keep()
	t.at = i
	if t.show != nil && t.page(i) >= 0 {
		t.show.Go(t.page(i))
	}
	t.fill()
}

// Select chooses the stop that tells an event, if one does.
func (t *Teller) Select(event string) {
	if i := t.story.Of(event); i >= 0 {
		t.list.Select(i)
	}
}

// Step chooses a stop further on, or back.
func (t *Teller) Step(by int) { t.list.Select(min(max(t.at+by, 0), len(t.story.Stops)-1)) }

// fill shows the chosen stop.
func (t *Teller) fill() {
	s := t.Stop()
	if s == nil || t.deck == nil {
		return
	}
	page := t.page(t.at)
	look := slide.Look{Light: t.Light()}
	t.now.set(t.deck, shownOr(page, t.deck), look)
	after := page + 1
	if page < 0 {
		after = len(t.deck.Pages)
	}
	t.next.set(t.deck, after, look)
	t.count.SetText(t.counted(page))
	t.nextTitle.SetText(translations.T("present.next", "What", t.titleOf(after)))
	t.filling = true
	for i, text := range []string{s.Caption, s.Translation, s.Notes} {
		if t.boxes[i].Text != text {
			t.boxes[i].SetText(text)
		}
	}
	t.filling = false
	t.notes.SetText(s.Notes)
	t.Tick()
}

// counted says which page of how many the stop is.
func (t *Teller) counted(page int) string {
	if page < 0 {
		return translations.T("tell.hidden")
	}
	return translations.T("panel.position", "At", page+1, "Of", len(t.deck.Pages))
}

func (t *Teller) titleOf(page int) string {
	if page >= len(t.deck.Pages) {
		return translations.T("present.end")
	}
	return t.deck.Pages[page].Title()
}

// shownOr returns a page, or that past the end, which shows nothing.
func shownOr(page int, d *slide.Deck) int {
	if page < 0 {
		return len(d.Pages)
	}
	return page
}

// Follow has the desk follow a presentation; with none it is again where it was before.
func (t *Teller) Follow(p *Show) {
	t.show = p
	if p == nil {
		t.Tick()
		if at := t.story.Index(t.edited); at >= 0 {
			t.list.Select(at)
		}
		return
	}
	t.edited = t.stopID()
	p.Turned = func() {
		id := p.deck.Pages[p.At()].ID
		if i := t.story.Index(id); i >= 0 && i != t.at {
			t.keep()
			t.at = i
			t.list.Select(i)
			t.fill()
		}
	}
}

// Tick shows the time; it is called once a second while something is presented.
func (t *Teller) Tick() {
	text := ""
	if t.show != nil {
		text = clock(t.show)
	}
	t.clock.SetText(text)
}

// keep keeps what stands in the boxes.
func (t *Teller) keep() {
	s := t.Stop()
	if s == nil || t.filling {
		return
	}
	now := briefing.Text{Caption: t.boxes[0].plain(), Translation: t.boxes[1].plain(), Notes: t.boxes[2].plain()}
	if now != s.Text {
		t.Do(t.story.Write(t.state.Author(), s.ID, now))
	}
}

// Keep keeps what stands in the boxes, before something else is done.
func (t *Teller) Keep() { t.keep() }
