package app

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestWhatComesIntoAWatchedFolderLeavesTheChoice(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	watched, other := t.TempDir(), t.TempDir()
	file := func(folder, town string) string {
		path := filepath.Join(folder, town+".txt")
		text := "This text is invented. A drone hit a school in " + town + " on 23 November 2025.\n"
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	w.files.open([]string{file(other, "Poltava")})
	w.watching.folder = watched
	w.files.arrived([]string{file(watched, "Konotop")})
	if got := chosenPlace(w); got != "Poltava" {
		t.Errorf("%s is chosen", got)
	}
	if got := w.status.summary.Text; !strings.Contains(got, "1 article came into the watched folder") {
		t.Errorf("it says %q", got)
	}
	w.files.open([]string{file(other, "Lviv")})
	if got := chosenPlace(w); got != "Lviv" {
		t.Errorf("%s is chosen after a person opened a file", got)
	}
}
