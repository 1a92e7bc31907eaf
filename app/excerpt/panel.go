package excerpt

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
	"strikemap/app/flow"
	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/ledger"
)

// Panel shows the chosen event: what, where and when, the words behind it, and
// how they were read.
type Panel struct {
	widget.BaseWidget

	// Decide reads a report again without each word of its evidence, in the
	// background, and calls tell with what came out, on the goroutine of Fyne, unless
	// it was asked anew meanwhile. When it is nil, no word can be covered.
	Decide func(in *geo.Reading, r *geo.Report, tell func(Decided))
	// Edit offers to change an aspect of a report ("kind", "place", "date", "effects",
	// "targets", "weapons", "status", "claimed_by"), below a place of the window. When it
	// is nil nothing can be changed.
	Edit func(r *geo.Report, aspect string, at fyne.Position)
	// Merge makes one event of several, Apart says that they are not one, and Split makes
	// reports an event of their own. When Merge is nil nothing is suggested.
	Merge, Apart, Split func(ids ...string)
	// Remark writes the note and the tags of an event. When it is nil there are no boxes
	// for them.
	Remark func(e *geo.Event, note string, tags []string)
	// Restore gives fields of a report back what was read.
	Restore func(r *geo.Report, fields ...string)
	// Keys hears the keys that what has the focus in the panel has no use for; it may
	// be nil.
	Keys *action.Ear

	state   *state.State
	actions *action.Table
	bar     *verdictBar
	content *fyne.Container
	scroll  *container.Scroll
	why     bool // the rules are disclosed
	lead    *passage
	sought  string // the words of the filter that are marked in it
	shown   *why
	picked  selection
	boxes   boxes
}

// NewPanel returns the panel of a state, which it follows, with buttons for what a
// table has; it may be nil.
func NewPanel(s *state.State, t *action.Table) *Panel {
	p := &Panel{state: s, actions: t, bar: newVerdictBar(t), content: container.NewVBox()}
	p.scroll = container.NewVScroll(theme.Pad(p.content, 8, 12))
	p.ExtendBaseWidget(p)
	s.Subscribe(func(c state.Change) {
		if c.Has(state.ChangedSelection | state.ChangedEvents) {
			p.show()
		}
	})
	return p
}

// Start shows what there is, once Decide and Keys are set.
func (p *Panel) Start() { p.show() }

// Copy puts what is selected with its source on the clipboard, else the chosen event's
// evidence with its source.
func (p *Panel) Copy() {
	if p.picked.in != nil {
		fyne.CurrentApp().Clipboard().SetContent(p.picked.cited())
		return
	}
	if e := p.state.Selected(); e != nil {
		fyne.CurrentApp().Clipboard().SetContent(citation(e, p.state.ReadingOf(e)))
	}
}

// AskWhy discloses how the chosen event was read, or no longer; the keys go to the quote, so
// that they cover its words.
func (p *Panel) AskWhy() {
	if p.shown == nil {
		return
	}
	w := p.shown
	w.eager = !p.why && w.quote.words == nil
	if w.toggle(); p.why && !w.eager {
		w.quote.focus()
	}
}

// Asks reports whether it is disclosed how events were read.
func (p *Panel) Asks() bool { return p.why }

// CreateRenderer shows the panel's content in a scroll, and what can be decided
// under it.
func (p *Panel) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(container.NewBorder(nil, p.bar.content, nil, nil, p.scroll))
}

// Resize lays the parts out once more when the width is another: how high a text is
// follows from the width that the first time gave it.
func (p *Panel) Resize(s fyne.Size) {
	wide := p.Size().Width
	p.BaseWidget.Resize(s)
	if s.Width != wide {
		p.content.Refresh()
		p.scroll.Refresh()
	}
}

// show shows what is chosen now, from its beginning.
func (p *Panel) show() {
	p.picked = selection{}
	p.fill()
	p.scroll.ScrollToTop()
}

// fill builds the content for what is chosen now.
func (p *Panel) fill() {
	e := p.state.Selected()
	p.release(e)
	p.bar.follow(p.state.Entry(e))
	if e == nil {
		p.quote(nil, nil)
		p.content.Objects = p.empty()
	} else {
		p.content.Objects = p.event(e, p.state.ReadingOf(e))
	}
	p.content.Refresh()
}

