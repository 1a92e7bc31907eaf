package workspace_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/journal/storetest"
	"strikemap/geo/workspace"
)

// kept makes a workspace in memory with some readings and a deed.
func kept(t *testing.T) (*workspace.Workspace, []*geo.Reading) {
	t.Helper()
	w, err := workspace.InMemory("invented week.gpkg", options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { w.Close() })
	d, ctx := storetest.Rolled(1), context.Background()
	rs := d.Readings(0, 12)
	if _, err := w.Import(ctx, slices.Values(rs)); err != nil {
		t.Fatal(err)
	}
	if _, err := w.Append(ctx, journal.Presence("AB", journal.AddArticles, rs[0].Article.SHA256)); err != nil {
		t.Fatal(err)
	}
	return w, rs
}

func bytesOf(t *testing.T, w *workspace.Workspace) []byte {
	t.Helper()
	all, err := w.Bytes(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestAWorkspaceInMemoryBecomesAFileAndIsThereAgain(t *testing.T) {
	w, rs := kept(t)
	path := filepath.Join(t.TempDir(), "downloaded.gpkg")
	if err := os.WriteFile(path, bytesOf(t, w), 0o600); err != nil {
		t.Fatal(err)
	}
	validate(t, path)
	onDisk, err := workspace.Open(path, options)
	if err != nil {
		t.Fatal(err)
	}
	defer onDisk.Close()
	again, err := workspace.FromBytes("uploaded.gpkg", bytesOf(t, w), options)
	if err != nil {
		t.Fatal(err)
	}
	defer again.Close()
	for _, x := range []*workspace.Workspace{onDisk, again} {
		b, err := x.Book(context.Background())
		if err != nil || len(slices.Collect(b.Readings())) != len(rs) || b.State().Last() != 1 {
			t.Errorf("%s: %v", x.Path(), err)
		}
	}
	if _, err := again.Append(context.Background(), journal.Presence("AB", journal.AddArticles, rs[1].Article.SHA256)); err != nil {
		t.Errorf("it takes no deed: %v", err)
	}
	if len(bytesOf(t, again)) == 0 || again.Path() != "uploaded.gpkg" {
		t.Errorf("called %s", again.Path())
	}
}

func TestBytesThatAreNoWorkspaceAreRefusedByCause(t *testing.T) {
	w, _ := kept(t)
	whole := bytesOf(t, w)
	other := slices.Clone(whole)
	copy(other[68:], "ABCD")
	broken := slices.Clone(whole)
	for i := 4096; i < len(broken); i++ {
		broken[i] ^= 0xA5
	}
	for name, c := range map[string]struct {
		data []byte
		want geo.ReasonID
	}{
		"nothing":          {nil, geo.FaultForeign},
		"a text":           {[]byte(strings.Repeat("invented ", 40)), geo.FaultForeign},
		"another database": {other, geo.FaultForeign},
		"a half":           {whole[:len(whole)/2], geo.FaultDamaged},
		"broken pages":     {broken, geo.FaultDamaged},
	} {
		_, err := workspace.FromBytes("x.gpkg", c.data, options)
		var f *geo.Fault
		for e := err; errors.As(e, &f); e = errors.Unwrap(f.Err) {
			if f.Reason.ID == c.want {
				break
			}
		}
		if f == nil || f.Reason.ID != c.want {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestBytesWithALogOfAnotherProgramAreOpened(t *testing.T) {
	w, rs := kept(t)
	data := bytesOf(t, w)
	data[18], data[19] = 2, 2
	again, err := workspace.FromBytes("x.gpkg", data, options)
	if err != nil {
		t.Fatal(err)
	}
	defer again.Close()
	b, err := again.Book(context.Background())
	if err != nil || len(slices.Collect(b.Readings())) != len(rs) || len(again.Notices()) != 1 || data[18] != 2 {
		t.Errorf("%v, %v", err, again.Notices())
	}
}

func TestBytesWithPagesOfAnotherSizeAreOpened(t *testing.T) {
	w, rs := kept(t)
	path := filepath.Join(t.TempDir(), "large pages.gpkg")
	if err := os.WriteFile(path, bytesOf(t, w), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := attempt(path, "PRAGMA page_size=16384; VACUUM"); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	again, err := workspace.FromBytes("x.gpkg", data, options)
	if err != nil {
		t.Fatal(err)
	}
	defer again.Close()
	if b, err := again.Book(context.Background()); err != nil || len(slices.Collect(b.Readings())) != len(rs) {
		t.Errorf("%v", err)
	}
}

func TestAPurgedTextIsInNoByteOfAWorkspaceInMemory(t *testing.T) {
	w, _ := kept(t)
	ctx := context.Background()
	if _, err := w.Import(ctx, slices.Values([]*geo.Reading{telling()})); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(bytesOf(t, w)), secret) {
		t.Fatal("the text is not in it to begin with")
	}
	d := journal.Presence("AB", journal.Purge, telling().Article.SHA256)
	d.Seen = 1
	if _, err := w.Append(ctx, d); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(bytesOf(t, w)), secret) {
		t.Error("it still is after the purge")
	}
}
