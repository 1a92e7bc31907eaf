package command

import (
	"bytes"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestRenderWritesEveryFormat(t *testing.T) {
	for ending, start := range map[string]string{".png": "\x89PNG", ".svg": "<?xml", ".pdf": "%PDF-"} {
		path := filepath.Join(t.TempDir(), "map"+ending)
		out, faults, status := run("", "render", "--out", path, "--size", "800x600", bundled)
		if status != 0 || out != "" || faults != "" {
			t.Errorf("%s: status %d, printed %q, faults %q", ending, status, out, faults)
		}
		data, err := os.ReadFile(path)
		if err != nil || !bytes.HasPrefix(data, []byte(start)) {
			t.Errorf("%s: starts with %.8q, %v", ending, data, err)
		}
	}
}

func TestRenderHasTheSizeAskedFor(t *testing.T) {
	path := filepath.Join(t.TempDir(), "map.png")
	if _, faults, status := run("", "render", "--out", path, "--size", "640x400", "--scale", "2",
		"--bound", "29,45,33,48", "--style", "dark", "--lang", "uk", bundled); status != 0 {
		t.Fatal(faults)
	}
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	picture, err := png.DecodeConfig(file)
	if err != nil || picture.Width != 1280 || picture.Height != 800 {
		t.Errorf("%d x %d, %v", picture.Width, picture.Height, err)
	}
}

func TestRenderKeepsTheLettersOfTheText(t *testing.T) {
	path := filepath.Join(t.TempDir(), "map.svg")
	if _, faults, status := run("", "render", "--out", path, "--lang", "uk", "--title", "Їжак & <b>", bundled); status != 0 {
		t.Fatal(faults)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Їжак &amp; &lt;b&gt;", "Одеса", "30–31 грудня 2025"} {
		if !strings.Contains(string(data), want) {
			t.Errorf("no %q in the picture", want)
		}
	}
}

func TestRenderSaysThatItCannotSave(t *testing.T) {
	path := filepath.Join(t.TempDir(), "no", "such", "folder", "map.png")
	if _, faults, status := run("", "render", "--out", path, bundled); status != 1 || !strings.Contains(faults, path) {
		t.Errorf("status %d, faults %q", status, faults)
	}
}

func TestRenderSparesGoodFiles(t *testing.T) {
	folder := t.TempDir()
	write := func(name string) string {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte("Invented: Kharkiv was shelled on 5 May 2024."), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	good := write("good.png")
	article := write("article.svg")
	for _, c := range []struct {
		name, out, want string
		read            string
	}{
		{"nothing could be read", good, "there is nothing to draw, so it is left as it was", filepath.Join(folder, "none.txt")},
		{"the map is the file to read", article, "it is one of the files to read", article},
	} {
		_, faults, status := run("", "render", "--out", c.out, c.read)
		data, err := os.ReadFile(c.out)
		if status != 1 || !strings.Contains(faults, c.want) || err != nil || !bytes.HasPrefix(data, []byte("Invented")) {
			t.Errorf("%s: status %d, faults %q, file %.20q", c.name, status, faults, data)
		}
	}
}
