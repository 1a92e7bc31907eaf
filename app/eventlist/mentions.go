package eventlist

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
)

// mentioned is a place that is named without an event, however often.
type mentioned struct {
	name, why string
	times     []state.Mentioned
	next      int // of times, that a click shows
}

// often says how many times the place is named, when more than once.
func (m *mentioned) often() string {
	if len(m.times) == 1 {
		return ""
	}
	return "×" + translations.Number(len(m.times))
}

// NewMentions returns the list of the places that are only mentioned, with
// reasons. Show is called with where a chosen one is named, each click with the
// next.
func NewMentions(s *state.State, show func(*geo.Reading, geo.Span)) fyne.CanvasObject {
	groups := group(s.MentionedOnly())
	none := theme.NewCaption(translations.T("mentioned.none"))
	list := widget.NewList(
		func() int { return len(groups) },
		func() fyne.CanvasObject { return newRow(false, 1) },
		func(i widget.ListItemID, o fyne.CanvasObject) {
			g := groups[i]
			o.(*row).set(nil, g.name, g.often(), g.why)
		},
	)
	list.OnSelected = func(i widget.ListItemID) {
		list.UnselectAll()
		g := groups[i]
		m := g.times[g.next%len(g.times)]
		g.next++
		show(m.Reading, m.Mention.Span)
	}
	refill := func() {
		groups = group(s.MentionedOnly())
		none.Hidden = len(groups) > 0
		list.Refresh()
		none.Refresh()
	}
	refill()
	s.Subscribe(func(c state.Change) {
		if c.Has(state.ChangedEvents) {
			refill()
		}
	})
	return container.NewStack(list, theme.Pad(none, 12, 16))
}

// group gathers the mentions of one place for one reason, in the order of their
// first.
func group(ms []state.Mentioned) []*mentioned {
	var out []*mentioned
	at := map[string]*mentioned{}
	for _, m := range ms {
		name, why := m.Mention.Text, translations.Because(m.Mention)
		if m.Mention.Place != nil {
			name = translations.PlaceName(m.Mention.Place)
		}
		key := name + "\x00" + why
		g, ok := at[key]
		if !ok {
			g = &mentioned{name: name, why: why}
			at[key] = g
			out = append(out, g)
		}
		g.times = append(g.times, m)
	}
	return out
}
