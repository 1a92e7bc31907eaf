package queue

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
	ttwidget "github.com/dweymouth/fyne-tooltip/widget"

	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
)

// recent is the line of the last decisions, each one click or one key away.
type recent struct {
	state   *state.State
	tokens  []*token
	content *fyne.Container
}

func newRecent(s *state.State) *recent {
	r := &recent{state: s}
	row := container.New(layout.NewCustomPaddedHBoxLayout(0))
	for i := range 10 {
		t := newToken(translations.Number((i + 1) % 10))
		r.tokens = append(r.tokens, t)
		row.Add(t)
	}
	r.content = container.NewVBox(widget.NewSeparator(), pad(row))
	r.follow()
	return r
}

// follow shows the decisions that were taken last, and reports whether the line came
// or went.
func (r *recent) follow() bool {
	ids := r.state.Recent()
	chosen := r.state.Selected()
	for i, t := range r.tokens {
		if i >= len(ids) {
			t.Hide()
			continue
		}
		e := r.state.Book().Entry(ids[i])
		t.show(e, chosen != nil && chosen.ID == ids[i], func() { r.state.Select(ids[i]) })
	}
	before := r.content.Hidden
	r.content.Hidden = len(ids) == 0
	return before != r.content.Hidden
}

// token stands for a decision: its sign over the digit of its key.
type token struct {
	ttwidget.ToolTipWidget
	tapped  func()
	verdict *theme.Verdict
	digit   *theme.Line
	ground  *theme.Ground
	content *fyne.Container
}

func newToken(digit string) *token {
	t := &token{verdict: theme.NewVerdict(journal.Unseen), digit: theme.NewCaption(digit), ground: theme.NewGround(fynetheme.ColorNameSelection)}
	t.digit.Align = fyne.TextAlignCenter
	t.ground.Hide()
	words := container.New(layout.NewCustomPaddedVBoxLayout(0), container.NewCenter(t.verdict), t.digit)
	t.content = container.NewStack(t.ground, theme.Pad(words, 2, 4))
	t.ExtendBaseWidget(t)
	return t
}

// show shows the decision of an event.
func (t *token) show(e *ledger.Entry, chosen bool, tapped func()) {
	t.tapped = tapped
	t.verdict.Set(e.Review())
	t.ground.Hidden = !chosen
	t.SetToolTip(translations.T("queue.recent", "What", translations.Headline(e.Lead), "Verdict", translations.T("review."+string(e.Review())), "Key", t.digit.Text))
	t.Show()
	t.content.Refresh()
}

// CreateRenderer shows the sign over the digit.
func (t *token) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(t.content) }

// Tapped goes back to the event.
func (t *token) Tapped(*fyne.PointEvent) { t.tapped() }

// Cursor is a hand.
func (t *token) Cursor() desktop.Cursor { return desktop.PointerCursor }
