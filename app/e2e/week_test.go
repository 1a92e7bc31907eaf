//go:build e2e

package e2e

import (
	"context"
	"fmt"
	"image"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"strikemap/geo/journal"
	"strikemap/geo/workspace"
)

// weekArticles is how many articles a week of the test has.
const weekArticles = 20

// inventedWeek writes the articles of a week that never was into a folder.
func inventedWeek(t *testing.T) (folder string) {
	t.Helper()
	folder = filepath.Join(t.TempDir(), "Invented Courier")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	towns := []string{"Sumy", "Poltava", "Nikopol", "Izmail", "Konotop", "Kherson", "Kharkiv", "Odesa", "Lviv", "Rivne"}
	for i := range weekArticles {
		text := fmt.Sprintf("Invented example %d\nInvented Courier, %d May 2025.\nThis text is invented. A drone hit a warehouse in %s on %d May 2025, injuring %d people.\n",
			i+1, 4+i%7, towns[i%len(towns)], 3+i%7, 2+i%5)
		if err := os.WriteFile(filepath.Join(folder, fmt.Sprintf("invented-%02d.txt", i+1)), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

// kept reads a workspace beside the window that has it open.
func kept(t *testing.T, path string) (articles int, verdicts map[journal.Review]int) {
	t.Helper()
	verdicts = map[journal.Review]int{}
	time.Sleep(500 * time.Millisecond) // who reads keeps others from writing
	w, err := workspace.Open(path, workspace.Options{ReadOnly: true})
	if err != nil {
		return 0, verdicts // not there yet, or being written
	}
	defer w.Close()
	book, err := w.Book(context.Background())
	if err != nil {
		return 0, verdicts
	}
	for range book.Readings() {
		articles++
	}
	for _, e := range book.Entries() {
		verdicts[e.Review()]++
	}
	return articles, verdicts
}

// ended waits until a program has ended by itself.
func (p *program) ended(t *testing.T) {
	t.Helper()
	done := make(chan error, 1)
	go func() { done <- p.command.Wait() }()
	select {
	case err := <-done:
		if err != nil {
			t.Errorf("it ended with %v", err)
		}
	case <-time.After(20 * time.Second):
		t.Fatal("the window does not close")
	}
}

// valid has GDAL look at a file, where it is installed.
func valid(t *testing.T, path string) {
	t.Helper()
	if _, err := exec.LookPath("ogrinfo"); err != nil {
		t.Logf("not looked at with ogrinfo: %v", err)
		return
	}
	out := shell(t, filepath.Dir(path), fmt.Sprintf("ogrinfo -so -al %q 2>&1", filepath.Base(path)))
	if !strings.Contains(out, "Layer name: events") || strings.Contains(out, "ERROR") || strings.Contains(out, "Warning") {
		t.Errorf("ogrinfo says:\n%s", out)
	}
}

// exported has what was decided written by the program's command: all but what was
// rejected, with the verdicts.
func exported(t *testing.T, path string) {
	t.Helper()
	folder := t.TempDir()
	for _, name := range []string{"decided.csv", "decided.gpkg"} {
		shell(t, folder, fmt.Sprintf("%q export --out %s %q", built, name, path))
	}
	table, err := os.ReadFile(filepath.Join(folder, "decided.csv"))
	if rows := strings.Count(string(table), "\n"); err != nil || rows != weekArticles {
		t.Errorf("%v, %d rows with the head", err, rows)
	}
	valid(t, filepath.Join(folder, "decided.gpkg"))
}

// merges makes one event of two that it marks, and takes that back.
func merges(t *testing.T, d *display, path string) {
	t.Helper()
	events := func() (n int) {
		_, verdicts := kept(t, path)
		for _, of := range verdicts {
			n += of
		}
		return n
	}
	before := events()
	d.do(t, "key", "shift+Down")
	time.Sleep(300 * time.Millisecond)
	d.do(t, "key", "m")
	waitFor(t, "one event of two", func() bool { return events() == before-1 })
	d.do(t, "key", "ctrl+z")
	waitFor(t, "two events again", func() bool { return events() == before })
}

// writes exports a picture by the sheet, which offers a name beside the workspace.
func writes(t *testing.T, d *display, path string) {
	t.Helper()
	d.do(t, "key", "ctrl+e")
	d.settled(t)
	d.do(t, "key", "Return")
	waitFor(t, "the picture", func() bool { _, err := os.Stat(path); return err == nil })
	d.settled(t)
}

// TestE2EWeek gathers a week of invented articles, decides of them by keys alone,
// closes, opens again and exports.
func TestE2EWeek(t *testing.T) {
	for _, look := range []struct {
		size     image.Point
		theme    string
		language string
	}{{image.Pt(1280, 720), "light", "en_US"}, {image.Pt(1920, 1080), "dark", "uk_UA"}} {
		name := fmt.Sprintf("week-%dx%d-%s-%s", look.size.X, look.size.Y, look.theme, look.language[:2])
		t.Run(name, func(t *testing.T) {
			folder := inventedWeek(t)
			d := newDisplay(t, look.size.X, look.size.Y)
			words := []string{"FYNE_THEME=" + look.theme, "LANG=" + look.language + ".UTF-8"}
			p := d.open(t, built, words)
			seen := d.settled(t)
			step := func(what string, keys ...string) {
				t.Helper()
				seen = d.after(t, seen, keys...)
				keep(t, name+"-"+what, seen)
			}
			step("1-name", "key", "ctrl+n")
			d.do(t, "key", "ctrl+a", "type", filepath.Base(folder))
			path := filepath.Join(p.home, filepath.Base(folder)+".gpkg")
			step("2-new", "key", "Return")
			waitFor(t, "the workspace", func() bool { _, err := os.Stat(path); return err == nil })
			step("3-files", "key", "ctrl+o")
			d.do(t, "type", folder+"/")
			step("4-folder", "key", "Return")
			step("5-chosen", "key", "ctrl+a")
			d.do(t, "key", "Return")
			waitFor(t, "the articles in the workspace", func() bool { n, _ := kept(t, path); return n == weekArticles })
			seen = d.settled(t)
			keep(t, name+"-6-gathered", seen)
			valid(t, path)

			step("7-author", "key", "a")
			d.do(t, "type", "AB")
			step("8-accepted", "key", "Return")
			for _, key := range []string{"x", "u", "j", "a", "k", "a", "a"} {
				d.do(t, "key", key)
				time.Sleep(150 * time.Millisecond)
			}
			decided := func(v map[journal.Review]int) bool {
				return v[journal.Accepted] == 4 && v[journal.Rejected] == 1 && v[journal.Unsure] == 1
			}
			waitFor(t, "six verdicts in the workspace", func() bool { _, v := kept(t, path); return decided(v) })
			seen = d.settled(t)
			keep(t, name+"-9-reviewed", seen)
			merges(t, d, path)
			writes(t, d, strings.TrimSuffix(path, ".gpkg")+"-events.png")
			d.do(t, "key", "ctrl+q")
			p.ended(t)

			again := d.open(t, built, words, path)
			keep(t, name+"-10-opened-again", d.settled(t))
			if n, v := kept(t, path); n != weekArticles || !decided(v) {
				t.Errorf("opened again: %d articles, %v", n, v)
			}
			d.do(t, "key", "ctrl+q")
			again.ended(t)
			valid(t, path)
			exported(t, path)
		})
	}
}
