package query

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"strikemap/geo"
	"strikemap/geo/ledger"
	"strikemap/geo/record"
)

// Facet is one side of an event by which it can be chosen.
type Facet uint8

// The facets.
const (
	Day        Facet = iota // "2025-12-30", a night under its evening; Undated
	Oblast                  // by name; None when the place has none
	Place                   // as PlaceValue writes it; None without one
	Display                 // the display category
	Kind                    // the kind
	Status                  // what the article says of its standing
	Speaker                 // the roles of those who say so; None when nobody is named
	Weapon                  // as stated
	Target                  // classes of what was hit
	Effect                  // consequences
	Precision               // P0 to P9
	Publisher               // of the articles; None when unknown
	Article                 // SHA-256 of the texts
	Language                // of the articles; None when unknown
	Review                  // the state of review
	Confidence              // High, Check or Low
	Tag                     // what people tagged it with
	Facets                  // how many there are
)

// The values of facets that are not codes of the codebook.
const (
	None    = ""        // nothing is known or stated
	Undated = "undated" // no day is stated
	High    = "high"    // confidence geo.SureFrom and more: of 13 such markers in unseen texts 12 were right
	Check   = "check"   // geo.CheckFrom and more: of 4, 3
	Low     = "low"     // of 2, 1
)

var facetNames = [Facets]string{
	"day", "oblast", "place", "display", "kind", "status", "speaker", "weapon", "target", "effect", "precision",
	"publisher", "article", "language", "review", "confidence", "tag",
}

// String returns the facet's name in kept filters.
func (f Facet) String() string { return facetNames[f] }

// MarshalText writes the facet's name.
func (f Facet) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText reads the facet's name.
func (f *Facet) UnmarshalText(text []byte) error {
	i := slices.Index(facetNames[:], string(text))
	if i < 0 {
		return fmt.Errorf("%q is no facet of this version", text)
	}
	*f = Facet(i)
	return nil
}

// valuesOf lists an event's values of a facet, each once.
func valuesOf(f Facet, e *ledger.Entry, out []string) []string {
	r := e.Lead
	switch f {
	case Day:
		return append(out, days(e.Event.Date())...)
	case Oblast:
		if r.Place != nil {
			return append(out, r.Place.Oblast)
		}
		return append(out, None)
	case Place:
		return append(out, PlaceValue(r.Place))
	case Display:
		return append(out, string(e.Display))
	case Kind:
		return append(out, string(r.Kind))
	case Status:
		return append(out, string(r.Status))
	case Precision:
		return append(out, string(r.Precision))
	case Review:
		return append(out, string(e.Review()))
	case Confidence:
		return append(out, Grade(r.Confidence))
	case Tag:
		return append(out, e.Tags...)
	case Publisher, Article, Language:
		return ofArticles(f, e, out)
	}
	return stated(f, e.Event, out)
}

// PlaceValue is a place as a value of its facet: its name, its local name, raion and
// oblast, which a kept filter can be read by without a gazetteer; None for nil.
func PlaceValue(p *geo.Place) string {
	if p == nil {
		return None
	}
	return p.Name + "|" + p.LocalName + "|" + p.Raion + "|" + p.Oblast
}

// ValuePlace returns a place with the names that PlaceValue wrote, and nothing else.
func ValuePlace(v string) *geo.Place {
	parts := append(strings.SplitN(v, "|", 4), "", "", "")
	return &geo.Place{Name: parts[0], LocalName: parts[1], Raion: parts[2], Oblast: parts[3]}
}

// ofArticles lists what the articles of an event have of a facet.
func ofArticles(f Facet, e *ledger.Entry, out []string) []string {
	for _, in := range e.Articles() {
		v := in.Article.SHA256
		switch f {
		case Publisher:
			v = in.Article.Publisher
		case Language:
			v = in.Article.Language
		}
		out = once(out, v)
	}
	return out
}

// stated lists what any report of an event states of a facet.
func stated(f Facet, e *geo.Event, out []string) []string {
	for _, r := range e.Reports {
		switch f {
		case Speaker:
			for _, c := range r.ClaimedBy {
				out = once(out, string(c.Role))
			}
		case Weapon:
			for _, w := range r.Weapons {
				out = once(out, string(w))
			}
		case Target:
			for _, t := range r.Targets {
				out = once(out, string(t))
			}
		case Effect:
			for _, c := range r.Effects {
				out = once(out, string(c.Effect))
			}
		}
	}
	if len(out) == 0 {
		out = append(out, None)
	}
	return out
}

func once(all []string, v string) []string {
	if slices.Contains(all, v) {
		return all
	}
	return append(all, v)
}

// grade says in words how sure a reading is.
// Grade returns the value of the facet Confidence: High, Check or Low.
func Grade(confidence float64) string {
	switch {
	case confidence >= geo.SureFrom:
		return High
	case confidence >= geo.CheckFrom:
		return Check
	}
	return Low
}

// longestSpread is how many days a date is listed under; a longer one, a month or
// a year, is listed under none and counts as undated in the list of days.
const longestSpread = 31

// days lists the days that a date covers, a night under its evening.
func days(d geo.Date) []string {
	if d.Precision == geo.D7 || d.From.IsZero() || d.To.IsZero() {
		return []string{Undated}
	}
	from := d.From.In(record.Kyiv)
	if d.Precision <= geo.D2 {
		return []string{from.Format(time.DateOnly)}
	}
	var out []string
	for day := from; day.Before(d.To) && len(out) <= longestSpread; day = day.AddDate(0, 0, 1) {
		out = append(out, day.Format(time.DateOnly))
	}
	if len(out) > longestSpread {
		return []string{Undated}
	}
	return out
}
