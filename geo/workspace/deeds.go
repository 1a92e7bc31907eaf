package workspace

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/ncruces/go-sqlite3"

	"strikemap/geo/journal"
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
	body, err := bodyText(d.Body)
	if err != nil {
		return fmt.Errorf("write deed: %w", err)
	}
	if _, err := w.conn.add("deeds", d.Seq, d.ID, d.Parent, d.Author, d.Time, string(d.Kind), d.Target, d.Seen, body); err != nil {
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

// bodyText is the JSON of settings, byte for byte as they are but for white space.
func bodyText(body []journal.Setting) (string, error) {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	err := e.Encode(body)
	return string(bytes.TrimSpace(out.Bytes())), err
}

// deeds reads the deeds after a number.
func (c *conn) deeds(after int64) ([]journal.Deed, error) {
	var out []journal.Deed
	err := c.each("SELECT seq, id, parent, author, time, kind, target, seen, body FROM deeds WHERE seq > ? ORDER BY seq", func(s *sqlite3.Stmt) error {
		d := journal.Deed{
			Seq: s.ColumnInt64(0), ID: s.ColumnText(1), Parent: s.ColumnText(2), Author: s.ColumnText(3),
			Kind: journal.Kind(s.ColumnText(5)), Target: s.ColumnText(6), Seen: s.ColumnInt64(7),
		}
		d.Time, _ = time.Parse(time.RFC3339, s.ColumnText(4)) // it orders nothing
		if err := json.Unmarshal(s.ColumnRawText(8), &d.Body); err != nil {
			return fmt.Errorf("deed %d: %w", d.Seq, err)
		}
		out = append(out, d)
		return nil
	}, after)
	return out, err
}
