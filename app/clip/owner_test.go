//go:build !windows && !darwin && !js

package clip

import (
	"bytes"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
)

// display starts a virtual screen of its own.
func display(t *testing.T) {
	t.Helper()
	server, err := exec.LookPath("Xvfb")
	if err != nil {
		t.Skip("there is no Xvfb")
	}
	number := ":" + strconv.Itoa(200+os.Getpid()%300)
	cmd := exec.Command(server, number, "-noreset", "-screen", "0", "64x64x24")
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait() // it was killed
	})
	t.Setenv("DISPLAY", number)
	t.Setenv("XAUTHORITY", "/dev/null")
	for range 100 {
		if conn, err := xgb.NewConn(); err == nil {
			conn.Close()
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Fatal("the screen does not start")
}

// reader is another program that pastes.
type reader struct {
	t      *testing.T
	conn   *xgb.Conn
	window xproto.Window
}

func newReader(t *testing.T) *reader {
	t.Helper()
	conn, err := xgb.NewConn()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(conn.Close)
	window, err := xproto.NewWindowId(conn)
	if err != nil {
		t.Fatal(err)
	}
	screen := xproto.Setup(conn).DefaultScreen(conn)
	xproto.CreateWindow(conn, screen.RootDepth, window, screen.Root, 0, 0, 1, 1, 0, xproto.WindowClassInputOutput, screen.RootVisual,
		xproto.CwEventMask, []uint32{xproto.EventMaskPropertyChange})
	return &reader{t, conn, window}
}

func (r *reader) atom(name string) xproto.Atom {
	reply, err := xproto.InternAtom(r.conn, false, uint16(len(name)), name).Reply()
	if err != nil {
		r.t.Fatal(err)
	}
	return reply.Atom
}

// paste returns the clipboard in a form; nothing when it is refused.
func (r *reader) paste(form string) []byte {
	property := r.atom("PASTED")
	xproto.ConvertSelection(r.conn, r.window, r.atom("CLIPBOARD"), r.atom(form), property, xproto.TimeCurrentTime)
	var out []byte
	parts := false
	for {
		event, err := r.conn.WaitForEvent()
		if err != nil {
			r.t.Fatal(err)
		}
		switch e := event.(type) {
		case xproto.SelectionNotifyEvent:
			if e.Property == xproto.AtomNone {
				return nil
			}
			value := r.taken(property)
			if value.Type != r.atom("INCR") {
				return value.Value
			}
			parts = true
		case xproto.PropertyNotifyEvent:
			if !parts || e.State != xproto.PropertyNewValue || e.Atom != property {
				continue
			}
			value := r.taken(property)
			if len(value.Value) == 0 {
				return out
			}
			out = append(out, value.Value...)
		}
	}
}

func (r *reader) taken(property xproto.Atom) *xproto.GetPropertyReply {
	value, err := xproto.GetProperty(r.conn, true, r.window, property, xproto.GetPropertyTypeAny, 0, 1<<20).Reply()
	if err != nil {
		r.t.Fatal(err)
	}
	return value
}

func TestAnotherProgramPastesThePicture(t *testing.T) {
	display(t)
	r := newReader(t)
	for _, size := range []int{10, chunk, 3*chunk + 17} {
		want := bytes.Repeat([]byte("invented!"), size/9+1)[:size]
		if err := Picture(want); err != nil {
			t.Fatal(err)
		}
		if got := r.paste("image/png"); !bytes.Equal(got, want) {
			t.Errorf("of %d bytes %d are pasted, or others", size, len(got))
		}
		if got := r.paste("UTF8_STRING"); got != nil {
			t.Errorf("a picture is pasted as text: %.20q", got)
		}
	}
	if got := r.paste("TARGETS"); len(got) != 8 {
		t.Errorf("forms: %v", got)
	}
}

func TestWithoutAScreenItSaysSo(t *testing.T) {
	t.Setenv("DISPLAY", "")
	if Can() {
		t.Error("it can copy without a screen")
	}
	t.Setenv("DISPLAY", ":9999")
	if err := Picture([]byte("x")); err == nil || !strings.Contains(err.Error(), "copy the picture") {
		t.Errorf("%v", err)
	}
}
