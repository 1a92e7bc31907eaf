package queue

import (
	"slices"
	"strings"

	"strikemap/app/state"
	"strikemap/app/translations"
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

// turn returns one of the times that the place is named, each time the next.
func (m *mentioned) turn() state.Mentioned {
	x := m.times[m.next%len(m.times)]
	m.next++
	return x
}

// group gathers the mentions of one place for one reason, by the places' names.
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
	slices.SortStableFunc(out, func(a, b *mentioned) int { return strings.Compare(a.name, b.name) })
	return out
}
