package app

import (
	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"

	"strikemap/app/theme"
)

// topLine lays out the search, the filter, how far the review is, and what takes back.
// Where the filter's chips want more room the search becomes short, and then the meter
// goes.
type topLine struct {
	search, filter, meter, back fyne.CanvasObject
	wants                       func() float32 // how wide the filter is with all its chips
}

// MinSize is that of a line with a short search and no meter.
func (t *topLine) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(searchShort+t.filter.MinSize().Width+t.back.MinSize().Width, barHeight)
}

// Layout places the parts.
func (t *topLine) Layout(_ []fyne.CanvasObject, s fyne.Size) {
	gap := theme.Size(fynetheme.SizeNamePadding)
	back, meter := t.back.MinSize().Width, t.meter.MinSize().Width
	room := s.Width - back - 2*gap
	search, want := float32(searchWidth), t.wants()
	if want > room-search-meter-gap {
		search = searchShort
	}
	whole := want <= room-search-meter-gap
	if t.meter.Visible() != whole {
		if whole {
			t.meter.Show()
		} else {
			t.meter.Hide()
		}
	}
	put := func(o fyne.CanvasObject, x, width, high float32) {
		o.Move(fyne.NewPos(x, (s.Height-high)/2))
		o.Resize(fyne.NewSize(width, high))
	}
	put(t.search, 0, search, barHeight-4)
	put(t.back, s.Width-back, back, s.Height)
	right := s.Width - back - gap
	if whole {
		put(t.meter, right-meter, meter, s.Height)
		right -= meter + gap
	}
	put(t.filter, search+gap, max(right-search-gap, 0), s.Height)
}
