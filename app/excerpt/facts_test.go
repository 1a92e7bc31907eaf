package excerpt_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"strikemap/app/excerpt"
	"strikemap/app/internal/invented"
	"strikemap/app/state"
	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/record"
)

// twice returns a state in which two invented articles tell of one strike on Odesa,
// with its first event chosen.
func twice(t *testing.T) (*state.State, *excerpt.Panel) {
	t.Helper()
	begin(t)
	s := state.New()
	p := excerpt.NewPanel(s, nil)
	p.Merge, p.Apart, p.Split = s.Merge, s.KeepApart, s.Split
	second := invented.Night()
	second.Article.SHA256, second.Article.Publisher = "second", "Invented Gazette"
	for i := range second.Reports {
		second.Reports[i].ID += "-2"
	}
	five := 5
	second.Reports[0].Effects[0].Min, second.Reports[0].Effects[0].Max = &five, &five
	s.Add(invented.Night(), second)
	s.Select("odesa")
	p.Start()
	test.NewTempWindow(t, p).Resize(fyne.NewSize(520, 1600))
	return s, p
}

func TestWhatMayBeOneEventIsMergedOrKeptApart(t *testing.T) {
	s, p := twice(t)
	if got := texts(p); !strings.Contains(got, "2 articles may tell of this") || !strings.Contains(got, "Invented Gazette") {
		t.Fatalf("%q", got)
	}
	s.KeepApart("odesa", "odesa-2")
	if got := texts(p); strings.Contains(got, "may tell of this") {
		t.Error("what was kept apart is suggested")
	}
	s.Undo()
	s.Merge("odesa", "odesa-2")
	got := texts(p)
	for _, want := range []string{"Told by 2 articles", "1. Invented Courier", "2. Invented Gazette", "3 [1]", "5 [2]", "Injured, over time: 3–5; latest: 5 injured"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not shown in %q", want, got)
		}
	}
	if strings.Contains(got, "may tell of this") {
		t.Error("what was merged is suggested")
	}
}

func TestAChangedFactSaysWhatWasReadAndIsRestored(t *testing.T) {
	begin(t)
	s := state.New()
	p := excerpt.NewPanel(s, nil)
	var asked string
	p.Edit = func(_ *geo.Report, aspect string, _ fyne.Position) { asked = aspect }
	p.Restore = s.Restore
	w := test.NewTempWindow(t, p)
	w.Resize(fyne.NewSize(520, 1200))
	s.Add(invented.Night())
	s.Select("odesa")
	if err := s.Correct(state.Fields{"status": geo.StatusDisputed}, s.Selected().Lead()); err != nil {
		t.Fatal(err)
	}
	type button interface {
		fyne.Tappable
		fyne.Focusable
		ToolTip() string
	}
	fact, ok := find(p, func(o fyne.Widget) bool {
		x, is := o.(button)
		return is && strings.Contains(x.ToolTip(), "The program read: Stated by the article")
	})
	if !ok {
		t.Fatalf("no fact says what was read: %q", texts(p))
	}
	test.Tap(fact.(button))
	if asked != "status" {
		t.Errorf("a click asks for %q", asked)
	}
	fact.(button).TypedKey(&fyne.KeyEvent{Name: fyne.KeyBackspace})
	if s.Selected().Lead().Status != geo.StatusStated {
		t.Error("Backspace does not restore it")
	}
}

func TestWhatAReportDoesNotTellIsOfferedTogether(t *testing.T) {
	begin(t)
	s := state.New()
	p := excerpt.NewPanel(s, nil)
	var asked string
	p.Edit = func(_ *geo.Report, aspect string, _ fyne.Position) { asked = aspect }
	w := test.NewTempWindow(t, p)
	w.Resize(fyne.NewSize(520, 1200))
	s.Add(invented.Night())
	s.Select("kharkiv")
	got := texts(p)
	if strings.Contains(got, "Weapon") || !strings.Contains(got, "Stated by the article") {
		t.Errorf("%q", got)
	}
	more, ok := find(p, func(o fyne.Widget) bool { return texts(o) == "+ fact" })
	if !ok {
		t.Fatalf("nothing offers more: %q", got)
	}
	test.Tap(more.(fyne.Tappable))
	menu := w.Canvas().Overlays().Top()
	if menu == nil || !strings.Contains(texts(menu), "Weapon…") {
		t.Fatal("the weapon is not offered")
	}
	if strings.Contains(texts(menu), "Place…") {
		t.Error("the place is offered although it is told")
	}
	if asked != "" {
		t.Errorf("asked for %q before anything was chosen", asked)
	}
}

