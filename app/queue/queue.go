package queue

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
)

// Queue is the panel of what is to be checked and what was. It follows a state and
// chooses in it.
type Queue struct {
	widget.BaseWidget

	// OnMention is called with where an article names a place that was clicked.
	OnMention func(in *geo.Reading, at geo.Span)
	// EventMenu are the ids of the actions in the menu of an event, "-" for a line.
	EventMenu []string
	// OnArticle is called with an article that was clicked.
	OnArticle func(in *geo.Reading)
	// ArticleMenu are the ids of the actions in the menu of an article.
	ArticleMenu []string
	// MentionMenu returns the menu of a place that is mentioned; it may be nil.
	MentionMenu func(m state.Mentioned) *fyne.Menu

	state   *state.State
	actions *action.Table
	reel    *reel
	heads   []*head
	of      []state.Mentioned // the mentions that are grouped
	groups  []*mentioned
	year    string // that all days are in, which rows then leave out; empty where they differ
	many    *many
	recent  *recent
	below   *articles
	content *fyne.Container
}

// names holds the keys of the sections' names.
var names = map[state.Section]string{
	state.ToCheck: "queue.to_check", state.AcceptedOnes: "queue.accepted", state.UnsureOnes: "queue.unsure", state.RejectedOnes: "queue.rejected",
	state.OffMap: "queue.off_map", state.MentionedOnes: "queue.mentioned",
}

// New returns the queue of a state, with buttons for what a table has. Keys hears
// the keys; it may be nil.
func New(s *state.State, t *action.Table, keys *action.Ear) *Queue {
	q := &Queue{state: s, actions: t, reel: newReel(), many: newMany(s, t), recent: newRecent(s)}
	q.reel.keys = keys
	for _, in := range state.Sections {
		h := newHead(translations.T(names[in]))
		h.tapped = func() { s.SetFolded(in, !s.Folded(in)) }
		h.menu = func(at fyne.Position) { action.ShowMenu(q.sectionMenu(in), q, at) }
		q.heads = append(q.heads, h)
	}
	q.reel.head = func(part int) fyne.CanvasObject { return q.heads[part] }
	q.reel.row = q.fill
	q.reel.known = q.knows
	bottom := container.NewVBox(q.many.content, q.recent.content)
	q.below = newArticles(s, t, keys)
	q.below.open = func(in *geo.Reading) { q.OnArticle(in) }
	both := container.New(halves{q.reel, q.below}, q.reel, q.below)
	q.content = container.NewBorder(order(s), bottom, nil, nil, both)
	q.ExtendBaseWidget(q)
	s.Subscribe(q.changed)
	q.refill()
	return q
}

// CreateRenderer shows the choice of order, the list, and below what is marked and
// what was decided last.
func (q *Queue) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(q.content) }

// Focus gives the keys to the list.
func (q *Queue) Focus(c fyne.Canvas) { c.Focus(q.reel) }

// Open opens a section and shows its beginning.
func (q *Queue) Open(in state.Section) {
	q.state.SetFolded(in, false)
	q.reel.reveal(int(in), 0)
}

func (q *Queue) changed(c state.Change) {
	q.below.menu = q.ArticleMenu
	switch {
	case c.Has(state.ChangedEvents | state.ChangedOptions):
		q.refill()
	case c.Has(state.ChangedSelection | state.ChangedMarks):
		q.reel.refresh()
	}
	q.below.changed(c)
	q.foot(c)
	if c.Has(state.ChangedReadings | state.ChangedOptions) {
		q.content.Refresh() // the articles may take more room
	}
	if c.Has(state.ChangedSelection | state.ChangedEvents | state.ChangedOptions) {
		q.follow()
	}
}

// foot brings the lines below the list in step with a change.
func (q *Queue) foot(c state.Change) {
	turned := false
	if c.Has(state.ChangedEvents | state.ChangedMarks | state.ChangedOptions) {
		turned = q.many.follow()
	}
	if c.Has(state.ChangedEvents | state.ChangedSelection) {
		turned = q.recent.follow() || turned
	}
	if turned {
		q.content.Refresh()
	}
}

// follow has the chosen event in sight.
func (q *Queue) follow() {
	if e := q.state.Entry(q.state.Selected()); e != nil {
		if in, at, ok := q.state.Queue().Where(e); ok {
			q.reel.reveal(int(in), at)
		}
	}
}

// refill shows what stands in the sections now.
func (q *Queue) refill() {
	q.regroup()
	q.year = commonYear(q.state.Events())
	rows := make([]int, len(state.Sections))
	for i, in := range state.Sections {
		n := q.count(in)
		if rows[i] = n; q.state.Folded(in) {
			rows[i] = 0
		}
		q.heads[i].set(q.state.Folded(in), in == state.RejectedOnes && n > 0 && !q.state.RejectedShown(), translations.Number(n))
	}
	q.reel.set(rows)
}

