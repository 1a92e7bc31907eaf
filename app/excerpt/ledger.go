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
// many texts, and each fact with what every report states of it; nothing when one
// report tells it.
func (p *Panel) sources(e *ledger.Entry) []fyne.CanvasObject {
	if len(e.Event.Reports) < 2 {
		return nil
	}
	box := container.New(layout.NewCustomPaddedVBoxLayout(3), heading(translations.N("card.articles", len(e.Articles()))))
	if text := origins(e); text != "" {
		box.Add(words(text))
	}
	for i, r := range e.Event.Reports {
		box.Add(p.telling(e, i, r))
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

// telling is the line of a report: who tells, and the button that splits it off.
func (p *Panel) telling(e *ledger.Entry, i int, r *geo.Report) fyne.CanvasObject {
	in := e.ReadingOf(i)
	line := flow.NewText()
	line.Height = fynetheme.SizeNameCaptionText
	name := strconv.Itoa(i+1) + ". " + sourceName(in)
	text := name + " · " + oneLine(r.Evidence.Text, 80)
	line.ShowSpan(text, geo.Span{End: len(text)}, []flow.Mark{{Span: geo.Span{End: len(name)}, Style: flow.Strong}})
	if p.Split == nil {
		return line
	}
	split := widget.NewButtonWithIcon(translations.T("card.split"), fynetheme.ContentCutIcon(), func() { p.Split(r.ID) })
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
	return container.NewHBox(line, theme.NewSmallIcon(fynetheme.NewWarningThemedResource(fynetheme.WarningIcon())))
}

// tellings returns what the reports state of a fact, each with who states it by
// number; nil when all are silent. Where all say the same it is said once.
func tellings(f ledger.Fact) fyne.CanvasObject {
	var order []string
	by := map[string][]string{}
	for i, t := range f.Tellings {
		if len(t.Values) == 0 {
			continue
		}
		value := saidOf(f.Name, t)
		if by[value] == nil {
			order = append(order, value)
		}
		by[value] = append(by[value], strconv.Itoa(i+1))
	}
	var lines []string
	for _, value := range order {
		line := translations.Capital(value)
		if len(order) > 1 {
			line += " [" + strings.Join(by[value], ", ") + "]"
		}
		lines = append(lines, line)
	}
	if len(lines) == 0 {
		return nil
	}
	t := flow.NewPlain(strings.Join(lines, "\n"), 0)
	t.Height = fynetheme.SizeNameCaptionText
	return t
}

// saidOf puts what a report states of a fact into words.
func saidOf(name string, t ledger.Telling) string {
	r := t.Report
	switch name {
	case "kind":
		return translations.Kind(r.Kind)
	case "place":
		return translations.Place(r)
	case "date":
		return translations.ShortDate(r.Date)
	case "weapons":
		return joined(r, weaponsOf)
	case "targets":
		return joined(r, targetsOf)
	case "status":
		return translations.Status(r.Status)
	}
	return strings.Join(t.Values, ", ")
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
				lines = append(lines, translations.T("card.reprints", "Copy", sourceName(in), "Origin", sourceName(from)))
			}
		}
	}
	if len(lines) == 0 {
		return ""
	}
	own := len(articles) - len(lines)
	return translations.N("card.origins", own, "Articles", translations.Number(len(articles))) + " " + strings.Join(lines, "; ") + "."
}