func TestAWrongCorrectionIsRefused(t *testing.T) {
	s := state.New()
	s.Add(invented.Night())
	s.Select("odesa")
	last := s.Book().State().Last()
	if err := s.Correct(state.Fields{"kind": "no such kind"}, s.Selected().Lead()); err == nil || s.Book().State().Last() != last {
		t.Errorf("error %v, a deed was done: %v", err, s.Book().State().Last() != last)
	}
	if s.Review() != journal.Unseen {
		t.Error("it is decided")
	}
}

func TestNotesAndTagsAreKeptWithEnterAndWhenTheKeysGo(t *testing.T) {
	begin(t)
	s := state.New()
	p := excerpt.NewPanel(s, nil)
	p.Remark = func(e *geo.Event, note string, tags []string) {
		s.SetNote(e, note)
		s.SetTags(e, tags...)
	}
	w := test.NewTempWindow(t, p)
	w.Resize(fyne.NewSize(520, 1200))
	s.Add(invented.Night())
	s.Select("odesa")
	type entry interface {
		fyne.CanvasObject
		fyne.Focusable
		SetText(string)
	}
	boxOf := func(hint string) entry {
		x, ok := find(p, func(o fyne.Widget) bool {
			_, is := o.(entry)
			return is && strings.Contains(texts(o), hint)
		})
		if !ok {
			t.Fatalf("no box says %q", hint)
		}
		return x.(entry)
	}
	note := boxOf("What others should know")
	w.Canvas().Focus(note)
	note.SetText("Invented note")
	note.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	tags := boxOf("words with commas")
	w.Canvas().Focus(tags)
	tags.SetText("port, night,port")
	w.Canvas().Unfocus()
	e := s.Entry(s.Selected())
	if e.Note != "Invented note" || strings.Join(e.Tags, "|") != "night|port" {
		t.Errorf("note %q, tags %q", e.Note, e.Tags)
	}
	w.Canvas().Focus(note)
	note.SetText("another")
	note.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if s.Entry(s.Selected()).Note != "Invented note" {
		t.Error("Escape keeps what was typed")
	}
}

func TestAClickOnTheWordsOfAFactOffersToChangeIt(t *testing.T) {
	begin(t)
	s := state.New()
	p := excerpt.NewPanel(s, nil)
	var asked []string
	p.Edit = func(_ *geo.Report, aspect string, _ fyne.Position) { asked = append(asked, aspect) }
	w := test.NewTempWindow(t, p)
	w.Resize(fyne.NewSize(520, 1200))
	s.Add(invented.Night())
	s.Select("odesa")
	for i, word := range []string{"Stated by the article", "Strike"} {
		if click(t, w, p, word); len(asked) != i+1 {
			t.Fatalf("a click on %q asks for nothing", word)
		}
	}
	if strings.Join(asked, " ") != "status kind" {
		t.Errorf("asked for %q", asked)
	}
}

func TestAWheelOverTheNoteTurnsThePanel(t *testing.T) {
	_, p := twice(t)
	p.Remark = func(*geo.Event, string, []string) {}
	p.Start()
	w := test.NewTempWindow(t, p)
	w.Resize(fyne.NewSize(520, 300))
	scroll, ok := find(p, func(s *container.Scroll) bool {
		return s.Direction == container.ScrollVerticalOnly && s.Size().Height > 100
	})
	over, has := find(p, func(s interface {
		fyne.Widget
		fyne.Scrollable
	},
	) bool {
		_, is := s.(*container.Scroll)
		return !is
	})
	if !ok || !has {
		t.Fatal("no scroll, or nothing over the note")
	}
	over.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.Delta{DY: -50}})
	if scroll.Offset.Y <= 0 {
		t.Error("the panel stays")
	}
}

func TestAClaimIsSaidToBeOneAtTheHead(t *testing.T) {
	s, p := twice(t)
	if got := texts(p); strings.Contains(got, "Claimed by a party to the war: Invented ministry") {
		t.Fatal("what is stated passes for a claim")
	}
	if err := s.Correct(state.Fields{"status": geo.StatusClaimed, "claimed_by": []record.Claim{{Name: "Invented ministry", Role: "official"}}}, s.Selected().Lead()); err != nil {
		t.Fatal(err)
	}
	if got := texts(p); !strings.Contains(got, "Claimed by a party to the war: Invented ministry") {
		t.Errorf("%q", got)
	}
}
