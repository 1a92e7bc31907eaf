package present

import (
	"strings"
	"sync"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"strikemap/app/action"
	"strikemap/app/internal/week"
	"strikemap/app/paint"
	"strikemap/app/slide"
	"strikemap/app/state"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/assets"
	"strikemap/geo/briefing"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
	"strikemap/geo/outline"
)

var loadWeek = sync.OnceValues(func() (*ledger.Book, error) {
	b, _, err := week.Briefing(assets.Gazetteer)
	return b, err
})

// open returns a state with the invented week, and the deeds that are done to it.
func open(t *testing.T) (*state.State, *[]journal.Deed) {
	t.Helper()
	t.Setenv("LC_ALL", "en_US.UTF-8")
	if err := translations.Load(); err != nil {
		t.Fatal(err)
	}
	test.NewTempApp(t).Settings().SetTheme(theme.New(nil, state.DefaultOptions()))
	b, err := loadWeek()
	if err != nil {
		t.Fatal(err)
	}
	s, done := state.New(), &[]journal.Deed{}
	s.SetAuthor("A")
	s.Open(b, func(d journal.Deed) { *done = append(*done, d) })
	return s, done
}

var loadOutline = sync.OnceValues(func() (*outline.Outline, error) { return outline.Load(assets.Outline) })

func deckOf(t *testing.T) func(briefing.Briefing) *slide.Deck {
	t.Helper()
	o, err := loadOutline()
	if err != nil {
		t.Fatal(err)
	}
	f, err := paint.NewFonts(assets.FontRegular, assets.FontBold)
	if err != nil {
		t.Fatal(err)
	}
	return func(b briefing.Briefing) *slide.Deck { return slide.NewDeck(b, o, f, "en") }
}

func atOnce(work, done func()) { work(); done() }

// idle draws nothing.
func idle(_, _ func()) {}

// sit opens the desk on the invented week.
func sit(t *testing.T) (*Teller, *state.State, *[]journal.Deed) {
	t.Helper()
	s, done := open(t)
	var desk *Teller
	signed := func(f func()) func() { return f }
	table := action.NewTable(TellerActions(func() *Teller { return desk }, signed)...)
	desk = NewTeller(s, table, idle)
	desk.Do, desk.Deck = s.Do, deckOf(t)
	desk.Open("")
	test.NewTempWindow(t, desk.Content).Resize(fyne.NewSize(1280, 700))
	return desk, s, done
}

// story names the stops.
func (t *Teller) line() string {
	var out []string
	for i := range t.story.Stops {
		title, _ := t.words(&t.story.Stops[i], t.page(i))
		out = append(out, title)
	}
	return strings.Join(out, " | ")
}

func (t *Teller) press(id string) { t.keyboard.Table.Find(id).Run() }

func TestTheStoryIsChangedByKeysAndTakenBack(t *testing.T) {
	desk, s, _ := sit(t)
	before := desk.line()
	if !strings.HasPrefix(before, "Title | Cherkasy | Somewhere in Kharkiv Oblast | 10 towns and villages | Konotop |") {
		t.Fatalf("the story is %s", before)
	}
	desk.list.Select(4)
	desk.press("action.stop_up")
	if got := desk.line(); !strings.Contains(got, "Oblast | Konotop | 10 towns and villages |") || desk.at != 3 {
		t.Errorf("moved up: %s, at %d", got, desk.at)
	}
	desk.press("action.stop_down")
	if desk.line() != before {
		t.Errorf("moved down again: %s", desk.line())
	}
	desk.list.Select(3)
	desk.press("action.stop_part")
	if len(desk.story.Stops) != 20 {
		t.Errorf("parted: %s", desk.line())
	}
	s.Undo()
	desk.list.Select(2)
	desk.press("action.stop_group")
	if got := desk.line(); !strings.Contains(got, "Title | 2 places | 10 towns and villages") {
		t.Errorf("grouped: %s", got)
	}
	s.Undo()
	desk.list.Select(1)
	desk.press("action.stop_hide")
	if _, under := desk.words(desk.Stop(), desk.page(1)); under != "Hidden" || len(desk.deck.Pages) != 10 {
		t.Errorf("hidden it says %q", under)
	}
	desk.press("action.stop_hide")
	desk.press("action.stop_remove")
	if strings.Contains(desk.line(), "Cherkasy") {
		t.Error("it is not taken out")
	}
	for range 3 {
		s.Undo()
	}
	for s.CanUndo() {
		s.Undo()
	}
	if desk.line() != before {
		t.Errorf("all taken back it is %s", desk.line())
	}
}

