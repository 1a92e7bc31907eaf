//go:build !(linux || darwin || freebsd || netbsd || openbsd || js)

package pdftext

// reserve returns nil: the memory is a slice that grows.
func reserve(uint64) []byte { return nil }

func giveBack([]byte) {}
