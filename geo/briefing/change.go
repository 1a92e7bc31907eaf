package briefing

import (
	"slices"
	"time"

	"strikemap/geo/journal"
)

// What these methods return is done by a person, and is empty, of no setting, when there
// is nothing to change.

// Make returns the deed that keeps a briefing under a name, with a title: all its stops
// as they are now.
func (b Briefing) Make(author, name, title string, now time.Time) journal.Deed {
	b.copied("")
	b.number()
	b.Name, b.Kept, b.Theme = name, false, Theme{Title: title, Made: now.UTC().Truncate(time.Second)}
	return b.change(author)
}

// Retitle returns the deed that gives a briefing another title and the line under it.
// It keeps what was starred since the briefing was made, too.
func (b Briefing) Retitle(author, title, subtitle string) journal.Deed {
	b.Theme.Title, b.Theme.Subtitle = title, subtitle
	d := b.change(author, b.ids()...)
	if b.Kept {
		d.Body = append(d.Body, journal.Set(journal.Briefs, b.Name, journal.FieldTheme, b.Theme))
	}
	return d
}

// Write returns the deed that gives a stop its texts.
func (b Briefing) Write(author, id string, t Text) journal.Deed {
	if at := b.copied(id); at >= 0 {
		b.Stops[at].Text = t
	}
	return b.change(author, id)
}

// Hide returns the deed that hides a stop, or shows it again.
func (b Briefing) Hide(author, id string, hidden bool) journal.Deed {
	if at := b.copied(id); at >= 0 {
		b.Stops[at].Hidden = hidden
	}
	return b.change(author, id)
}

// Move returns the deed that brings a stop of events to a position among the stops,
// between title and sources.
func (b Briefing) Move(author, id string, to int) journal.Deed {
	from := b.copied(id)
	if from < 1 || from == len(b.Stops)-1 {
		return journal.Deed{}
	}
	s := b.Stops[from]
	to = min(max(to, 1), len(b.Stops)-2)
	b.Stops = slices.Insert(slices.Delete(b.Stops, from, from+1), to, s)
	return b.reordered(author)
}

// Group returns the deed that makes one stop of one and that before it.
func (b Briefing) Group(author, id string) journal.Deed {
	at := b.copied(id)
	if at < 2 || b.Stops[at].Kind != Events {
		return journal.Deed{}
	}
	into := &b.Stops[at-1]
	into.Entries = slices.Concat(into.Entries, b.Stops[at].Entries)
	b.Stops = slices.Delete(b.Stops, at, at+1)
	d := b.reordered(author)
	d.Body = append(d.Body, journal.Setting{Register: stopOf(b.Name, id)})
	return d
}

// Ungroup returns the deed that makes a stop of each event of a stop; the texts stay
// with the first.
func (b Briefing) Ungroup(author, id string) journal.Deed {
	at := b.copied(id)
	if at < 0 || !b.Stops[at].Group() {
		return journal.Deed{}
	}
	s := b.Stops[at]
	var parts []Stop
	for i, e := range s.Entries {
		part := Stop{ID: e.Event.ID, Kind: Events, Entries: s.Entries[i : i+1], Hidden: s.Hidden}
		if i == 0 {
			part.ID, part.Text = s.ID, s.Text
		}
		parts = append(parts, part)
	}
	b.Stops = slices.Replace(b.Stops, at, at+1, parts...)
	return b.reordered(author)
}

// Remove returns the deed that takes a stop out of the story, and the stars of its
// events with it.
func (b Briefing) Remove(author, id string) journal.Deed {
	at := b.Index(id)
	if at < 0 || b.Stops[at].Kind != Events {
		return journal.Deed{}
	}
	d := b.change(author)
	for _, e := range b.Stops[at].Entries {
		if e.Star != nil {
			d.Body = append(d.Body, journal.Setting{Register: star(e.Event.ID)})
		}
	}
	d.Body = slices.DeleteFunc(d.Body, func(x journal.Setting) bool { return x.Register == stopOf(b.Name, id) })
	d.Body = append(d.Body, b.setting(b.Stops[at], true))
	return d
}

// copied has the briefing own its stops, and returns the position of one.
func (b *Briefing) copied(id string) int {
	b.Stops = slices.Clone(b.Stops)
	return b.Index(id)
}

// reordered returns the deed that keeps all stops in the order in which they stand.
func (b Briefing) reordered(author string) journal.Deed {
	b.number()
	return b.change(author, b.ids()...)
}

// change returns the deed that keeps stops; all of them, and the theme, when the
// briefing was not kept before.
func (b Briefing) change(author string, ids ...string) journal.Deed {
	var body []journal.Setting
	if !b.Kept {
		body = append(body, journal.Set(journal.Briefs, b.Name, journal.FieldTheme, b.Theme))
	}
	for _, s := range b.Stops {
		if !b.Kept || slices.Contains(ids, s.ID) {
			body = append(body, b.setting(s, false))
		}
	}
	return journal.New(author, journal.Stop, body...)
}

func (b Briefing) setting(s Stop, off bool) journal.Setting {
	k := kept{Text: s.Text, Order: s.order, Hidden: s.Hidden, Off: off}
	for _, e := range s.Entries {
		k.Events = append(k.Events, e.Event.ID)
	}
	return journal.Set(journal.Stops, b.Name+"/"+s.ID, journal.FieldStop, k)
}

func (b Briefing) ids() []string {
	var out []string
	for _, s := range b.Stops {
		out = append(out, s.ID)
	}
	return out
}
