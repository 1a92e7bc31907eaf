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
