package workspace_test

import (
	"context"
	"errors"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
	"strikemap/geo/workspace"
)

// borders knows Stara Oblast as a square.
type borders struct{}

func (borders) Area(id geo.PlaceID) (orb.Geometry, bool) {
	if id != "t:3" {
		return nil, false
	}
	return orb.Polygon{{{32, 49}, {34, 49}, {34, 51}, {32, 51}, {32, 49}}}, true
}

var options = workspace.Options{Program: "test", Areas: borders{}}

func create(t *testing.T) *workspace.Workspace {
	t.Helper()
	w, err := workspace.Create(filepath.Join(t.TempDir(), "invented week.gpkg"), options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { w.Close() })
	return w
}

func reopened(t *testing.T, w *workspace.Workspace) *workspace.Workspace {
	t.Helper()
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	w, err := workspace.Open(w.Path(), options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { w.Close() })
	return w
}

func loaded(t *testing.T, s journal.Store) []string {
	t.Helper()
	var out []string
	for r, err := range s.Load(context.Background()) {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, printed(t, r))
	}
	return out
}

func since(t *testing.T, s journal.Store, seq int64) []journal.Deed {
	t.Helper()
	var out []journal.Deed
	for d, err := range s.Since(context.Background(), seq) {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, d)
	}
	return out
}

// validate runs the validator of GDAL where it is there.
func validate(t *testing.T, path string) {
	t.Helper()
	const python = "/usr/bin/python3"
	if exec.Command(python, "-c", "import osgeo_utils.samples.validate_gpkg").Run() != nil {
		t.Log("GDAL's validator is not here")
		return
	}
	out, err := exec.Command(python, "-m", "osgeo_utils.samples.validate_gpkg", "-k", path).CombinedOutput()
	if err != nil || strings.Contains(string(out), "Req") {
		t.Errorf("the validator says %v: %s", err, out)
	}
}

func TestAWorkspaceIsAValidGeoPackage(t *testing.T) {
	w := create(t)
	validate(t, w.Path())
	d, ctx := rolled(1), context.Background()
	rs := d.readings(0, 30)
	if _, err := w.Import(ctx, slices.Values(rs)); err != nil {
		t.Fatal(err)
	}
	for range 40 {
		deed := d.deed(rs)
		deed.Seen = 1 << 40
		if _, err := w.Append(ctx, deed); err != nil {
			t.Fatal(err)
		}
	}
	validate(t, w.Path())
	if _, err := exec.LookPath("ogrinfo"); err != nil {
		return
	}
	out, err := exec.Command("ogrinfo", "-al", "-so", w.Path()).CombinedOutput()
	for _, layer := range []string{"events", "reports", "areas", "articles", "mentions", "deeds", "views", "briefings", "data_dictionary"} {
		if !strings.Contains(string(out), "Layer name: "+layer+"\n") {
			t.Errorf("no layer %s: %v %s", layer, err, out)
		}
	}
	if strings.Contains(string(out), "Warning") || strings.Contains(string(out), "ERROR") {
		t.Errorf("ogrinfo warns: %s", out)
	}
}

func TestAWorkspaceBehavesAsTheStoreInMemory(t *testing.T) {
	for seed := range uint64(4) {
		alike(t, rolled(seed), seed)
	}
}

// alike does the same to both stores and compares.
func alike(t *testing.T, d dice, seed uint64) {
	t.Helper()
	ctx, w, m := context.Background(), create(t), journal.NewMemory()
	var rs []*geo.Reading
	for round := range 5 {
		next := d.readings(len(rs), 1+d.IntN(6))
		next = append(next, next[0])
		known1, err := w.Import(ctx, slices.Values(next))
		known2, _ := m.Import(ctx, slices.Values(next))
		if err != nil || !slices.Equal(known1, known2) {
			t.Fatalf("seed %d: known %v and %v, %v", seed, known1, known2, err)
		}
		rs = append(rs, next...)
		for range 12 {
			deed := d.deed(rs)
			deed.Seen = int64(d.IntN(round*12 + 13))
			appendBoth(t, w, m, deed)
		}
		if round%2 == 1 {
			w = reopened(t, w)
		}
		compare(t, w, m, seed)
	}
	if seed == 0 {
		validate(t, w.Path())
	}
	if projected, folded := events(t, w.Path()), eventsOf(bookOf(t, m)); !slices.Equal(projected, folded) {
		t.Errorf("seed %d: the layer events has\n%s\nthe fold\n%s", seed, strings.Join(projected, "\n"), strings.Join(folded, "\n"))
	}
}

func appendBoth(t *testing.T, w, m journal.Store, deed journal.Deed) {
	t.Helper()
	n1, err1 := w.Append(context.Background(), deed)
	n2, err2 := m.Append(context.Background(), deed)
	var c1, c2 *journal.Conflict
	errors.As(err1, &c1)
	errors.As(err2, &c2)
	if n1 != n2 || (err1 == nil) != (err2 == nil) || !reflect.DeepEqual(c1, c2) {
		t.Fatalf("number %d and %d, %v and %v", n1, n2, err1, err2)
	}
}

func compare(t *testing.T, w *workspace.Workspace, m *journal.Memory, seed uint64) {
	t.Helper()
	if a, b := loaded(t, w), loaded(t, m); !slices.Equal(a, b) {
		t.Fatalf("seed %d: the readings differ:\n%s\n%s", seed, strings.Join(a, "\n"), strings.Join(b, "\n"))
	}
	a, b := since(t, w, 0), since(t, m, 0)
	if !journal.Fold(slices.Values(a)).Equal(journal.Fold(slices.Values(b))) || len(a) != len(b) {
		t.Fatalf("seed %d: the deeds differ", seed)
	}
	book, err := w.Book(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	if x, y := eventsOf(book), eventsOf(bookOf(t, m)); !slices.Equal(x, y) {
		t.Fatalf("seed %d: the events differ:\n%s\n%s", seed, strings.Join(x, "\n"), strings.Join(y, "\n"))
	}
}

func bookOf(t *testing.T, s journal.Store) *ledger.Book {
	t.Helper()
	var rs []*geo.Reading
	for r, err := range s.Load(context.Background()) {
		if err != nil {
			t.Fatal(err)
		}
		rs = append(rs, r)
	}
	return ledger.New(slices.Values(rs), journal.Fold(slices.Values(since(t, s, 0))))
}
