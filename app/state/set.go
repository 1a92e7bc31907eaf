package state

import (
	"strings"

	"strikemap/geo"
	"strikemap/geo/ledger"
)

// entry is one event, of the map or of the tray, and where it comes from.
type entry struct {
	event   *geo.Event
	result  *geo.Reading
	lead    *geo.Report
	display geo.Display
	folded  string // what the text filter looks in, made when first asked for
}

// haystack returns what the text filter looks in, in lower case.
func (e *entry) haystack() string {
	if e.folded != "" {
		return e.folded
	}
	a := &e.result.Article
	parts := []string{a.Title, a.Publisher, string(e.lead.Kind), e.lead.Toponym.Text}
	if p := e.lead.Place; p != nil {
		parts = append(parts, p.Name, p.LocalName, p.Raion, p.Oblast)
	}
	for _, r := range e.event.Reports {
		parts = append(parts, r.Evidence.Text)
	}
	e.folded = strings.ToLower(strings.Join(parts, "\n"))
	return e.folded
}

func (e *entry) mapped() bool { return e.lead.Place != nil && e.lead.Precision.Mappable() }

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
	withheld  int
	selected  *geo.Event
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

// Withheld returns how many events, of the map or of the tray, the filter keeps
// back.
func (s *State) Withheld() int { return s.shown.withheld }

// Total returns the number of events read: on the map, in the tray and
// withheld.
func (s *State) Total() int { return len(s.entries) }

// HiddenKinds returns how many events are ground combat or alerts, shown or not.
func (s *State) HiddenKinds() int {
	n := 0
	for i := range s.entries {
		if s.entries[i].lead.Kind.Hidden() {
			n++
		}
	}
	return n
}

// index makes the entries of all results anew.
func (s *State) index() {
	s.entries, s.byID, s.known = nil, map[string]int{}, map[[2]string]bool{}
	for _, r := range s.results {
		s.enter(r)
	}
}

// enter appends the events of a result.
func (s *State) enter(r *geo.Reading) {
	s.known[identity(r)] = true
	for _, e := range ledger.Events([]*geo.Reading{r}) {
		lead := e.Lead()
		for _, x := range e.Reports {
			s.byID[x.ID] = len(s.entries)
		}
		s.byID[e.ID] = len(s.entries)
		s.entries = append(s.entries, entry{event: e, result: r, lead: lead, display: lead.Display()})
	}
}

// derive makes the set that the filter lets through.
func (s *State) derive() {
	n := set{counts: map[geo.Display]int{}}
	for i := range s.entries {
		e := &s.entries[i]
		if e.mapped() && s.filter.considers(e) {
			n.counts[e.display]++
		}
		switch {
		case !s.filter.lets(e):
			n.withheld++
		case e.mapped():
			n.events = append(n.events, e.event)
		default:
			n.tray = append(n.tray, e.lead)
		}
	}
	s.options.Order.sort(n.events)
	n.mentioned = s.mentions()
	s.shown = n
}

func (s *State) mentions() []Mentioned {
	var out []Mentioned
	for _, r := range s.results {
		for _, m := range r.MentionedOnly() {
			hay := func() string { return strings.ToLower(m.Text + "\n" + r.Article.Title + "\n" + s.say(m.RoleReason)) }
			if s.filter.finds(hay) {
				out = append(out, Mentioned{Mention: m, Reading: r})
			}
		}
	}
	return out
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
