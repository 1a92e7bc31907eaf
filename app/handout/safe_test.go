package handout_test

import (
	"bytes"
	"html"
	"strings"
	"testing"
	"time"

	"strikemap/app/handout"
	"strikemap/app/internal/week"
	"strikemap/app/slide"
	"strikemap/app/translations"
	"strikemap/geo/briefing"
	"strikemap/geo/export"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
)

// safe returns the slides of the invented week as strangers may get them.
func safe(t *testing.T, language string, s export.Safe, change func(briefing.Briefing) briefing.Briefing) (*slide.Deck, briefing.Briefing) {
	t.Helper()
	deck(t, language)
	b, err := load()
	if err != nil {
		t.Fatal(err)
	}
	s.Local = translations.Area
	x := b.briefing
	if change != nil {
		x = change(x)
	}
	x = s.Briefing(x, translations.Reason)
	return slide.NewDeck(x, b.outline, b.fonts, language), x
}

func TestAHandoutForStrangersHasNoQuotesAndSaysSo(t *testing.T) {
	for _, language := range translations.Languages {
		whole, _ := deck(t, language)
		d, b := safe(t, language, export.Safe{Grid: 5, Now: week.Made}, nil)
		texts := map[string]string{"HTML": bare(html.UnescapeString(tags.ReplaceAllString(inHTML(t, d, language+"-safe.html"), "")))}
		if language == "en" { // what is said is the same
			texts["PDF"] = bare(pdfText(t, written(t, language+"-safe.pdf", func(out *bytes.Buffer) error { return handout.WritePDF(out, d, options) })))
		}
		for name, text := range texts {
			if !strings.Contains(text, bare(b.Withheld)) {
				t.Errorf("%s: the %s does not say %q", language, name, b.Withheld)
			}
			for i := range whole.Pages {
				if q := whole.Pages[i].Quote; q != "" && strings.Contains(text, bare(q[:len(q)/2])) {
					t.Errorf("%s: the %s quotes %q", language, name, q)
				}
			}
		}
		for _, p := range []*slide.Page{&d.Pages[0], &d.Pages[len(d.Pages)-1]} {
			if !strings.Contains(strings.Join(p.Lines, "\n"), b.Withheld) {
				t.Errorf("%s: the page %q does not say %q", language, p.Heading, b.Withheld)
			}
		}
		for i := range d.Pages {
			if p := &d.Pages[i]; p.Notes != "" || p.Translation != "" || p.Heading != whole.Pages[i].Heading || p.Of != whole.Pages[i].Of {
				t.Errorf("%s: page %d is %q with notes %q", language, i, p.Heading, p.Notes)
			}
		}
	}
}

func TestAStopOfWhichNothingMayBeToldIsNotTold(t *testing.T) {
	tagged := func(b briefing.Briefing) briefing.Briefing {
		out := b
		out.Stops = append([]briefing.Stop{}, b.Stops...)
		e := *b.Stops[1].Entries[0]
		e.Tags = []string{"graphic"}
		out.Stops[1].Entries = []*ledger.Entry{&e}
		out.Shown = append([]*ledger.Entry{}, b.Shown...)
		for i, x := range out.Shown {
			if x.Event.ID == e.Event.ID {
				out.Shown[i] = &e
			}
		}
		return out
	}
	d, b := safe(t, "en", export.Safe{Grid: 1, Quotes: true, Now: week.Made}, tagged)
	if len(d.Pages) != 10 || d.Pages[1].Heading == "Cherkasy" || !strings.Contains(b.Withheld, "events tagged graphic or personal withheld: 1") {
		t.Errorf("%d pages, the first of %q; %s", len(d.Pages), d.Pages[1].Heading, b.Withheld)
	}
	total := 0
	for _, x := range d.Pages[0].Totals {
		total += x.Count
	}
	if total != len(b.Shown) || total != 24 {
		t.Errorf("the title counts %d of %d", total, len(b.Shown))
	}
}

func TestWhatIsFreshIsNotTold(t *testing.T) {
	d, b := safe(t, "en", export.Safe{Grid: 1, Fresh: 72 * time.Hour, Now: week.Made}, nil)
	for i := range d.Pages {
		if h := d.Pages[i].Heading; h == "Poltava" || h == "Dnipro" {
			t.Errorf("%s is told, a day after", h)
		}
	}
	if !strings.Contains(b.Withheld, "points less than 72 hours old withheld") || len(b.Stops) == 11 {
		t.Errorf("%d stops, and %q", len(b.Stops), b.Withheld)
	}
	for _, e := range b.Shown {
		if e.Review() == journal.Rejected || e.Reading.Article.Body != "" || e.Reading.Article.Path != "" {
			t.Error("an article goes out with its text or path")
		}
	}
}
