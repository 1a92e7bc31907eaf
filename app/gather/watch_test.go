package gather_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"strikemap/app/gather"
)

func TestAFileInAWatchedFolderIsFoundOnceItIsWholeAndNotBefore(t *testing.T) {
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "there.txt"), []byte("Invented."), 0o600); err != nil {
		t.Fatal(err)
	}
	found := make(chan string, 10)
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	ended := make(chan error)
	go func() {
		ended <- gather.Watch(ctx, folder, func(paths []string) {
			for _, p := range paths {
				found <- p
			}
		})
	}()
	time.Sleep(200 * time.Millisecond)
	late := filepath.Join(folder, "late.txt")
	f, err := os.Create(late)
	if err != nil {
		t.Fatal(err)
	}
	for range 4 { // slower than a second, faster than a second each
		if _, err := f.WriteString("Invented sentence. "); err != nil {
			t.Fatal(err)
		}
		time.Sleep(400 * time.Millisecond)
		if len(found) > 0 {
			t.Fatalf("%s was found while it was written", <-found)
		}
	}
	f.Close()
	within := filepath.Join(folder, "new", "deep.txt")
	if err := os.Mkdir(filepath.Dir(within), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(within, []byte("Invented too."), 0o600); err != nil {
		t.Fatal(err)
	}
	got := map[string]bool{}
	for range 2 {
		select {
		case p := <-found:
			got[p] = true
		case <-time.After(5 * time.Second):
			t.Fatalf("found only %v", got)
		}
	}
	if !got[late] || !got[within] {
		t.Errorf("found %v", got)
	}
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	if len(found) > 0 {
		t.Errorf("found again: %s", <-found)
	}
}

func TestAFolderThatIsNotThereCannotBeWatched(t *testing.T) {
	if err := gather.Watch(context.Background(), filepath.Join(t.TempDir(), "none"), nil); err == nil {
		t.Error("it is watched")
	}
}
