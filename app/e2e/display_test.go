//go:build e2e

package e2e

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// display is a virtual screen of its own with a window manager on it.
type display struct {
	name   string // ":5"
	folder string // where the server keeps its frame buffer
}

// maximised lets the window manager give every window the whole screen.
const maximised = `<openbox_config xmlns="http://openbox.org/3.4/rc"><applications>
<application class="*" type="normal"><decor>no</decor><maximized>yes</maximized></application>
</applications></openbox_config>`

// newDisplay starts a virtual screen. The window manager is ended after every
// program of the test and before the server: a killed one leaves marks that
// make later windows fail.
func newDisplay(t *testing.T, width, height int) *display {
	t.Helper()
	for _, tool := range []string{"Xvfb", "openbox", "xdotool"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skipf("%s is not here and could not be installed: %v", tool, err)
		}
	}
	d := &display{folder: t.TempDir()}
	reader, writer, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	server := exec.Command("Xvfb", "-displayfd", "3", "-screen", "0", fmt.Sprintf("%dx%dx24", width, height),
		"-fbdir", d.folder, "-nolisten", "tcp", "-noreset")
	server.ExtraFiles = []*os.File{writer}
	startUntilCleanup(t, server)
	writer.Close()
	number, err := bufio.NewReader(reader).ReadString('\n')
	if err != nil {
		t.Fatalf("start the virtual screen: %v", err)
	}
	d.name = ":" + strings.TrimSpace(number)
	settings := filepath.Join(d.folder, "openbox.xml")
	if err := os.WriteFile(settings, []byte(maximised), 0o644); err != nil {
		t.Fatal(err)
	}
	manager := exec.Command("openbox", "--sm-disable", "--config-file", settings)
	manager.Env = d.environment()
	startUntilCleanup(t, manager)
	waitFor(t, "the window manager", func() bool {
		return d.xdotool("get_num_desktops") == nil
	})
	return d
}

func startUntilCleanup(t *testing.T, c *exec.Cmd) {
	t.Helper()
	if err := c.Start(); err != nil {
		t.Fatalf("start %s: %v", c.Path, err)
	}
	t.Cleanup(func() {
		c.Process.Signal(os.Interrupt)
		ended := time.AfterFunc(5*time.Second, func() { c.Process.Kill() })
		c.Wait()
		ended.Stop()
	})
}

func (d *display) environment() []string {
	const noBus = "unix:path=/nonexistent/bus" // else the desktop's own dialogs open, where it has some
	return append(os.Environ(), "DISPLAY="+d.name, "WAYLAND_DISPLAY=", "LANG=en_US.UTF-8", "DBUS_SESSION_BUS_ADDRESS="+noBus)
}

func (d *display) xdotool(args ...string) error {
	c := exec.Command("xdotool", args...)
	c.Env = d.environment()
	if out, err := c.CombinedOutput(); err != nil {
		return fmt.Errorf("xdotool %s: %w: %s", strings.Join(args, " "), err, out)
	}
	return nil
}

// do carries out pointer and key actions as xdotool names them.
func (d *display) do(t *testing.T, args ...string) {
	t.Helper()
	if err := d.xdotool(args...); err != nil {
		t.Fatal(err)
	}
}

// after carries out an action and returns the picture once it has changed and
// come to rest; the picture before if it does not change.
func (d *display) after(t *testing.T, before *image.RGBA, action ...string) *image.RGBA {
	t.Helper()
	d.do(t, action...)
	for end := time.Now().Add(6 * time.Second); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		if changed(before, d.picture(t)) {
			return d.settled(t)
		}
	}
	return before
}

// caret is the size that the cursor of a text box has at most. It blinks without end.
var caret = image.Pt(4, 40)

// changed reports whether two pictures differ by more than a blinking cursor.
func changed(a, b *image.RGBA) bool {
	if a.Rect != b.Rect {
		return true
	}
	var area image.Rectangle
	for y := a.Rect.Min.Y; y < a.Rect.Max.Y; y++ {
		from, to := a.PixOffset(a.Rect.Min.X, y), a.PixOffset(a.Rect.Max.X, y)
		if bytes.Equal(a.Pix[from:to], b.Pix[from:to]) {
			continue
		}
		for x := a.Rect.Min.X; x < a.Rect.Max.X; x++ {
			if a.RGBAAt(x, y) != b.RGBAAt(x, y) {
				area = area.Union(image.Rect(x, y, x+1, y+1))
			}
		}
		if area.Dx() > caret.X || area.Dy() > caret.Y {
			return true
		}
	}
	return false
}

// TestE2EACursorIsNoChange tells a cursor from what a person does.
func TestE2EACursorIsNoChange(t *testing.T) {
	with := func(r image.Rectangle) *image.RGBA {
		p := image.NewRGBA(image.Rect(0, 0, 200, 100))
		draw.Draw(p, r, image.White, image.Point{}, draw.Src)
		return p
	}
	for _, c := range []struct {
		area image.Rectangle
		want bool
	}{{image.Rectangle{}, false}, {image.Rect(30, 10, 32, 34), false}, {image.Rect(30, 10, 39, 22), true}, {image.Rect(30, 10, 32, 90), true}} {
		if got := changed(with(image.Rectangle{}), with(c.area)); got != c.want {
			t.Errorf("a difference of %v is a change: %v", c.area, got)
		}
	}
}

// settled returns the picture on the screen once it has stopped changing, but for a
// cursor.
func (d *display) settled(t *testing.T) *image.RGBA {
	t.Helper()
	last := d.picture(t)
	for end := time.Now().Add(20 * time.Second); time.Now().Before(end); {
		time.Sleep(400 * time.Millisecond)
		next := d.picture(t)
		if !changed(last, next) {
			return next
		}
		last = next
	}
	t.Fatal("the picture does not come to rest")
	return nil
}

// picture reads the frame buffer, an XWD file whose header is big endian.
func (d *display) picture(t *testing.T) *image.RGBA {
	t.Helper()
	dump, err := os.ReadFile(filepath.Join(d.folder, "Xvfb_screen0"))
	if err != nil {
		t.Fatalf("read the screen: %v", err)
	}
	picture, err := decodeXWD(dump)
	if err != nil {
		t.Fatalf("read the screen: %v", err)
	}
	return picture
}

func decodeXWD(dump []byte) (*image.RGBA, error) {
	const headerSize, width, height, bitsPerPixel, bytesPerLine, colours = 0, 4, 5, 11, 12, 19
	field := func(i int) int { return int(binary.BigEndian.Uint32(dump[4*i:])) }
	if len(dump) < 100 || field(bitsPerPixel) != 32 {
		return nil, errors.New("not a screen of 32 bits a pixel")
	}
	pixels := dump[field(headerSize)+12*field(colours):]
	picture := image.NewRGBA(image.Rect(0, 0, field(width), field(height)))
	for y := range field(height) {
		for x := range field(width) {
			p := pixels[y*field(bytesPerLine)+4*x:]
			picture.SetRGBA(x, y, color.RGBA{p[2], p[1], p[0], 255})
		}
	}
	return picture, nil
}

// keep saves a picture among the test's artefacts, in dist/e2e.
func keep(t *testing.T, name string, picture image.Image) {
	t.Helper()
	folder := filepath.Join(root, "dist", "e2e")
	if err := os.MkdirAll(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := png.Encode(&out, picture); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, name+".png"), out.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

func waitFor(t *testing.T, what string, done func() bool) {
	t.Helper()
	for end := time.Now().Add(60 * time.Second); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		if done() {
			return
		}
	}
	t.Fatalf("waited in vain for %s", what)
}
