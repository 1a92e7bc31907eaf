package clip

// Can reports whether pictures can be copied.
func Can() bool { return false }

// Picture says that it cannot.
func Picture([]byte) error { return errNone }
