//go:build !unix

package export

import (
	"io/fs"
	"os"
)

// inherit does nothing: a new file has the owner that the folder gives it.
func inherit(*os.File, fs.FileInfo) {}

// running reports whether a program of the number runs.
func running(pid int) bool {
	p, err := os.FindProcess(pid)
	if err != nil {
		return false
	}
	_ = p.Release()
	return true
}
