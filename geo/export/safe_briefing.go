package export

import (
	"strikemap/geo"
	"strikemap/geo/briefing"
	"strikemap/geo/ledger"
	"strikemap/geo/record"
)

// Briefing returns a briefing without what strangers should not get, which Withheld then
// says in words: its events as Apply has them, but that a settlement keeps its name; no
// speaker's notes; and a translation only of a quote that is there. Captions are a
// person's own words, and stay.
func (s Safe) Briefing(b briefing.Briefing, say record.Saying) briefing.Briefing {
	s.told = true
	open, kept := s.entries(b)
	shown := b.Shown
	b.Shown = nil
	for _, e := range shown {
		if safe := open[e.Event.ID]; safe != nil {
			b.Shown = append(b.Shown, safe)
		}
	}
	stops := b.Stops
	b.Stops = nil
	for _, stop := range stops {
		if safe, told := safeStop(stop, open); told {
			b.Stops = append(b.Stops, safe)
		}
	}
	b.Withheld = kept.Line(say)
	return b
}

// entries returns the events of a briefing as they may be told, by their names.
func (s Safe) entries(b briefing.Briefing) (map[string]*ledger.Entry, Kept) {
	var all []*ledger.Entry
	seen := map[string]bool{}
	add := func(entries []*ledger.Entry) {
		for _, e := range entries {
			if !seen[e.Event.ID] {
				seen[e.Event.ID] = true
				all = append(all, e)
			}
		}
	}
	add(b.Shown)
	for _, stop := range b.Stops {
		add(stop.Entries)
	}
	_, open, kept := s.Apply(nil, all)
	out := map[string]*ledger.Entry{}
	for _, e := range open {
		out[e.Event.ID] = e
	}
	return out, kept
}

// safeStop returns a stop with its events as they may be told, and false when there were
// some of which none may.
func safeStop(stop briefing.Stop, open map[string]*ledger.Entry) (briefing.Stop, bool) {
	entries := stop.Entries
	stop.Entries, stop.Notes = nil, ""
	for _, e := range entries {
		if safe := open[e.Event.ID]; safe != nil {
			stop.Entries = append(stop.Entries, safe)
		}
	}
	if len(stop.Entries) > 0 && stop.Lead().Lead.Evidence == (geo.Quote{}) {
		stop.Translation = ""
	}
	return stop, len(stop.Entries) > 0 || len(entries) == 0
}
