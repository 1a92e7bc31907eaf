package state

import (
	"slices"
	"strings"

	"strikemap/geo"
)

// Categories is a set of display categories.
type Categories uint8

// Has reports whether d is in the set.
func (c Categories) Has(d geo.Display) bool { return c&bit(d) != 0 }

// With returns the set with d in it, or without.
func (c Categories) With(d geo.Display, in bool) Categories {
	if in {
		return c | bit(d)
	}
	return c &^ bit(d)
}

func bit(d geo.Display) Categories { return 1 << slices.Index(geo.Displays, d) }

// Filter says which events are shown, on the map, in the lists and in every
// export. All conditions must hold.
type Filter struct {
	Off    Categories // display categories that are switched off
	Hidden bool       // kinds that are hidden by default, ground combat and alerts, are shown
	Text   string     // every word of it occurs in the evidence, the place, the title or the publisher
}

// DefaultFilter shows everything but the category Other and the kinds that are
// hidden by default.
func DefaultFilter() Filter { return Filter{Off: bit(geo.DisplayOther)} }

// lets reports whether an entry is shown.
func (f Filter) lets(e *entry) bool {
	return !f.Off.Has(e.display) && f.considers(e)
}

// considers reports whether an entry would be shown were its category on.
func (f Filter) considers(e *entry) bool {
	return (f.Hidden || !e.lead.Kind.Hidden()) && f.finds(e.haystack)
}

// finds reports whether every word of the text occurs in what hay returns.
func (f Filter) finds(hay func() string) bool {
	if f.Text == "" {
		return true
	}
	in := hay()
	for word := range strings.FieldsSeq(strings.ToLower(f.Text)) {
		if !strings.Contains(in, word) {
			return false
		}
	}
	return true
}

// Filter returns what is let through.
func (s *State) Filter() Filter { return s.filter }

// SetFilter changes what is let through; Undo takes it back.
func (s *State) SetFilter(f Filter) {
	if f != s.filter {
		s.do(&refilter{before: s.filter, after: f})
	}
}

// SetShown switches a display category on or off.
func (s *State) SetShown(d geo.Display, on bool) {
	f := s.filter
	f.Off = f.Off.With(d, !on)
	s.SetFilter(f)
}
