package state_test

import (
	"slices"
	"testing"

	"strikemap/app/state"
	"strikemap/app/words"
	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
	"strikemap/geo/query"
)

func ids(s *state.State) []string {
	var out []string
	for _, e := range s.Events() {
		out = append(out, e.ID)
	}
	return out
}

// night is an invented night: two strikes, an interception, one report of the
// whole country, one ground assault and one alert.
func night() *geo.Reading {
	r := article("night",
		told("a", "Odesa", geo.KindStrike, 5),
		told("b", "Kharkiv", geo.KindStrike, 7, geo.EffectClaim{Effect: geo.EffectInjured, Min: count(3)}),
		told("c", "Sumy", geo.KindInterception, 0),
		told("d", "", geo.KindInterception, 6),
		told("e", "Sumy", geo.KindGround, 6),
		told("f", "Odesa", geo.KindAlert, 6),
	)
	r.Mentions = []geo.Mention{
		{Text: "Kyiv", Role: geo.RoleDateline, RoleReason: geo.Because(geo.ReasonFiledFrom)},
		{Text: "Odesa", Role: geo.RoleSite},
	}
	return r
}

func TestEveryEventIsOnTheMapInTheTrayOrWithheld(t *testing.T) {
	s := state.New()
	s.Add(night())
	filters := []query.Filter{
		query.Default(),
		{},
		query.Filter{}.Without(query.Display, "interception", query.Display.All()),
		{Text: "odesa"},
		{Text: "nowhere"},
	}
	for _, f := range filters {
		s.SetFilter(f)
		if got := len(s.Events()) + len(s.Tray()) + s.Withheld(); got != s.Total() || got != 6 {
			t.Errorf("%+v: %d on the map, %d in the tray, %d withheld, of %d", f, len(s.Events()), len(s.Tray()), s.Withheld(), s.Total())
		}
		on := 0
		for d, n := range s.Counts() {
			if s.IsShown(d) {
				on += n
			}
		}
		if on != len(s.Events()) {
			t.Errorf("%+v: the counts of what is on add up to %d, %d are on the map", f, on, len(s.Events()))
		}
	}
}

func TestGroundCombatAlertsAndOtherAreHiddenAtFirst(t *testing.T) {
	s := state.New()
	s.Add(night())
	if got := ids(s); !slices.Equal(got, []string{"b", "a", "c"}) {
		t.Errorf("shown: %v", got)
	}
	if s.HiddenKinds() != 2 {
		t.Errorf("hidden kinds: %d", s.HiddenKinds())
	}
	if len(s.Tray()) != 1 || s.Tray()[0].ID != "d" {
		t.Errorf("tray: %v", s.Tray())
	}
	if m := s.MentionedOnly(); len(m) != 1 || m[0].Mention.Text != "Kyiv" {
		t.Errorf("mentioned only: %v", m)
	}
}

