//go:build unix

package keep_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"strikemap/app/internal/invented"
	"strikemap/app/keep"
	"strikemap/app/state"
	"strikemap/geo"
	"strikemap/geo/workspace"
)

// childPath is the environment variable of a child: the workspace that it writes.
const childPath = "STRIKEMAP_TEST_CHILD"

// TestChild is no test: it is the program whose disk is full, in a process of its
// own, for the limit holds for all of it.
func TestChild(t *testing.T) {
	path := os.Getenv(childPath)
	if path == "" {
		return
	}
	signal.Ignore(syscall.SIGXFSZ) // a file at its limit is an error
	w, err := workspace.Create(path, workspace.Options{Program: "test"})
	if err != nil {
		t.Fatal(err)
	}
	d := &desk{state: state.New()}
	book, err := w.Book(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	d.keeper = keep.New(w, book, false, keep.Hooks{
		Do: d.do, Spawn: func(f func()) { go f() }, Desk: d.state, Retry: 50 * time.Millisecond,
		Status: func(s keep.Status) { d.told = append(d.told, s) }, Conflict: func(c keep.Clash) { d.lost = append(d.lost, c) },
	})
	d.state.Open(book, d.keeper.Keep)
	d.read(invented.Night())
	d.until(t, func(s keep.Status) bool { return s == keep.Status{} })
	limit(t, path)
	for i, id := range []string{"odesa", "kharkiv", "sumy", "ukraine"} {
		d.state.SetNote(d.state.Book().Entry(id).Event, note(i))
	}
	var full *geo.Fault
	d.until(t, func(s keep.Status) bool { return s.Err != nil })
	if s := d.keeper.Status(); !errors.As(s.Err, &full) || s.Pending == 0 || !strings.Contains(s.Err.Error(), "disk is full") {
		t.Fatalf("while the disk is full: %+v", s)
	}
	unlimit(t)
	d.until(t, func(s keep.Status) bool { return s == keep.Status{} })
	fmt.Println("kept after all")
}

// note is longer than what a page of the file has free.
func note(i int) string { return strings.Repeat(fmt.Sprint("invented note ", i, " "), 4000) }

// until takes what the background brings until saving stands as is asked.
func (d *desk) until(t *testing.T, done func(keep.Status) bool) {
	t.Helper()
	for end := time.Now().Add(20 * time.Second); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
		d.mu.Lock()
		work := d.work
		d.work = nil
		d.mu.Unlock()
		for _, f := range work {
			f()
		}
		if done(d.keeper.Status()) {
			return
		}
	}
	t.Fatalf("in vain: %+v", d.keeper.Status())
}

// limit lets no file grow beyond the size of one.
func limit(t *testing.T, path string) {
	t.Helper()
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	setLimit(t, func(max uint64) uint64 { return min(uint64(info.Size()), max) })
}

func unlimit(t *testing.T) { setLimit(t, func(max uint64) uint64 { return max }) }

func setLimit(t *testing.T, to func(max uint64) uint64) {
	t.Helper()
	var l syscall.Rlimit
	err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &l)
	if err == nil {
		l.Cur = to(l.Max)
		err = syscall.Setrlimit(syscall.RLIMIT_FSIZE, &l)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func TestAFullDiskIsToldAndNothingIsLost(t *testing.T) {
	path := filepath.Join(t.TempDir(), "week.gpkg")
	child := exec.Command(os.Args[0], "-test.run=^TestChild$")
	child.Env = append(os.Environ(), childPath+"="+path)
	if out, err := child.CombinedOutput(); err != nil || !strings.Contains(string(out), "kept after all") {
		t.Fatalf("%v\n%s", err, out)
	}
	w, err := workspace.Open(path, workspace.Options{Program: "test"})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	book, err := w.Book(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for i, id := range []string{"odesa", "kharkiv", "sumy", "ukraine"} {
		if e := book.Entry(id); e == nil || e.Note != note(i) {
			t.Errorf("the note of %s is not in the file", id)
		}
	}
}
