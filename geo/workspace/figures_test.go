package workspace_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"strikemap/geo/journal"
	"strikemap/geo/journal/storetest"
	"strikemap/geo/workspace"
)

// TestFigures prints the figures that "make bench" collects.
func TestFigures(t *testing.T) {
	if os.Getenv("STRIKEMAP_BENCH") == "" {
		t.Skip("set STRIKEMAP_BENCH=1 to measure")
	}
	fmt.Printf("figure gather-growth %.2f times-the-first-10000 goal ≤ 1.5 (the last of 80000)\n", growth(t))
	path := filepath.Join(t.TempDir(), "many.gpkg")
	reports := many(t, path, 100_000)
	start := time.Now()
	w, err := workspace.Open(path, options)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	book, err := w.Book(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	fmt.Printf("figure open-100k-workspace %.2f s goal ≤ 1.5\n", time.Since(start).Seconds())
	entries := book.Entries()
	if reports < 100_000 || len(entries) < 1000 {
		t.Fatalf("%d reports, %d events", reports, len(entries))
	}
	var taken []time.Duration
	for i := range 101 {
		d := journal.Decide("A", journal.Judgement{Verdict: journal.Accepted}, entries[i*97%len(entries)].Event.ID)
		d.Seen = 1 << 40
		start := time.Now()
		if _, err := w.Append(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		taken = append(taken, time.Since(start))
	}
	slices.Sort(taken)
	fmt.Printf("figure deed-saved %.1f ms goal ≤ 10\n", float64(taken[len(taken)/2].Microseconds())/1e3)
}

// growth gathers 80,000 invented articles in batches, as the commands do, and returns
// how long the last 10,000 take beside the first.
func growth(t *testing.T) float64 {
	t.Helper()
	ctx, d := context.Background(), storetest.Rolled(1)
	w, err := workspace.Create(filepath.Join(t.TempDir(), "grown.gpkg"), options)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	const batch, part, all = 500, 10_000, 80_000
	var took [all / part]time.Duration
	for from := 0; from < all; from += batch {
		rs := d.Readings(from, batch)
		var names []string
		for _, r := range rs {
			names = append(names, r.Article.SHA256)
		}
		start := time.Now()
		if _, err := w.Import(ctx, slices.Values(rs)); err != nil {
			t.Fatal(err)
		}
		deed := journal.Presence("A", journal.AddArticles, names...)
		deed.Seen = 1 << 40
		if _, err := w.Append(ctx, deed); err != nil {
			t.Fatal(err)
		}
		took[from/part] += time.Since(start)
	}
	t.Logf("10,000 articles each: %v", took)
	return took[len(took)-1].Seconds() / took[0].Seconds()
}

// many fills a workspace with about so many invented reports, of 2 kB an article.
func many(t *testing.T, path string, reports int) (n int) {
	t.Helper()
	w, err := workspace.Create(path, options)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	d := storetest.Rolled(1)
	for from := 0; n < reports; from += 2000 {
		rs := d.Readings(from, 2000)
		for _, r := range rs {
			storetest.Thicken(d, r)
			n += len(r.Reports)
		}
		if _, err := w.Import(context.Background(), slices.Values(rs)); err != nil {
			t.Fatal(err)
		}
	}
	return n
}
