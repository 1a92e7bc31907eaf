package app

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/translations"
	"strikemap/geo/export"
)

// safeItems are the rows of what is withheld.
type safeItems struct {
	on, quotes  *ticked
	grid, fresh *picker
}

// grids are how fine points are, in kilometres; 0 is as they are.
var grids = []float64{0, 1, 5, 10, 25}

// ages are the hours under which points are fresh; 0 withholds none.
var ages = []float64{0, 3, 12, 24, 72}

// newSafeItems returns the rows; changed is called with every change.
func (x *exporter) newSafeItems(changed func()) *safeItems {
	var fine, young []string
	for _, km := range grids {
		if km == 0 {
			fine = append(fine, translations.T("export.safe.exact"))
			continue
		}
		fine = append(fine, translations.T("export.safe.km", "KM", km))
	}
	for _, h := range ages {
		if h == 0 {
			young = append(young, translations.T("export.safe.any_age"))
			continue
		}
		young = append(young, translations.T("export.safe.hours", "N", h))
	}
	s := &safeItems{}
	s.grid, s.fresh = x.dialogs.picker(fine, nil), x.dialogs.picker(young, nil)
	s.grid.SetSelectedIndex(1)
	s.fresh.SetSelectedIndex(2)
	s.quotes, s.on = x.dialogs.ticked("export.safe.quotes", changed), x.dialogs.ticked("export.safe.on", changed)
	s.grid.OnChanged, s.fresh.OnChanged = func(string) { changed() }, func(string) { changed() }
	return s
}

// items returns the rows; how it is done is asked only when it is done.
func (s *safeItems) items() []*widget.FormItem {
	items := []*widget.FormItem{item("export.safe", s.on)}
	if s.on.Checked {
		items = append(items, item("export.safe.points", s.grid), item("export.safe.fresh", s.fresh), item("export.safe.words", s.quotes))
	}
	return items
}

// all returns the rows for where they stand at all times: how it is done can be chosen
// while it is done.
func (s *safeItems) all() []*widget.FormItem {
	follow := func(bool) {
		for _, o := range []fyne.Disableable{s.grid, s.fresh, s.quotes} {
			if s.on.Checked {
				o.Enable()
			} else {
				o.Disable()
			}
		}
	}
	s.on.OnChanged = follow
	follow(false)
	return []*widget.FormItem{
		item("export.safe", s.on), item("export.safe.points", s.grid), item("export.safe.fresh", s.fresh), item("export.safe.words", s.quotes),
	}
}

// chosen returns what is withheld, nil for nothing.
func (s *safeItems) chosen(now time.Time) *export.Safe {
	if !s.on.Checked {
		return nil
	}
	return &export.Safe{
		Grid: grids[max(s.grid.SelectedIndex(), 0)], Quotes: s.quotes.Checked, Now: now,
		Fresh: time.Duration(ages[max(s.fresh.SelectedIndex(), 0)] * float64(time.Hour)),
	}
}