// release takes the keys from a fact, which is made anew, and from the boxes of an
// event that is no longer chosen.
func (p *Panel) release(e *geo.Event) {
	c := canvasOf(p)
	if c == nil {
		return
	}
	switch c.Focused().(type) {
	case *fact:
		c.Unfocus()
	case *box:
		if e == nil || e.ID != p.boxes.of {
			c.Unfocus()
		}
	}
}

// event returns the parts of the panel for an event.
func (p *Panel) event(e *geo.Event, in *geo.Reading) []fyne.CanvasObject {
	p.quote(asRead(e.Lead(), in), in)
	parts := []fyne.CanvasObject{p.headline(e), p.when(e, in), p.chips(e), theme.NewCard(p.quotes(e, in)), p.source(in), widget.NewSeparator(), p.facts(e)}
	parts = append(parts, p.like(e)...)
	parts = append(parts, p.remarks(e, p.state.Entry(e))...)
	parts = append(parts, p.sources(p.state.Entry(e))...)
	return spaced(append(parts, p.shown.content))
}

// quote shows the evidence of the report that speaks for the event, and why it was
// read so. What shows the same report already stays, with the word that is covered,
// until other words are searched for.
func (p *Panel) quote(r *geo.Report, in *geo.Reading) {
	sought := p.state.Filter().Text
	if p.lead != nil && p.lead.report == r && p.sought == sought {
		return
	}
	p.leave()
	p.lead, p.shown, p.sought = nil, nil, sought
	if r == nil {
		return
	}
	p.lead = newPassage(p.state, r, in, p.beside(r, in))
	p.copyable(p.lead.text, in)
	p.lead.keys, p.lead.resized, p.lead.reveal = p.Keys, p.content.Refresh, p.reveal
	p.shown = newWhy(p, r, in, p.lead)
	p.shown.turn()
}

// beside returns the other reports of the chosen event that stand in the same article,
// each sentence once.
func (p *Panel) beside(r *geo.Report, in *geo.Reading) []*geo.Report {
	entry := p.state.Entry(p.state.Selected())
	seen := map[geo.Span]bool{r.Evidence.Span: true}
	var out []*geo.Report
	for i, x := range entry.Event.Reports {
		if x.ID != r.ID && entry.ReadingOf(i).Article.SHA256 == in.Article.SHA256 && !seen[x.Evidence.Span] {
			seen[x.Evidence.Span] = true
			out = append(out, x)
		}
	}
	return out
}

// leave gives the keys back that a part of the panel hears.
func (p *Panel) leave() {
	if c := canvasOf(p); c != nil {
		switch c.Focused().(type) {
		case *passage, *step:
			c.Unfocus()
		}
	}
}

// asRead returns a report as it was read, before anyone corrected it.
func asRead(r *geo.Report, in *geo.Reading) *geo.Report {
	for i := range in.Reports {
		if in.Reports[i].ID == r.ID {
			return &in.Reports[i]
		}
	}
	return r
}

// reveal scrolls so that an object of the panel is in sight.
func (p *Panel) reveal(o fyne.CanvasObject) {
	top, height := p.above(o), p.scroll.Size().Height
	switch below := top + o.Size().Height - height; {
	case top < 0 || o.Size().Height > height:
		p.lift(o)
	case below > 0:
		p.scrollBy(below + theme.Size(theme.SizeGap))
	}
}

// lift scrolls so that an object of the panel stands at its top, as far as there
// is something below it.
func (p *Panel) lift(o fyne.CanvasObject) { p.scrollBy(p.above(o) - theme.Size(theme.SizeGap)) }

func (p *Panel) scrollBy(y float32) {
	p.scroll.Refresh() // takes the content's new height
	most := max(p.scroll.Content.MinSize().Height-p.scroll.Size().Height, 0)
	p.scroll.ScrollToOffset(fyne.NewPos(0, min(max(p.scroll.Offset.Y+y, 0), most)))
}

// above returns how far below the panel's top an object stands.
func (p *Panel) above(o fyne.CanvasObject) float32 {
	driver := fyne.CurrentApp().Driver()
	return driver.AbsolutePositionForObject(o).Y - driver.AbsolutePositionForObject(p.scroll).Y
}

// headline says what happened and where.
func (p *Panel) headline(e *geo.Event) fyne.CanvasObject {
	lead := e.Lead()
	title := flow.NewText()
	title.Height = fynetheme.SizeNameSubHeadingText
	title.Set(translations.Headline(lead), flow.Strong)
	words := container.New(layout.NewCustomPaddedVBoxLayout(2), title)
	words.Objects = append(words.Objects, subtitle(within(lead), p.state.Entry(e))...)
	if text := held(lead); text != "" {
		line := flow.NewPlain(text, flow.Strong)
		line.Height = fynetheme.SizeNameCaptionText
		words.Add(line)
	}
	swatch := container.NewVBox(theme.NewSwatch(lead))
	return container.NewBorder(nil, nil, swatch, nil, theme.Pad(words, 0, 6))
}

