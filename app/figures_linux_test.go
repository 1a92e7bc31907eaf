package app

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage"

	"strikemap/geo"
	"strikemap/geo/workspace"
)

// TestFigures measures what gathering asks of the window's own goroutine: 1,000
// articles of 3 kB are dropped on a window that stands on a workspace. Of each call
// the time on a core counts, so that what else the machine does is left out.
func TestFigures(t *testing.T) {
	if os.Getenv("STRIKEMAP_BENCH") == "" {
		t.Skip("set STRIKEMAP_BENCH=1 to measure")
	}
	w := begin(t, "en_US.UTF-8")
	w.spawn = func(work func()) { // saving is no work of this thread
		done := make(chan bool)
		go func() { work(); close(done) }()
		<-done
	}
	opened, err := workspace.Create(beside(t, "week.gpkg"), w.workspaceOptions())
	if err != nil {
		t.Fatal(err)
	}
	w.showWorkspace(opened)
	uris := thousand(t)
	calls := make(chan func())
	w.reader.do = func(f func()) { calls <- f }
	ended, end := false, w.reader.ended
	w.reader.ended = func(read map[*geo.Reading]bool) { end(read); ended = true }
	w.reader.spawn = func(work func()) { go work() }
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	var longest time.Duration
	n := 0
	timed := func(f func()) {
		before := onCore(t)
		f()
		if took := onCore(t) - before; took > longest {
			longest = took
		}
		n++
	}
	start := time.Now()
	timed(func() { w.files.openURIs(uris) })
	for !ended {
		timed(<-calls)
	}
	if got := len(w.state.Readings()); got != len(uris) {
		t.Fatalf("%d articles", got)
	}
	fmt.Printf("figure gather-1000-call %.0f ms goal ≤ 50 (the longest of %d; read, shown and saved in %.1f s)\n", longest.Seconds()*1e3, n, time.Since(start).Seconds())
}

// thousand makes invented articles of 3 kB, a file each.
func thousand(t *testing.T) []fyne.URI {
	t.Helper()
	folder := t.TempDir()
	filler := strings.Repeat("Repair crews went on working through the day, and shops stayed open. ", 42)
	out := make([]fyne.URI, 1000)
	for i := range out {
		path := filepath.Join(folder, fmt.Sprintf("%d.txt", i))
		text := fmt.Sprintf("Invented example %d. A drone hit a warehouse in Sumy overnight. Debris fell in Odesa, two were hurt. %s", i, filler)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		out[i] = storage.NewFileURI(path)
	}
	return out
}

// onCore returns how long this thread has had a core.
func onCore(t *testing.T) time.Duration {
	t.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_THREAD, &u); err != nil {
		t.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
