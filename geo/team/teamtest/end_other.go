//go:build unix && !linux

package teamtest

import "syscall"

// endWithParent does nothing: this system has no such signal.
func endWithParent(*syscall.SysProcAttr) {}