// regroup gathers the mentions, when they are to be shown.
func (q *Queue) regroup() {
	if q.state.Folded(state.MentionedOnes) {
		return
	}
	if now := q.state.MentionedOnly(); len(now) != len(q.of) || len(now) > 0 && &now[0] != &q.of[0] {
		q.of, q.groups = now, group(now)
	}
}

// count returns how many rows a section has when it is open; of mentions, while they
// are folded away, how many there are.
func (q *Queue) count(in state.Section) int {
	switch {
	case in == state.MentionedOnes && q.state.Folded(in):
		return len(q.state.MentionedOnly())
	case in == state.MentionedOnes:
		return len(q.groups)
	}
	return q.state.Queue().Len(in)
}

// knows reports whether a row shows what stands at a place of a section.
func (q *Queue) knows(r *row, part, at int) bool {
	in := state.Section(part)
	if in == state.MentionedOnes {
		return at < len(q.groups) && r.id == "" && r.title == q.groups[at].name
	}
	return at < q.state.Queue().Len(in) && r.id != "" && r.id == q.state.Queue().At(in, at).Event.ID
}

// fill returns the row at a place of a section; an old one is filled anew.
func (q *Queue) fill(r *row, part, at int) *row {
	if r == nil {
		r = newRow()
		r.found = q.state.FoundOf
	}
	in := state.Section(part)
	if at >= q.count(in) {
		return r // the rows are those of before; those of now are about to be told
	}
	if in == state.MentionedOnes {
		q.fillMention(r, q.groups[at])
		return r
	}
	e := q.state.Queue().At(in, at)
	id := e.Event.ID
	l := lookOf(e, in == state.OffMap, q.beginning)
	if q.year != "" {
		l.note = strings.TrimSuffix(l.note, " "+q.year)
	}
	l.sought = q.state.Filter().Text
	chosen := q.state.Selected()
	l.chosen, l.marked = chosen != nil && chosen.ID == id, q.state.IsMarked(id)
	r.tapped = func(held fyne.KeyModifier) { q.tap(id, held) }
	r.menu = func(at fyne.Position) {
		if !q.state.IsMarked(id) {
			q.state.Select(id)
		}
		action.ShowMenu(q.actions.Popup(q.EventMenu...), q, at)
	}
	r.set(l)
	return r
}

func (q *Queue) fillMention(r *row, m *mentioned) {
	r.tapped = func(fyne.KeyModifier) {
		x := m.turn()
		q.OnMention(x.Reading, x.Mention.Span)
	}
	r.menu = func(at fyne.Position) {
		if q.MentionMenu != nil {
			action.ShowMenu(q.MentionMenu(m.times[max(m.next-1, 0)%len(m.times)]), q, at)
		}
	}
	r.set(look{title: m.name, note: m.often(), line: m.why, sought: q.state.Filter().Text})
}

// beginning returns the first letters of a report's evidence, from near the words that
// are searched for.
func (q *Queue) beginning(r *geo.Report) string {
	quote, _ := q.state.Quote(r, r.Evidence.Text)
	return beginning(quote, quoted)
}

// tap chooses an event; with Shift it marks all up to it, with Ctrl it alone.
func (q *Queue) tap(id string, held fyne.KeyModifier) {
	switch {
	case held&fyne.KeyModifierShift != 0:
		q.state.MarkTo(id)
	case held&fyne.KeyModifierShortcutDefault != 0:
		q.state.MarkOne(id)
	default:
		q.state.Select(id)
	}
	if c := fyne.CurrentApp().Driver().CanvasForObject(q.reel); c != nil {
		c.Focus(q.reel)
	}
}

// sectionMenu is the menu of a section's head.
func (q *Queue) sectionMenu(in state.Section) *fyne.Menu {
	mark := func() {
		q.state.SetFolded(in, false)
		q.state.MarkSection(in)
	}
	n := q.count(in)
	return action.NewPopup(
		action.Choice{Name: translations.N("queue.mark_all", n), Off: in == state.MentionedOnes || n == 0, Do: mark},
		action.Choice{Name: translations.T("queue.alone"), Do: func() { q.openAlone(in) }},
	)
}

// openAlone opens a section and folds all others.
func (q *Queue) openAlone(in state.Section) {
	o := q.state.Options()
	for _, x := range state.Sections {
		o.Folded[x] = x != in
	}
	q.state.SetOptions(o)
}

// pad is the room around what stands above and below the list.
func pad(o fyne.CanvasObject) fyne.CanvasObject { return theme.Pad(o, 2, 6) }
