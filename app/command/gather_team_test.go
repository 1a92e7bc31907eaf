package command

import (
	"strings"
	"testing"

	"strikemap/geo/team/teamtest"
)

func TestGatherAddsToATeamsWorkspace(t *testing.T) {
	address := teamtest.Start(t).Database(t, "week")
	dir := folder(t, map[string]string{"a.txt": "Invented example. A drone hit a depot in Odesa overnight."})
	if _, faults, status := run("", "gather", "--into", address, dir); status != 1 || !strings.Contains(faults, "strikemap team init") {
		t.Errorf("before it is made: status %d: %s", status, faults)
	}
	if _, faults, status := run("", "team", "init", "--db", address); status != 0 {
		t.Fatalf("status %d: %s", status, faults)
	}
	for _, want := range []string{"added 1 articles with 1 reports, skipped 0", "added 0 articles with 0 reports, skipped 1"} {
		out, faults, status := run("", "gather", "--into", address, "--by", "AB", dir)
		if status != 0 || faults != "" || !strings.Contains(out, want) {
			t.Errorf("status %d: %s%s", status, out, faults)
		}
	}
	if out, _, status := run("", "extract", address); status != 0 || strings.Count(out, "\n") != 1 || !strings.Contains(out, "Odesa") {
		t.Errorf("status %d: %s", status, out)
	}
}

func TestGatherRefusesAnAddressWithAPassword(t *testing.T) {
	if _, faults, status := run("", "gather", "--into", "postgres://ann:secret@example.com/week", "a.txt"); status != 2 || !strings.Contains(faults, "PGPASSWORD") {
		t.Errorf("status %d: %s", status, faults)
	}
}
