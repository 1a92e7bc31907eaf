// Package week is a week of invented articles, in three languages and plainly marked as
// such, read into a book with a story of nine stops starred: what tests of briefings,
// slides and handouts are fed with. One of the articles is hostile: its texts are
// markup.
package week

import (
	_ "embed"
	"fmt"
	"slices"
	"time"

	"strikemap/geo"
	"strikemap/geo/article"
	"strikemap/geo/briefing"
	"strikemap/geo/gazetteer"
	"strikemap/geo/geoparse"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
)

//go:embed week.jsonl
var articles []byte

// Story are the places that are starred, in the order of the story; those that one
// sentence lists are one stop.
var Story = []string{
	"Cherkasy", "Kharkiv Oblast", "Hlukhiv", "Shostka", "Seredyna-Buda", "Yampil", "Bilopillia", "Krasnopillia", "Velyka Pysarivka",
	"Okhtyrka", "Trostianets", "Lebedyn", "Konotop", "Izmail", "Nikopol", "Poltava", "Dnipro", "Odesa Oblast",
}

// Made is when its briefing was made.
var Made = time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)

// Readings reads the articles with a gazetteer as assets/build made it.
func Readings(bundled []byte) ([]*geo.Reading, error) {
	g, err := gazetteer.Load(bundled)
	if err != nil {
		return nil, err
	}
	p := geoparse.New(g)
	var out []*geo.Reading
	read, err := article.Parse("week.jsonl", articles)
	if err != nil {
		return nil, err
	}
	for _, a := range read {
		r := p.Parse(a)
		out = append(out, &r)
	}
	return out, nil
}

// Book returns the articles with the story starred.
func Book(bundled []byte) (*ledger.Book, error) {
	rs, err := Readings(bundled)
	if err != nil {
		return nil, err
	}
	b := ledger.New(slices.Values(rs), journal.Fold(slices.Values([]journal.Deed{})))
	for i, place := range Story {
		at := slices.IndexFunc(b.Entries(), func(e *ledger.Entry) bool {
			return e.Lead.Place != nil && e.Lead.Place.Name == place && e.Lead.Evidence.Span.Start > 0
		})
		if at < 0 {
			return nil, fmt.Errorf("the week tells nothing of %s", place)
		}
		b = Do(b, journal.New("A", journal.Star, journal.Set(journal.Events, b.Entries()[at].Event.ID, journal.FieldStar, i+1)))
	}
	return b, nil
}

// Do returns the book after a deed.
func Do(b *ledger.Book, d journal.Deed) *ledger.Book {
	d.Seq = b.State().Last() + 1
	return b.Apply(&d)
}

// Briefing returns the book with a briefing of its story kept as "week", and that: with
// a caption, a translation, notes and a subtitle.
func Briefing(bundled []byte) (*ledger.Book, briefing.Briefing, error) {
	b, err := Book(bundled)
	if err != nil {
		return nil, briefing.Briefing{}, err
	}
	of := func() briefing.Briefing { return briefing.Of(b, "week", b.Entries()) }
	b = Do(b, of().Make("A", "week", "Invented week 47", Made))
	b = Do(b, of().Retitle("A", "Invented week 47", "What eight invented articles tell"))
	nikopol := func() string { x := of(); return x.Stops[6].ID }
	b = Do(b, of().Write("A", nikopol(), briefing.Text{
		Caption: "The second hospital of this month", Translation: "In the night of 21 November 2026 a drone hit a hospital in Nikopol; two people died, five were wounded.",
		Notes: "Say that the article is invented.\nWait for questions.",
	}))
	return b, of(), nil
}
