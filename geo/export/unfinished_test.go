package export

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"
)

func onUnix(t *testing.T) {
	if runtime.GOOS == "windows" || runtime.GOOS == "js" {
		t.Skip("permissions and links are Unix's")
	}
}

func TestReadOnlyFileIsNotReplaced(t *testing.T) {
	onUnix(t)
	path := filepath.Join(t.TempDir(), "a.csv")
	if err := os.WriteFile(path, []byte("old"), 0o444); err != nil {
		t.Fatal(err)
	}
	err := Save(path, writeText("new"))
	if got, _ := os.ReadFile(path); err == nil || !strings.Contains(err.Error(), "it is read-only") || string(got) != "old" {
		t.Errorf("%v, %q", err, got)
	}
}

func TestNewFileIsMadeWhereALinkPoints(t *testing.T) {
	onUnix(t)
	dir := t.TempDir()
	link := filepath.Join(dir, "link.csv")
	if err := os.Symlink("target.csv", link); err != nil {
		t.Fatal(err)
	}
	if err := Save(link, writeText("new")); err != nil {
		t.Fatal(err)
	}
	got, _ := os.ReadFile(filepath.Join(dir, "target.csv"))
	if info, err := os.Lstat(link); string(got) != "new" || err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Errorf("%q, %v", got, err)
	}
	round := filepath.Join(dir, "round.csv")
	if err := os.Symlink("round.csv", round); err != nil {
		t.Fatal(err)
	}
	if err := Save(round, writeText("new")); err == nil || !strings.Contains(err.Error(), "go round") {
		t.Error(err)
	}
}

func TestSaveSweepsWhatKilledProgramsLeft(t *testing.T) {
	onUnix(t)
	dir := t.TempDir()
	write := func(name string, age time.Duration) {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, nil, 0o600); err != nil {
			t.Fatal(err)
		}
		at := time.Now().Add(-age)
		if err := os.Chtimes(path, at, at); err != nil {
			t.Fatal(err)
		}
	}
	gone := 1 << 30 // no program has so high a number
	write(fmt.Sprintf(".strikemap-%s-%d-1", computer(), gone), 0)
	write(fmt.Sprintf(".strikemap-%s-%d-1", computer(), os.Getpid()), 0)
	write(".strikemap-elsewhere-7-1", time.Hour)
	write(".strikemap-elsewhere-7-2", 48*time.Hour)
	write(".strikemap-123456", 48*time.Hour)
	write("other", 48*time.Hour)
	if err := Save(filepath.Join(dir, "a.csv"), writeText("new")); err != nil {
		t.Fatal(err)
	}
	var left []string
	entries, _ := os.ReadDir(dir)
	for _, e := range entries {
		left = append(left, strings.ReplaceAll(e.Name(), computer(), "a-computer"))
	}
	slices.Sort(left)
	want := fmt.Sprintf(".strikemap-a-computer-%d-1 .strikemap-elsewhere-7-1 a.csv other", os.Getpid())
	if got := strings.Join(left, " "); got != want {
		t.Errorf("left %s, want %s", got, want)
	}
}

func TestSpillGivesBackWhatItTook(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	for _, n := range []int{0, 10, mostKept/1000 + 10, 4 * mostKept / 1000} {
		s, want := newSpill(), new(bytes.Buffer)
		for i := range n {
			part := fmt.Sprintf("%0999d\n", i)
			want.WriteString(part)
			if _, err := io.WriteString(s, part); err != nil {
				t.Fatal(err)
			}
		}
		var got bytes.Buffer
		if err := s.copyTo(&got); err != nil || !bytes.Equal(got.Bytes(), want.Bytes()) {
			t.Errorf("%d parts: %d bytes, want %d, %v", n, got.Len(), want.Len(), err)
		}
		s.close()
		if left, _ := os.ReadDir(os.TempDir()); len(left) != 0 {
			t.Errorf("%d parts: %d files left", n, len(left))
		}
	}
}
