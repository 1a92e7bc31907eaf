//go:build windows || darwin

package clip

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
)

// Can reports whether pictures can be copied.
func Can() bool { return true }

// Picture puts a picture, as the bytes of a PNG, on the clipboard, by a program that
// comes with the system.
func Picture(png []byte) error {
	f, err := os.CreateTemp("", "strikemap-*.png")
	if err == nil {
		_, err = f.Write(png)
		err = errors.Join(err, f.Close())
		defer os.Remove(f.Name())
	}
	if err == nil {
		err = command(f.Name()).Run()
	}
	if err != nil {
		return fmt.Errorf("copy the picture: %w", err)
	}
	return nil
}

// command returns what copies the picture of a file.
func command(path string) *exec.Cmd {
	if runtime.GOOS == "darwin" {
		return exec.Command("osascript", "-e", `on run a`, "-e", `set the clipboard to (read (POSIX file (item 1 of a)) as «class PNGf»)`, "-e", `end run`, path)
	}
	quoted := "'" + strings.ReplaceAll(path, "'", "''") + "'"
	return exec.Command("powershell", "-NoProfile", "-STA", "-Command",
		"Add-Type -AssemblyName System.Windows.Forms,System.Drawing; $p=[Drawing.Image]::FromFile("+quoted+"); [Windows.Forms.Clipboard]::SetImage($p); $p.Dispose()")
}
