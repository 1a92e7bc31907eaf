//go:build (linux || freebsd || openbsd || netbsd) && !android

package gather

import (
	"bufio"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/godbus/dbus/v5"
)

// bus starts a message bus of its own for a test and returns a connection to it.
func bus(t *testing.T) *dbus.Conn {
	t.Helper()
	daemon := exec.Command("dbus-daemon", "--session", "--nofork", "--print-address")
	out, err := daemon.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := daemon.Start(); err != nil {
		t.Skipf("there is no message bus here: %v", err)
	}
	t.Cleanup(func() {
		_ = daemon.Process.Kill()
		_ = daemon.Wait()
	})
	address, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	t.Setenv("DBUS_SESSION_BUS_ADDRESS", strings.TrimSpace(address))
	c, err := dbus.ConnectSessionBus()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	return c
}

// portal is an invented desktop portal.
type portal struct {
	bus     *dbus.Conn
	status  uint32
	uris    []string
	silent  bool // it never says that it asks
	dies    bool // while it asks
	options map[string]dbus.Variant
}

func (p *portal) OpenFile(sender dbus.Sender, _, _ string, options map[string]dbus.Variant) (dbus.ObjectPath, *dbus.Error) {
	p.options = options
	if p.silent {
		time.Sleep(time.Second)
	}
	who := strings.ReplaceAll(strings.TrimPrefix(string(sender), ":"), ".", "_")
	request := portalPath + dbus.ObjectPath("/request/"+who+"/"+options["handle_token"].Value().(string))
	time.AfterFunc(20*time.Millisecond, func() {
		if p.dies {
			_, _ = p.bus.ReleaseName(portalName)
			return
		}
		_ = p.bus.Emit(request, portalAnswer, p.status, map[string]dbus.Variant{"uris": dbus.MakeVariant(p.uris)})
	})
	return request, nil
}

// stands has the portal answer on the bus.
func (p *portal) stands(t *testing.T) {
	t.Helper()
	p.bus = bus(t)
	if err := p.bus.Export(p, portalPath, "org.freedesktop.portal.FileChooser"); err != nil {
		t.Fatal(err)
	}
	if _, err := p.bus.RequestName(portalName, 0); err != nil {
		t.Fatal(err)
	}
}

func TestTheDesktopIsAskedForManyFiles(t *testing.T) {
	p := &portal{uris: []string{"file:///tmp/a%20b.txt", "http://invented.example/c.txt", "file:///tmp/%D0%B0.txt"}}
	p.stands(t)
	for range 2 {
		got, err := System(Ask{Title: "Open files", Folder: "/tmp", Kinds: Readable})
		if err != nil || !slices.Equal(got, []string{"/tmp/a b.txt", "/tmp/а.txt"}) {
			t.Errorf("%v, %q", err, got)
		}
	}
	if p.options["multiple"].Value() != true || string(p.options["current_folder"].Value().([]byte)) != "/tmp\x00" {
		t.Errorf("asked with %v", p.options)
	}
}

func TestWhoTakesNoFileIsNotAskedAgain(t *testing.T) {
	for _, status := range []uint32{1, 2} {
		p := &portal{status: status, uris: []string{}}
		p.stands(t)
		if got, err := System(Ask{}); err != nil || got != nil {
			t.Errorf("status %d: %v, %q", status, err, got)
		}
	}
}

func TestADesktopThatDoesNotAskIsToldByAnError(t *testing.T) {
	t.Run("it has no portal", func(t *testing.T) {
		bus(t)
		if _, err := System(Ask{}); err == nil {
			t.Error("no error")
		}
	})
	t.Run("its portal hangs", func(t *testing.T) {
		(&portal{silent: true}).stands(t)
		if _, err := (Ask{}).system(50 * time.Millisecond); err == nil {
			t.Error("no error")
		}
	})
	t.Run("its portal ends while it asks", func(t *testing.T) {
		(&portal{dies: true}).stands(t)
		if _, err := System(Ask{}); err == nil {
			t.Error("no error")
		}
	})
	t.Run("it has no bus", func(t *testing.T) {
		t.Setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
		if _, err := System(Ask{}); err == nil {
			t.Error("no error")
		}
	})
}

func TestEndingsAreOfferedInSmallLettersAndCapitals(t *testing.T) {
	if got := globs([]Kinds{{"kinds.text", []string{".txt"}}, {Key: "kinds.all"}}); got[0].Globs[0].Pattern != "*.[tT][xX][tT]" || got[1].Globs[0].Pattern != "*" {
		t.Errorf("%v", got)
	}
}
