package excerpt

import (
	"slices"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
	"strikemap/app/flow"
	"strikemap/app/state"
	"strikemap/app/translations"
	"strikemap/geo"
)

// passage quotes a report. While it is asked why, each word of the evidence can be
// covered, with the pointer or the keys, and what would be read without it is told
// below.
type passage struct {
	widget.BaseWidget

	reveal  func(fyne.CanvasObject) // brings a part of it into sight
	resized func()                  // its height may be another
	keys    *action.Ear             // hears the keys that it has no use for; may be nil

	in      *geo.Reading
	report  *geo.Report
	others  []*geo.Report // of the same event and article, quoted with it
	spans   []geo.Span
	asked   bool // why
	words   []geo.Influence
	at      int                     // the word that the keys are at
	found   func(string) []geo.Span // finds the words that are searched for in a text
	names   func(*geo.Report) bool  // tells whether they name a report's place
	covered int                     // the word that is covered; -1 when none is
	held    geo.Span                // the word that the pointer stays down on
	wanted  func()                  // asks for the words when they are not known; may be nil
	joined  geo.Span                // the words that a rule joined
	focused bool

	text, told *flow.Text
	content    *fyne.Container
}

func newPassage(s *state.State, r *geo.Report, in *geo.Reading, others []*geo.Report) *passage {
	p := &passage{
		in: in, found: s.Found, names: s.Names, report: r, others: others, covered: -1, text: flow.NewText(), told: flow.NewText(),
		resized: func() {}, reveal: func(fyne.CanvasObject) {},
	}
	p.spans = p.quoted()
	p.told.Height = fynetheme.SizeNameCaptionText
	p.told.Hide()
	p.text.OnTapped, p.text.OnHeld = p.tapped, p.hold
	p.content = container.New(layout.NewCustomPaddedVBoxLayout(4), p.text, p.told)
	p.ExtendBaseWidget(p)
	p.update()
	return p
}

// quoted returns what is quoted: the sentences of the reports with those around them,
// each once, in the order of the text.
func (p *passage) quoted() []geo.Span {
	var all []geo.Span
	for i, r := range append([]*geo.Report{p.report}, p.others...) {
		if i == mostQuotes {
			break
		}
		all = append(all, flow.Cut(p.in.Article.Body, flow.Around(p.in.Sentences, r.Evidence.Span), r.Trigger.Span))
	}
	return flow.Merged(all)
}

// quotes reports whether a span is quoted.
func (p *passage) quotes(s geo.Span) bool {
	return slices.ContainsFunc(p.spans, func(x geo.Span) bool { return x.Contains(s) })
}

// marks returns the marks of what is quoted.
func (p *passage) marks() []flow.Mark {
	var all []flow.Mark
	for _, s := range p.spans {
		all = append(all, flow.Mark{Span: s, Style: flow.Muted})
		all = append(all, found(p.found(s.Of(p.in.Article.Body)), s.Start)...)
	}
	for _, r := range append([]*geo.Report{p.report}, p.others...) {
		all = append(all, flow.Mark{Span: r.Evidence.Span, Style: flow.Chosen})
		all = append(all, flow.Details(r)...)
		if p.names(r) {
			all = append(all, flow.Mark{Span: r.Toponym.Span, Style: flow.Found})
		}
	}
	return append(all, flow.Mark{Span: p.joined, Style: flow.Joined})
}

// CreateRenderer shows the quote above what is told of it.
func (p *passage) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(p.content) }

// ask says that it is asked why; the words come later.
func (p *passage) ask() {
	p.asked = true
	p.update()
}

// rest shows the quote alone, as long as it is not asked why.
func (p *passage) rest() {
	p.leave()
	p.asked, p.words, p.covered, p.joined = false, nil, -1, geo.Span{}
	p.update()
}

// know takes the words of the evidence and what each decides.
func (p *passage) know(words []geo.Influence) {
	p.words = slices.DeleteFunc(slices.Clone(words), func(w geo.Influence) bool { return !p.quotes(w.Span) })
	p.at = max(slices.IndexFunc(p.words, decides), 0)
	p.coverHeld()
	p.update()
}

// hold covers a word for as long as the pointer stays down on it; the empty span is none.
func (p *passage) hold(word geo.Span) {
	p.held = word
	switch {
	case word.Empty():
		p.covered = -1
	case p.words == nil && p.wanted != nil:
		p.wanted()
	default:
		p.coverHeld()
	}
	p.update()
}

// coverHeld covers the word that is held, where it is one of the evidence.
func (p *passage) coverHeld() {
	if !p.held.Empty() {
		p.covered = slices.IndexFunc(p.words, func(w geo.Influence) bool { return w.Span.Overlaps(p.held) })
	}
}

func decides(w geo.Influence) bool { return len(w.Changes) > 0 }

// join marks the words that a rule joined; the empty span marks none.
func (p *passage) join(s geo.Span) {
	if s != p.joined {
		p.joined = s
		p.update()
	}
}

