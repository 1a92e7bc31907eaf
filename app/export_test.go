package app

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/test"
	"github.com/paulmach/orb"

	"strikemap/app/paint"
	"strikemap/geo/export"
	"strikemap/geo/journal"
	"strikemap/geo/query"
	"strikemap/geo/viewport"
	"strikemap/geo/workspace"
	"strikemap/seeds"
)

// asked returns the request of a format.
func asked(t *testing.T, ending string) *request {
	t.Helper()
	for _, f := range formats {
		if f.ending == ending {
			return &request{format: f, picture: composition{title: "Invented title", style: paint.Light(), ratio: 1, inset: true, pace: time.Second, size: viewport.Size{W: 480, H: 320}}, made: time.Now()}
		}
	}
	t.Fatalf("no format %s", ending)
	return nil
}

func TestWhatIsShownIsExported(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.reader.read(seeded(seeds.FS))
	w.state.SetFilter(query.Filter{Text: "kharkiv"})
	path := filepath.Join(t.TempDir(), "out.geojson")
	w.exporter.save(path, asked(t, ".geojson"))
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
		path := filepath.Join(t.TempDir(), "out"+f.ending)
		w.exporter.save(path, asked(t, f.ending))
		if info, err := os.Stat(path); err != nil || info.Size() < 200 {
			t.Errorf("%s: %v %v %q", f.ending, info, err, w.status.faults)
		}
	}
}

func TestAFailedSaveIsTold(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.reader.read(seeded(seeds.FS))
	w.exporter.save(filepath.Join(t.TempDir(), "no", "such", "out.csv"), asked(t, ".csv"))
	if len(w.status.faults) != 1 || !strings.Contains(w.status.faults[0], "out.csv") {
		t.Errorf("%q", w.status.faults)
	}
}

func TestTheExportSheetSavesWithEnterAndClosesWithEscape(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.reader.read(seeded(seeds.FS))
	dir := t.TempDir()
	w.memory.SetString(keyFolder, dir)
	w.memory.SetString(keyFormat, "export.csv")
	w.exporter.show()
	w.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if w.dialogs.open != nil {
		t.Error("Escape does not close the sheet")
	}
	w.exporter.show()
	w.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	for _, name := range []string{"strikemap.csv", "strikemap.dictionary.csv"} {
		if _, err := os.Stat(filepath.Join(dir, name)); err != nil {
			t.Error(err)
		}
	}
	w.exporter.show()
	w.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if _, asks := w.dialogs.open.(*dialog.ConfirmDialog); !asks {
		t.Error("a file is replaced without asking")
	}
}

// sheetOf returns the sheet that is open.
func sheetOf(t *testing.T, w *Window) *exportSheet {
	t.Helper()
	s, ok := w.dialogs.open.(*exportSheet)
	if !ok {
		t.Fatal("no sheet is open")
	}
	s.preview.Hide() // it paints at every change
	return s
}

func TestTheSheetAsksWhatItsFormatKnows(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.reader.read(seeded(seeds.FS))
	w.exporter.show()
	s := sheetOf(t, w)
	for _, i := range []int{0, 1, 3, 5, 6} {
		f := formats[i]
		s.format.SetSelectedIndex(i)
		said := strings.Join(shownTexts(s.rows), "|")
		for key, want := range map[string]bool{"For Excel": f.isTable(), "Inset": f.isPicture(), "1×": false, "2×": f.scaled, "Nights stay": f.playback != nil, "Fresh points": false} {
			if strings.Contains(said, key) != want {
				t.Errorf("%s: the sheet asks for %q: %v", f.key, key, !want)
			}
		}
		if !strings.HasSuffix(s.name.Text, f.ending) || strings.Count(s.name.Text, ".") > 2 {
			t.Errorf("%s: the file is called %s", f.key, s.name.Text)
		}
	}
	s.safe.on.SetChecked(true)
	if said := strings.Join(shownTexts(s.rows), "|"); !strings.Contains(said, "Fresh points") {
		t.Error("the sheet does not ask how fresh points may be")
	}
	if !strings.Contains(s.prints.Text, "Coordinates no finer than 1 km") || !strings.Contains(s.prints.Text, "Strikemap 1.2.3") {
		t.Errorf("the sheet does not say what the file says: %s", s.prints.Text)
	}
	s.picture.frame.SetSelectedIndex(2)
	s.picture.bound.SetText("31, 46, 30, 47")
	if c := s.picture.chosen(); s.picture.bound.Validate() == nil || c.bound != (orb.Bound{}) {
		t.Error("a box of no width is taken")
	}
	s.picture.bound.SetText("30, 46, 31, 47")
	if c := s.picture.chosen(); c.bound.Max[0] != 31 || s.picture.bound.Validate() != nil {
		t.Errorf("%v", c.bound)
	}
}