func TestTakingOutTheLastStopLeavesTheOneBeforeAtHand(t *testing.T) {
	desk, _, _ := sit(t)
	last := len(desk.story.Stops) - 2 // the sources follow it
	before := desk.story.Stops[last-1].ID
	desk.list.Select(last)
	desk.press("action.stop_remove")
	if got := desk.stopID(); got != before {
		t.Errorf("at hand is %s, want %s", got, before)
	}
	desk.list.Select(1)
	next := desk.story.Stops[2].ID
	desk.press("action.stop_remove")
	if got := desk.stopID(); got != next {
		t.Errorf("at hand is %s, want %s", got, next)
	}
}

func TestARowIsDraggedToAnotherPlace(t *testing.T) {
	desk, _, _ := sit(t)
	row := newStopRow(desk)
	row.Resize(fyne.NewSize(280, 48))
	row.stop = 1
	row.Dragged(&fyne.DragEvent{Dragged: fyne.NewDelta(0, 60)})
	row.Dragged(&fyne.DragEvent{Dragged: fyne.NewDelta(0, 40)})
	row.DragEnd()
	if got := desk.line(); !strings.Contains(got, "10 towns and villages | Cherkasy | Konotop") {
		t.Errorf("dragged: %s", got)
	}
}

func TestTextsAreKeptWhenTheBoxIsLeft(t *testing.T) {
	desk, s, done := sit(t)
	desk.list.Select(1)
	desk.boxes[0].SetText(" A home of nine families ")
	desk.boxes[2].SetText("slowly")
	desk.boxes[2].FocusLost()
	if got := desk.Stop().Text; got.Caption != "A home of nine families" || got.Notes != "slowly" || len(*done) != 1 {
		t.Errorf("kept %+v with %d deeds", got, len(*done))
	}
	if desk.deck.Pages[1].Caption != "A home of nine families" || desk.notes.Text != "slowly" {
		t.Error("the slide does not follow")
	}
	desk.boxes[1].SetText("переклад")
	desk.list.Select(2)
	if desk.boxes[1].Text != "" || len(*done) != 2 {
		t.Error("choosing another stop loses what was written")
	}
	s.Undo()
	s.Undo()
	if b := desk.story.Stops[1]; b.Caption != "" {
		t.Error("it cannot be taken back")
	}
}

func TestTheDeskFollowsThePresentationAndLeadsIt(t *testing.T) {
	desk, _, _ := sit(t)
	w := test.NewTempWindow(t, nil)
	p := New(desk.deck, 0, slide.Look{}, w, idle)
	desk.Follow(p)
	p.Next()
	p.Next()
	if desk.at != 2 || desk.count.Text != "3 of 11" || !strings.HasPrefix(desk.nextTitle.Text, "Next: 10 towns and villages") {
		t.Errorf("at %d: %q, %q", desk.at, desk.count.Text, desk.nextTitle.Text)
	}
	desk.list.Select(5)
	if p.At() != 5 {
		t.Errorf("the audience is at %d", p.At())
	}
	if desk.Follow(nil); desk.at != 0 {
		t.Errorf("afterwards the desk is at %d, not where it was", desk.at)
	}
	desk.Follow(p)
	if desk.Tick(); !strings.Contains(desk.clock.Text, "+00:0") {
		t.Errorf("the clock says %q", desk.clock.Text)
	}
}

func TestWithoutABriefingTheFirstChangeKeepsOne(t *testing.T) {
	desk, s, _ := sit(t)
	for _, name := range briefing.Names(s.Book().State()) {
		s.Do(journal.New("A", journal.Stop, journal.Set(journal.Briefs, name, journal.FieldTheme, nil)))
	}
	desk.Open("")
	if desk.story.Kept {
		t.Fatal("there is a briefing still")
	}
	desk.list.Select(1)
	desk.press("action.stop_down")
	if names := briefing.Names(s.Book().State()); len(names) != 1 || names[0] != briefing.Draft {
		t.Errorf("briefings %v", names)
	}
}
