package query

import (
	"maps"
	"slices"
	"time"

	"strikemap/geo"
	"strikemap/geo/journal"
)

// Filter says which events are chosen. The zero value chooses all. It is a value:
// With and the like return another.
type Filter struct {
	Choices map[Facet][]string `json:"choices,omitempty"` // any of a facet's values will do; sorted
	From    time.Time          `json:"from,omitzero"`     // events that may have happened in [From, To)
	To      time.Time          `json:"to,omitzero"`
	Undated bool               `json:"undated,omitempty"` // with From and To: those without a date, too
	Text    string             `json:"text,omitempty"`    // every word of it is found
}

// Default shows everything but the category Other, ground combat and alerts, and
// what was rejected.
func Default() Filter {
	return Filter{}.Without(Display, string(geo.DisplayOther), displays()).
		Without(Kind, string(geo.KindGround), kinds()).Without(Kind, string(geo.KindAlert), kinds()).
		Without(Review, string(journal.Rejected), reviews())
}

func displays() []string { return texts(geo.Displays) }
func kinds() []string    { return texts(geo.Kinds) }
func reviews() []string  { return texts(journal.Reviews) }

func texts[S ~string](all []S) []string {
	out := make([]string, len(all))
	for i, v := range all {
		out[i] = string(v)
	}
	return out
}

// All returns the values that a facet can have where the codebook lists them, nil
// for all other facets.
func (f Facet) All() []string {
	switch f {
	case Display:
		return displays()
	case Kind:
		return kinds()
	case Review:
		return reviews()
	case Confidence:
		return []string{High, Check, Low}
	}
	return nil
}

// Has reports whether a facet lets a value through.
func (f Filter) Has(by Facet, value string) bool {
	chosen, some := f.Choices[by]
	return !some || slices.Contains(chosen, value)
}

// Choose returns the filter with these values of a facet and no others; without
// values the facet chooses nothing any more.
func (f Filter) Choose(by Facet, values ...string) Filter {
	f.Choices = maps.Clone(f.Choices)
	if len(values) == 0 {
		delete(f.Choices, by)
		return f
	}
	if f.Choices == nil {
		f.Choices = map[Facet][]string{}
	}
	f.Choices[by] = slices.Compact(slices.Sorted(slices.Values(values)))
	return f
}

// With returns the filter with a value of a facet let through, too. All are the
// values that the facet can have: when all of them are chosen, none is.
func (f Filter) With(by Facet, value string, all []string) Filter {
	if f.Has(by, value) {
		return f
	}
	chosen := append(slices.Clone(f.Choices[by]), value)
	for _, v := range all {
		if !slices.Contains(chosen, v) {
			return f.Choose(by, chosen...)
		}
	}
	return f.Choose(by)
}

// Without returns the filter with a value of a facet kept back. All are the values
// that the facet can have.
func (f Filter) Without(by Facet, value string, all []string) Filter {
	chosen, some := f.Choices[by]
	if !some {
		chosen = all
	}
	rest := slices.DeleteFunc(slices.Clone(chosen), func(v string) bool { return v == value })
	if len(rest) == 0 {
		f = f.Choose(by, "-")
		f.Choices[by] = []string{}
		return f
	}
	return f.Choose(by, rest...)
}

// Between returns the filter for a period; zero times take it away.
func (f Filter) Between(from, to time.Time) Filter {
	f.From, f.To = from, to
	return f
}

// Equal reports whether two filters choose the same by the same conditions.
func (f Filter) Equal(o Filter) bool {
	return f.From.Equal(o.From) && f.To.Equal(o.To) && f.Undated == o.Undated && f.Text == o.Text &&
		maps.EqualFunc(f.Choices, o.Choices, slices.Equal[[]string])
}
