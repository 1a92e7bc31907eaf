package slide

import (
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/briefing"
	"strikemap/geo/ledger"
)

// Page is what is told of one stop, in the interface's language. Texts are as they were
// read or written: what draws them leaves out what its fonts lack.
type Page struct {
	ID     string // the stop's
	Kind   briefing.Kind
	Number int // among all pages, from 1
	Of     int // how many pages there are
	Stop   int // among the stops of events, from 1; 0 for others

	Entries []*ledger.Entry // whose events are lit on the map

	Heading     string   // where, in words that claim no more than the source
	Context     string   // the oblast or country around it
	What        string   // what happened
	When        string   // empty for no stop of events
	Facts       []string // consequences, what was hit, with what
	Caption     string   // a person's own words
	Quote       string   // exact, on one line
	Trigger     int      // where in the quote the word stands that decided
	Translation string
	Source      string   // publisher, title, date
	Link        string   // the article's address
	Also        string   // who tells it, too
	Status      string   // how the source holds it, and who says so
	Precision   string   // empty where a settlement or less is named
	Lines       []string // of the title page
	Totals      []Total
	Sources     []Cited
	Notes       string // for the speaker alone
	Note        string // what people noted of its events
}

// Total is a line of the title page's numbers.
type Total struct {
	Display geo.Display
	Name    string
	Count   int
}

// Cited is an article on the page of sources.
type Cited struct {
	Text  string
	Link  string
	Stops string // "Stops 1, 4"
}

// Pages returns what is told of a briefing, in its order.
func Pages(b briefing.Briefing) []Page {
	told := b.Told()
	out := make([]Page, len(told))
	stop := 0
	for i, s := range told {
		p := Page{ID: s.ID, Kind: s.Kind, Number: i + 1, Of: len(told), Entries: s.Entries, Caption: s.Caption, Translation: s.Translation, Notes: s.Notes}
		switch s.Kind {
		case briefing.Title:
			titlePage(&p, b, told)
		case briefing.Sources:
			sourcesPage(&p, b)
		default:
			stop++
			p.Stop = stop
			eventPage(&p, s)
		}
		out[i] = p
	}
	return out
}

// eventPage words a stop of events.
func eventPage(p *Page, s briefing.Stop) {
	lead := s.Lead()
	r := lead.Lead
	a := &lead.Reading.Article
	p.Heading, p.Context = Where(r), context(r)
	p.What = translations.What(r)
	if s.Group() {
		p.Heading = translations.N(countedAs(s.Entries), len(s.Entries))
		p.Context = shared(s.Entries)
		p.Facts = append(p.Facts, names(s.Entries))
	}
	p.When = translations.Capital(translations.Date(lead.Event.Date(), a.Published))
	p.Facts = append(p.Facts, facts(s)...)
	p.Quote = oneLine(r.Evidence.Text)
	if in := r.Trigger.Span.Start - r.Evidence.Span.Start; in > 0 && in < len(r.Evidence.Text) {
		p.Trigger = min(len(oneLine(r.Evidence.Text[:in])), len(p.Quote))
	}
	p.Source, p.Link = Cite(a), a.URL
	p.Also = also(s, a)
	p.Status = status(s)
	switch {
	case r.Place != nil && r.Place.ID == geo.PlaceWithheld:
		p.Precision = translations.T("slide.coarsened")
	case r.Precision >= geo.P4:
		p.Precision = translations.Capital(translations.Precision(r))
	}
	for _, e := range s.Entries {
		if e.Note != "" {
			p.Note = strings.TrimSpace(p.Note + "\n" + e.Note)
		}
	}
}

// Title returns what a page is called in a list.
func (p *Page) Title() string {
	if p.What == "" {
		return p.Heading
	}
	return p.Heading + "\u00a0· " + p.What
}

// context names what a place lies in.
func context(r *geo.Report) string {
	p := r.Place
	if p == nil || p.Level == geo.LevelOblast || p.Level == geo.LevelRegion || p.Level == geo.LevelCountry || p.Oblast == p.Name {
		return ""
	}
	return translations.Area(p.Oblast)
}

// countedAs returns the key by which several places are counted.
func countedAs(entries []*ledger.Entry) string {
	for _, e := range entries {
		if e.Lead.Place == nil || e.Lead.Place.Level != geo.LevelSettlement {
			return "slide.places"
		}
	}
	return "slide.settlements"
}

// shared names the oblast in which all events are, empty when they are in several.
func shared(entries []*ledger.Entry) string {
	in := context(entries[0].Lead)
	for _, e := range entries {
		if context(e.Lead) != in {
			return ""
		}
	}
	return in
}

