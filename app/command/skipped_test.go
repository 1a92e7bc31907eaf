package command

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// folder makes a folder of invented files.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestFilesThatNobodyAskedForAreNoFault(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": "A drone hit a depot in Odesa.", "b.jpg": "x", "c.jpg": "x", "d.css": "x", "e.rtf": `{\rtf1 x}`})
	out, told, status := run("", "extract", dir)
	if status != 0 || !strings.Contains(out, "Odesa") {
		t.Errorf("status %d: %s", status, out)
	}
	for _, want := range []string{"e.rtf: it is in Rich Text Format: save it", "skipped 3 files of kinds that are not read: 1 .css, 2 .jpg"} {
		if !strings.Contains(told, want) {
			t.Errorf("%q is not in %q", want, told)
		}
	}
}

func TestNothingReadIsAFault(t *testing.T) {
	for name, files := range map[string]map[string]string{
		"an empty folder":                     {},
		"a folder of files that no one reads": {"a.rtf": `{\rtf1 x}`, "b.jpg": "x"},
	} {
		if _, told, status := run("", "extract", folder(t, files)); status != 1 || !strings.Contains(told, "no article was read") {
			t.Errorf("%s: status %d, %q", name, status, told)
		}
	}
}
