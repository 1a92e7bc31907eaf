//go:build linux || freebsd || netbsd || openbsd

package app

import (
	"os"
	"path/filepath"
	"testing"
)

func TestDisplaysAreLookedForBeforeTheWindow(t *testing.T) {
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "X7"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for display, found := range map[string]bool{"": false, ":7": true, ":7.0": true, "unix:7": true, ":8": false, "elsewhere:0": true} {
		if err := reachable(display, folder); (err == nil) != found {
			t.Errorf("%q: %v", display, err)
		}
	}
}
