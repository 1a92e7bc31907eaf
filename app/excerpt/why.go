package excerpt

import (
	"fmt"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/confidence"
)

// Decided is what only a second reading tells of a report: what each word of its
// evidence decides, and the places that its name could mean, the one chosen first.
type Decided struct {
	Words   []geo.Influence
	Bearers []Bearer
}

// Bearer is a place that bears a name, and the raion that it lies in, if any.
type Bearer struct{ Place, Raion *geo.Place }

// why shows how a report was read, under a button that discloses it.
type why struct {
	panel   *Panel
	report  *geo.Report // as it was read
	in      *geo.Reading
	quote   *passage
	bearers []Bearer
	eager   bool // the keys go to the quote once its words are known

	content, body *fyne.Container
	button        *widget.Button
}

// newWhy returns the disclosure of a report whose evidence stands in a passage.
func newWhy(p *Panel, r *geo.Report, in *geo.Reading, quote *passage) *why {
	w := &why{panel: p, report: r, in: in, quote: quote, body: container.New(layout.NewCustomPaddedVBoxLayout(3))}
	w.button = widget.NewButtonWithIcon(translations.T("panel.why"), nil, func() { w.toggle() })
	quote.wanted = w.want
	w.button.Importance, w.button.Alignment = widget.LowImportance, widget.ButtonAlignLeading
	w.content = container.NewVBox(w.button, theme.Pad(w.body, 0, 8))
	return w
}

// toggle discloses why, or no longer.
func (w *why) toggle() {
	w.panel.why = !w.panel.why
	w.turn()
	if w.panel.why {
		w.panel.lift(w.quote)
	}
}

// want asks for what each word decides, once.
func (w *why) want() {
	if w.panel.Decide != nil && w.quote.words == nil {
		w.panel.Decide(w.in, w.report, w.know)
	}
}

// turn shows or hides what is disclosed, and asks for what is not known yet.
func (w *why) turn() {
	w.body.RemoveAll()
	if !w.panel.why {
		w.button.SetIcon(fynetheme.MenuExpandIcon())
		w.quote.rest()
		return
	}
	w.button.SetIcon(fynetheme.MenuDropDownIcon())
	w.fill()
	w.quote.ask()
	w.want()
}

// know takes what the second reading tells.
func (w *why) know(d Decided) {
	if w.panel.shown != w {
		return
	}
	if w.bearers = d.Bearers; w.panel.why {
		w.fill()
	}
	w.quote.know(d.Words)
	if w.eager {
		w.eager = false
		w.quote.focus()
	}
}

// fill shows the rules, the place and the role.
func (w *why) fill() {
	w.body.Objects = nil
	if w.panel.Decide != nil {
		cover := widget.NewButtonWithIcon(translations.T("why.cover"), fynetheme.VisibilityOffIcon(), func() {
			w.panel.reveal(w.quote)
			w.quote.focus()
		})
		cover.Importance = widget.LowImportance
		w.body.Add(container.NewHBox(cover))
	}
	w.body.Add(heading(translations.T("why.rules")))
	for _, s := range w.steps() {
		w.body.Add(s)
	}
	role := ""
	if r := w.report; r.Mention >= 0 && r.Mention < len(w.in.Mentions) {
		m := &w.in.Mentions[r.Mention]
		w.places(m)
		role = translations.T("why.role", "Role", meant(m)) + "\n"
	}
	w.body.Add(heading(translations.T("why.whole")))
	w.body.Add(words(role + translations.T("why.confidence", "Score", fmt.Sprintf("%.2f", w.report.Confidence)) + w.grounds()))
}

// mostGrounds is how many grounds of confidence are shown.
const mostGrounds = 3

// grounds says, a line each, what weighs most for the reading or raises which doubt.
func (w *why) grounds() string {
	key := map[confidence.Side]string{confidence.Sure: "why.for", confidence.Which: "why.which", confidence.Whether: "why.whether"}
	out := ""
	for _, g := range confidence.Heaviest(w.in, w.report, mostGrounds) {
		out += "\n" + translations.T(key[g.Side], "Reason", translations.Reason(g.Reason))
	}
	return out
}

// meant says what part a place has, and why where the rules do not say it already.
func meant(m *geo.Mention) string {
	if m.RoleReason.ID == geo.ReasonDecidedBy {
		return translations.Role(m.Role)
	}
	return translations.Because(m)
}

// steps returns a line for the words that decided and for each rule.
func (w *why) steps() []fyne.CanvasObject {
	out := []fyne.CanvasObject{w.step(translations.T("why.trigger", "Words", w.report.Trigger.Text), w.report.Trigger.Span, 0)}
	for _, s := range w.report.Steps {
		out = append(out, w.step(translations.Capital(translations.Reason(geo.Because(s.Rule))), s.Span, s.Weight))
	}
	return slices.Clip(out)
}

func (w *why) step(rule string, joined geo.Span, weight float64) fyne.CanvasObject {
	words := joined.Of(w.in.Article.Body)
	s := newStep()
	s.keys = w.panel.Keys
	s.point = func(at bool) {
		if at {
			w.quote.join(joined)
		} else if w.quote.joined == joined {
			w.quote.join(geo.Span{})
		}
	}
	s.show = func() { w.panel.reveal(w.quote) }
	return container.NewStack(line(rule, words, weight), s)
}

// heading is a line over a part of what is disclosed.
func heading(text string) fyne.CanvasObject {
	l := theme.NewLine(text)
	l.Bold = true
	return theme.Pad(l, 2, 0)
}
