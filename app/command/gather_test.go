package command

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"strikemap/geo/journal"
	"strikemap/geo/workspace"
)

// gathered is a workspace of two invented articles and its path.
func gathered(t *testing.T) string {
	t.Helper()
	dir := folder(t, map[string]string{"a.txt": "Invented example. A drone hit a depot in Odesa overnight.", "b.txt": "Invented example. A missile struck a school in Sumy on Monday."})
	into := filepath.Join(t.TempDir(), "week.gpkg")
	out, faults, status := run("", "gather", "--into", into, "--published", "2025-05-05", "--publisher", "Example Times", "--by", "AB", dir)
	if status != 0 || faults != "" || !strings.Contains(out, "added 2 articles with 2 reports, skipped 0") {
		t.Fatalf("status %d: %s%s", status, out, faults)
	}
	return into
}

func TestGatherKeepsAndSkipsWhatIsThere(t *testing.T) {
	into := gathered(t)
	dir := folder(t, map[string]string{"c.txt": "Invented example. A drone hit a depot in Odesa overnight.", "d.txt": "Invented example. Drones attacked Kharkiv on Tuesday."})
	out, faults, status := run("", "gather", "--into", into, dir)
	if status != 0 || faults != "" || !strings.Contains(out, "added 1 articles with 1 reports, skipped 1 that") {
		t.Errorf("status %d: %s%s", status, out, faults)
	}
	file := filepath.Join(t.TempDir(), "out.csv")
	if out, faults, status := run("", "export", "--out", file, into); status != 0 || out+faults != "" {
		t.Fatalf("status %d: %s%s", status, out, faults)
	}
	data, err := os.ReadFile(file)
	if n := strings.Count(string(data), "\n"); err != nil || n != 4 || !strings.Contains(string(data), "Example Times") || !strings.Contains(string(data), "2025-05-05") {
		t.Errorf("%d in %s, %v", n, data, err)
	}
}

func TestGatherMakesNoFileOfNothing(t *testing.T) {
	into := filepath.Join(t.TempDir(), "week.gpkg")
	if _, _, status := run("", "gather", "--into", into, folder(t, nil)); status != 1 {
		t.Errorf("status %d", status)
	}
	if _, err := os.Stat(into); err == nil {
		t.Error("a workspace was made")
	}
}

func TestTwoGathersIntoOneNewFileBothKeepWhatTheyRead(t *testing.T) {
	into := filepath.Join(t.TempDir(), "week.gpkg")
	texts := []string{"Invented example. A drone hit a depot in Odesa.", "Invented example. A missile struck a school in Sumy."}
	var both sync.WaitGroup
	for _, text := range texts {
		dir := folder(t, map[string]string{"a.txt": text})
		both.Go(func() {
			if _, faults, status := run("", "gather", "--into", into, dir); status != 0 {
				t.Errorf("status %d: %s", status, faults)
			}
		})
	}
	both.Wait()
	if out, faults, status := run("", "extract", into); status != 0 || strings.Count(out, "\n") != len(texts) {
		t.Errorf("status %d: %s%s", status, out, faults)
	}
}

func TestAFileThatIsNoWorkspaceIsLeftAlone(t *testing.T) {
	dir := folder(t, map[string]string{"week.gpkg": "Invented notes.", "a.txt": "A drone hit a depot in Odesa."})
	into := filepath.Join(dir, "week.gpkg")
	for _, args := range [][]string{{"gather", "--into", into, filepath.Join(dir, "a.txt")}, {"export", "--out", filepath.Join(dir, "o.csv"), into}, {"render", "--out", filepath.Join(dir, "o.png"), into}} {
		if _, faults, status := run("", args...); status != 1 || !strings.Contains(faults, "no workspace of Strikemap") {
			t.Errorf("%v: status %d, %s", args, status, faults)
		}
	}
	if data, _ := os.ReadFile(into); string(data) != "Invented notes." {
		t.Errorf("%q", data)
	}
}

