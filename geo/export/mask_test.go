//go:build unix

package export

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

func TestNewFileFollowsTheMask(t *testing.T) {
	defer syscall.Umask(syscall.Umask(0o027))
	path := filepath.Join(t.TempDir(), "a.csv")
	if err := Save(path, writeText("new")); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o640 {
		t.Errorf("%v, %v", info.Mode(), err)
	}
}
