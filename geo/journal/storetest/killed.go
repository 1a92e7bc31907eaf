package storetest

import (
	"bufio"
	"os/exec"
	"strings"
	"testing"
	"time"
)

// Killed starts a program, kills it after a while, and returns what it had printed until
// then: names behind "kept", and what stands behind "stopped" if it ended by itself.
func Killed(t testing.TB, program *exec.Cmd, after time.Duration) (kept []string, stopped string) {
	t.Helper()
	out, err := program.StdoutPipe()
	if err == nil {
		err = program.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	kill := time.AfterFunc(after, func() { _ = program.Process.Kill() })
	defer kill.Stop()
	for in := bufio.NewScanner(out); in.Scan(); {
		switch what, name, _ := strings.Cut(in.Text(), " "); what {
		case "kept":
			kept = append(kept, name)
		case "stopped":
			stopped = name
		case "PASS": // a test binary that ended by itself
		default:
			t.Errorf("the program said %q", in.Text())
		}
	}
	_ = program.Wait() // it was killed
	return kept, stopped
}
