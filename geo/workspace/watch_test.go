package workspace_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"strikemap/geo/journal"
	"strikemap/geo/journal/storetest"
	"strikemap/geo/workspace"
)

func TestTwoProgramsSeeEachOthersDeeds(t *testing.T) {
	path := filled(t)
	mine, err := workspace.Open(path, options)
	if err != nil {
		t.Fatal(err)
	}
	defer mine.Close()
	theirs, err := workspace.Open(path, options)
	if err != nil {
		t.Fatal(err)
	}
	defer theirs.Close()
	ctx, stop := context.WithTimeout(context.Background(), time.Minute)
	defer stop()
	told := make(chan int64, 1)
	ended := make(chan error, 1)
	go func() {
		ended <- mine.Watch(ctx, func(seq int64) {
			told <- seq
			stop()
		})
	}()
	verdict := func(seen int64) journal.Deed {
		d := journal.Decide("B", journal.Judgement{Verdict: journal.Accepted}, "t")
		d.Seen = seen
		return d
	}
	time.Sleep(50 * time.Millisecond) // the watch has begun
	last := int64(len(storetest.Since(t, mine, 0)))
	if _, err := theirs.Append(context.Background(), verdict(last)); err != nil {
		t.Fatal(err)
	}
	if err := <-ended; err != nil || len(told) != 1 || <-told != last+1 {
		t.Errorf("told nothing, %v", err)
	}
	var conflict *journal.Conflict
	if _, err := mine.Append(context.Background(), verdict(last)); !errors.As(err, &conflict) || conflict.Seq != last+1 {
		t.Errorf("what changed meanwhile was overwritten: %v", err)
	}
	if seq, err := mine.Append(context.Background(), verdict(last+1)); seq != last+2 || err != nil {
		t.Errorf("after looking: %d, %v", seq, err)
	}
}
