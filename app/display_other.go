//go:build !(linux || freebsd || netbsd || openbsd)

package app

// Display returns nil: a desktop always has one.
func Display() error { return nil }