// held says that a report is a claim or in doubt, and who says so; empty for one that
// its article states or has from a named source.
func held(r *geo.Report) string {
	if r.Status == "" || r.Status == geo.StatusStated || r.Status == geo.StatusAttributed {
		return ""
	}
	text := translations.Capital(translations.Status(r.Status))
	if by := translations.Attributed(r.ClaimedBy); by != "" {
		text += ": " + by
	}
	return text
}

// within names the areas that a report's place lies in.
func within(r *geo.Report) string {
	p := r.Place
	if p == nil || p.Level == geo.LevelOblast || p.Oblast == p.Name {
		return ""
	}
	return translations.Area(p.Oblast)
}

// when says the category and the date, or why there is none.
func (p *Panel) when(e *geo.Event, in *geo.Reading) fyne.CanvasObject {
	r := e.Dated()
	say := func(r *geo.Report) string { return dateOf(r, &in.Article, p.state.IsCorrected(r, "date")) }
	date := p.fact(aspect{"date", "fact.date", []string{"date"}, say, false}, r, say(r))
	chip := container.NewVBox(theme.Pad(theme.NewChip(translations.Display(e.Display())), 1, 0))
	return container.NewBorder(nil, nil, chip, nil, date)
}

// dateOf says when a report happened and what that is from.
func dateOf(r *geo.Report, in *geo.Article, corrected bool) string {
	d := r.Date
	text := translations.Date(d, in.Published)
	if why := translations.Reason(d.Why); why != "" && d.Words != "" {
		return text + " (" + why + ")"
	}
	return text + translations.Basis(d, in.Published, corrected)
}

// mostQuotes is how many reports of one event are quoted.
const mostQuotes = 6

// quotes shows the passage that tells the event, with a key of its marks below, then
// what other articles tell, and says how many reports are left out.
func (p *Panel) quotes(e *geo.Event, in *geo.Reading) fyne.CanvasObject {
	box := container.New(layout.NewCustomPaddedVBoxLayout(theme.Size(theme.SizeGap)), container.New(layout.NewCustomPaddedVBoxLayout(2), p.lead, markKey(e)))
	left := max(1+len(p.lead.others)-mostQuotes, 0)
	for n, other := range elsewhere(p.state.Entry(e), p.lead.in) {
		if n >= mostQuotes {
			left++
			continue
		}
		caption := theme.NewCaption(sourceName(other.in) + " · " + Byline(&other.in.Article))
		box.Add(container.New(layout.NewCustomPaddedVBoxLayout(0), caption, p.quoteOf(other)))
	}
	if left > 0 {
		box.Add(theme.NewCaption(translations.N("panel.more_quotes", left)))
	}
	return box
}

// told is what another article tells of an event.
type told struct {
	in      *geo.Reading
	reports []*geo.Report
}

// elsewhere returns what the articles of an event but one tell, in the order of
// reading.
func elsewhere(e *ledger.Entry, but *geo.Reading) []told {
	var out []told
	for i, r := range e.Event.Reports {
		in := e.ReadingOf(i)
		at := slices.IndexFunc(out, func(x told) bool { return x.in == in })
		switch {
		case in.Article.SHA256 == but.Article.SHA256:
		case at >= 0:
			out[at].reports = append(out[at].reports, r)
		default:
			out = append(out, told{in, []*geo.Report{r}})
		}
	}
	return out
}

// quoteOf quotes what another article tells.
func (p *Panel) quoteOf(x told) fyne.CanvasObject {
	t := flow.NewText()
	p.copyable(t, x.in)
	quote := newPassage(p.state, x.reports[0], x.in, x.reports[1:])
	t.ShowSpans(x.in.Article.Body, quote.spans, quote.marks())
	return t
}

// spaced puts gaps between parts.
func spaced(parts []fyne.CanvasObject) []fyne.CanvasObject {
	var out []fyne.CanvasObject
	for i, part := range parts {
		if i > 0 {
			out = append(out, container.NewGridWrap(fyne.NewSize(1, theme.Size(theme.SizeGap)/3), layout.NewSpacer()))
		}
		out = append(out, part)
	}
	return out
}