// update shows the quote with its marks, and what is told of it.
func (p *passage) update() {
	marks := p.marks()
	for i, w := range p.words {
		if !p.asked && i != p.covered {
			continue
		}
		m := flow.Mark{Span: w.Span, ID: strconv.Itoa(i)}
		if decides(w) {
			m.Style |= flow.Decides
		}
		if i == p.covered {
			m.Style |= flow.Covered
		}
		if i == p.at && p.focused {
			m.Style |= flow.Cursor
		}
		marks = append(marks, m)
	}
	height := p.content.MinSize().Height
	p.text.ShowSpans(p.in.Article.Body, p.spans, marks)
	p.tell()
	p.told.Hidden = !p.asked && p.held.Empty()
	if p.content.MinSize().Height != height {
		p.resized()
	}
	if p.covered >= 0 {
		p.reveal(p.told)
	}
}

// tell says under the quote what would be read without the covered word, or else
// how to cover one.
func (p *passage) tell() {
	p.told.Height = fynetheme.SizeNameCaptionText
	switch {
	case p.covered >= 0:
		p.told.Height = fynetheme.SizeNameText
		p.consequence(p.words[p.covered])
	case p.words == nil:
		p.told.Set(translations.T("why.waiting"), flow.Muted)
	case !p.held.Empty():
		p.told.Set(translations.T("why.beside"), flow.Muted)
	case !slices.ContainsFunc(p.words, decides):
		p.told.Set(translations.T("why.hint_none"), flow.Muted)
	default:
		p.told.Set(translations.T("why.hint"), flow.Muted)
	}
}

// consequence says what would be read without a word.
func (p *passage) consequence(w geo.Influence) {
	what := translations.Otherwise(p.report, w)
	if what == "" {
		what = translations.T("why.same")
	}
	var text string
	var marks []flow.Mark
	add := func(part string, style flow.Style) {
		marks = append(marks, flow.Mark{Span: geo.Span{Start: len(text), End: len(text) + len(part)}, Style: style})
		text += part
	}
	add(translations.T("why.without", "Word", w.Span.Of(p.in.Article.Body)), flow.Strong)
	add(" "+what+". ", 0)
	add(translations.T("why.return"), flow.Muted)
	p.told.ShowSpan(text, geo.Span{End: len(text)}, marks)
}

// tapped covers the word of an id, or shows it again.
func (p *passage) tapped(id string) {
	i, err := strconv.Atoi(id)
	if err != nil || i >= len(p.words) {
		return
	}
	p.at = i
	p.focus()
	p.turn()
}

// turn covers the word that the keys are at, or shows it again.
func (p *passage) turn() {
	if p.covered == p.at || len(p.words) == 0 {
		p.covered = -1
	} else {
		p.covered = p.at
	}
	p.update()
}

// focus has the passage hear the keys.
func (p *passage) focus() {
	if c := canvasOf(p); c != nil && !p.focused {
		c.Focus(p)
	}
}

// leave gives the keys back.
func (p *passage) leave() {
	if c := canvasOf(p); c != nil && p.focused {
		c.Unfocus()
	}
}

// FocusGained shows which word the keys are at.
func (p *passage) FocusGained() {
	p.focused = true
	p.update()
}

// FocusLost shows it no more.
func (p *passage) FocusLost() {
	p.focused = false
	p.update()
}

// Disabled passages are passed over by the Tab key: those that are not asked why.
func (p *passage) Disabled() bool { return len(p.words) == 0 || !p.asked }

// Enable does nothing: there are words to cover or there are none.
func (p *passage) Enable() {}

// Disable does nothing.
func (p *passage) Disable() {}

// TypedRune hands letters on.
func (p *passage) TypedRune(r rune) { p.keys.TypedRune(r) }

// KeyDown tells that a key went down.
func (p *passage) KeyDown(ev *fyne.KeyEvent) { p.keys.KeyDown(ev) }

// KeyUp tells that a key went up.
func (p *passage) KeyUp(ev *fyne.KeyEvent) { p.keys.KeyUp(ev) }

// TypedKey walks the words with the arrows, those that decide with up and down,
// covers with Enter, and shows everything again with Escape.
func (p *passage) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeyLeft:
		p.step(-1, func(geo.Influence) bool { return true })
	case fyne.KeyRight:
		p.step(1, func(geo.Influence) bool { return true })
	case fyne.KeyUp:
		p.step(-1, decides)
	case fyne.KeyDown:
		p.step(1, decides)
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		p.turn()
	case fyne.KeyEscape:
		p.back()
	default:
		p.keys.TypedKey(ev)
	}
}

// step goes to the next word of a kind in a direction, if there is one. While a
// word is covered, that one is covered instead.
func (p *passage) step(by int, kind func(geo.Influence) bool) {
	for i := p.at + by; i >= 0 && i < len(p.words); i += by {
		if kind(p.words[i]) {
			p.at = i
			if p.covered >= 0 {
				p.covered = i
			}
			p.update()
			return
		}
	}
}

// back shows the covered word again, or else gives the keys back.
func (p *passage) back() {
	if p.covered < 0 {
		p.leave()
		return
	}
	p.covered = -1
	p.update()
}
