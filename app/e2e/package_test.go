//go:build e2e

package e2e

import (
	"bytes"
	"debug/pe"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf16"
)

// largestBinary is how many bytes the stripped Linux program may have: 37 MB of
// window and reading, 10 of PDFium, 7 of SQLite and the reader of workbooks, 5 of the
// team's server.
const largestBinary = 64 << 20

// made returns the package that matches the pattern, or skips the test.
func made(t *testing.T, pattern string) string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(root, "dist", pattern))
	if err != nil || len(found) == 0 {
		t.Skipf("no %s in dist: make package makes it", pattern)
	}
	path, err := filepath.Abs(found[len(found)-1])
	if err != nil {
		t.Fatal(err)
	}
	return path
}

func shell(t *testing.T, folder, line string, environment ...string) string {
	t.Helper()
	c := exec.Command("sh", "-c", line)
	c.Dir = folder
	c.Env = append(os.Environ(), environment...)
	out, err := c.CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", line, err, out)
	}
	return string(out)
}

func TestPackageLinux(t *testing.T) {
	archive, prefix := made(t, "strikemap-*-linux-*.tar.xz"), t.TempDir()
	shell(t, prefix, "tar -xf "+archive+" && cd strikemap && make user-install HOME="+prefix)
	program := filepath.Join(prefix, ".local/bin/strikemap")
	info, err := os.Stat(program)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("the stripped program has %.1f MB", float64(info.Size())/(1<<20))
	if info.Size() > largestBinary {
		t.Errorf("it may have %d MB", largestBinary>>20)
	}
	entry := shell(t, prefix, "cat .local/share/applications/*.desktop")
	if !strings.Contains(entry, "Exec="+program+" %F\n") || !strings.Contains(entry, "MimeType=application/geopackage+sqlite3;\n") {
		t.Errorf("the desktop entry does not start the program, or opens no workspace:\n%s", entry)
	}
	if types := shell(t, prefix, "cat .local/share/mime/packages/*.xml"); !strings.Contains(types, `"*.gpkg"`) {
		t.Errorf("the type of workspaces is not made known:\n%s", types)
	}
	if out := shell(t, prefix, program+" extract --format text "+bundled(t)); !strings.Contains(out, "Odesa") {
		t.Errorf("extract printed:\n%s", out)
	}
	d := newDisplay(t, 1280, 720)
	d.open(t, program, nil)
	showsBundledArticle(t, "package-linux", d)
}

func TestPackageWindows(t *testing.T) {
	program := made(t, "strikemap-*-windows-amd64.exe")
	file, err := pe.Open(program)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	libraries, err := file.ImportedLibraries()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range libraries {
		if strings.HasPrefix(strings.ToLower(name), "lib") {
			t.Errorf("it needs %s, which Windows does not have", name)
		}
	}
	all, err := os.ReadFile(program)
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"VS_VERSION_INFO", "Strikemap"} {
		if !bytes.Contains(all, wide(text)) {
			t.Errorf("its version resource lacks %q", text)
		}
	}
	if _, err := exec.LookPath("wine"); err != nil {
		t.Logf("not started: %v", err)
		return
	}
	startsUnderWine(t, program)
}

// wide returns text as Windows writes it in resources.
func wide(text string) []byte {
	var b []byte
	for _, unit := range utf16.Encode([]rune(text)) {
		b = append(b, byte(unit), byte(unit>>8))
	}
	return b
}

// startsUnderWine opens the window in a Wine prefix of its own. Wine 8 lacks the
// random generator that Go asks for, so a stand-in is compiled into the prefix.
func startsUnderWine(t *testing.T, program string) {
	t.Helper()
	prefix := t.TempDir()
	wine := []string{"WINEPREFIX=" + prefix, "WINEDEBUG=-all", "WINEDLLOVERRIDES=mscoree,mshtml="}
	d := newDisplay(t, 1280, 720)
	shell(t, prefix, "wineboot --init", append(wine, "DISPLAY="+d.name)...)
	stub, err := filepath.Abs("testdata/processprng.c")
	if err != nil {
		t.Fatal(err)
	}
	shell(t, prefix, "x86_64-w64-mingw32-gcc -shared -o drive_c/windows/system32/bcryptprimitives.dll "+stub+" -ladvapi32")
	t.Cleanup(func() { shell(t, prefix, "wineserver -k || true", wine...) })
	d.open(t, "wine", wine, program)
	showsBundledArticle(t, "package-windows", d)
}

func TestPackageWeb(t *testing.T) {
	folder := made(t, "strikemap-*-web")
	browser, err := exec.LookPath("chromium")
	if err != nil {
		t.Skipf("no browser to show it in: %v", err)
	}
	site := httptest.NewServer(http.FileServer(http.Dir(folder)))
	t.Cleanup(site.Close)
	d := newDisplay(t, 1280, 720)
	page := exec.Command(browser, "--no-sandbox", "--no-first-run", "--disable-quic", "--disable-sync", "--disable-background-networking",
		"--disable-component-update", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--kiosk",
		"--user-data-dir="+t.TempDir(), "--app="+site.URL)
	page.Env = d.environment()
	startUntilCleanup(t, page)
	waitFor(t, "the map in the browser", func() bool { return marked(d.picture(t)) > 0 })
	time.Sleep(time.Second)
	showsBundledArticle(t, "package-web", d)
}
