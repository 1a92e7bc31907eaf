package eventlist

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
)

// reports is a list of reports that follows the state and chooses in it.
type reports struct {
	state *state.State
	leads func() []*geo.Report
	fill  func(*row, *geo.Report)

	shown   []*geo.Report
	at      map[string]int // positions by the ids of their events
	list    *walkList
	none    *theme.Line
	content *fyne.Container
	telling bool // the list is being told what is chosen
}

func newReports(s *state.State, lines int, keys *action.Ear) *reports {
	l := &reports{state: s, none: theme.NewCaption("")}
	l.list = &walkList{keys: keys}
	l.list.Length = func() int { return len(l.shown) }
	l.list.CreateItem = func() fyne.CanvasObject { return newRow(true, lines) }
	l.list.UpdateItem = func(i widget.ListItemID, o fyne.CanvasObject) {
		r := l.shown[i]
		o.(*row).decide(s.Book().EntryOf(r.ID).Review())
		l.fill(o.(*row), r)
	}
	l.list.ExtendBaseWidget(l.list)
	l.list.OnSelected = func(i widget.ListItemID) {
		if !l.telling && i < len(l.shown) {
			s.Select(l.shown[i].ID)
		}
	}
	l.content = container.NewStack(l.list, theme.Pad(l.none, 12, 16))
	return l
}

// start fills the list and has it follow the state. The key is of what an
// empty list says.
func (l *reports) start(emptyKey string) {
	l.none.SetText(translations.T(emptyKey))
	l.state.Subscribe(func(c state.Change) {
		if c.Has(state.ChangedEvents) {
			l.refill()
		}
		if c.Has(state.ChangedEvents | state.ChangedSelection) {
			l.choose()
		}
	})
	l.refill()
}

func (l *reports) refill() {
	l.shown = l.leads()
	l.at = make(map[string]int, len(l.shown))
	for i, r := range l.shown {
		l.at[r.ID] = i
	}
	if len(l.shown) == 0 {
		l.none.Show()
	} else {
		l.none.Hide()
	}
	l.list.Refresh()
}

// choose has the list show what is chosen.
func (l *reports) choose() {
	l.telling = true
	defer func() { l.telling = false }()
	if e := l.state.Selected(); e != nil {
		if i, ok := l.at[e.Lead().ID]; ok {
			l.list.Select(i)
			return
		}
	}
	l.list.UnselectAll()
}
