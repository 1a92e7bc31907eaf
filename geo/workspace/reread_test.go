package workspace_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/journal/storetest"
	"strikemap/geo/record"
)

// told is an invented article with a report a sentence, each triggered by the word
// at its start plus shift.
func told(a geo.Article, shift int, sentences ...geo.Span) geo.Reading {
	r := geo.Reading{Article: a}
	for _, s := range sentences {
		x := geo.Report{Kind: geo.KindStrike, Place: storetest.Towns[0], Precision: geo.P3, Mention: -1, Evidence: geo.QuoteOf(a.Body, s)}
		x.Trigger = geo.QuoteOf(a.Body, geo.Span{Start: s.Start + shift, End: s.Start + shift + 2})
		x.Toponym = geo.QuoteOf(a.Body, geo.Span{Start: s.End - 7, End: s.End - 1})
		x.Anchor = geo.Anchor{Article: a.SHA256, Trigger: x.Trigger.Span, Toponym: x.Toponym.Span}
		x.ID = x.Anchor.ID()
		x.Date = geo.Date{Precision: geo.D7, From: a.Published}
		if !a.Published.IsZero() {
			x.Date = geo.Date{From: a.Published, To: a.Published.AddDate(0, 0, 1), Precision: geo.D1}
		}
		r.Reports = append(r.Reports, x)
	}
	return r
}

var (
	threeBody = "Fire one in Velyke. Fire two in Velyke. Fire six in Velyke."
	one       = geo.Span{Start: 0, End: 19}
	two       = geo.Span{Start: 20, End: 39}
	six       = geo.Span{Start: 40, End: 59}
)

func TestDecisionsOutliveANewerReading(t *testing.T) {
	w, ctx := create(t), context.Background()
	a := geo.Article{ID: "a", SHA256: "aa", Body: threeBody}
	old := told(a, 0, one, two, six)
	for i := range old.Reports {
		old.Reports[i].Place = storetest.Towns[i%2] // apart, so that each is an event
	}
	old.Reports[2].Precision, old.Reports[2].Place = geo.P9, nil
	if _, err := w.Import(ctx, slices.Values([]*geo.Reading{&old})); err != nil {
		t.Fatal(err)
	}
	verdict := func(v journal.Review, id string) journal.Deed {
		return journal.Decide("A", journal.Judgement{Verdict: v}, id)
	}
	do(t, w, verdict(journal.Accepted, old.Reports[0].ID))
	do(t, w, verdict(journal.Rejected, old.Reports[1].ID))
	do(t, w, verdict(journal.Unsure, old.Reports[2].ID))
	do(t, w, journal.New("A", journal.Correct, journal.Set(journal.Reports, old.Reports[1].ID, "kind", "interception")))

	newer := func(a geo.Article) geo.Reading {
		kept, moved := told(a, 0, one), told(a, 5, two)
		moved.Reports[0].Place = storetest.Towns[1]
		kept.Reports = append(kept.Reports, moved.Reports...)
		return kept
	}
	changes, err := w.Reread(ctx, "A", newer)
	if err != nil {
		t.Fatal(err)
	}
	if changes.Articles != 1 || len(changes.Reports) != 2 || len(changes.Carried) != 2 || len(changes.Orphaned) != 1 || changes.Orphaned[0].Target != old.Reports[2].ID {
		t.Errorf("changes %+v", changes)
	}
	for range 2 {
		book, err := w.Book(ctx)
		if err != nil {
			t.Fatal(err)
		}
		entries := book.Entries()
		if len(entries) != 2 || entries[0].Review() != journal.Accepted || entries[1].Review() != journal.Rejected || entries[1].Lead.Kind != geo.KindInterception {
			t.Fatalf("%d events: %v", len(entries), storetest.EventsOf(book))
		}
		if projected := events(t, w.Path()); !slices.Equal(projected, storetest.EventsOf(book)) {
			t.Errorf("the layer has %v, the book %v", projected, storetest.EventsOf(book))
		}
		w = reopened(t, w)
	}
	if again, err := w.Reread(ctx, "A", newer); err != nil || len(again.Reports)+len(again.Carried) != 0 || len(again.Orphaned) != 1 {
		t.Errorf("read once more: %+v, %v", again, err)
	}
}

func TestADayGivenLaterDatesTheReports(t *testing.T) {
	w, ctx := create(t), context.Background()
	a, b := told(geo.Article{ID: "a", SHA256: "aa", Body: threeBody}, 0, one), told(geo.Article{ID: "b", SHA256: "bb", Body: threeBody}, 0, one)
	if _, err := w.Import(ctx, slices.Values([]*geo.Reading{&a, &b})); err != nil {
		t.Fatal(err)
	}
	do(t, w, journal.New("A", journal.ArticleHead, journal.Set(journal.Articles, "aa", journal.FieldPublished, "2025-05-05")))
	parse := func(a geo.Article) geo.Reading { return told(a, 0, one) }
	changes, err := w.Reread(ctx, "A", parse, "aa")
	if err != nil || changes.Articles != 1 || len(changes.Reports) != 1 {
		t.Fatalf("%+v, %v", changes, err)
	}
	book, err := w.Book(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if d := book.Entries()[0].Event.Date(); record.Day(d.From) != "2025-05-05" || book.Entries()[1].Event.Date().Known() {
		t.Errorf("dated %v", d)
	}
}

func TestAReadingThatFailsChangesNothing(t *testing.T) {
	w, ctx := create(t), context.Background()
	a := told(geo.Article{ID: "a", SHA256: "aa", Body: threeBody}, 0, one)
	if _, err := w.Import(ctx, slices.Values([]*geo.Reading{&a})); err != nil {
		t.Fatal(err)
	}
	stopped, stop := context.WithCancel(ctx)
	before := storetest.Loaded(t, w)
	if _, err := w.Reread(stopped, "A", func(geo.Article) geo.Reading { stop(); return geo.Reading{} }); !errors.Is(err, context.Canceled) {
		t.Logf("stopped with %v", err)
	}
	if after := storetest.Loaded(t, w); !slices.Equal(before, after) {
		t.Error("it was changed")
	}
}
