package workspace

import "syscall"

// The marks of file systems that lie on other machines, from linux/magic.h and
// statfs(2).
var networks = map[int64]bool{
	0x6969: true, 0x517B: true, 0xFF534D42: true, 0xFE534D42: true, 0x00C36400: true, 0x5346414F: true, 0x73757245: true, 0x01021997: true,
}

// onNetwork reports whether a file lies on another machine.
func onNetwork(path string) bool {
	var s syscall.Statfs_t
	return syscall.Statfs(path, &s) == nil && networks[int64(uint32(s.Type))]
}
