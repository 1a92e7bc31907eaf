package workspace_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/ncruces/go-sqlite3"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/journal/storetest"
	"strikemap/geo/workspace"
)

// filled is a closed workspace with some articles and deeds.
func filled(t *testing.T) string {
	t.Helper()
	w := create(t)
	d := storetest.Rolled(9)
	rs := d.Readings(0, 12)
	if _, err := w.Import(context.Background(), slices.Values(rs)); err != nil {
		t.Fatal(err)
	}
	for range 10 {
		deed := d.Deed(rs)
		deed.Seen = 1 << 40
		if _, err := w.Append(context.Background(), deed); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return w.Path()
}

func sum(t *testing.T, path string) [32]byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return sha256.Sum256(data)
}

// alter writes to a file as another program does.
func alter(t *testing.T, path, sql string) {
	t.Helper()
	if err := attempt(path, sql); err != nil {
		t.Fatal(err)
	}
}

func patched(at int, with ...byte) func(*testing.T, string) {
	return func(t *testing.T, path string) {
		t.Helper()
		data, err := os.ReadFile(path)
		if err == nil {
			copy(data[at:], with)
			err = os.WriteFile(path, data, 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}

func TestWhatCannotBeOpenedIsLeftAsItIsAndSaysWhatToDo(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(*testing.T, string)
		want  string
		id    geo.ReasonID
	}{
		"a text":               {patched(0, []byte("Invented example")...), "choose another file", geo.FaultForeign},
		"another's SQLite":     {func(t *testing.T, p string) { alter(t, p, "PRAGMA application_id=0") }, "choose another file", geo.FaultForeign},
		"another's GeoPackage": {func(t *testing.T, p string) { alter(t, p, "DROP TABLE strikemap") }, "choose another file", geo.FaultForeign},
		"one of next year":     {func(t *testing.T, p string) { alter(t, p, "UPDATE strikemap SET value='2' WHERE name='schema'") }, "newer Strikemap", geo.FaultNewer},
		"one cut in half": {func(t *testing.T, p string) {
			if err := os.Truncate(p, 1<<15); err != nil {
				t.Fatal(err)
			}
		}, "open a copy", geo.FaultDamaged},
		"one with a broken first page": {patched(100, bytes.Repeat([]byte{0xff}, 900)...), "open a copy", geo.FaultDamaged},
		"one that is empty":            {func(t *testing.T, p string) { os.Truncate(p, 0) }, "choose another file", geo.FaultForeign},
	} {
		path := filled(t)
		c.spoil(t, path)
		before := sum(t, path)
		_, err := workspace.Open(path, options)
		var fault *geo.Fault
		if !errors.As(errors.Unwrap(errors.Unwrap(err)), &fault) || fault.Reason.ID != c.id || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: %v", name, err)
		}
		if sum(t, path) != before {
			t.Errorf("%s was changed", name)
		}
		if left, _ := filepath.Glob(path + "-*"); len(left) > 0 {
			t.Errorf("%s: %v lies beside it", name, left)
		}
	}
}

func TestAFileThatIsNotThereOrAFolderIsNamed(t *testing.T) {
	folder := t.TempDir()
	for path, want := range map[string]string{filepath.Join(folder, "none.gpkg"): "no such file", folder: "it is a folder"} {
		if _, err := workspace.Open(path, options); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", path, err)
		}
	}
	if _, err := workspace.Create(filepath.Join(folder, "no", "week.gpkg"), options); err == nil || !strings.Contains(err.Error(), "bring it back") {
		t.Errorf("no folder: %v", err)
	}
	path := filled(t)
	if _, err := workspace.Create(path, options); err == nil || !strings.Contains(err.Error(), "choose another name") {
		t.Errorf("there already: %v", err)
	}
}

func TestAFileThatAnotherProgramWritesIsLocked(t *testing.T) {
	path := filled(t)
	w, err := workspace.Open(path, options)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	other, err := sqlite3.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	if err := other.Exec("BEGIN EXCLUSIVE"); err != nil {
		t.Fatal(err)
	}
	if _, err := workspace.Open(path, options); err == nil || !strings.Contains(err.Error(), "another program has it open") {
		t.Errorf("opened: %v", err)
	}
	d := journal.Decide("A", journal.Judgement{Verdict: journal.Accepted}, "e")
	d.Seen = 1 << 40
	if _, err := w.Append(context.Background(), d); err == nil || !strings.Contains(err.Error(), "another program has it open") {
		t.Errorf("written: %v", err)
	}
	if err := other.Exec("ROLLBACK"); err != nil {
		t.Fatal(err)
	}
	if seq, err := w.Append(context.Background(), d); err != nil || seq != 11 {
		t.Errorf("afterwards: %d, %v", seq, err)
	}
}

func TestTheLogThatQGISLeftIsSetBack(t *testing.T) {
	path := filled(t)
	alter(t, path, "PRAGMA journal_mode=WAL; CREATE TABLE t (x); DROP TABLE t")
	w, err := workspace.Open(path, options)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	if mode := query(t, path, "PRAGMA journal_mode"); mode[0] != "delete" || len(w.Notices()) != 1 {
		t.Errorf("%v, told %v", mode, w.Notices())
	}
}

func TestAFileThatMayOnlyBeReadOpensForReadingAlone(t *testing.T) {
	if runtime.GOOS == "windows" || os.Getuid() == 0 {
		t.Skip("root may write everything")
	}
	path := filled(t)
	if err := os.Chmod(path, 0o400); err != nil {
		t.Fatal(err)
	}
	if _, err := workspace.Open(path, options); err == nil || !strings.Contains(err.Error(), "may only be read") {
		t.Errorf("%v", err)
	}
}

func TestOpenedForReadingNothingIsWritten(t *testing.T) {
	path := filled(t)
	before := sum(t, path)
	w, err := workspace.Open(path, workspace.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	if len(storetest.Loaded(t, w)) != 12 {
		t.Error("not all is read")
	}
	if _, err := w.Append(context.Background(), journal.Decide("A", journal.Judgement{Verdict: journal.Accepted}, "e")); err == nil || !strings.Contains(err.Error(), "may only be read") {
		t.Errorf("%v", err)
	}
	if sum(t, path) != before {
		t.Error("it was changed")
	}
}

func TestASyncedFolderIsWarnedOf(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "Dropbox", "invented")
	if err := os.MkdirAll(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	w, err := workspace.Create(filepath.Join(folder, "week.gpkg"), options)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	if n := w.Notices(); len(n) != 1 || !strings.Contains(n[0].Error(), "kept in step") {
		t.Errorf("told %v", n)
	}
}
