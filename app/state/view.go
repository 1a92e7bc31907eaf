package state

import (
	"slices"

	"strikemap/geo"
	"strikemap/geo/ledger"
	"strikemap/geo/query"
)

// views is where a person has looked: filters and choices, not content.
type views struct {
	back, forward []view
	glancing      bool   // the filter is one of a run that Back leaves in one step
	resume        string // the event that stands where one did which the filter hid
}

type view struct {
	filter   query.Filter
	selected string
}

// mostViews is how many views can be gone back to.
const mostViews = 200

// Filter returns what is let through.
func (s *State) Filter() query.Filter { return s.filter }

// SetFilter changes what is let through; Back returns to what was.
func (s *State) SetFilter(f query.Filter) {
	if f.Equal(s.filter) {
		return
	}
	s.setFilter(f, s.typing(f))
}

// Glance changes what is let through for a moment, as playing the timeline does:
// Back returns to what was before the first of a run of glances.
func (s *State) Glance(f query.Filter) {
	if !f.Equal(s.filter) {
		s.setFilter(f, s.views.glancing)
		s.views.glancing = true
	}
}

// setFilter changes the filter; the view before is kept unless this one goes on
// with it.
func (s *State) setFilter(f query.Filter, goesOn bool) {
	old, chosen := s.shown.queue, s.find(s.selected)
	if !goesOn {
		s.views.back = append(s.views.back, view{s.filter, s.selected})
		s.views.back = s.views.back[max(0, len(s.views.back)-mostViews):]
	}
	s.views.forward, s.views.glancing = nil, false
	s.filter = f
	s.refresh(ChangedFilter)
	s.views.resume = ""
	if chosen != nil && s.Selected() == nil {
		s.views.resume = s.beside(old, chosen)
	}
}

// beside returns the first event after one of an older queue that is still in the
// queue, else the last before it; empty when there is none.
func (s *State) beside(old *Queue, e *ledger.Entry) string {
	in, at, ok := old.Where(e)
	if !ok {
		return s.views.resume
	}
	stays := func(i int) bool { _, _, ok := s.shown.queue.Where(old.At(in, i)); return ok }
	for i := at + 1; i < old.Len(in); i++ {
		if stays(i) {
			return old.At(in, i).Event.ID
		}
	}
	for i := at - 1; i >= 0; i-- {
		if stays(i) {
			return old.At(in, i).Event.ID
		}
	}
	return ""
}

// typing reports whether f goes on with a search text typed letter by letter,
// which is one view.
func (s *State) typing(f query.Filter) bool {
	if s.filter.Text == "" || f.Text == "" || len(s.views.back) == 0 {
		return false
	}
	without := func(f query.Filter) query.Filter { f.Text = ""; return f }
	last := s.views.back[len(s.views.back)-1].filter
	return without(f).Equal(without(s.filter)) && last.Equal(without(last)) && without(f).Equal(last)
}

// CanBack reports whether there is a view before this one.
func (s *State) CanBack() bool { return len(s.views.back) > 0 }

// CanForward reports whether there is a view that was gone back from.
func (s *State) CanForward() bool { return len(s.views.forward) > 0 }

// Back returns to the filter and the choice before.
func (s *State) Back() { s.move(&s.views.back, &s.views.forward) }

// Forward undoes Back.
func (s *State) Forward() { s.move(&s.views.forward, &s.views.back) }

func (s *State) move(from, to *[]view) {
	if len(*from) == 0 {
		return
	}
	v := (*from)[len(*from)-1]
	*from = (*from)[:len(*from)-1]
	*to = append(*to, view{s.filter, s.selected})
	s.filter, s.selected, s.views.glancing = v.filter, v.selected, false
	s.refresh(ChangedFilter)
}

// SetShown switches a display category on or off.
func (s *State) SetShown(d geo.Display, on bool) {
	if on {
		s.SetFilter(s.filter.With(query.Display, string(d), query.Display.All()))
	} else {
		s.SetFilter(s.filter.Without(query.Display, string(d), query.Display.All()))
	}
}

// IsShown reports whether a display category is switched on.
func (s *State) IsShown(d geo.Display) bool { return s.filter.Has(query.Display, string(d)) }

// SetHiddenKinds shows, or hides, the kinds that are hidden until asked for.
func (s *State) SetHiddenKinds(on bool) {
	f := s.filter
	for _, k := range geo.Kinds {
		switch {
		case k.Hidden() && on:
			f = f.With(query.Kind, string(k), query.Kind.All())
		case k.Hidden():
			f = f.Without(query.Kind, string(k), query.Kind.All())
		}
	}
	s.SetFilter(f)
}

// HiddenKindsShown reports whether kinds that are hidden until asked for are shown.
func (s *State) HiddenKindsShown() bool {
	return !slices.ContainsFunc(geo.Kinds, func(k geo.Kind) bool { return k.Hidden() && !s.filter.Has(query.Kind, string(k)) })
}
