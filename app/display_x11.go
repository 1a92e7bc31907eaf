//go:build linux || freebsd || netbsd || openbsd

package app

import (
	"errors"
	"fmt"
	"os"
	"strings"
)

// screens is the folder in which X servers of this computer can be reached.
const screens = "/tmp/.X11-unix"

// Display says what to do when there is no display to open a window on; the
// toolkit would end with its own inner words.
func Display() error {
	if os.Getenv("WAYLAND_DISPLAY") != "" || os.Getenv("WAYLAND_SOCKET") != "" {
		return nil
	}
	return reachable(os.Getenv("DISPLAY"), screens)
}

// reachable says why an X display cannot be reached, as far as a look can tell: of
// one on another computer, or in a folder of its own, it cannot.
func reachable(display, folder string) error {
	const instead = "start it in a desktop session, or use the commands extract and render, which need none (strikemap --help)"
	if display == "" {
		return errors.New("there is no display to open a window on: " + instead)
	}
	number, local := strings.CutPrefix(strings.TrimPrefix(display, "unix"), ":")
	if !local {
		return nil
	}
	number, _, _ = strings.Cut(number, ".")
	if _, err := os.Stat(folder + "/X" + number); errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("the display %q does not answer: %s", display, instead)
	}
	return nil
}
