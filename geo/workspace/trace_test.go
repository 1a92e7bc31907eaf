package workspace_test

import (
	"slices"
	"testing"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
	"strikemap/geo/workspace"
)

func TestTheWordsOfWhatIsNoLongerReadAreFound(t *testing.T) {
	body := "Invented calm. Вигадане місто came under fire in Velyke. Nothing else."
	span := func(text string) geo.Span {
		for i := range body {
			if len(body)-i >= len(text) && body[i:i+len(text)] == text {
				return geo.Span{Start: i, End: i + len(text)}
			}
		}
		t.Fatalf("no %q", text)
		return geo.Span{}
	}
	in := &geo.Reading{
		Article:   geo.Article{SHA256: "aa", Body: body},
		Sentences: []geo.Sentence{{Span: span("Invented calm.")}, {Span: span("Вигадане місто came under fire in Velyke.")}, {Span: span("Nothing else.")}},
		Mentions:  []geo.Mention{{Span: span("Velyke")}},
	}
	id := func(trigger string, toponym geo.Span) string {
		return geo.Anchor{Article: "aa", Trigger: span(trigger), Toponym: toponym}.ID()
	}
	ids := map[string]bool{id("came under fire", span("Velyke")): true, id("Вигадане", geo.Span{}): true, "0000000000000000": true}
	got := workspace.Trace(slices.Values([]*geo.Reading{in}), ids)
	if len(got) != 2 {
		t.Fatalf("found %v", got)
	}
	for _, x := range got {
		if x.Reading != in || x.Sentence != in.Sentences[1].Span {
			t.Errorf("found %+v", x)
		}
	}
}

func TestDecisionsOfNothingAreAttachedOrDropped(t *testing.T) {
	deeds := []journal.Deed{
		journal.Decide("A", journal.Judgement{Verdict: journal.Accepted}, "gone"), journal.Label("A", "gone", "port"),
		journal.New("A", journal.Correct, journal.Set(journal.Reports, "gone", "kind", "interception")), journal.Join("A", "other", "gone"),
	}
	state := journal.Fold(slices.Values(deeds))
	book := func(s *journal.State) *ledger.Book { return ledger.New(slices.Values([]*geo.Reading{}), s) }
	orphans := workspace.Orphans(book(state))
	if len(orphans) != 4 {
		t.Fatalf("%d decisions are of nothing", len(orphans))
	}
	apply := func(all []journal.Deed) *journal.State {
		s := state
		for i := range all {
			s = s.Apply(&all[i])
		}
		return s
	}
	dropped := apply(workspace.Drop("B", orphans))
	if left := workspace.Orphans(book(dropped)); len(left) != 0 {
		t.Errorf("dropped, %v are left", left)
	}
	moved := apply(workspace.Attach("B", orphans, "event", "report"))
	for _, r := range []journal.Register{
		{Space: journal.Events, Target: "event", Field: journal.FieldVerdict},
		{Space: journal.Events, Target: "event", Field: journal.FieldTags},
		{Space: journal.Reports, Target: "report", Field: "kind"},
	} {
		from := r
		from.Target = "gone"
		if got, want := string(moved.Value(r)), string(state.Value(from)); got != want || want == "" {
			t.Errorf("%v is %s, want %s", r, got, want)
		}
	}
	if moved.Value(journal.Register{Space: journal.Reports, Target: "report", Field: journal.FieldEvent}) != nil {
		t.Error("the report is brought into another event")
	}
}
