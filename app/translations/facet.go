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

// Filter says in a sentence what a filter lets through; nothing when it lets all
// through that was not rejected.
func Filter(f query.Filter) string {
	var parts []string
	if f.Text != "" {
		parts = append(parts, T("filter.text", "Text", f.Text))
	}
	if !f.From.IsZero() && !f.To.IsZero() {
		parts = append(parts, Days(f.From, f.To.Add(-time.Nanosecond)))
	}
	for by := range query.Facets {
		if chosen, some := f.Choices[by]; some {
			parts = append(parts, choice(by, chosen)...)
		}
	}
	return strings.Join(parts, "; ")
}

// choice says what of a facet is chosen, or what is left out where that is less.
func choice(by query.Facet, chosen []string) []string {
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
		return []string{T("filter.without", "What", values(by, out))}
	}
	return []string{Facet(by) + ": " + values(by, chosen)}
}

func values(by query.Facet, all []string) string {
	words := make([]string, len(all))
	for i, v := range all {
		words[i] = Value(by, v)
	}
	return strings.Join(words, ", ")
}
