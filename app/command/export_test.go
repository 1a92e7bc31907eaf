package command

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"strikemap/geo/journal"
)

func TestExportWritesEveryFormatFromAWorkspace(t *testing.T) {
	into := gathered(t)
	for ending, want := range map[string]string{
		".geojson": "Example Times", ".gpkg": "SQLite format 3", ".kml": "Example Times", ".kmz": "PK", ".csv": "Example Times", ".acled.csv": "Air/drone strike",
		".jsonl": "Example Times", ".bib": "@misc{exampletimes2025-1", ".ris": "PB  - Example Times",
		".png": "PNG", ".pdf": "%PDF", ".svg": "Odesa",
	} {
		out := filepath.Join(t.TempDir(), "out"+ending)
		printed, faults, status := run("", "export", "--out", out, into)
		if status != 0 || printed+faults != "" {
			t.Errorf("%s: status %d: %s%s", ending, status, printed, faults)
		}
		if data, err := os.ReadFile(out); err != nil || !bytes.Contains(data, []byte(want)) {
			t.Errorf("%s: no %q, %v", ending, want, err)
		}
	}
}

func TestWhatAFormatLeavesOutIsCounted(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": "Invented example. A drone hit a depot in Odesa."})
	into, out := filepath.Join(dir, "w.gpkg"), filepath.Join(dir, "o.acled.csv")
	if _, faults, status := run("", "gather", "--into", into, filepath.Join(dir, "a.txt")); status != 0 {
		t.Fatal(faults)
	}
	if _, faults, status := run("", "export", "--out", out, into); status != 0 || !strings.Contains(faults, "without a day: 1") {
		t.Errorf("status %d, %q", status, faults)
	}
}

func TestPublishSafeSaysWhatItWithholds(t *testing.T) {
	into := gathered(t)
	for _, ending := range []string{".geojson", ".kml", ".csv", ".jsonl", ".gpkg", ".ris", ".svg"} {
		dir := t.TempDir()
		out := filepath.Join(dir, "out"+ending)
		_, faults, status := run("", "export", "--publish-safe", "--grid", "5", "--out", out, into)
		if status != 0 || !strings.Contains(faults, "coordinates no finer than 5 km; no quotes") {
			t.Errorf("%s: status %d: %s", ending, status, faults)
		}
		var all []byte
		files, _ := filepath.Glob(filepath.Join(dir, "*"))
		for _, f := range files {
			data, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, data...)
		}
		if bytes.Contains(all, []byte("hit a depot")) || bytes.Contains(all, []byte("30.7326")) || !bytes.Contains(all, []byte("inates no finer than 5")) {
			t.Errorf("%s tells too much, or not what was withheld", ending)
		}
	}
}

func TestWhatWouldNotBeWithheldIsRefused(t *testing.T) {
	into := gathered(t)
	for _, c := range []struct{ name, line, want string }{
		{"a grid that nobody asked to be laid", "o.csv --grid 5", "--grid says nothing without --publish-safe"},
		{"hours that nobody asked to be withheld", "o.csv --fresh 48", "--fresh says nothing without --publish-safe"},
		{"a grid that is no number", "o.csv --publish-safe --grid NaN", "it is no number"},
		{"more hours than a time span has", "o.csv --publish-safe --fresh 1e7", "of hours there are 0 to 876600"},
		{"slides of no briefing", "o.pdf --slides", "--slides says nothing without --briefing"},
		{"a page without a briefing", "o.html", "name the briefing with --briefing"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			_, faults, status := run("", append([]string{"export", into, "--out"}, strings.Fields(c.line)...)...)
			if files, _ := os.ReadDir("."); status != 2 || len(files) > 0 || !strings.Contains(faults, c.want) {
				t.Errorf("status %d, %d files: %s", status, len(files), faults)
			}
		})
	}
}

func TestAWorkspaceIsNotExportedOverItself(t *testing.T) {
	into := gathered(t)
	before, _ := os.ReadFile(into)
	if _, faults, status := run("", "export", "--out", into, into); status != 1 || !strings.Contains(faults, "the workspace itself") {
		t.Errorf("status %d, %s", status, faults)
	}
	if after, _ := os.ReadFile(into); !bytes.Equal(before, after) {
		t.Error("the workspace changed")
	}
}

func TestGDALCountsWhatIsExported(t *testing.T) {
	if _, err := exec.LookPath("ogrinfo"); err != nil {
		t.Skip("ogrinfo is not here")
	}
	into, out := gathered(t), filepath.Join(t.TempDir(), "out.gpkg")
	if _, faults, status := run("", "export", "--out", out, into); status != 0 {
		t.Fatal(faults)
	}
	info, err := exec.Command("ogrinfo", "-ro", "-al", out, "events").CombinedOutput()
	if err != nil || !strings.Contains(string(info), "Feature Count: 2") || !strings.Contains(string(info), "A drone hit a depot in Odesa overnight.") {
		t.Errorf("%v: %s", err, info)
	}
}

func TestAnExportSaysItsFilterInWords(t *testing.T) {
	into := gathered(t)
	decide(t, into, journal.New("AB", journal.View, journal.Set(journal.Views, "south", journal.FieldQuery, json.RawMessage(`{"text":"odesa"}`))))
	for lang, want := range map[string]string{"en": "“south”:", "uk": "“south”:"} {
		for _, ending := range []string{".geojson", ".svg"} {
			out := filepath.Join(t.TempDir(), "o"+ending)
			if _, faults, status := run("", "export", "--filter", "south", "--lang", lang, "--out", out, into); status != 0 {
				t.Fatal(faults)
			}
			if data, err := os.ReadFile(out); err != nil || !strings.Contains(string(data), want) || !strings.Contains(string(data), "odesa") {
				t.Errorf("%s %s does not say its filter, %v", lang, ending, err)
			}
		}
	}
}
