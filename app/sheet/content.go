package sheet

import (
	"strings"

	"strikemap/app/paint"
	"strikemap/app/state"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/ledger"
)

// Content is what a sheet shows.
type Content struct {
	Events []*geo.Event // on the map
	Legend []paint.Entry
	Tray   int // reports that are not on the map
}

// Of returns what a state shows.
func Of(s *state.State) Content {
	return Content{Events: s.Events(), Legend: legend(s, s.Counts()), Tray: len(s.Tray())}
}

// OfEntries returns what a state would show had it only these events: those that
// are left when some are withheld.
func OfEntries(s *state.State, entries []*ledger.Entry) Content {
	var c Content
	counts := map[geo.Display]int{}
	for _, e := range entries {
		if !e.Mapped() {
			c.Tray++
			continue
		}
		c.Events = append(c.Events, e.Event)
		counts[e.Display]++
	}
	c.Legend = legend(s, counts)
	return c
}

// legend returns the categories that are shown with their counts.
func legend(s *state.State, counts map[geo.Display]int) []paint.Entry {
	var out []paint.Entry
	for _, d := range geo.Displays {
		if s.IsShown(d) {
			out = append(out, paint.Entry{Display: d, Name: translations.Display(d), Count: counts[d]})
		}
	}
	return out
}

// Period says from when to when the dated events are, and how many are not
// dated: "5–6 May 2025 · undated: 1".
func Period(events []*geo.Event) string {
	p, undated := state.Period(events)
	var parts []string
	if !p.From.IsZero() {
		parts = append(parts, translations.Days(p.From, p.To.Add(-1)))
	}
	if undated > 0 {
		parts = append(parts, translations.T("date.undated_short")+": "+translations.Number(undated))
	}
	return strings.Join(parts, " · ")
}
