package export

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func writeText(s string) func(io.Writer) error {
	return func(w io.Writer) error { _, err := io.WriteString(w, s); return err }
}

func TestSaveReplacesTheFileAsAWhole(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a.csv")
	if err := Save(path, writeText("old")); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(path, 0o600); err != nil {
		t.Fatal(err)
	}
	link := filepath.Join(dir, "link.csv")
	if err := os.Symlink(path, link); err != nil {
		t.Skip("no symbolic links:", err)
	}
	if err := Save(link, writeText("new")); err != nil {
		t.Fatal(err)
	}
	got, _ := os.ReadFile(path)
	info, _ := os.Stat(path)
	if string(got) != "new" || info.Mode().Perm() != 0o600 {
		t.Errorf("%q with mode %v", got, info.Mode())
	}
}

func TestFailedSaveLeavesTheOldFile(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a.csv")
	if err := Save(path, writeText("old")); err != nil {
		t.Fatal(err)
	}
	err := Save(path, func(w io.Writer) error { return errors.Join(writeText("new")(w), errors.New("out of ink")) })
	if err == nil || err.Error() != "save "+path+": out of ink" {
		t.Error(err)
	}
	got, _ := os.ReadFile(path)
	left, _ := os.ReadDir(dir)
	if string(got) != "old" || len(left) != 1 {
		t.Errorf("%q, %d files", got, len(left))
	}
}

func TestSaveSaysWhatToDo(t *testing.T) {
	dir := t.TempDir()
	for path, want := range map[string]string{
		filepath.Join(dir, "none", "a.csv"): "no such file or directory; choose a folder that exists",
		dir:                                 "it is no regular file: choose another name",
	} {
		if err := Save(path, writeText("x")); err == nil || !strings.HasSuffix(err.Error(), want) || !strings.HasPrefix(err.Error(), "save "+path+": ") {
			t.Errorf("%v, want %q", err, want)
		}
	}
}
