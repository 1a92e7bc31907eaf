package command

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/workspace"
)

// judge does deeds in a workspace, given what tells the reports apart: their places.
func judge(t *testing.T, path string, deeds func(report map[string]string) []journal.Deed) {
	t.Helper()
	w, err := workspace.Open(path, workspace.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	book, err := w.Book(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	of := map[string]string{}
	for _, e := range book.Entries() {
		of[e.Lead.Place.Name] = e.Event.ID
	}
	for _, d := range deeds(of) {
		d.Seen = 1 << 40
		if _, err := w.Append(context.Background(), d); err != nil {
			t.Fatal(err)
		}
	}
}

func TestTheReadingIsScoredAgainstWhatWasDecided(t *testing.T) {
	path := gathered(t)
	if _, faults, status := run("", "evaluate", "--gold", path); status != 1 || !strings.Contains(faults, "nothing was decided in it") {
		t.Errorf("status %d: %s", status, faults)
	}
	judge(t, path, func(report map[string]string) []journal.Deed {
		return []journal.Deed{
			journal.Decide("AB", journal.Judgement{Verdict: journal.Accepted}, report["Odesa"]),
			journal.New("AB", journal.Correct, journal.Set(journal.Reports, report["Odesa"], "weapons", []geo.Weapon{geo.WeaponShahed})),
			journal.Decide("AB", journal.Judgement{Verdict: journal.Rejected}, report["Sumy"]),
		}
	})
	labels := filepath.Join(t.TempDir(), "gold.jsonl")
	out, faults, status := run("", "evaluate", "--gold", path, "--out", labels)
	if status != 0 || faults != "" {
		t.Fatalf("status %d: %s", status, faults)
	}
	for _, want := range []string{"read as decided, kind                     1 of 1", "read as decided, weapons                  0 of 1", "wrong   b  strike  Sumy  rejected"} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is not in\n%s", want, out)
		}
	}
	data, err := os.ReadFile(labels)
	if err != nil || strings.Count(string(data), "\n") != 2 || !strings.Contains(string(data), `"place":"Odesa"`) {
		t.Errorf("%s, %v", data, err)
	}
}

func TestLabelsOfFilesAndOfAWorkspaceAreNotMixed(t *testing.T) {
	path := gathered(t)
	for _, args := range [][]string{
		{"evaluate", "--gold", path, t.TempDir()}, {"evaluate", "--gold", "gold.jsonl"}, {"evaluate", "--gold", "gold.jsonl", "--out", "x", "texts"},
	} {
		if _, faults, status := run("", args...); status == 0 || faults == "" {
			t.Errorf("%v: status %d, %q", args, status, faults)
		}
	}
}

func TestEvaluateWantsLabels(t *testing.T) {
	dir := folder(t, map[string]string{"none.jsonl": "\n"})
	if _, faults, status := run("", "evaluate", "--gold", filepath.Join(dir, "none.jsonl"), dir); status != 1 || !strings.Contains(faults, "no labels are in it") {
		t.Errorf("status %d: %s", status, faults)
	}
}
