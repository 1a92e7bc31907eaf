//go:build unix

package export

import (
	"errors"
	"io/fs"
	"os"
	"syscall"
)

// inherit gives a file the owner and group of the one that it replaces, where the
// system lets the user do so.
func inherit(f *os.File, old fs.FileInfo) {
	if s, ok := old.Sys().(*syscall.Stat_t); ok {
		_ = f.Chown(int(s.Uid), int(s.Gid))
	}
}

// running reports whether a program of the number runs.
func running(pid int) bool {
	return pid > 0 && !errors.Is(syscall.Kill(pid, 0), syscall.ESRCH)
}
