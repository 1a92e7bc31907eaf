package workspace_test

import (
	"context"
	"reflect"
	"slices"
	"testing"

	"strikemap/geo/journal"
	"strikemap/geo/journal/storetest"
)

func TestWhatWasDoneInMemoryGoesIntoAFileWhole(t *testing.T) {
	ctx, d, m := context.Background(), storetest.Rolled(4), journal.NewMemory()
	rs := d.Readings(0, 12)
	if _, err := m.Import(ctx, slices.Values(rs)); err != nil {
		t.Fatal(err)
	}
	for range 30 {
		deed := d.Deed(rs)
		deed.Seen = 1 << 40
		if _, err := m.Append(ctx, deed); err != nil {
			t.Fatal(err)
		}
	}
	w := create(t)
	if err := w.Fill(ctx, m); err != nil {
		t.Fatal(err)
	}
	if err := w.Fill(ctx, m); err == nil {
		t.Error("a workspace that holds something is filled again")
	}
	w = reopened(t, w)
	if got, want := storetest.Loaded(t, w), storetest.Loaded(t, m); !slices.Equal(got, want) {
		t.Errorf("articles: %v, want %v", got, want)
	}
	if got, want := deedsOf(t, w), deedsOf(t, m); !reflect.DeepEqual(got, want) {
		t.Errorf("deeds: %v, want %v", got, want)
	}
}

func deedsOf(t *testing.T, s journal.Store) (out []string) {
	t.Helper()
	for x, err := range s.Since(context.Background(), 0) {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, x.ID+" "+string(x.Kind))
	}
	return out
}
