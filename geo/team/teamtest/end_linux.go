package teamtest

import "syscall"

// endWithParent has a process end when this one does, however.
func endWithParent(a *syscall.SysProcAttr) { a.Pdeathsig = syscall.SIGQUIT }
