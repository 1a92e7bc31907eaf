//go:build e2e

// Package e2e drives the built program as a person would: in a window on a
// virtual screen, with pointer and keys, looking at what is shown.
package e2e

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

const (
	root      = "../.."
	readyLine = "strikemap: ready"
)

// built is the program, built once for all tests.
var built string

func TestMain(m *testing.M) {
	folder, err := os.MkdirTemp("", "strikemap-e2e")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	built = filepath.Join(folder, "strikemap")
	build := exec.Command("go", "build", "-buildvcs=false", "-tags", "migrated_fynedo", "-o", built, ".")
	build.Dir = root
	build.Stderr = os.Stderr
	status := 1
	if err := build.Run(); err == nil {
		status = m.Run()
	}
	os.RemoveAll(folder)
	os.Exit(status)
}

// program is a running window.
type program struct {
	command *exec.Cmd
	started time.Time
	home    string        // its own
	ready   time.Duration // from process start to the first painted map
}

// open starts the program in a home of its own and waits for its first map.
func (d *display) open(t *testing.T, path string, extra []string, args ...string) *program {
	t.Helper()
	p := &program{command: exec.Command(path, args...), started: time.Now()}
	home := t.TempDir()
	p.home = home
	p.command.Env = append(d.environment(), "HOME="+home, "XDG_CONFIG_HOME="+home, "XDG_CACHE_HOME="+home, "STRIKEMAP_READY=1")
	p.command.Env = append(p.command.Env, extra...)
	out, err := p.command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	startUntilCleanup(t, p.command)
	ready := make(chan bool, 1)
	go func() {
		for lines := bufio.NewScanner(out); lines.Scan(); {
			if strings.HasPrefix(lines.Text(), readyLine) {
				ready <- true
			}
		}
	}()
	select {
	case <-ready:
		p.ready = time.Since(p.started)
	case <-time.After(60 * time.Second):
		t.Fatal("the window did not become ready within a minute")
	}
	return p
}
