package sheet

import (
	"iter"
	"time"

	"strikemap/app/paint"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/ledger"
	"strikemap/geo/query"
)

// MostFrames is how many nights a playback has at most: the latest.
const MostFrames = 200

// longestShown is over how many nights an event may be spread and still be shown.
const longestShown = 31

// Playback is what a sheet shows night by night. Nights without events are left out.
type Playback struct {
	Sheet      Sheet // of all of it: its content is shown part by part
	Entries    []*ledger.Entry
	Cumulative bool // nights before stay on the map
}

// nights returns the numbers of the first and the last night of an event; none has
// the last before the first.
func nights(e *ledger.Entry) (first, last int) {
	d := e.Event.Date()
	if !d.Known() || !e.Mapped() || d.To.Sub(d.From) > longestShown*24*time.Hour {
		return 0, -1
	}
	first, last = query.Nights.Number(d.From), query.Nights.Number(d.To.Add(-time.Nanosecond))
	if d.Precision == geo.D0 || d.Precision == geo.D2 {
		last = first
	}
	return first, last
}

// shown returns the numbers of the nights that have events, the latest of them.
func (p *Playback) shown() []int {
	has := map[int]bool{}
	low, high := 0, -1
	for _, e := range p.Entries {
		first, last := nights(e)
		for n := first; n <= last; n++ {
			if has[n] = true; high < low {
				low, high = n, n
			}
			low, high = min(low, n), max(high, n)
		}
	}
	var out []int
	for n := high; n >= low && len(out) < MostFrames; n-- {
		if has[n] {
			out = append(out, n)
		}
	}
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return out
}

// Len returns how many frames there are.
func (p *Playback) Len() int { return len(p.shown()) }

// Frames yields the scenes of the nights. All have the same frame, title and legend;
// where a date should stand is the night.
func (p *Playback) Frames() iter.Seq[*paint.Scene] {
	return func(yield func(*paint.Scene) bool) {
		around := Index(p.Sheet.Content.Events, p.Sheet.Outline)
		for _, n := range p.shown() {
			s := p.Sheet
			s.Content = p.content(n)
			scene := s.Scene()
			scene.Around, scene.Dates = around, p.words(n)
			if !yield(scene) {
				return
			}
		}
	}
}

// words names a night.
func (p *Playback) words(n int) string {
	days := translations.Days(query.Nights.Begin(n), query.Nights.Begin(n+1).Add(-time.Nanosecond))
	if p.Cumulative {
		return translations.T("playback.until", "Days", days)
	}
	return translations.T("playback.night", "Days", days)
}

// content returns what is shown of a night.
func (p *Playback) content(n int) Content {
	c := Content{Tray: p.Sheet.Content.Tray}
	counts := map[geo.Display]int{}
	for _, e := range p.Entries {
		first, last := nights(e)
		if last < first || first > n || last < n && !p.Cumulative {
			continue
		}
		c.Events = append(c.Events, e.Event)
		counts[e.Display]++
	}
	for _, x := range p.Sheet.Content.Legend {
		x.Count = counts[x.Display]
		c.Legend = append(c.Legend, x)
	}
	return c
}
