package workspace_test

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/journal/storetest"
	"strikemap/geo/record"
	"strikemap/geo/workspace"
)

const secret = "Zovsimtaiemno"

// telling is an invented article whose every sentence holds the secret.
func telling() *geo.Reading {
	body := "Debris hit " + secret + " overnight, " + secret + " said so."
	a := geo.Article{ID: "told", Path: secret + ".txt", Title: secret, Author: secret, SHA256: "5ec7e7", Body: body}
	r := geo.Report{Kind: geo.KindStrike, Precision: geo.P9, Mention: -1, Evidence: geo.QuoteOf(body, geo.Span{End: len(body)}), Toponym: geo.QuoteOf(body, geo.Span{Start: 11, End: 24})}
	r.Anchor = geo.Anchor{Article: a.SHA256, Toponym: r.Toponym.Span}
	r.ID = r.Anchor.ID()
	return &geo.Reading{Article: a, Reports: []geo.Report{r}, Mentions: []geo.Mention{{Span: r.Toponym.Span, Text: secret}}}
}

func TestAPurgedTextLeavesTheFile(t *testing.T) {
	w, ctx, told := create(t), context.Background(), telling()
	if _, err := w.Import(ctx, slices.Values(append(storetest.Rolled(3).Readings(0, 5), told))); err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(record.OfReport(&told.Article, &told.Reports[0], nil))
	if err != nil {
		t.Fatal(err)
	}
	do(t, w, journal.Make("A", text))
	do(t, w, journal.Decide("A", journal.Judgement{Verdict: journal.Accepted}, told.Reports[0].ID))
	if !contains(t, w.Path(), secret) {
		t.Fatal("it was never in the file")
	}
	do(t, w, journal.Presence("A", journal.Purge, told.Article.SHA256))
	for range 2 {
		if contains(t, w.Path(), secret) {
			t.Error("it is still in the file")
		}
		if !contains(t, w.Path(), told.Article.SHA256) || len(storetest.Since(t, w, 0)) != 3 {
			t.Error("hash and deeds are gone, too")
		}
		if known, err := w.Import(ctx, slices.Values([]*geo.Reading{told})); err != nil || len(known) != 1 {
			t.Errorf("it came back: %v, %v", known, err)
		}
		w = reopened(t, w)
	}
	validate(t, w.Path())
}

func do(t *testing.T, w *workspace.Workspace, d journal.Deed) {
	t.Helper()
	d.Seen = 1 << 40
	if _, err := w.Append(context.Background(), d); err != nil {
		t.Fatal(err)
	}
}

func contains(t *testing.T, path, text string) bool {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return bytes.Contains(data, []byte(text))
}

func TestTheJournalIsOnlyAddedTo(t *testing.T) {
	path := filled(t)
	for _, sql := range []string{"UPDATE deeds SET author = 'Z'", "DELETE FROM deeds"} {
		if err := attempt(path, sql); err == nil {
			t.Errorf("%s: done", sql)
		}
	}
}

func TestACopyIsWholeAndReplacesNothing(t *testing.T) {
	w, err := workspace.Open(filled(t), options)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	copied := filepath.Join(t.TempDir(), "copy.gpkg")
	if err := w.SaveCopy(context.Background(), copied); err != nil {
		t.Fatal(err)
	}
	if err := w.SaveCopy(context.Background(), copied); err == nil {
		t.Error("a file was replaced")
	}
	c, err := workspace.Open(copied, options)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if !slices.Equal(storetest.Loaded(t, w), storetest.Loaded(t, c)) || len(storetest.Since(t, c, 0)) != len(storetest.Since(t, w, 0)) {
		t.Error("the copy differs")
	}
	validate(t, copied)
}
