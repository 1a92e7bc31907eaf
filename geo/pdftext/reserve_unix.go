//go:build linux || darwin || freebsd || netbsd || openbsd

package pdftext

import "syscall"

// reserve returns memory that the system lends when it is touched; nil when it
// has none.
func reserve(size uint64) []byte {
	whole, err := syscall.Mmap(-1, 0, int(size), syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	if err != nil {
		return nil
	}
	return whole
}

func giveBack(whole []byte) { _ = syscall.Munmap(whole) }
