//go:build unix

package queue_test

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"strikemap/geo/team/teamtest"
)

// archive writes shards of invented articles into a folder, and returns their
// paths and all that is in them.
func archive(t *testing.T, folder string, shards, articles int) (paths []string, all string) {
	t.Helper()
	filler := strings.Repeat("Repair crews went on working through the day, and shops stayed open. ", 20)
	var text strings.Builder
	for s := range shards {
		at := text.Len()
		for i := range articles {
			town := []string{"Sumy", "Kharkiv", "Odesa", "Nikopol"}[i%4]
			fmt.Fprintf(&text, `{"id": "%d-%d", "published": "2025-05-05", "text": "Invented example %d of %d. A drone hit a warehouse in %s overnight. %s"}`+"\n", s, i, i, s, town, filler)
		}
		path := filepath.Join(folder, fmt.Sprintf("shard-%02d.jsonl", s))
		if err := os.WriteFile(path, []byte(text.String()[at:]), 0o600); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, path)
	}
	return paths, text.String()
}

// sorted returns the lines of a text in order.
func sorted(text string) []string {
	lines := strings.Split(text, "\n")
	slices.Sort(lines)
	return lines
}

// program builds the program without a window, which has the commands of the queue.
func program(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "strikemap")
	build := exec.Command("go", "build", "-trimpath", "-tags", "headless", "-o", path, "../../..")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("build the program: %v\n%s", err, out)
	}
	return path
}

// told runs the program and returns what it prints.
func told(t *testing.T, strikemap, in string, args ...string) string {
	t.Helper()
	cmd := exec.Command(strikemap, args...)
	var faults bytes.Buffer
	cmd.Stdin, cmd.Stderr = strings.NewReader(in), &faults
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v: %v %s", args, err, &faults)
	}
	return string(out)
}

func TestNoShardIsLostWhenAWorkerIsKilledTenTimes(t *testing.T) {
	address := teamtest.Start(t).Database(t, "archive")
	strikemap, out := program(t), filepath.Join(t.TempDir(), "out")
	paths, all := archive(t, t.TempDir(), 40, 250)
	told(t, strikemap, "", append([]string{"queue", "add", "--db", address}, paths...)...)
	ctx, stop := context.WithTimeout(context.Background(), 3*time.Minute)
	defer stop()
	worker := func() *exec.Cmd {
		cmd := exec.CommandContext(ctx, strikemap, "queue", "work", "--db", address, "--out", out, "--workers", "1", "--timeout", "5s", "--until-empty")
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		return cmd
	}
	steady := worker()
	for range 10 {
		victim := worker()
		time.Sleep(100*time.Millisecond + rand.N(time.Second))
		if err := victim.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		_ = victim.Wait() // it was killed
	}
	if err := worker().Wait(); err != nil {
		t.Errorf("a worker ends: %v", err)
	}
	if err := steady.Wait(); err != nil {
		t.Errorf("the other ends: %v", err)
	}
	if s := told(t, strikemap, "", "queue", "status", "--db", address); !strings.HasPrefix(s, "40 shards: 40 done, 0 at work, 0 waiting, 0 to be tried again, 0 given up\n10000 articles read, 0 dead letters") {
		t.Errorf("status: %s", s)
	}
	names, err := os.ReadDir(out)
	if err != nil || len(names) != 40 {
		t.Errorf("%d files, %v", len(names), err)
	}
	var got strings.Builder
	for _, n := range names {
		text, err := os.ReadFile(filepath.Join(out, n.Name()))
		if err != nil {
			t.Fatal(err)
		}
		got.Write(text)
	}
	if want := told(t, strikemap, all, "extract", "-"); !slices.Equal(sorted(got.String()), sorted(want)) {
		t.Errorf("the outputs have %d bytes and differ from those of extract, which has %d", got.Len(), len(want))
	}
}
