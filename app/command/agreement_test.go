package command

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"strikemap/geo/journal"
	"strikemap/geo/workspace"
)

// decided gives the first events of a workspace verdicts and returns how many it
// has.
func decided(t *testing.T, path, author string, verdicts ...journal.Review) int {
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
	for i, v := range verdicts {
		d := journal.Decide(author, journal.Judgement{Verdict: v}, book.Entries()[i].Event.ID)
		d.Seen = 1 << 40
		if _, err := w.Append(context.Background(), d); err != nil {
			t.Fatal(err)
		}
	}
	return len(book.Entries())
}

func TestASecondReadingIsBlindAndIsCompared(t *testing.T) {
	folder := t.TempDir()
	first, second, list := filepath.Join(folder, "first.gpkg"), filepath.Join(folder, "second.gpkg"), filepath.Join(folder, "list.csv")
	if _, faults, status := run("", "gather", "--into", first, "--by", "A", bundled); status != 0 {
		t.Fatal(faults)
	}
	decided(t, first, "A", journal.Accepted, journal.Rejected, journal.Accepted)
	if _, faults, status := run("", "team", "copy", "--blind", first, second); status != 0 {
		t.Fatal(faults)
	}
	if out, faults, status := run("", "evaluate", "--agreement", first, second); status != 1 || !strings.Contains(faults, "no event that both decided") {
		t.Errorf("the copy is not blind: %d %q %q", status, out, faults)
	}
	decided(t, second, "B", journal.Accepted, journal.Accepted)
	out, faults, status := run("", "evaluate", "--agreement", "--list", list, first, second)
	if status != 0 || !strings.Contains(out, "2 events were decided by both, 1 by the first alone, 0 by the second alone.") || !strings.Contains(out, "1 differences to adjudicate") {
		t.Errorf("%d %q\n%s", status, faults, out)
	}
	if text, err := os.ReadFile(list); err != nil || !strings.Contains(string(text), ",verdict,rejected,accepted,") {
		t.Errorf("%v %s", err, text)
	}
}

func TestWhatCannotBeComparedOrCopiedIsUsage(t *testing.T) {
	for _, args := range [][]string{
		{"evaluate", "--agreement", "a.gpkg"},
		{"evaluate", "--agreement", "a.gpkg", "b.txt"},
		{"evaluate", "--agreement", "--gold", "g.jsonl", "a.gpkg", "b.gpkg"},
		{"evaluate", "--gold", "g.jsonl", "--list", "l.csv", "texts"},
		{"team", "copy", "a.gpkg", "b.txt"},
		{"team", "copy", "--filter", "odesa", "a.gpkg", "b.gpkg"},
		{"team", "copy", "a.gpkg", "postgres://ann:secret@host/week"},
		{"team", "init", "--db", "week"},
		{"team"},
	} {
		if out, faults, status := run("", args...); status != statusUsage || out != "" || faults == "" || strings.Contains(faults, "secret") {
			t.Errorf("%q: status %d, printed %q, faults %q", args, status, out, faults)
		}
	}
	if _, faults, status := run("", "queue", "status"); status != statusFaults || !strings.Contains(faults, "program without a window") {
		t.Errorf("the window has a queue: %d %q", status, faults)
	}
}