func TestSearchFindsPlacesInEitherLanguage(t *testing.T) {
	s := state.New()
	s.Add(night())
	for text, want := range map[string][]string{
		"ХАРКІВ": {"b"}, "odesa oblast": {"a"}, "sentence": {"b", "a", "c"}, "sumy invented": {"c"}, "sumy odesa": nil,
	} {
		f := query.Default()
		f.Text = text
		s.SetFilter(f)
		if got := ids(s); !slices.Equal(got, want) {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

func TestSearchFindsReasonsInTheWordsOfTheInterface(t *testing.T) {
	s := state.New()
	s.Add(night())
	found := func(text string) bool {
		s.SetFilter(query.Filter{Text: text})
		return len(s.MentionedOnly()) == 1
	}
	if !found("report was filed") || found("звідки") {
		t.Error("a new state speaks English")
	}
	s.SetWords(words.Say("uk"))
	if found("report was filed") || !found("звідки") {
		t.Error("the words that were set are not found")
	}
	s.Copy().SetWords(words.Say("en"))
	if !found("звідки") {
		t.Error("a copy changed the words of its origin")
	}
}

func TestOrders(t *testing.T) {
	s := state.New()
	s.Add(night())
	for order, want := range map[query.Order][]string{
		query.AsRead: {"a", "b", "c"}, query.Earliest: {"a", "b", "c"},
		query.Latest: {"b", "a", "c"}, query.Weight: {"b", "a", "c"},
	} {
		o := s.Options()
		o.Order = order
		s.SetOptions(o)
		if got := ids(s); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", order, got, want)
		}
	}
}

func TestWalkingGoesThroughTheOpenSections(t *testing.T) {
	s := state.New()
	s.Next()
	if s.Selected() != nil {
		t.Fatal("something is chosen in an empty window")
	}
	s.Add(night())
	walk := func(step func(), want string) {
		t.Helper()
		step()
		if e := s.Selected(); e == nil || e.ID != want {
			t.Errorf("chosen %v, want %s", e, want)
		}
	}
	walk(s.Next, "b")
	walk(s.Next, "a")
	walk(s.Next, "c")
	walk(s.Next, "c")
	walk(s.Prev, "a")
	walk(s.First, "b")
	walk(s.Last, "c")
	s.Select("d") // opens its section
	walk(s.Next, "d")
	walk(s.Prev, "c")
	s.Select("")
	walk(s.Prev, "d")
}

func TestWhatTheFilterHidesIsNotChosen(t *testing.T) {
	s := state.New()
	s.Add(night())
	s.Select("c")
	var heard state.Change
	s.Subscribe(func(c state.Change) { heard |= c })
	s.SetShown(geo.DisplayInterception, false)
	if s.Selected() != nil || !heard.Has(state.ChangedSelection) {
		t.Error("a hidden event stayed chosen")
	}
	s.Back()
	if e := s.Selected(); e == nil || e.ID != "c" {
		t.Error("going back did not bring the choice back")
	}
}

func TestWalkingGoesOnFromWhereAHiddenEventStood(t *testing.T) {
	for step, want := range map[string]string{"next": "c", "previous": "a"} {
		s := state.New()
		s.Add(night(), article("more", told("g", "Sumy", geo.KindStrike, 1)))
		s.SetFilter(query.Filter{}.Choose(query.Kind, "strike", "interception"))
		o := s.Options()
		o.Order = query.AsRead
		s.SetOptions(o)
		s.Select("b")
		s.SetFilter(s.Filter().Choose(query.Oblast, "Odesa Oblast", "Sumy Oblast"))
		if s.Selected() != nil {
			t.Fatal("what is hidden stays chosen")
		}
		if step == "next" {
			s.Next()
		} else {
			s.Prev()
		}
		if e := s.Selected(); e == nil || e.ID != want {
			t.Errorf("%s: chosen %v, want %s", step, e, want)
		}
	}
}

func TestSelectTellsOnlyOfChange(t *testing.T) {
	s := state.New()
	s.Add(night())
	n := 0
	s.Subscribe(func(state.Change) { n++ })
	s.Select("a")
	s.Select("a")
	s.Select("unknown")
	s.Select("")
	if n != 2 {
		t.Errorf("told %d times, want 2", n)
	}
}

func TestTheSameArticleIsTakenInOnce(t *testing.T) {
	s := state.New()
	if n := s.Add(night(), night()); n != 1 {
		t.Errorf("took in %d", n)
	}
	if n := s.Add(night()); n != 0 || len(s.Readings()) != 1 {
		t.Errorf("took in %d more", n)
	}
}

func TestRemovedArticlesComeBack(t *testing.T) {
	s := state.New()
	first, second := night(), article("second", told("x", "Odesa", geo.KindStrike, 9))
	s.Add(first, second)
	s.Select("a")
	s.Remove(first)
	if got := ids(s); !slices.Equal(got, []string{"x"}) || s.Selected() != nil {
		t.Errorf("after removal: %v", got)
	}
	s.Add(article("third", told("y", "Odesa", geo.KindStrike, 10)))
	s.Undo()
	if s.Readings()[0] != first || len(s.Readings()) != 3 || s.ReadingOf(s.Selected()) != first {
		t.Error("undo did not put the article back where it was")
	}
	s.Redo()
	if len(s.Readings()) != 2 || s.CanRedo() {
		t.Error("redo did not remove it again")
	}
}

func TestTheViewHasItsOwnWayBack(t *testing.T) {
	s := state.New()
	s.Add(night())
	s.Remove(s.Readings()[0])
	s.SetShown(geo.DisplayStrike, false)
	f := s.Filter()
	for _, text := range []string{"o", "od", "ode"} {
		f.Text = text
		s.SetFilter(f)
	}
	s.Back()
	if s.Filter().Text != "" || s.IsShown(geo.DisplayStrike) {
		t.Errorf("one step back from a typed word: %+v", s.Filter())
	}
	s.Back()
	if !s.Filter().Equal(query.Default()) || s.CanBack() {
		t.Errorf("two steps back: %+v", s.Filter())
	}
	s.Forward()
	s.Forward()
	if !s.Filter().Equal(f) || s.CanForward() {
		t.Errorf("forward again: %+v", s.Filter())
	}
	s.Undo()
	if !s.Filter().Equal(f) || len(s.Readings()) != 1 || s.CanUndo() {
		t.Error("undo took back how it is looked at, and not what was done")
	}
}

func TestAVerdictIsKeptAndTakenBackByADeed(t *testing.T) {
	s := state.New()
	var kept []journal.Deed
	s.Open(ledger.New(slices.Values([]*geo.Reading{night()}), journal.Fold(slices.Values([]journal.Deed{}))), func(d journal.Deed) { kept = append(kept, d) })
	s.SetAuthor("AB")
	s.Do(journal.Decide(s.Author(), journal.Judgement{Verdict: journal.Rejected}, "a"))
	if got := ids(s); !slices.Equal(got, []string{"b", "c"}) || s.Total() != 6 {
		t.Errorf("a rejected event is still on the map: %v of %d", got, s.Total())
	}
	s.Undo()
	if got := ids(s); !slices.Equal(got, []string{"b", "a", "c"}) {
		t.Errorf("after undo: %v", got)
	}
	s.Redo()
	if len(kept) != 3 || kept[1].Parent != kept[0].ID || kept[2].Parent == "" || kept[0].Author != "AB" {
		t.Errorf("kept %+v", kept)
	}
	if r := s.Entry(s.EventOf(&geo.Report{ID: "a"})).Review(); r != journal.Rejected {
		t.Errorf("after redo it is %s", r)
	}
}

func TestTakingBackGoesToTheEventThatItIsAbout(t *testing.T) {
	s := state.New()
	s.Add(night())
	s.Do(journal.Decide("AB", journal.Judgement{Verdict: journal.Accepted}, "a"))
	s.Select("b")
	for _, do := range []struct {
		name string
		it   func()
	}{{"undo", s.Undo}, {"redo", s.Redo}} {
		if do.it(); s.Selected() == nil || s.Selected().ID != "a" {
			t.Errorf("%s: chosen is %v", do.name, s.Selected())
		}
		s.Select("b")
	}
	s.Do(journal.Decide("AB", journal.Judgement{Verdict: journal.Accepted}, "a", "c"))
	if s.Undo(); s.Selected().ID != "b" {
		t.Errorf("of two events %q was chosen", s.Selected().ID)
	}
}

func TestArticlesThatCameAreTakenAwayAgain(t *testing.T) {
	s := state.New()
	s.Add(night())
	s.Came(s.Readings()[0].Article.SHA256)
	if s.Undo(); len(s.Readings()) != 0 || len(s.Events()) != 0 {
		t.Errorf("%d articles after undo", len(s.Readings()))
	}
	if s.Redo(); len(s.Readings()) != 1 || !s.CanUndo() {
		t.Errorf("%d articles after redo", len(s.Readings()))
	}
	other := state.New()
	if other.Came(); other.CanUndo() {
		t.Error("that nothing came can be taken back")
	}
}

func TestWhatOthersDoArrivesWithoutStealingTheChoice(t *testing.T) {
	s := state.New()
	s.Add(night())
	s.Select("a")
	d := journal.Decide("CD", journal.Judgement{Verdict: journal.Accepted}, "b")
	d.Seq = 1
	s.Heard(d)
	if s.Selected() == nil || s.Selected().ID != "a" || s.CanUndo() {
		t.Error("another's deed moved the choice, or can be taken back here")
	}
}

func TestNoNoticeWithinAnother(t *testing.T) {
	s := state.New()
	depth, notices := 0, 0
	s.Subscribe(func(c state.Change) {
		depth++
		if depth > 1 {
			t.Error("a notice came within another")
		}
		if notices++; notices == 1 {
			s.SetShown(geo.DisplayStrike, false)
		}
		depth--
	})
	cancel := s.Subscribe(func(state.Change) { t.Error("who no longer listens is told") })
	cancel()
	s.Add(night())
	if notices != 2 {
		t.Errorf("%d notices of an arrival and the change that it led to", notices)
	}
}

func TestWhatIsShownIsWhatIsExported(t *testing.T) {
	s := state.New()
	s.Add(night(), article("quiet"))
	s.SetShown(geo.DisplayInterception, false)
	shown := s.Shown()
	if len(shown) != 1 {
		t.Fatalf("%d articles", len(shown))
	}
	var got []string
	for _, r := range shown[0].Reports {
		got = append(got, r.ID)
	}
	if !slices.Equal(got, []string{"a", "b"}) {
		t.Errorf("shown: %v", got)
	}
	if len(s.Readings()[0].Reports) != 6 {
		t.Error("the article was changed")
	}
}

func TestACopyGoesItsOwnWay(t *testing.T) {
	s := state.New()
	s.Add(night())
	s.SetFilter(query.Filter{Text: "odesa"})
	s.Select("a")
	c := s.Copy()
	if !slices.Equal(ids(c), ids(s)) || c.Selected() != nil {
		t.Errorf("copy shows %v", ids(c))
	}
	c.Remove(c.Readings()[0])
	c.SetFilter(query.Filter{})
	if s.Selected() == nil || len(s.Readings()) != 1 || s.Filter().Text != "odesa" {
		t.Error("the copy changed its original")
	}
}

func TestThePeriodReachesFromTheFirstToTheLastDay(t *testing.T) {
	s := state.New()
	s.Add(article("a", told("late", "Odesa", geo.KindStrike, 9), told("early", "Kharkiv", geo.KindStrike, 3), told("undated", "Sumy", geo.KindStrike, 0)))
	p, undated := state.Period(s.Events())
	if p.From.Day() != 3 || p.To.Day() != 10 || undated != 1 {
		t.Errorf("from %v to %v, %d undated; want from 3 May until 10 May, 1", p.From, p.To, undated)
	}
	if p, undated := state.Period(nil); !p.From.IsZero() || undated != 0 {
		t.Errorf("nothing has a period: %v, %d undated", p, undated)
	}
}
