package workspace

import (
	"context"
	"fmt"
	"time"

	"github.com/ncruces/go-sqlite3"

	"strikemap/geo/journal"
	"strikemap/geo/tables"
)

// Append keeps a deed; see journal.Store. Events, views and briefings are written
// with it. The text of articles that it purges leaves the file.
func (w *Workspace) Append(ctx context.Context, d journal.Deed) (int64, error) {
	if err := d.Validate(); err != nil {
		return 0, err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	var conflict *journal.Conflict
	err := w.write(ctx, func() error {
		if err := w.refresh(); err != nil {
			return err
		}
		if changed := w.book.State().Changed(&d); len(changed) > 0 {
			conflict = &journal.Conflict{Deed: d, Registers: changed, Seq: w.known.deeds}
			return conflict
		}
		return w.keep(&d)
	})
	if conflict != nil {
		return 0, conflict
	}
	if err != nil {
		return 0, saving(w.path, err)
	}
	if d.Kind == journal.Purge {
		w.cleanAfterPurge()
	}
	return d.Seq, nil
}

// keep writes a deed and what follows from it, and gives it its number.
func (w *Workspace) keep(d *journal.Deed) error {
	d.Seq = w.known.deeds + 1
	values, err := tables.DeedRow(d)
	if err != nil {
		return fmt.Errorf("write deed: %w", err)
	}
	if _, err := w.conn.add("deeds", values...); err != nil {
		return err
	}
	before := w.book
	w.adoptDeed(d)
	if err := w.project(before, d.Seq); err != nil {
		return err
	}
	if err := w.projectRegisters(d); err != nil {
		return err
	}
	if d.Kind == journal.Purge {
		if err := w.purge(d); err != nil {
			return err
		}
	}
	return w.note("deeds")
}

// adoptDeed applies a deed to the book; undone when it is not kept.
func (w *Workspace) adoptDeed(d *journal.Deed) {
	book, deeds := w.book, w.known.deeds
	w.undo = append(w.undo, func() { w.book, w.known.deeds = book, deeds })
	w.book, w.known.deeds = w.book.Apply(d), d.Seq
}

// deeds reads the deeds after a number.
func (c *conn) deeds(after int64) ([]journal.Deed, error) {
	var out []journal.Deed
	in := &cells{moments: map[string]time.Time{}}
	err := c.each("SELECT "+tables.DeedColumns+" FROM deeds WHERE seq > ? ORDER BY seq", func(s *sqlite3.Stmt) error {
		in.s = s
		d, err := tables.Deed(in)
		out = append(out, d)
		return err
	}, after)
	return out, err
}
