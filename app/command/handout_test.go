package command

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"strikemap/app/internal/week"
	"strikemap/assets"
	"strikemap/geo/briefing"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
	"strikemap/geo/workspace"
)

// briefed returns a workspace with a briefing of the invented week, called "week 47".
func briefed(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "week.gpkg")
	rs, err := week.Readings(assets.Gazetteer)
	if err != nil {
		t.Fatal(err)
	}
	w, err := workspace.Create(path, workspace.Options{Program: "test"})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Import(t.Context(), slices.Values(rs)); err != nil {
		t.Fatal(err)
	}
	book := ledger.New(slices.Values(rs), journal.Fold(slices.Values([]journal.Deed{})))
	d := briefing.Of(book, briefing.Draft, book.Entries()).Make("A", "week 47", "Invented week", time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC))
	if _, err := w.Append(t.Context(), d); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestABriefingIsWrittenAsAHandout(t *testing.T) {
	path := briefed(t)
	for name, begins := range map[string]string{"f.pdf": "%PDF-", "f.html": "<!DOCTYPE html>\n<html lang=\"uk\">", "f.zip": "PK"} {
		out := filepath.Join(t.TempDir(), name)
		if _, faults, status := run("", "export", "--briefing", "week 47", "--lang", "uk", "--paper", "letter", "--out", out, path); status != 0 {
			t.Fatalf("%s: %s", name, faults)
		}
		if data, err := os.ReadFile(out); err != nil || !strings.HasPrefix(string(data), begins) {
			t.Errorf("%s begins otherwise: %v", name, err)
		}
	}
	folder := t.TempDir()
	if _, faults, status := run("", "export", "--briefing", "week 47", "--out", filepath.Join(folder, "s.png"), path); status != 0 {
		t.Fatal(faults)
	}
	if all, _ := filepath.Glob(filepath.Join(folder, "s-*.png")); len(all) != 14 || filepath.Base(all[0]) != "s-01.png" {
		t.Errorf("pictures %v", all)
	}
}

func TestABriefingThatIsNotThereIsSaid(t *testing.T) {
	path := briefed(t)
	for args, want := range map[string]string{
		"--briefing,other,--out,f.pdf":   `no briefing "other" was made in it: choose one of week 47`,
		"--briefing,week 47,--out,f.csv": "f.csv ends in none of .pdf, .html, .zip, .png, in which a handout ends",
	} {
		_, faults, status := run("", append(append([]string{"export"}, strings.Split(args, ",")...), path)...)
		if status == 0 || !strings.Contains(faults, want) {
			t.Errorf("%s: %s", args, faults)
		}
	}
}

func TestAHandoutThatIsSafeToPublishSaysWhatWasWithheld(t *testing.T) {
	path, out := briefed(t), filepath.Join(t.TempDir(), "f.html")
	_, said, status := run("", "export", "--briefing", "week 47", "--publish-safe", "--grid", "5", "--fresh", "0", "--lang", "uk", "--out", out, path)
	if status != 0 || !strings.Contains(said, "5") {
		t.Fatal(said)
	}
	data, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	page := string(data)
	if strings.Contains(page, "<blockquote") || !strings.Contains(page, "координати не точніші за 5 км; без цитат; без назв файлів") {
		t.Error("it has a quote, or does not say what was withheld")
	}
}
