package state

import (
	"slices"

	"strikemap/geo"
	"strikemap/geo/ledger"
	"strikemap/geo/query"
)

// Mentioned is a place that an article names without reporting an event there.
type Mentioned struct {
	Mention *geo.Mention
	Reading *geo.Reading
}

// set is what the filter lets through, and its counts.
type set struct {
	events    []*geo.Event
	tray      []*geo.Report
	mentioned []Mentioned
	counts    map[geo.Display]int
	selected  *geo.Event
	queue     *Queue
}

// Events returns the events that are on the map: those that can be mapped and
// that the filter lets through, in the order of the options. The slice is
// shared; it is never changed, a new one takes its place.
func (s *State) Events() []*geo.Event { return s.shown.events }

// Tray returns the reports that cannot be mapped and that the filter lets
// through; each says why in Unmapped.
func (s *State) Tray() []*geo.Report { return s.shown.tray }

// MentionedOnly returns the places that are named without an event and that the
// filter's text lets through.
func (s *State) MentionedOnly() []Mentioned { return s.shown.mentioned }

// Counts returns the number of mappable events of each display category that
// are shown or would be were the category on. With the tray and Withheld, the
// counts of the categories that are on add up to Total.
func (s *State) Counts() map[geo.Display]int { return s.shown.counts }

// Count returns how many events have a value of a facet and fulfil all other
// conditions of the filter.
func (s *State) Count(by query.Facet, value string) int { return s.outcome.Count(by, value) }

// Values returns the values of a facet that any event has or had, sorted.
func (s *State) Values(by query.Facet) []string { return s.table.Values(by) }

// Withheld returns how many events, of the map or of the tray, the filter keeps
// back.
func (s *State) Withheld() int { return s.outcome.Kept }

// Total returns the number of events read: on the map, in the tray and
// withheld.
func (s *State) Total() int { return s.table.Len() }

// HiddenKinds returns how many events are ground combat or alerts, shown or not.
func (s *State) HiddenKinds() int {
	n := 0
	for _, e := range s.book.Entries() {
		if e.Lead.Kind.Hidden() {
			n++
		}
	}
	return n
}

// derive makes the set that the filter lets through.
func (s *State) derive() {
	s.outcome = s.table.Eval(s.filter)
	rows := slices.Clone(s.outcome.Rows)
	s.table.Sort(rows, s.options.Order)
	n := set{counts: map[geo.Display]int{}, events: make([]*geo.Event, 0, len(rows))}
	for _, row := range rows {
		if s.table.Mapped(row) {
			n.events = append(n.events, s.table.Entry(int(row)).Event)
		}
	}
	for _, row := range s.outcome.Rows {
		if !s.table.Mapped(row) {
			n.tray = append(n.tray, s.table.Entry(int(row)).Lead)
		}
	}
	for _, row := range s.outcome.Without(query.Display) {
		if s.table.Mapped(row) {
			n.counts[s.table.Display(row)]++
		}
	}
	n.mentioned = s.mentions()
	n.queue = s.line()
	s.shown = n
}

// line puts the events into the queue: those that the filter lets through, and those
// that it keeps back for their review alone.
func (s *State) line() *Queue {
	rows := s.outcome.Without(query.Review)
	slices.Sort(rows)
	s.table.Sort(rows, s.options.Order)
	return newQueue(s.table, rows)
}

// mentions returns the places named without an event that the filter's words let
// through: all of them must occur with a mention.
func (s *State) mentions() []Mentioned {
	search := query.NewSearch(s.filter.Text)
	if search.Empty() {
		return s.named
	}
	masks := map[string]uint32{} // of texts that many mentions have
	mask := func(text string) uint32 {
		m, ok := masks[text]
		if !ok {
			m = search.Mask(text)
			masks[text] = m
		}
		return m
	}
	var out []Mentioned
	for _, x := range s.named {
		m := mask(x.Mention.Text) | mask(x.Reading.Article.Title)
		if search.Full(m) || search.Full(m|mask(s.say(x.Mention.RoleReason))) {
			out = append(out, x)
		}
	}
	return out
}

// namedIn lists the places that articles name without an event.
func namedIn(rs []*geo.Reading) []Mentioned {
	var out []Mentioned
	for _, r := range rs {
		for _, m := range r.MentionedOnly() {
			out = append(out, Mentioned{Mention: m, Reading: r})
		}
	}
	return out
}

// Bars returns the histogram of the events that fulfil all conditions of the
// filter but that on time.
func (s *State) Bars(unit query.Unit) query.Bars {
	return s.table.Bars(s.outcome.Without(query.Day), unit)
}

// refresh derives the set again and tells of c and of what follows from it.
func (s *State) refresh(c Change) {
	before := s.shown.selected
	s.derive()
	s.shown.selected = s.Selected()
	c |= ChangedEvents
	if s.shown.selected != before {
		c |= ChangedSelection
	}
	s.tell(c)
}

// Shown returns the articles with the reports that the filter lets through, on
// the map or in the tray, as they are decided now, in the order of reading: what
// an export writes. Articles without any are left out.
func (s *State) Shown() []*geo.Reading {
	reports := map[*geo.Reading][]geo.Report{}
	for _, row := range s.outcome.Rows {
		e := s.table.Entry(int(row))
		for i, r := range e.Event.Reports {
			in := e.ReadingOf(i)
			reports[in] = append(reports[in], *r)
		}
	}
	var out []*geo.Reading
	for _, r := range s.here {
		if len(reports[r]) == 0 {
			continue
		}
		part := *r
		part.Reports = inTextOrder(reports[r], r)
		out = append(out, &part)
	}
	return out
}

// ShownEntries returns what is decided of the events that the filter lets through,
// on the map or in the tray, in the order of reading: those whose reports Shown has.
func (s *State) ShownEntries() []*ledger.Entry { return s.outcome.Entries() }

// inTextOrder puts reports of a reading into its order; what people made comes
// last.
func inTextOrder(reports []geo.Report, in *geo.Reading) []geo.Report {
	at := make(map[string]int, len(in.Reports))
	for i := range in.Reports {
		at[in.Reports[i].ID] = i - len(in.Reports)
	}
	slices.SortStableFunc(reports, func(a, b geo.Report) int { return at[a.ID] - at[b.ID] })
	return reports
}

// Copy returns a state of its own with the same articles, filter and options:
// what is chosen there changes nothing here.
func (s *State) Copy() *State {
	c := New()
	c.filter, c.options, c.say, c.author = s.filter, s.options, s.say, s.author
	c.setBook(s.book)
	c.derive()
	return c
}
