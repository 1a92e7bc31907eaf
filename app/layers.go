package app

import (
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"

	"strikemap/app/state"
	"strikemap/geo/outline"
	"strikemap/geo/reference"
)

// layers keeps a person's own layers on the outline that the map is drawn from.
type layers struct {
	state   *state.State
	bundled func() *outline.Outline
	work    func(work, done func()) // done on the toolkit's goroutine
	changed func()

	seen  []state.Layer
	known map[string]outline.Reference // by layer; of those that were read
	drawn atomic.Pointer[outline.Outline]
}

// outline returns the outline with the layers on it; nil when it is broken. Any
// goroutine may ask.
func (l *layers) outline() *outline.Outline {
	if o := l.drawn.Load(); o != nil {
		return o
	}
	return l.bundled()
}

// follow brings the outline in line with the book.
func (l *layers) follow(c state.Change) {
	now := l.state.Layers()
	if !c.Has(state.ChangedDeeds) || slices.Equal(now, l.seen) {
		return
	}
	l.seen = now
	packed := map[string][]byte{}
	for _, x := range now {
		if _, ok := l.known[x.ID]; !ok && !x.Hidden {
			packed[x.ID] = l.state.Drawing(x.ID)
		}
	}
	fresh := map[string]outline.Reference{}
	l.work(func() {
		for id, data := range packed {
			if d, err := reference.Unpack(data); err == nil {
				fresh[id] = d.Lay("", "", outline.Look{})
			}
		}
	}, func() { l.lay(fresh) })
}

// lay puts the layers of now on the outline.
func (l *layers) lay(fresh map[string]outline.Reference) {
	if l.known == nil {
		l.known = map[string]outline.Reference{}
	}
	var out []outline.Reference
	for _, x := range l.seen {
		if r, ok := fresh[x.ID]; ok {
			l.known[x.ID] = r
		}
		if r, ok := l.known[x.ID]; ok && !x.Hidden {
			r.Name, r.Credit, r.Look = x.Name, x.Credit, x.Look
			out = append(out, r)
		}
	}
	if o := l.bundled(); o != nil {
		l.drawn.Store(o.Bearing(out...))
		l.changed()
	}
}

// add reads a file in the background and makes it a layer.
func (l *layers) add(path string, fault func(error), said func(outside int)) {
	var d *reference.Drawing
	var packed []byte
	var err error
	l.work(func() {
		if d, err = reference.Read(path); err == nil {
			packed = d.Pack()
		}
	}, func() {
		if err != nil {
			fault(err)
			return
		}
		base := filepath.Base(path)
		l.state.AddLayer(strings.TrimSuffix(base, filepath.Ext(base)), packed)
		said(d.Outside)
	})
}
