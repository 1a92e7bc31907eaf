package workspace_test

import (
	"context"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"strikemap/geo/journal/storetest"
	"strikemap/geo/workspace"
)

var options = workspace.Options{Program: "test", Areas: storetest.Borders{}}

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
	d, ctx := storetest.Rolled(1), context.Background()
	rs := d.Readings(0, 30)
	if _, err := w.Import(ctx, slices.Values(rs)); err != nil {
		t.Fatal(err)
	}
	for range 40 {
		deed := d.Deed(rs)
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
		w, m := storetest.Alike(t, seed, create(t), func(s storetest.Kept) storetest.Kept { return reopened(t, s.(*workspace.Workspace)) })
		path := w.(*workspace.Workspace).Path()
		if seed == 0 {
			validate(t, path)
		}
		if projected, folded := events(t, path), storetest.EventsOf(storetest.BookOf(t, m)); !slices.Equal(projected, folded) {
			t.Errorf("seed %d: the layer events has\n%s\nthe fold\n%s", seed, strings.Join(projected, "\n"), strings.Join(folded, "\n"))
		}
	}
}
