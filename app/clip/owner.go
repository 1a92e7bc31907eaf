//go:build !windows && !darwin && !js

package clip

import (
	"fmt"
	"io"
	"os"
	"sync"

	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
)

// Can reports whether pictures can be copied.
func Can() bool { return os.Getenv("DISPLAY") != "" }

// chunk is how many bytes are handed over at once: a request of X11 has 256 kB.
const chunk = 200 << 10

// owner holds the clipboard until another program takes it.
type owner struct {
	conn    *xgb.Conn
	window  xproto.Window
	atoms   map[string]xproto.Atom
	data    []byte
	pending map[transfer][]byte // what is still to be handed over, part by part
}

// transfer is a property of a window of the program that asks.
type transfer struct {
	window   xproto.Window
	property xproto.Atom
}

var (
	mu      sync.Mutex
	current *owner
)

// Picture puts a picture, as the bytes of a PNG, on the clipboard. It stays there as
// long as the program runs and no other takes the clipboard.
func Picture(png []byte) error {
	mu.Lock()
	defer mu.Unlock()
	o, err := own(png)
	if err != nil {
		return fmt.Errorf("copy the picture: %w", err)
	}
	if current != nil {
		current.conn.Close()
	}
	current = o
	go o.serve()
	return nil
}

// own takes the clipboard.
func own(data []byte) (*owner, error) {
	xgb.Logger.SetOutput(io.Discard) // what matters comes as an error
	conn, err := xgb.NewConn()
	if err != nil {
		return nil, err
	}
	o := &owner{conn: conn, data: data, atoms: map[string]xproto.Atom{}, pending: map[transfer][]byte{}}
	if err := o.take(); err != nil {
		conn.Close()
		return nil, err
	}
	return o, nil
}

func (o *owner) take() error {
	for _, name := range []string{"CLIPBOARD", "TARGETS", "image/png", "INCR", "ATOM"} {
		reply, err := xproto.InternAtom(o.conn, false, uint16(len(name)), name).Reply()
		if err != nil {
			return err
		}
		o.atoms[name] = reply.Atom
	}
	window, err := xproto.NewWindowId(o.conn)
	if err != nil {
		return err
	}
	o.window = window
	screen := xproto.Setup(o.conn).DefaultScreen(o.conn)
	if err := xproto.CreateWindowChecked(o.conn, screen.RootDepth, window, screen.Root, 0, 0, 1, 1, 0, xproto.WindowClassInputOutput, screen.RootVisual, 0, nil).Check(); err != nil {
		return err
	}
	if err := xproto.SetSelectionOwnerChecked(o.conn, window, o.atoms["CLIPBOARD"], xproto.TimeCurrentTime).Check(); err != nil {
		return err
	}
	reply, err := xproto.GetSelectionOwner(o.conn, o.atoms["CLIPBOARD"]).Reply()
	if err == nil && reply.Owner != window {
		err = errNone
	}
	return err
}

// serve hands the picture to programs that ask, until another takes the clipboard or
// the connection is closed.
func (o *owner) serve() {
	for {
		event, fault := o.conn.WaitForEvent()
		if event == nil && fault == nil {
			return // closed
		}
		switch e := event.(type) {
		case xproto.SelectionClearEvent:
			o.conn.Close()
		case xproto.SelectionRequestEvent:
			o.answer(e)
		case xproto.PropertyNotifyEvent:
			if e.State == xproto.PropertyDelete {
				o.handOn(transfer{e.Window, e.Atom})
			}
		}
	}
}

// answer gives a program what it asks for: which forms there are, or the picture.
func (o *owner) answer(e xproto.SelectionRequestEvent) {
	to := transfer{e.Requestor, e.Property}
	if to.property == xproto.AtomNone {
		to.property = e.Target
	}
	switch {
	case e.Target == o.atoms["TARGETS"]:
		o.put(to, o.atoms["ATOM"], 32, atomBytes(o.atoms["TARGETS"], o.atoms["image/png"]))
	case e.Target != o.atoms["image/png"]:
		to.property = xproto.AtomNone // refused
	case len(o.data) <= chunk:
		o.put(to, e.Target, 8, o.data)
	default: // part by part: each is taken before the next is given
		xproto.ChangeWindowAttributes(o.conn, e.Requestor, xproto.CwEventMask, []uint32{xproto.EventMaskPropertyChange})
		o.pending[to] = o.data
		o.put(to, o.atoms["INCR"], 32, atomBytes(xproto.Atom(len(o.data))))
	}
	notice := xproto.SelectionNotifyEvent{Time: e.Time, Requestor: e.Requestor, Selection: e.Selection, Target: e.Target, Property: to.property}
	xproto.SendEvent(o.conn, false, e.Requestor, 0, string(notice.Bytes()))
}

// handOn gives the next part of what is given part by part; an empty one ends it.
func (o *owner) handOn(to transfer) {
	left, ok := o.pending[to]
	if !ok {
		return
	}
	n := min(len(left), chunk)
	o.put(to, o.atoms["image/png"], 8, left[:n])
	if o.pending[to] = left[n:]; n == 0 {
		delete(o.pending, to)
	}
}

func (o *owner) put(to transfer, kind xproto.Atom, bits byte, data []byte) {
	xproto.ChangeProperty(o.conn, xproto.PropModeReplace, to.window, to.property, kind, bits, uint32(len(data)/int(bits/8)), data)
}

// atomBytes returns atoms, or other numbers of 32 bits, as they are sent.
func atomBytes(atoms ...xproto.Atom) []byte {
	out := make([]byte, 4*len(atoms))
	for i, a := range atoms {
		xgb.Put32(out[4*i:], uint32(a))
	}
	return out
}
