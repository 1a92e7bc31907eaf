package state_test

import (
	"slices"
	"testing"

	"strikemap/app/state"
	"strikemap/geo/journal"
	"strikemap/geo/query"
)

// section lists the ids of a section of the queue.
func section(s *state.State, in state.Section) []string {
	var out []string
	for i := range s.Queue().Len(in) {
		out = append(out, s.Queue().At(in, i).Event.ID)
	}
	return out
}

func TestEveryEventStandsInOneSectionOfTheQueue(t *testing.T) {
	s := reviewed()
	s.Decide(journal.Accepted) // b
	s.Decide(journal.Rejected) // a
	for in, want := range map[state.Section][]string{
		state.ToCheck: {"c"}, state.AcceptedOnes: {"b"}, state.RejectedOnes: {"a"}, state.UnsureOnes: nil, state.OffMap: {"d"},
	} {
		if got := section(s, in); !slices.Equal(got, want) {
			t.Errorf("section %d: %v, want %v", in, got, want)
		}
	}
}

func TestARejectedEventCanBeChosenThoughTheMapHidesIt(t *testing.T) {
	s := reviewed()
	s.Decide(journal.Rejected)
	if slices.Contains(ids(s), "b") {
		t.Error("the map shows it")
	}
	s.Select("b")
	if chosen(s) != "b" || s.Folded(state.RejectedOnes) {
		t.Errorf("chosen %q, its section is folded: %v", chosen(s), s.Folded(state.RejectedOnes))
	}
	s.Decide(journal.Unseen)
	if !slices.Contains(ids(s), "b") {
		t.Error("it cannot be brought back")
	}
}

func TestManyAtOnceAreTheMarkedOnesInSight(t *testing.T) {
	s := reviewed()
	s.MarkOn(1) // b and a
	s.SetFilter(s.Filter().Choose(query.Kind))
	if got := s.Marked(); !slices.Equal(got, []string{"b", "a"}) || chosen(s) != "a" {
		t.Fatalf("marked %v, chosen %s", got, chosen(s))
	}
	s.MarkOne("d")
	if got := s.Marked(); !slices.Equal(got, []string{"b", "a"}) {
		t.Errorf("what is folded away is marked: %v", got)
	}
	if n := s.Decide(journal.Unsure); n != 2 || chosen(s) != "c" || len(s.Marked()) != 0 {
		t.Errorf("decided %d, chosen %s, marked %v", n, chosen(s), s.Marked())
	}
	s.Undo()
	if n, _ := s.Checked(); n != 0 {
		t.Errorf("one undo leaves %d decided", n)
	}
}

func TestMarkingToAnotherTakesThoseBetween(t *testing.T) {
	s := reviewed()
	s.MarkTo("c")
	if got := s.Marked(); !slices.Equal(got, []string{"b", "a", "c"}) || chosen(s) != "c" {
		t.Errorf("marked %v, chosen %s", got, chosen(s))
	}
	s.ClearMarks()
	s.MarkSection(state.ToCheck)
	if len(s.Marked()) != 3 {
		t.Errorf("marked %v", s.Marked())
	}
}

func TestTheLastDecisionsStayAtHand(t *testing.T) {
	s := reviewed()
	s.Decide(journal.Accepted)
	s.Decide(journal.Rejected)
	if got := s.Recent(); !slices.Equal(got, []string{"a", "b"}) {
		t.Errorf("recent %v", got)
	}
	s.Undo()
	if got := s.Recent(); !slices.Equal(got, []string{"b"}) {
		t.Errorf("after undo: %v", got)
	}
}