// names lists the places of events.
func names(entries []*ledger.Entry) string {
	var out []string
	for _, e := range entries {
		out = append(out, translations.Place(e.Lead))
	}
	return strings.Join(out, ", ")
}

// facts lists what is told of the events of a stop: consequences that all of them share,
// else which each has; then with what, and what was hit.
func facts(s briefing.Stop) []string {
	var out []string
	first := effects(s.Entries[0])
	same := true
	for _, e := range s.Entries {
		same = same && slices.Equal(effects(e), first)
	}
	if same && len(first) > 0 {
		out = append(out, translations.Capital(strings.Join(first, " · ")))
	}
	if !same {
		for _, e := range s.Entries {
			if told := effects(e); len(told) > 0 {
				out = append(out, translations.Place(e.Lead)+": "+strings.Join(told, ", "))
			}
		}
	}
	var hit, with []string
	for _, e := range s.Entries {
		for _, r := range e.Event.Reports {
			hit = appendNew(hit, worded(r.Targets, geo.TargetNotStated, translations.Target))
			with = appendNew(with, worded(finest(r.Weapons), geo.WeaponNotStated, translations.Weapon))
		}
	}
	var line []string
	for _, list := range [][]string{with, hit} {
		if len(list) > 0 {
			line = append(line, strings.Join(list, ", "))
		}
	}
	if line != nil {
		out = append(out, translations.Capital(strings.Join(line, " · ")))
	}
	return out
}

// finest leaves out the words for any drone or any missile where a kind of it is told.
func finest(all []geo.Weapon) []geo.Weapon {
	return slices.DeleteFunc(slices.Clone(all), func(w geo.Weapon) bool {
		switch w {
		case geo.WeaponDrone:
			return slices.Contains(all, geo.WeaponShahed) || slices.Contains(all, geo.WeaponFPV)
		case geo.WeaponMissile:
			return slices.Contains(all, geo.WeaponCruise) || slices.Contains(all, geo.WeaponBallistic)
		}
		return false
	})
}

func worded[C comparable](codes []C, silent C, say func(C) string) []string {
	var out []string
	for _, c := range codes {
		if c != silent {
			out = append(out, say(c))
		}
	}
	return out
}

func appendNew(to, more []string) []string {
	for _, s := range more {
		if !slices.Contains(to, s) {
			to = append(to, s)
		}
	}
	return to
}

// effects says the consequences of an event: the killed and injured as a range over its
// reports, never a sum, the rest as its lead has them.
func effects(e *ledger.Entry) []string {
	var out []string
	for _, c := range e.Lead.Effects {
		if c.Effect == geo.EffectNotStated {
			continue
		}
		if t := e.TollOf(c.Effect); (c.Effect == geo.EffectKilled || c.Effect == geo.EffectInjured) && t.Min != nil {
			c.Min, c.Max = t.Min, t.Max
		}
		if c.Extent == geo.ExtentDamaged {
			c.Extent = "" // damage says it
		}
		out = appendNew(out, []string{translations.Effect(c)})
	}
	return out
}

// status says how the sources of a stop hold it, and who says so.
func status(s briefing.Stop) string {
	var out []string
	for _, e := range s.Entries {
		said := translations.Status(e.Lead.Status)
		if by := translations.Attributed(e.Lead.ClaimedBy); by != "" {
			said += ": " + by
		}
		out = appendNew(out, []string{translations.Capital(said)})
	}
	return strings.Join(out, "; ")
}

// also names the other articles that tell the events of a stop.
func also(s briefing.Stop, first *geo.Article) string {
	var out []string
	for _, r := range s.Articles() {
		if &r.Article != first && r.Article.SHA256 != first.SHA256 {
			out = appendNew(out, []string{Cite(&r.Article)})
		}
	}
	if out == nil {
		return ""
	}
	return translations.T("slide.also", "Names", strings.Join(out, "; "))
}

// Cite names the source of a quote: publisher, title, date; the name of its file when it
// has none of them.
func Cite(a *geo.Article) string {
	var parts []string
	for _, part := range []string{a.Publisher, a.Title} {
		if part = oneLine(part); part != "" {
			parts = append(parts, part)
		}
	}
	if len(parts) == 0 && a.Path != "" {
		parts = append(parts, filepath.Base(a.Path))
	}
	if len(parts) == 0 {
		parts = append(parts, translations.T("article.untitled"))
	}
	if !a.Published.IsZero() {
		parts = append(parts, translations.Day(a.Published))
	}
	return strings.Join(parts, " · ")
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

func numbersOf(all []int) string {
	out := make([]string, len(all))
	for i, n := range all {
		out[i] = strconv.Itoa(n)
	}
	return strings.Join(out, ", ")
}

// more says how many had no room.
func more(n int) string { return translations.N("slide.more", n) }