// decide appends deeds to a workspace.
func decide(t *testing.T, path string, deeds ...journal.Deed) {
	t.Helper()
	w, err := workspace.Open(path, workspace.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	for _, d := range deeds {
		d.Seen = 1 << 40
		if _, err := w.Append(context.Background(), d); err != nil {
			t.Fatal(err)
		}
	}
}

func TestExportWritesWhatWasDecided(t *testing.T) {
	into, dir := gathered(t), t.TempDir()
	w, err := workspace.Open(into, workspace.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	book, err := w.Book(context.Background())
	if err != nil || len(book.Entries()) != 2 {
		t.Fatalf("%v, %d events", err, len(book.Entries()))
	}
	w.Close()
	first, second := book.Entries()[0].Event.ID, book.Entries()[1].Event.ID
	decide(t, into, journal.Decide("AB", journal.Judgement{Verdict: journal.Rejected}, first),
		journal.New("AB", journal.Correct, journal.Set(journal.Reports, second, "kind", "interception")),
		journal.New("AB", journal.View, journal.Set(journal.Views, "refused", journal.FieldQuery, json.RawMessage(`{"choices":{"review":["rejected"]}}`))))
	for name, c := range map[string]struct{ args, want, not string }{
		"all but the rejected": {"", "interception", first},
		"a saved view":         {"refused", first, second},
	} {
		for _, ending := range []string{".geojson", ".csv", ".kml", ".jsonl"} {
			file := filepath.Join(dir, "out"+ending)
			args := []string{"export", "--out", file, into}
			if c.args != "" {
				args = append(args, "--filter", c.args)
			}
			_, faults, status := run("", args...)
			data, _ := os.ReadFile(file)
			if status != 0 || !strings.Contains(string(data), c.want) || strings.Contains(string(data), c.not) {
				t.Errorf("%s as %s: status %d, %s %s", name, ending, status, faults, data)
			}
		}
	}
	if _, faults, status := run("", "export", "--filter", "week", "--out", filepath.Join(dir, "o.csv"), into); status != 1 || !strings.Contains(faults, "choose one of refused") {
		t.Errorf("status %d, %s", status, faults)
	}
}

func TestReportsAndWorkspacesAreReadBack(t *testing.T) {
	printed, faults, _ := run("", "extract", bundled)
	if faults != "" {
		t.Fatal(faults)
	}
	file := filepath.Join(t.TempDir(), "reports.jsonl")
	write(t, file, printed)
	again, faults, status := run("", "extract", file)
	if status != 0 || faults != "" || again != printed {
		t.Errorf("status %d, %s: what is read back is something else", status, faults)
	}
	for _, source := range []string{file, gathered(t)} {
		out := filepath.Join(t.TempDir(), "map.svg")
		if _, faults, status := run("", "render", "--out", out, source); status != 0 || faults != "" {
			t.Errorf("%s: status %d, %s", source, status, faults)
		}
		if data, _ := os.ReadFile(out); len(data) == 0 {
			t.Errorf("%s: nothing was drawn", source)
		}
	}
}

// measureGather prints how long 1,000 articles of 3 kB take to be read and saved.
func measureGather(t *testing.T) {
	t.Helper()
	dir := t.TempDir()
	filler := strings.Repeat("Repair crews went on working through the day, and shops stayed open. ", 42)
	for i := range 1000 {
		write(t, filepath.Join(dir, fmt.Sprintf("%d.txt", i)), fmt.Sprintf("Invented example %d. A drone hit a warehouse in Sumy overnight. Debris fell in Odesa, two were hurt. %s", i, filler))
	}
	start := time.Now()
	if out, faults, status := run("", "gather", "--into", filepath.Join(t.TempDir(), "w.gpkg"), dir); status != 0 {
		t.Fatal(out, faults)
	}
	fmt.Printf("figure gather-1000 %.2f s goal ≤ 4\n", time.Since(start).Seconds())
}
