//go:build unix

package workspace_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/journal/storetest"
	"strikemap/geo/workspace"
)

// The environment of a child: the workspace that it writes, and where its random
// numbers start.
const childPath, childSeed = "STRIKEMAP_TEST_CHILD", "STRIKEMAP_TEST_SEED"

// TestChild is no test: it is the program that the tests below kill. It prints what
// it was told to be kept, a line each, until something fails.
func TestChild(t *testing.T) {
	path := os.Getenv(childPath)
	if path == "" {
		return
	}
	signal.Ignore(syscall.SIGXFSZ) // a file at its limit is an error
	seed, _ := strconv.ParseUint(os.Getenv(childSeed), 10, 64)
	fmt.Println("stopped", work(path, storetest.Rolled(seed), int(seed)*1000))
}

// work gathers and decides until something fails.
func work(path string, d storetest.Dice, from int) error {
	w, err := workspace.Open(path, options)
	if errors.Is(err, fs.ErrNotExist) || err != nil && strings.Contains(err.Error(), "no such file") {
		w, err = workspace.Create(path, options)
	}
	if err != nil {
		return err
	}
	var rs []*geo.Reading
	for ctx := context.Background(); ; {
		next := d.Readings(from+len(rs), 1+d.IntN(3))
		if _, err := w.Import(ctx, slices.Values(next)); err != nil {
			return err
		}
		for _, r := range next {
			fmt.Println("kept", r.Article.SHA256)
		}
		rs = append(rs, next...)
		for range d.IntN(4) {
			deed := d.Deed(rs)
			deed.Seen = 1 << 40
			if _, err := w.Append(ctx, deed); err != nil {
				return err
			}
			fmt.Println("kept", deed.ID)
		}
	}
}

// child starts the program on a workspace, in a shell line that ends in exec "$0"
// "$@", and returns what is told to be kept when it ends; after a while it is
// killed.
func child(t *testing.T, path string, seed int, line string, after time.Duration) (kept []string, stopped string) {
	t.Helper()
	cmd := exec.Command("sh", "-c", line, os.Args[0], "-test.run=^TestChild$")
	cmd.Env = append(os.Environ(), childPath+"="+path, fmt.Sprintf("%s=%d", childSeed, seed))
	return storetest.Killed(t, cmd, after)
}

// lost returns what of kept is not in a workspace.
func lost(t *testing.T, path string, kept []string) []string {
	t.Helper()
	w, err := workspace.Open(path, options)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	there := storetest.Names(t, w)
	book, err := w.Book(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	if projected := events(t, path); !slices.Equal(projected, storetest.EventsOf(book)) {
		t.Errorf("the layer events is not the fold")
	}
	return slices.DeleteFunc(slices.Clone(kept), func(name string) bool { return there[name] })
}

func TestNothingAcknowledgedIsLostWhenTheProgramIsKilled(t *testing.T) {
	path, kills := filepath.Join(t.TempDir(), "week.gpkg"), 5
	if n, err := strconv.Atoi(os.Getenv("STRIKEMAP_KILLS")); err == nil {
		kills = n
	}
	var kept []string
	for n := range kills {
		told, stopped := child(t, path, n, `exec "$0" "$@"`, 300*time.Millisecond+rand.N(700*time.Millisecond))
		if stopped != "" {
			t.Fatalf("kill %d: the program stopped itself: %s", n, stopped)
		}
		kept = append(kept, told...)
		if _, err := os.Stat(path); err != nil && len(kept) == 0 {
			continue // killed before there was a file
		}
		if gone := lost(t, path, kept); len(gone) > 0 {
			t.Fatalf("kill %d: %d of %d are lost", n, len(gone), len(kept))
		}
		if check := query(t, path, "PRAGMA integrity_check"); check[0] != "ok" {
			t.Fatalf("kill %d: %v", n, check)
		}
	}
	t.Logf("%d kills, %d acknowledged", kills, len(kept))
	if len(kept) > 0 {
		validate(t, path)
	}
}

func TestAFullDiskIsToldAndNothingIsLost(t *testing.T) {
	path := filepath.Join(t.TempDir(), "week.gpkg")
	kept, stopped := child(t, path, 1, `ulimit -f 1000; exec "$0" "$@"`, time.Minute)
	if !strings.Contains(stopped, "the disk is full or the file may not grow: free some space") || !strings.Contains(stopped, path) {
		t.Errorf("told %q", stopped)
	}
	if gone := lost(t, path, kept); len(kept) == 0 || len(gone) > 0 {
		t.Errorf("%d of %d are lost", len(gone), len(kept))
	}
	validate(t, path)
}

func TestAFolderThatIsGoneIsTold(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "stick")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	w, err := workspace.Create(filepath.Join(folder, "week.gpkg"), options)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	away := folder + " away"
	if err := os.Rename(folder, away); err != nil {
		t.Fatal(err)
	}
	d := journal.Decide("A", journal.Judgement{Verdict: journal.Accepted}, "e")
	if _, err := w.Append(context.Background(), d); err == nil || !strings.Contains(err.Error(), "is gone: bring it back") {
		t.Errorf("told %v", err)
	}
	elsewhere := filepath.Join(t.TempDir(), "week.gpkg")
	if err := w.SaveCopy(context.Background(), elsewhere); err != nil {
		t.Errorf("what is open cannot be saved elsewhere: %v", err)
	} else {
		validate(t, elsewhere)
	}
	if err := os.Rename(away, folder); err != nil {
		t.Fatal(err)
	}
	if seq, err := w.Append(context.Background(), d); seq != 1 || err != nil {
		t.Errorf("brought back: %d, %v", seq, err)
	}
}
