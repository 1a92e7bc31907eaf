package excerpt

import (
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/flow"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/ledger"
)

// mostLike is how many events that may be one are listed.
const mostLike = 5

// like tells which other events may be this one, with what joins them and what keeps
// them apart; nothing when there are none.
func (p *Panel) like(e *geo.Event) []fyne.CanvasObject {
	all := p.state.Like(e)
	if len(all) == 0 || p.Merge == nil {
		return nil
	}
	articles := map[*geo.Reading]bool{}
	for _, x := range append(slices.Clone(all), p.state.Entry(e)) {
		for _, r := range x.Articles() {
			articles[r] = true
		}
	}
	head := theme.NewLine(translations.N("like.articles", len(articles)))
	head.Bold = true
	box := container.New(layout.NewCustomPaddedVBoxLayout(2), head)
	ids := []string{e.ID}
	for i, x := range all {
		ids = append(ids, x.Event.ID)
		if i < mostLike {
			box.Add(p.other(x))
		}
	}
	merge := widget.NewButtonWithIcon(translations.N("like.merge", len(ids)), fynetheme.ContentAddIcon(), func() { p.Merge(ids...) })
	apart := widget.NewButton(translations.T("like.apart"), func() { p.Apart(ids...) })
	box.Add(container.NewHBox(merge, apart))
	return []fyne.CanvasObject{theme.NewCard(box)}
}

// other is the line of an event that may be the chosen one; a click goes there.
func (p *Panel) other(x *ledger.Entry) fyne.CanvasObject {
	link := flow.NewText()
	link.Height = fynetheme.SizeNameCaptionText
	title := translations.Headline(x.Lead)
	text := title + " · " + translations.ShortDate(x.Event.Date()) + " · " + sourceName(x.Reading) + ": " + oneLine(x.Lead.Evidence.Text, 90)
	link.ShowSpan(text, geo.Span{End: len(text)}, []flow.Mark{{Span: geo.Span{End: len(title)}, Style: flow.Strong, ID: x.Event.ID}})
	link.OnTapped = p.state.Select
	return link
}

// sourceName names an article's publisher, else its file or title.
func sourceName(in *geo.Reading) string {
	switch a := &in.Article; {
	case a.Publisher != "":
		return a.Publisher
	case a.Title != "":
		return oneLine(a.Title, 40)
	default:
		return a.Path
	}
}

// oneLine returns the first letters of a text on one line.
func oneLine(text string, letters int) string {
	text = strings.Join(strings.Fields(text), " ")
	if runes := []rune(text); len(runes) > letters {
		return strings.TrimRight(string(runes[:letters]), " ,;") + "…"
	}
	return text
}

// sources is the card of an event that several reports tell: who tells it, from how
// many texts, and each fact with what every article states of it; nothing when one
// report tells it.
func (p *Panel) sources(e *ledger.Entry) []fyne.CanvasObject {
	if len(e.Event.Reports) < 2 {
		return nil
	}
	box := container.New(layout.NewCustomPaddedVBoxLayout(3), heading(translations.N("card.articles", len(e.Articles()))))
	if text := origins(e); text != "" {
		box.Add(words(text))
	}
	for i, t := range e.Sources() {
		box.Add(p.telling(i, t, len(e.Articles()) > 1))
	}
	grid := container.New(layout.NewFormLayout())
	for _, f := range e.Facts() {
		if value := tellings(f); value != nil {
			grid.Add(factName(f))
			grid.Add(value)
		}
	}
	box.Add(grid)
	for _, effect := range []geo.Effect{geo.EffectKilled, geo.EffectInjured} {
		if text := toll(e, effect); text != "" {
			box.Add(words(text))
		}
	}
	return []fyne.CanvasObject{theme.NewCard(box)}
}

// telling is the line of an article: who tells, what, and the button that splits it off.
// One that tells alone has a line a report.
func (p *Panel) telling(i int, t ledger.Telling, split bool) fyne.CanvasObject {
	lines := container.New(layout.NewCustomPaddedVBoxLayout(3))
	name := strconv.Itoa(i+1) + ". " + sourceName(t.Reading)
	if split {
		return p.told(name, quotes(t.Reports), t.Reports)
	}
	for _, r := range t.Reports {
		lines.Add(p.told(name, oneLine(r.Evidence.Text, 80), []*geo.Report{r}))
	}
	return lines
}

// quotes returns the beginnings of what reports quote, at most two.
func quotes(all []*geo.Report) string {
	var out []string
	for _, r := range all {
		if text := oneLine(r.Evidence.Text, 80); !slices.Contains(out, text) && len(out) < 2 {
			out = append(out, text)
		}
	}
	return strings.Join(out, " · ")
}

