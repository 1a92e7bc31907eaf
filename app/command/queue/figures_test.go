//go:build unix

package queue_test

import (
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"strikemap/geo/team/teamtest"
)

// TestFigures prints what the queue costs beside reading alone, and how much two
// workers of one core each do of what one does.
func TestFigures(t *testing.T) {
	if os.Getenv("STRIKEMAP_BENCH") == "" {
		t.Skip("set STRIKEMAP_BENCH=1 to measure")
	}
	c, strikemap := teamtest.Start(t), program(t)
	paths, all := archive(t, t.TempDir(), 40, 500)
	extracted := func() float64 {
		extract := exec.Command(strikemap, "extract", "-")
		extract.Stdin, extract.Env = strings.NewReader(all), append(extract.Environ(), "GOMAXPROCS=1")
		if err := extract.Run(); err != nil {
			t.Fatal(err)
		}
		return seconds(extract)
	}
	worked := func(database string, workers int) (cpu float64, taken time.Duration) {
		address, out := c.Database(t, database), filepath.Join(t.TempDir(), "out")
		told(t, strikemap, "", append([]string{"queue", "add", "--db", address}, paths...)...)
		var all []*exec.Cmd
		start := time.Now()
		for range workers {
			cmd := exec.Command(strikemap, "queue", "work", "--db", address, "--out", out, "--workers", "1", "--until-empty")
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			all = append(all, cmd)
		}
		for _, cmd := range all {
			if err := cmd.Wait(); err != nil {
				t.Fatal(err)
			}
			cpu += seconds(cmd)
		}
		return cpu, time.Since(start)
	}
	// The best of three rounds: other work on the machine only adds.
	best := [4]float64{math.MaxFloat64, math.MaxFloat64, math.MaxFloat64, math.MaxFloat64}
	for i := range 3 {
		cpu, alone := worked(fmt.Sprint("one", i), 1)
		_, both := worked(fmt.Sprint("two", i), 2)
		for k, x := range []float64{extracted(), cpu, alone.Seconds(), both.Seconds()} {
			best[k] = min(best[k], x)
		}
	}
	fmt.Printf("figure queue-overhead %.3f of-extract goal ≤ 1.05\n", best[1]/best[0])
	fmt.Printf("figure queue-2-workers %.2f times-one goal ≥ 1.7\n", best[2]/best[3])
}

// seconds returns the time that a program had on cores.
func seconds(cmd *exec.Cmd) float64 {
	u := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano()).Seconds()
}
