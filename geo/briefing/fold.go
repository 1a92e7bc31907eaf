package briefing

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"strikemap/geo/journal"
	"strikemap/geo/ledger"
	"strikemap/geo/query"
)

// gravest is how many events stand for those that nobody starred.
const gravest = 12

// kept is a stop as its register holds it.
type kept struct {
	Text
	Order  float64  `json:"order"`
	Events []string `json:"events"`
	Hidden bool     `json:"hidden,omitempty"`
	Off    bool     `json:"off,omitempty"` // taken out of the story
}

// Names returns the briefings that were made, the one that was worked on last first.
func Names(s *journal.State) []string {
	last := map[string]int64{}
	for r := range s.All() {
		name := r.Target
		switch r.Space {
		case journal.Stops:
			name, _ = cut(name)
		case journal.Briefs:
		default:
			continue
		}
		last[name] = max(last[name], s.SetBy(r))
	}
	var out []string
	for name := range last {
		if s.Value(themeOf(name)) != nil {
			out = append(out, name)
		}
	}
	slices.SortFunc(out, func(a, b string) int { return cmp.Or(cmp.Compare(last[b], last[a]), cmp.Compare(a, b)) })
	return out
}

func themeOf(name string) journal.Register {
	return journal.Register{Space: journal.Briefs, Target: name, Field: journal.FieldTheme}
}

func stopOf(name, id string) journal.Register {
	return journal.Register{Space: journal.Stops, Target: name + "/" + id, Field: journal.FieldStop}
}

// cut parts the target of a stop's register.
func cut(target string) (name, id string) {
	i := strings.LastIndexByte(target, '/')
	return target[:max(i, 0)], target[i+1:]
}

// Of returns the briefing of a name, over the events shown. One that was not made is
// the starred ones of these, or else the gravest.
func Of(b *ledger.Book, name string, shown []*ledger.Entry) Briefing {
	out := Briefing{Name: name, Shown: shown}
	var stops []Stop
	if b.State().Decode(themeOf(name), &out.Theme) {
		out.Kept = true
		stops = out.keptStops(b)
	} else if stops = grouped(starred(shown)); len(stops) == 0 {
		stops, out.Gravest = grouped(weightiest(shown)), true
	}
	title, sources := Stop{ID: string(Title), Kind: Title}, Stop{ID: string(Sources), Kind: Sources}
	for _, s := range []*Stop{&title, &sources} {
		var k kept
		if b.State().Decode(stopOf(name, s.ID), &k) {
			s.Text, s.Hidden = k.Text, k.Hidden
		}
	}
	out.Stops = append(append([]Stop{title}, stops...), sources)
	if !out.Kept {
		out.number()
	}
	return out
}

// Fresh returns the briefing that nobody has made yet: of the starred ones of the events
// shown, or of the gravest.
func Fresh(b *ledger.Book, shown []*ledger.Entry) Briefing {
	return Of(b, "", shown)
}

// keptStops returns the stops that were kept with the briefing, and after them what
// was starred since.
func (b *Briefing) keptStops(book *ledger.Book) []Stop {
	var all []Stop
	in := map[string]bool{} // events that a register speaks of last
	state := book.State()
	for r, v := range state.All() {
		name, id := cut(r.Target)
		var k kept
		if r.Space != journal.Stops || name != b.Name || json.Unmarshal(v, &k) != nil || len(k.Events) == 0 {
			continue
		}
		s := Stop{ID: id, Kind: Events, Text: k.Text, Hidden: k.Hidden, order: k.Order}
		for _, event := range k.Events {
			e := book.Entry(event)
			in[event] = true
			if e != nil && told(state, e, r, !k.Off) {
				s.Entries = append(s.Entries, e)
			}
		}
		if len(s.Entries) > 0 {
			all = append(all, s)
		}
	}
	slices.SortFunc(all, func(a, b Stop) int { return cmp.Or(cmp.Compare(a.order, b.order), cmp.Compare(a.ID, b.ID)) })
	made := state.SetBy(themeOf(b.Name))
	var since []*ledger.Entry
	for _, e := range starred(book.Entries()) {
		if !in[e.Event.ID] && state.SetBy(star(e.Event.ID)) > made {
			since = append(since, e)
		}
	}
	last := 0.0
	if len(all) > 0 {
		last = all[len(all)-1].order
	}
	for i, s := range grouped(since) {
		s.order = last + float64(i+1)
		all = append(all, s)
	}
	return all
}

// number gives the stops the order in which they stand.
func (b *Briefing) number() {
	for i := range b.Stops {
		b.Stops[i].order = float64(i)
	}
}

func star(event string) journal.Register {
	return journal.Register{Space: journal.Events, Target: event, Field: journal.FieldStar}
}

// told reports whether an event is in the story: as its stop has it, or its star when
// that was set or taken away later.
func told(s *journal.State, e *ledger.Entry, stop journal.Register, on bool) bool {
	if s.SetBy(star(e.Event.ID)) > s.SetBy(stop) {
		return e.Star != nil
	}
	return on
}

// starred returns those of some events that are in the story, in its order.
func starred(all []*ledger.Entry) []*ledger.Entry {
	var out []*ledger.Entry
	for _, e := range all {
		if e.Star != nil {
			out = append(out, e)
		}
	}
	slices.SortStableFunc(out, func(a, b *ledger.Entry) int { return cmp.Compare(*a.Star, *b.Star) })
	return out
}

// weightiest returns the gravest events, the gravest first.
func weightiest(shown []*ledger.Entry) []*ledger.Entry {
	rows := make([]int32, len(shown))
	for i := range rows {
		rows[i] = int32(i)
	}
	query.NewTable(shown).Sort(rows, query.Weight)
	var out []*ledger.Entry
	for _, row := range rows[:min(len(rows), gravest)] {
		out = append(out, shown[row])
	}
	return out
}

// grouped makes stops of events: those that one sentence tells are one, where the
// first of them stands.
func grouped(all []*ledger.Entry) []Stop {
	type sentence struct {
		article string
		start   int
	}
	var out []Stop
	at := map[sentence]int{}
	for _, e := range all {
		key := sentence{e.Reading.Article.SHA256, e.Lead.Evidence.Span.Start}
		if i, known := at[key]; known && alike(out[i].Lead(), e) {
			out[i].Entries = append(out[i].Entries, e)
			continue
		}
		at[key] = len(out)
		out = append(out, Stop{ID: e.Event.ID, Kind: Events, Entries: []*ledger.Entry{e}})
	}
	return out
}

// alike reports whether two events that one sentence tells can be one stop: they are
// of a kind.
func alike(a, b *ledger.Entry) bool { return a.Display == b.Display && a.Lead.Kind == b.Lead.Kind }
