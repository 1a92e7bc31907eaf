package translations

import (
	"slices"
	"strings"
	"time"

	"strikemap/geo"
	"strikemap/geo/query"
	"strikemap/geo/record"
)

// Facet names a facet of the filter.
func Facet(f query.Facet) string { return T("facet." + f.String()) }

// Value says a value of a facet.
func Value(f query.Facet, v string) string {
	switch {
	case v == query.None:
		return T("value.none")
	case f == query.Day:
		return day(v)
	case f == query.Oblast:
		return Area(v)
	case f == query.Place:
		return PlaceWithin(query.ValuePlace(v))
	case f == query.Precision:
		return T("precision.short." + v)
	case f == query.Language:
		return T("value.language." + v)
	case slices.Contains(coded, f):
		return T(f.String() + "." + v)
	}
	return v
}

// coded are the facets whose values are codes with words of their own.
var coded = []query.Facet{
	query.Display, query.Kind, query.Status, query.Speaker, query.Weapon, query.Target, query.Effect, query.Review, query.Confidence,
}

func day(v string) string {
	t, err := time.ParseInLocation(time.DateOnly, v, record.Kyiv)
	if err != nil {
		return T("date.undated_short")
	}
	return Day(t)
}

// Period says the time that a filter lets through: "17–23 November 2025",
// "overnight 5–6 May 2025", "since 24 February 2022"; nothing when it lets all
// through.
func Period(f query.Filter) string {
	from, to := f.From.In(record.Kyiv), f.To.In(record.Kyiv)
	var text string
	switch {
	case f.From.IsZero() && f.To.IsZero():
		return ""
	case f.To.IsZero():
		text = T("period.since", "Day", Day(from))
	case f.From.IsZero():
		text = T("period.until", "Day", Day(to.Add(-time.Nanosecond)))
	case from.Hour() >= 12 && to.Hour() > 0 && to.Hour() <= 12 && from.AddDate(0, 0, 2).After(to):
		text = T("date.overnight", "Days", Days(from, to))
	case from.Hour() >= 12 && to.Hour() > 0 && to.Hour() <= 12:
		text = T("period.nights", "Days", Days(from, to))
	case wholeMonth(from, to):
		text = Date(geo.Date{From: from, To: to, Precision: geo.D5}, time.Time{})
	case wholeYear(from, to):
		text = Date(geo.Date{From: from, To: to, Precision: geo.D6}, time.Time{})
	default:
		text = Days(from, to.Add(-time.Nanosecond))
	}
	if f.Undated {
		text += " + " + T("date.undated_short")
	}
	return text
}

// Filter says in a sentence what a filter lets through; nothing when it lets all
// through that was not rejected. Title names an article by its SHA-256; it may be
// nil.
func Filter(f query.Filter, title func(sha256 string) string) string {
	var parts []string
	if f.Text != "" {
		parts = append(parts, T("filter.text", "Text", f.Text))
	}
	if period := Period(f); period != "" {
		parts = append(parts, period)
	}
	for by := range query.Facets {
		if chosen, some := f.Choices[by]; some {
			parts = append(parts, choice(by, chosen, title)...)
		}
	}
	return strings.Join(parts, "; ")
}

// Chosen says what of a facet a filter lets through, for a chip: "Oblast: Sumy
// Oblast", "Date: 17–23 November 2025".
func Chosen(f query.Filter, by query.Facet, title func(sha256 string) string) string {
	var parts []string
	if by == query.Day {
		if period := Period(f); period != "" {
			parts = append(parts, Facet(by)+": "+period)
		}
	}
	if chosen, some := f.Choices[by]; some {
		parts = append(parts, choice(by, chosen, title)...)
	}
	return Capital(strings.Join(parts, "; "))
}

// choice says what of a facet is chosen, or what is left out where that is less.
func choice(by query.Facet, chosen []string, title func(string) string) []string {
	all := by.All()
	var out []string
	for _, v := range all {
		if !slices.Contains(chosen, v) {
			out = append(out, v)
		}
	}
	switch {
	case by == query.Review && slices.Equal(out, []string{"rejected"}):
		return nil // never shown unless asked for
	case by == query.Kind && slices.Equal(out, []string{string(geo.KindGround), string(geo.KindAlert)}):
		return []string{T("filter.without", "What", T("legend.hidden_kinds"))}
	case len(all) > 0 && len(out) < len(chosen):
		return []string{T("filter.without", "What", values(by, out, title))}
	case len(chosen) == 0:
		return []string{Facet(by) + ": " + T("value.nothing")}
	}
	return []string{Facet(by) + ": " + values(by, chosen, title)}
}

func values(by query.Facet, all []string, title func(string) string) string {
	words := make([]string, len(all))
	for i, v := range all {
		words[i] = Value(by, v)
		if by == query.Article {
			words[i] = ArticleTitle(v, title)
		}
	}
	return strings.Join(words, ", ")
}

// ArticleTitle names the article of a SHA-256.
func ArticleTitle(sha256 string, title func(string) string) string {
	if title != nil {
		if name := title(sha256); name != "" {
			return name
		}
	}
	return T("article.untitled")
}
