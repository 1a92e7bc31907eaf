package state_test

import (
	"testing"

	"strikemap/app/state"
	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/record"
)

func chosen(s *state.State) string {
	if e := s.Selected(); e != nil {
		return e.ID
	}
	return ""
}

// reviewed is the invented night, latest first (b, a, c), with b chosen.
func reviewed() *state.State {
	s := state.New()
	s.Add(night())
	s.SetAuthor("AB")
	s.Select("b")
	return s
}

func TestAVerdictGoesOnToTheNextUncheckedInOneNotice(t *testing.T) {
	s := reviewed()
	told := 0
	s.Subscribe(func(c state.Change) {
		told++
		if !c.Has(state.ChangedSelection) || !c.Has(state.ChangedDeeds) {
			t.Errorf("told of %b", c)
		}
	})
	s.Decide(journal.Accepted)
	if told != 1 || chosen(s) != "a" {
		t.Errorf("told %d times, chosen %s", told, chosen(s))
	}
}

func TestDecidingLeadsThroughMapAndTrayAndStaysAtTheLast(t *testing.T) {
	s := reviewed()
	s.Select("c")
	for i, want := range []string{"d", "b", "a", "a"} {
		s.Decide(journal.Unsure)
		if chosen(s) != want {
			t.Errorf("verdict %d leads to %s, want %s", i+1, chosen(s), want)
		}
	}
	if s.HasUnchecked() {
		t.Error("something is left to check")
	}
}

func TestRejectingTheLastOneChoosesItsNeighbour(t *testing.T) {
	s := reviewed()
	for range 3 {
		s.Decide(journal.Accepted)
	}
	s.Select("c")
	s.Decide(journal.Accepted)
	s.Select("c")
	s.Decide(journal.Unseen)
	s.Select("d")
	s.Decide(journal.Accepted)
	s.Decide(journal.Rejected)
	if chosen(s) != "b" || len(s.Events()) != 2 {
		t.Errorf("chosen %q of %d", chosen(s), len(s.Events()))
	}
}

func TestTheSameVerdictAgainIsNoDeed(t *testing.T) {
	s := reviewed()
	s.Decide(journal.Accepted)
	s.Select("b")
	last := s.Book().State().Last()
	s.Decide(journal.Accepted)
	if s.Book().State().Last() != last || chosen(s) != "a" {
		t.Errorf("a deed was done, or %s is chosen", chosen(s))
	}
	s.Select("b")
	s.Decide(journal.Unseen)
	if s.Review() != journal.Unseen || chosen(s) != "b" {
		t.Errorf("taken away: %s, chosen %s", s.Review(), chosen(s))
	}
}

func TestWhatStandsAlreadyIsNoCorrection(t *testing.T) {
	s := reviewed()
	r := s.Selected().Lead()
	same := state.Fields{"place": record.OfPlace(r.Place), "precision": r.Precision, "status": r.Status, "date": nil}
	last := s.Book().State().Last()
	if err := s.Correct(same, r); err != nil || s.Book().State().Last() != last {
		t.Errorf("error %v, a deed was done: %v", err, s.Book().State().Last() != last)
	}
	same["precision"] = geo.P4
	if err := s.Correct(same, r); err != nil {
		t.Fatal(err)
	}
	if r = s.Selected().Lead(); !s.IsCorrected(r, "precision") || s.IsCorrected(r, "place") {
		t.Error("not what is another alone is corrected")
	}
	if err := s.Correct(state.Fields{"precision": nil}, r); err != nil || s.IsCorrected(s.Selected().Lead(), "precision") {
		t.Errorf("what was read does not come back: %v", err)
	}
}

func TestWhatIsCheckedIsCountedWhetherShownOrNot(t *testing.T) {
	s := reviewed()
	_, all := s.Checked()
	s.Decide(journal.Rejected)
	s.Decide(journal.Accepted)
	if n, of := s.Checked(); n != 2 || of != all {
		t.Errorf("%d of %d checked, want 2 of %d", n, of, all)
	}
	s.SetRejectedShown(true)
	if n, of := s.Checked(); n != 2 || of != all || !s.RejectedShown() {
		t.Errorf("with the rejected ones shown: %d of %d", n, of)
	}
}

func TestUncheckedEventsAreWalkedRoundTheEnd(t *testing.T) {
	s := reviewed()
	s.Decide(journal.Accepted)
	for i, want := range []string{"c", "d", "a"} {
		s.NextUnchecked()
		if chosen(s) != want {
			t.Errorf("step %d: %s, want %s", i+1, chosen(s), want)
		}
	}
	s.PrevUnchecked()
	if chosen(s) != "d" {
		t.Errorf("back: %s", chosen(s))
	}
	s.Select("")
	s.PrevUnchecked()
	if chosen(s) != "d" {
		t.Errorf("from nowhere back: %s", chosen(s))
	}
}

func TestStarsKeepTheOrderInWhichTheyWereGiven(t *testing.T) {
	s := reviewed()
	s.ToggleStar()
	s.Select("c")
	s.ToggleStar()
	b, c := s.Book().Entry("b"), s.Book().Entry("c")
	if b.Star == nil || c.Star == nil || *b.Star >= *c.Star {
		t.Errorf("stars %v and %v", b.Star, c.Star)
	}
	s.ToggleStar()
	if s.Book().Entry("c").Star != nil {
		t.Error("a second time does not take it out")
	}
}
