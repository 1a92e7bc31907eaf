package slide

import (
	"strikemap/app/sheet"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/briefing"
)

// titlePage words what a briefing is about.
func titlePage(p *Page, b briefing.Briefing, told []briefing.Stop) {
	p.Heading = b.Theme.Title
	if p.Heading == "" {
		p.Heading = translations.T("picture.title")
	}
	p.Context = b.Theme.Subtitle
	events := make([]*geo.Event, len(b.Shown))
	counts, articles, offMap := map[geo.Display]int{}, map[*geo.Reading]bool{}, 0
	for i, e := range b.Shown {
		events[i] = e.Event
		for _, r := range e.Articles() {
			articles[r] = true
		}
		if e.Mapped() {
			counts[e.Display]++
		} else {
			offMap++
		}
	}
	p.When = sheet.Period(events)
	for _, d := range geo.Displays {
		if counts[d] > 0 {
			p.Totals = append(p.Totals, Total{d, translations.Display(d), counts[d]})
		}
	}
	if offMap > 0 {
		p.Totals = append(p.Totals, Total{"", translations.T("legend.tray"), offMap})
	}
	stops := 0
	for _, s := range told {
		if s.Kind == briefing.Events {
			stops++
			p.Entries = append(p.Entries, s.Entries...)
		}
	}
	p.Lines = append(p.Lines, translations.N("slide.stops", stops, "Events", translations.N("summary.events", len(b.Shown)),
		"Articles", translations.N("slide.articles", len(articles))))
	if b.Gravest {
		p.Lines = append(p.Lines, translations.N("slide.gravest", stops))
	}
	if !b.Theme.Made.IsZero() {
		p.Lines = append(p.Lines, translations.T("slide.made", "Day", translations.Day(b.Theme.Made)))
	}
	if line := withheld(b); line != "" {
		p.Lines = append(p.Lines, line)
	}
}

// withheld says what was left out of a briefing, as a sentence.
func withheld(b briefing.Briefing) string {
	if b.Withheld == "" {
		return ""
	}
	return translations.T("slide.withheld", "What", b.Withheld)
}

// sourcesPage words what the stops are told from.
func sourcesPage(p *Page, b briefing.Briefing) {
	p.Heading = translations.T("slide.sources")
	for _, s := range b.Sources() {
		a := &s.Reading.Article
		p.Sources = append(p.Sources, Cited{Text: Cite(a), Link: a.URL, Stops: translations.N("slide.source_stops", len(s.Stops), "Numbers", numbersOf(s.Stops))})
	}
	p.Lines = []string{translations.T("slide.method")}
	if line := withheld(b); line != "" {
		p.Lines = append(p.Lines, line)
	}
}
