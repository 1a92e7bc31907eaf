package eventlist

import (
	"cmp"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/query"
)

// NewEvents returns the list of the events on the map, with a choice of order.
// Keys hears the keys; it may be nil.
func NewEvents(s *state.State, keys *action.Ear) fyne.CanvasObject {
	l := newReports(s, 1, keys)
	dates := map[*geo.Report]geo.Date{} // of the events, by their lead reports
	l.leads = func() []*geo.Report {
		events := s.Events()
		out := make([]*geo.Report, len(events))
		clear(dates)
		for i, e := range events {
			out[i] = e.Lead()
			dates[out[i]] = e.Date()
		}
		return out
	}
	l.fill = func(row *row, r *geo.Report) {
		row.set(r, translations.Headline(r), translations.ShortDate(dates[r]), firstWords(s, r))
		row.find(s.Found)
	}
	l.start("events.none")
	return container.NewBorder(order(s), nil, nil, nil, l.content)
}

// NewTray returns the list of the reports that cannot be mapped, with reasons.
// Keys hears the keys; it may be nil.
func NewTray(s *state.State, keys *action.Ear) fyne.CanvasObject {
	l := newReports(s, 2, keys)
	l.leads = s.Tray
	l.fill = func(row *row, r *geo.Report) {
		title := translations.What(r)
		if r.Place != nil || r.Toponym.Text != "" {
			title = translations.Headline(r)
		}
		row.set(r, title, translations.ShortDate(r.Date), translations.Capital(translations.Unmapped(r)), firstWords(s, r))
		row.find(s.Found)
	}
	l.start("tray.none")
	return l.content
}

// firstWords returns the evidence on one line, from near the words searched for.
func firstWords(s *state.State, r *geo.Report) string {
	quote, _ := s.Quote(r.Evidence.Text)
	return quote
}

// order is the choice of the order of the events.
func order(s *state.State) fyne.CanvasObject {
	names := make([]string, len(query.Orders))
	for i, o := range query.Orders {
		names[i] = translations.T("order." + string(o))
	}
	choice := widget.NewSelect(names, nil)
	choice.PlaceHolder = widest(names) // never seen, but what the width is taken from
	show := func() {
		for i, o := range query.Orders {
			if o == s.Options().Order {
				choice.SetSelectedIndex(i)
			}
		}
	}
	show()
	choice.OnChanged = func(string) {
		o := s.Options()
		o.Order = query.Orders[choice.SelectedIndex()]
		s.SetOptions(o)
	}
	s.Subscribe(func(c state.Change) {
		if c.Has(state.ChangedOptions) {
			show()
		}
	})
	label := theme.NewCaption(translations.T("order"))
	label.Whole = true
	return container.NewHBox(theme.Pad(container.NewCenter(label), 0, 8), choice)
}

// widest returns the text that takes the most room.
func widest(texts []string) string {
	width := func(text string) float32 {
		return fyne.MeasureText(text, theme.Size(fynetheme.SizeNameText), fyne.TextStyle{}).Width
	}
	return slices.MaxFunc(texts, func(a, b string) int { return cmp.Compare(width(a), width(b)) })
}