func TestWhatIsWrittenIsChosen(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.reader.read(seeded(seeds.FS))
	all := len(w.state.Copy().ShownEntries())
	w.state.Select(w.state.Events()[0].ID)
	w.state.Decide(journal.Accepted)
	w.state.SetFilter(query.Filter{Text: "kharkiv"})
	for what, want := range map[what]int{filtered: len(w.state.ShownEntries()), everything: all, checked: 0} {
		r := asked(t, ".geojson")
		r.what = what
		m := w.exporter.gathered(r)
		n := 0
		for _, in := range m.readings {
			n += len(in.Reports)
		}
		if entries := len(slices.Collect(m.options.Events)); n < want || what == filtered && entries != want || what == checked && n > 1 {
			t.Errorf("%v: %d reports, %d events", what, n, entries)
		}
	}
}

func TestAPublishSafeFileSaysWhatWasWithheld(t *testing.T) {
	w := begin(t, "uk_UA.UTF-8")
	w.reader.read(seeded(seeds.FS))
	for _, ending := range []string{".geojson", ".svg", ".kml"} {
		r := asked(t, ending)
		safe := export.Cautious(time.Now())
		r.safe = &safe
		path := filepath.Join(t.TempDir(), "out"+ending)
		w.exporter.save(path, r)
		data, err := os.ReadFile(path)
		if err != nil || !strings.Contains(string(data), "оординати не точніші") || strings.Contains(string(data), "emergency crews worked") {
			t.Errorf("%s: %v, it does not say what was withheld, or says too much", ending, err)
		}
		if !strings.Contains(w.status.summary.Text, "координати не точніші за 1 км") {
			t.Errorf("not told: %q", w.status.summary.Text)
		}
	}
}

func TestAWorkspaceIsNotReplacedByAnExport(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.reader.read(seeded(seeds.FS))
	path := filepath.Join(t.TempDir(), "work.gpkg")
	made, err := workspace.Create(path, workspace.Options{Program: "1"})
	if err != nil {
		t.Fatal(err)
	}
	if err := made.Close(); err != nil {
		t.Fatal(err)
	}
	w.exporter.save(path, asked(t, ".gpkg"))
	if len(w.status.faults) != 1 || !strings.Contains(w.status.faults[0], "workspace") {
		t.Errorf("%q", w.status.faults)
	}
	other := filepath.Join(t.TempDir(), "out.gpkg")
	for range 2 {
		w.exporter.save(other, asked(t, ".gpkg"))
	}
	if len(w.status.faults) != 1 {
		t.Errorf("an export is not replaced: %q", w.status.faults)
	}
}

func TestAnExportIsOfferedBesideItsWorkspaceUnderItsName(t *testing.T) {
	x := &exporter{memory: memory{test.NewTempApp(t).Preferences()}, work: func() string { return "" }}
	x.memory.SetString(keyFolder, "/read")
	if x.folder() != "/read" || x.name() != "strikemap" {
		t.Errorf("without a workspace: %s in %s", x.name(), x.folder())
	}
	x.work = func() string { return filepath.Join("/work", "week47.gpkg") }
	if x.folder() != filepath.FromSlash("/work") || x.name() != "week47-events" {
		t.Errorf("%s in %s", x.name(), x.folder())
	}
	x.memory.SetString(keyWritten, "/out")
	if x.folder() != "/out" {
		t.Errorf("what was written to before is forgotten: %s", x.folder())
	}
}

func TestANameGetsTheEndingOfItsFormat(t *testing.T) {
	for _, c := range [][3]string{
		{"week", ".csv", "week.csv"},
		{"week.CSV", ".csv", "week.CSV"},
		{"week.acled.csv", ".kml", "week.kml"},
		{"week.csv", ".acled.csv", "week.acled.csv"},
		{"week.acled.csv", ".csv", "week.csv"},
		{"week.html", ".html", "week.html"},
		{"week.47", ".gpkg", "week.47.gpkg"},
		{".csv", ".kml", ".csv.kml"},
	} {
		if got := withExtension(c[0], c[1]); got != c[2] {
			t.Errorf("%s as %s is %s, want %s", c[0], c[1], got, c[2])
		}
	}
}
