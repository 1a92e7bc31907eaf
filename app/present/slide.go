package present

import (
	"image/color"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/flow"
	"strikemap/app/sheet"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
)

// slide is what the audience sees.
type slide struct {
	show    *Show
	content *fyne.Container
	ground  *theme.Ground
	chart   fyne.CanvasObject

	headline *flow.Text // what and where, or the number of events
	date     *flow.Text
	quote    *flow.Text
	source   *flow.Text
	totals   *fyne.Container // of the overview
	legend   *fyne.Container // of a stop
	number   *canvas.Text    // which stop of how many
	night    *canvas.Rectangle
	hand     *hand
}

func newSlide(p *Show) *slide {
	s := &slide{
		show: p, chart: p.chart, ground: theme.NewGround(theme.ColorStage),
		headline: flow.NewText(), date: flow.NewText(), quote: flow.NewText(), source: flow.NewText(),
		totals: container.New(&totalsLayout{}), legend: container.New(&legendLayout{}),
		number: canvas.NewText("", theme.Color(theme.ColorMuted)), night: canvas.NewRectangle(color.Black),
	}
	s.hand = newHand(p)
	s.night.Hide()
	s.number.Alignment = fyne.TextAlignTrailing
	s.content = container.New(&stage{s}, s.ground, s.chart, s.headline, s.date, s.quote, s.source,
		s.totals, s.legend, s.number, s.night, s.hand)
	return s
}

// black covers everything, or uncovers it.
func (s *slide) black(on bool) {
	s.night.Hidden = !on
	s.content.Refresh()
}

func (s *slide) blacked() bool { return !s.night.Hidden }

// fill brings the slide in line with the stop.
func (s *slide) fill() {
	e := s.show.event(s.show.at)
	s.headline.Set(s.show.headline(s.show.at), flow.Strong)
	if e == nil {
		s.overview()
	} else {
		s.event(e)
	}
	s.totals.Hidden, s.legend.Hidden = e != nil, e == nil
	s.count()
	s.content.Layout.Layout(s.content.Objects, s.content.Size())
	s.content.Refresh()
}

// event fills the slide with an event.
func (s *slide) event(e *geo.Event) {
	lead, in := e.Lead(), s.show.state.ReadingOf(e)
	a := &in.Article
	s.date.Set(translations.Capital(translations.Date(e.Date(), a.Published)), flow.Muted)
	marks := []flow.Mark{{Span: lead.Toponym.Span, Style: flow.Place}, {Span: lead.Trigger.Span, Style: flow.Trigger}}
	s.quote.ShowSpan(a.Body, flow.Cut(a.Body, lead.Evidence.Span, lead.Trigger.Span), marks)
	s.source.Set(cite(a), flow.Muted)
	s.legend.Objects = s.counts(false)
}

// cite names the source of a quote.
func cite(a *geo.Article) string {
	var parts []string
	for _, part := range []string{a.Publisher, a.Title} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	if !a.Published.IsZero() {
		parts = append(parts, translations.Day(a.Published))
	}
	return strings.Join(parts, " · ")
}

// overview fills the slide with the totals.
func (s *slide) overview() {
	st := s.show.state
	s.date.Set(sheet.Period(s.show.stops), flow.Muted)
	s.quote.Set("", 0)
	s.source.Set(translations.N("present.articles", len(st.Readings())), flow.Muted)
	s.totals.Objects = s.counts(true)
}

// counts returns the categories that are on with their counts, then the tray:
// of the overview all of them, of a stop those that are there.
func (s *slide) counts(all bool) []fyne.CanvasObject {
	st := s.show.state
	counts := st.Counts()
	var out []fyne.CanvasObject
	for _, d := range geo.Displays {
		if n := counts[d]; st.IsShown(d) && (n > 0 || all) {
			out = append(out, theme.NewCategory(d), stageText(translations.Display(d)), stageText(translations.Number(n)))
		}
	}
	if n := len(st.Tray()); n > 0 || all {
		out = append(out, theme.NewGround(theme.ColorStage), stageText(translations.T("legend.tray")), stageText(translations.Number(n)))
	}
	return out
}

func stageText(text string) *canvas.Text {
	return canvas.NewText(text, theme.Color("foreground"))
}

// count says which stop this is, or the number that is being typed.
func (s *slide) count() {
	s.number.Text = translations.T("panel.position", "At", translations.Number(s.show.at), "Of", translations.Number(len(s.show.stops)))
	if s.show.at == 0 {
		s.number.Text = ""
	}
	if s.show.typed > 0 {
		s.number.Text = "→ " + translations.Number(s.show.typed)
	}
	s.number.Refresh()
}

// hand lies over everything: a click goes on, a click with the other button
// back, and nothing else takes the keys.
type hand struct {
	widget.BaseWidget
	show *Show
}

func newHand(p *Show) *hand {
	h := &hand{show: p}
	h.ExtendBaseWidget(h)
	return h
}

// CreateRenderer draws nothing.
func (h *hand) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(canvas.NewRectangle(color.Transparent))
}

// Tapped goes to the next stop.
func (h *hand) Tapped(*fyne.PointEvent) { h.show.Next() }

// TappedSecondary goes to the stop before.
func (h *hand) TappedSecondary(*fyne.PointEvent) { h.show.Prev() }
