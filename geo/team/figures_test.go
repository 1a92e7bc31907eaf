//go:build unix

package team_test

import (
	"context"
	"fmt"
	"os"
	"slices"
	"testing"
	"time"

	"strikemap/geo"
	"strikemap/geo/journal/storetest"
	"strikemap/geo/team"
	"strikemap/geo/team/teamtest"
)

// TestFigures prints the figures that "make bench" collects.
func TestFigures(t *testing.T) {
	if os.Getenv("STRIKEMAP_BENCH") == "" {
		t.Skip("set STRIKEMAP_BENCH=1 to measure")
	}
	address, ctx := made(t, teamtest.Shared(t), "many"), context.Background()
	rs, reports := many(100_000)
	mine := opened(t, address, options)
	start := time.Now()
	if _, err := mine.Import(ctx, slices.Values(rs)); err != nil {
		t.Fatal(err)
	}
	fmt.Printf("figure team-import-100k %.2f s goal ≤ 8\n", time.Since(start).Seconds())
	start = time.Now()
	theirs := opened(t, address, options)
	book, err := theirs.Book(ctx)
	if err != nil {
		t.Fatal(err)
	}
	fmt.Printf("figure team-open-100k %.2f s goal ≤ 2.5\n", time.Since(start).Seconds())
	if len(book.Entries()) < 1000 || reports < 100_000 {
		t.Fatalf("%d reports, %d events", reports, len(book.Entries()))
	}
	var events []string
	for i := range 101 {
		events = append(events, book.Entries()[i*97%len(book.Entries())].Event.ID)
	}
	measureDeeds(t, mine, theirs, events)
}

// measureDeeds prints how long it takes from a deed of one to the notice of another
// who has it at hand.
func measureDeeds(t *testing.T, mine, theirs *team.Team, events []string) {
	t.Helper()
	ctx, told := context.Background(), watch(t, theirs)
	var taken []time.Duration
	for i, event := range events {
		d := verdict("A", event, 1<<40)
		start := time.Now()
		if _, err := mine.Append(ctx, d); err != nil {
			t.Fatal(err)
		}
		<-told
		if got := storetest.Since(t, theirs, int64(i)); len(got) != 1 || got[0].ID != d.ID {
			t.Fatalf("%d deeds arrived", len(got))
		}
		taken = append(taken, time.Since(start))
	}
	slices.Sort(taken)
	fmt.Printf("figure deed-to-colleague %.1f ms goal ≤ 20\n", float64(taken[len(taken)/2].Microseconds())/1e3)
}

// many are invented articles of 2 kB with at least so many reports.
func many(least int) (rs []*geo.Reading, reports int) {
	d := storetest.Rolled(1)
	for reports < least {
		for _, r := range d.Readings(len(rs), 2000) {
			storetest.Thicken(d, r)
			reports += len(r.Reports)
			rs = append(rs, r)
		}
	}
	return rs, reports
}
