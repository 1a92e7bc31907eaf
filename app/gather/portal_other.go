//go:build !(linux || freebsd || openbsd || netbsd) || android

package gather

import "errors"

// System asks for files by the desktop's own dialog; here there is none that takes
// many.
func System(Ask) ([]string, error) { return nil, errors.ErrUnsupported }