// told is a line of who tells what in some reports, with the button that makes them an
// event of their own.
func (p *Panel) told(name, quote string, reports []*geo.Report) fyne.CanvasObject {
	line := flow.NewText()
	line.Height = fynetheme.SizeNameCaptionText
	text := name + " · " + quote
	line.ShowSpan(text, geo.Span{End: len(text)}, []flow.Mark{{Span: geo.Span{End: len(name)}, Style: flow.Strong}})
	if p.Split == nil {
		return line
	}
	ids := make([]string, len(reports))
	for i, r := range reports {
		ids[i] = r.ID
	}
	split := widget.NewButtonWithIcon(translations.T("card.split"), fynetheme.ContentCutIcon(), func() { p.Split(ids...) })
	split.Importance = widget.LowImportance
	return container.NewBorder(nil, nil, nil, container.NewVBox(split), line)
}

// cardNames holds the keys of the names of the card's facts.
var cardNames = map[string]string{
	"kind": "card.kind", "place": "card.place", "date": "card.date", "weapons": "card.weapons", "targets": "card.targets",
	"status": "card.status", "killed": "card.killed", "injured": "card.injured",
}

// tolls holds the keys of what is said of a toll over time.
var tolls = map[geo.Effect]string{geo.EffectKilled: "card.toll.killed", geo.EffectInjured: "card.toll.injured"}

// factName names a fact of the card, in the colour of a warning where two reports
// contradict each other.
func factName(f ledger.Fact) fyne.CanvasObject {
	line := nameLine(translations.T(cardNames[f.Name]))
	if !f.Disagree {
		return line
	}
	line.Color, line.Bold = fynetheme.ColorNameWarning, true
	sign := theme.NewSmallIcon(fynetheme.NewWarningThemedResource(fynetheme.WarningIcon()))
	return container.NewVBox(container.NewHBox(line, container.NewCenter(sign)))
}

// tellings returns what the articles state of a fact, each with who states it by
// number; nil when all are silent. Where all say the same it is said once.
func tellings(f ledger.Fact) fyne.CanvasObject {
	var order []string
	by := map[string][]string{}
	for i, t := range f.Tellings {
		for _, value := range saidOf(f.Name, t) {
			if by[value] == nil {
				order = append(order, value)
			}
			by[value] = append(by[value], strconv.Itoa(i+1))
		}
	}
	lines := container.New(layout.NewCustomPaddedVBoxLayout(0))
	for _, value := range order {
		line := translations.Capital(value)
		if len(order) > 1 {
			line += " [" + strings.Join(by[value], ", ") + "]"
		}
		t := flow.NewPlain(line, 0)
		t.Height = fynetheme.SizeNameCaptionText
		lines.Add(t)
	}
	if len(order) == 0 {
		return nil
	}
	return lines
}

// wordsOf put what a report states of a fact into words; empty when it is silent.
var wordsOf = map[string]func(*geo.Report) string{
	"kind":    func(r *geo.Report) string { return translations.Kind(r.Kind) },
	"place":   func(r *geo.Report) string { return translations.Place(r) },
	"date":    dayOf,
	"weapons": func(r *geo.Report) string { return joined(r, weaponsOf) },
	"targets": func(r *geo.Report) string { return joined(r, targetsOf) },
	"status":  func(r *geo.Report) string { return translations.Status(r.Status) },
}

func dayOf(r *geo.Report) string {
	if !r.Date.Known() {
		return ""
	}
	return translations.ShortDate(r.Date)
}

// saidOf puts what an article states of a fact into words, each once.
func saidOf(name string, t ledger.Telling) []string {
	say, ok := wordsOf[name]
	if !ok || len(t.Values) == 0 {
		return t.Values
	}
	var out []string
	for _, r := range t.Reports {
		if text := say(r); text != "" && !slices.Contains(out, text) {
			out = append(out, text)
		}
	}
	return out
}

// toll tells how the number of people is told over the reports: as a range, with the
// latest; empty when no two tell one.
func toll(e *ledger.Entry, effect geo.Effect) string {
	t := e.TollOf(effect)
	if t.Latest == nil || t.Min == nil || t.Max == nil || *t.Min == *t.Max {
		return ""
	}
	at := slices.Index(e.Event.Reports, t.Latest)
	latest := ""
	for _, c := range t.Latest.Effects {
		if c.Effect == effect {
			latest = translations.Effect(c)
		}
	}
	return translations.T(tolls[effect], "Min", translations.Number(*t.Min), "Max", translations.Number(*t.Max),
		"Latest", latest, "Source", sourceName(e.ReadingOf(max(at, 0))))
}

// origins says which articles of an event reprint which; empty when each is its own.
func origins(e *ledger.Entry) string {
	articles := e.Articles()
	of := ledger.Origins(slices.Values(articles))
	var lines []string
	for _, in := range articles {
		for _, from := range articles {
			if of[in.Article.SHA256] == from.Article.SHA256 && in != from {
				lines = append(lines, translations.T("card.reprints", "Copy", ordinal(articles, in), "Origin", ordinal(articles, from)))
			}
		}
	}
	if len(lines) == 0 {
		return ""
	}
	own := len(articles) - len(lines)
	return translations.N("card.origins", own, "Articles", translations.Number(len(articles))) + " " + strings.Join(lines, "; ") + "."
}

// ordinal names an article with its number in the list.
func ordinal(articles []*geo.Reading, in *geo.Reading) string {
	return "[" + strconv.Itoa(slices.Index(articles, in)+1) + "] " + sourceName(in)
}
