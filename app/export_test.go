package app

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"

	"strikemap/app/paint"
	"strikemap/geo/query"
	"strikemap/seeds"
)

func formatOf(t *testing.T, extension string) format {
	t.Helper()
	for _, f := range formats {
		if f.extension == extension {
			return f
		}
	}
	t.Fatalf("no format %s", extension)
	return format{}
}

func TestWhatIsShownIsExported(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.reader.read(seeded(seeds.FS))
	w.state.SetFilter(query.Filter{Text: "kharkiv"})
	path := filepath.Join(t.TempDir(), "out.geojson")
	w.exporter.save(path, formatOf(t, ".geojson"), choices{})
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v; faults %q", err, w.status.faults)
	}
	var out struct {
		Generator, Filter string
		Features          []json.RawMessage
	}
	if err := json.Unmarshal(data, &out); err != nil {
		t.Fatal(err)
	}
	if len(out.Features) != 1 || !strings.Contains(out.Generator, "1.2.3") || !strings.Contains(out.Filter, "kharkiv") {
		t.Errorf("%d features by %q with filter %q", len(out.Features), out.Generator, out.Filter)
	}
	if !strings.Contains(w.status.summary.Text, path) {
		t.Errorf("not told: %q", w.status.summary.Text)
	}
}

func TestEveryFormatIsWritten(t *testing.T) {
	w := begin(t, "uk_UA.UTF-8")
	w.reader.read(seeded(seeds.FS))
	for _, f := range formats {
		path := filepath.Join(t.TempDir(), "out"+f.extension)
		w.exporter.save(path, f, choices{title: "Invented title", style: paint.Light(), ratio: 1})
		if info, err := os.Stat(path); err != nil || info.Size() < 200 {
			t.Errorf("%s: %v %v %q", f.extension, info, err, w.status.faults)
		}
	}
}

func TestAFailedSaveIsTold(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.reader.read(seeded(seeds.FS))
	w.exporter.save(filepath.Join(t.TempDir(), "no", "such", "out.csv"), formatOf(t, ".csv"), choices{})
	if len(w.status.faults) != 1 || !strings.Contains(w.status.faults[0], "out.csv") {
		t.Errorf("%q", w.status.faults)
	}
}

func TestTheExportDialogSavesWithEnterAndClosesWithEscape(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.reader.read(seeded(seeds.FS))
	dir := t.TempDir()
	w.memory.SetString(keyFolder, dir)
	w.exporter.export(formatOf(t, ".csv"))
	name := w.window.Canvas().Focused()
	name.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if w.dialogs.open != nil {
		t.Error("Escape does not close the dialog")
	}
	w.exporter.export(formatOf(t, ".csv"))
	w.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if _, err := os.Stat(filepath.Join(dir, "strikemap.csv")); err != nil {
		t.Error(err)
	}
	w.exporter.export(formatOf(t, ".csv"))
	w.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if _, asks := w.dialogs.open.(*dialog.ConfirmDialog); !asks {
		t.Error("a file is replaced without asking")
	}
}
