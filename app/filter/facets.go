package filter

import (
	"cmp"
	"slices"
	"strings"
	"time"

	fynetheme "fyne.io/fyne/v2/theme"

	"strikemap/app/state"
	"strikemap/app/translations"
	"strikemap/geo/query"
	"strikemap/geo/when"
)

// facets lists what a filter can choose, for a menu: the facets, or the values of
// one of them with their counts.
type facets struct {
	state *state.State
	by    query.Facet // whose values are listed; Facets: the facets themselves
	turn  func()      // called when the list turns to another facet
}

// mostAcross is how many values are offered when all facets are searched at once.
const mostAcross = 30

// offers lists what is offered for a text.
func (f *facets) offers(text string) []offer {
	if f.by < query.Facets {
		return f.values(text)
	}
	search := query.NewSearch(text)
	out := typedDate(f.state, text, true)
	for by := range query.Facets {
		if name := translations.Facet(by); search.Full(search.Mask(name)) && f.offered(by) {
			out = append(out, offer{
				text: name, note: f.summary(by), icon: fynetheme.NavigateNextIcon(), stays: true,
				do: func() { f.by = by; f.turn() },
			})
		}
	}
	if !search.Empty() {
		out = append(out, f.across(search)...)
	}
	if len(out) == 0 {
		out = append(out, offer{text: translations.T("filter.no_value")})
	}
	return out
}

// offered reports whether a facet has anything to choose from.
func (f *facets) offered(by query.Facet) bool {
	return by == query.Day || len(f.state.Values(by)) > 0
}

// summary says what of a facet is chosen.
func (f *facets) summary(by query.Facet) string {
	if n := len(chosen(f.state.Filter(), by)); n > 0 {
		return translations.N("filter.chosen", n)
	}
	return ""
}

// across lists the values of every facet that a search finds.
func (f *facets) across(search query.Search) []offer {
	var out []offer
	for by := range query.Facets {
		for _, v := range f.known(by) {
			if len(out) < mostAcross && search.Full(search.Mask(f.name(by, v))) {
				o := f.value(by, v)
				o.text = translations.Facet(by) + ": " + o.text
				out = append(out, o)
			}
		}
	}
	return out
}

// values lists the values of the facet with their counts.
func (f *facets) values(text string) []offer {
	search := query.NewSearch(text)
	var out []offer
	if f.by == query.Day {
		out = typedDate(f.state, text, true)
	}
	for _, v := range f.known(f.by) {
		if search.Full(search.Mask(f.name(f.by, v))) {
			out = append(out, f.value(f.by, v))
		}
	}
	if len(out) == 0 {
		out = append(out, offer{text: translations.T("filter.no_value")})
	}
	return out
}

// known lists the values of a facet that are chosen, or that an event has which
// fulfils all other conditions: codes in their order, days latest first, all else
// by number.
func (f *facets) known(by query.Facet) []string {
	chosen, count := chosen(f.state.Filter(), by), func(v string) int { return f.state.Count(by, v) }
	values := slices.DeleteFunc(f.state.Values(by), func(v string) bool { return count(v) == 0 && !slices.Contains(chosen, v) })
	slices.SortStableFunc(values, func(a, b string) int {
		switch all := by.All(); {
		case all != nil:
			return cmp.Compare(slices.Index(all, a), slices.Index(all, b))
		case by == query.Day:
			return cmp.Compare(dayKey(b), dayKey(a))
		case by == query.Precision:
			return cmp.Compare(a, b)
		}
		return cmp.Or(cmp.Compare(count(b), count(a)), cmp.Compare(a, b))
	})
	return values
}

// dayKey orders days; the undated come last when the latest is first.
func dayKey(v string) string {
	if v == query.Undated {
		return ""
	}
	return v
}

func (f *facets) name(by query.Facet, v string) string {
	if by == query.Article {
		return translations.ArticleTitle(v, f.state.Title)
	}
	return translations.Value(by, v)
}

// value offers to choose a value of a facet, or to choose it no longer.
func (f *facets) value(by query.Facet, v string) offer {
	o := offer{text: translations.Capital(f.name(by, v)), note: translations.Number(f.state.Count(by, v)), box: unchecked, stays: true}
	if slices.Contains(chosen(f.state.Filter(), by), v) {
		o.box = checked
	}
	o.do = func() { f.state.SetFilter(toggled(f.state.Filter(), by, v)) }
	return o
}

// chosen returns what of a facet a person chose; nothing while the facet is as it
// is at first.
func chosen(f query.Filter, by query.Facet) []string {
	values, some := f.Choices[by]
	if !some || slices.Equal(values, query.Default().Choices[by]) {
		return nil
	}
	return values
}

// toggled returns the filter with a value of a facet chosen, or no longer; without
// any the facet is as it is at first.
func toggled(f query.Filter, by query.Facet, v string) query.Filter {
	values := slices.Clone(chosen(f, by))
	if at := slices.Index(values, v); at >= 0 {
		values = slices.Delete(values, at, at+1)
	} else {
		values = append(values, v)
	}
	if len(values) == 0 {
		return reset(f, by)
	}
	if by == query.Day {
		f = f.Between(time.Time{}, time.Time{})
	}
	return f.Choose(by, values...)
}

// reset returns the filter with a facet as it is at first.
func reset(f query.Filter, by query.Facet) query.Filter {
	if by == query.Day {
		f = f.Between(time.Time{}, time.Time{})
		f.Undated = false
	}
	return f.Choose(by, query.Default().Choices[by]...)
}

// typedDate offers the time that a text names, and says how one can be typed.
func typedDate(s *state.State, text string, hint bool) []offer {
	d, ok := when.Typed(text, time.Now())
	if !ok {
		if hint && strings.TrimSpace(text) == "" {
			return []offer{{text: translations.T("filter.type_date")}}
		}
		return nil
	}
	f := s.Filter().Choose(query.Day).Between(d.From, d.To)
	f.Undated = false
	return []offer{{
		text: translations.Facet(query.Day) + ": " + translations.Period(f), note: translations.N("map.events", s.Would(f)),
		icon: fynetheme.CalendarIcon(), do: func() { s.SetFilter(f) },
	}}
}
