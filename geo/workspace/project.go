package workspace

import (
	"time"

	"github.com/paulmach/orb"

	"strikemap/geo/journal"
	"strikemap/geo/ledger"
	"strikemap/geo/tables"
)

// project writes the events that differ from those of the book before. Seq is the
// deed that it follows from, or the last one.
func (w *Workspace) project(before *ledger.Book, seq int64) error {
	gone, fresh := tables.Differing(before.Entries(), w.book.Entries())
	if len(gone)+len(fresh) == 0 {
		return nil
	}
	there := make(map[string]bool, len(gone))
	for _, e := range gone {
		there[e.Event.ID] = true
	}
	for _, e := range fresh {
		values := tables.EventRow(e, seq)
		if g := tables.PointOf(e.Lead); g != nil {
			w.reach("events", g.Bound())
		}
		sql := insertInto["events"]
		if there[e.Event.ID] {
			delete(there, e.Event.ID)
			sql, values = updateEvent, append(values, e.Event.ID)
		}
		if err := w.conn.run(sql, values...); err != nil {
			return err
		}
		if err := w.areaOf(e.Lead); err != nil {
			return err
		}
	}
	for name := range there {
		if err := w.conn.run("DELETE FROM events WHERE event = ?", name); err != nil {
			return err
		}
	}
	return w.note("events", "areas")
}

// projectRegisters writes the views and briefings that a deed sets.
func (w *Workspace) projectRegisters(d *journal.Deed) error {
	for _, x := range d.Body {
		value := string(w.book.State().Value(x.Register))
		var err error
		switch x.Space {
		case journal.Views:
			err = w.setOrDrop("views", "name = ?", value, d.Seq, x.Target)
		case journal.Stops, journal.Briefs:
			err = w.setOrDrop("briefings", "name = ? AND field = ?", value, d.Seq, x.Target, x.Field)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// setOrDrop writes the row of a key, or takes it away where the value is empty.
func (w *Workspace) setOrDrop(table, where, value string, seq int64, key ...any) error {
	if err := w.conn.run("DELETE FROM "+table+" WHERE "+where, key...); err != nil {
		return err
	}
	if value != "" {
		if _, err := w.conn.add(table, append(key, value, seq)...); err != nil {
			return err
		}
	}
	return w.note(table)
}

// reach notes that a layer reaches as far as b.
func (w *Workspace) reach(layer string, b orb.Bound) {
	if known, ok := w.reached[layer]; ok {
		b = known.Union(b)
	}
	w.reached[layer] = b
}

// note enters in the contents that tables changed, and how far layers reach.
func (w *Workspace) note(tables ...string) error {
	now := moment(time.Now())
	for _, t := range tables {
		if err := w.conn.run("UPDATE gpkg_contents SET last_change = ? WHERE table_name = ?", now, t); err != nil {
			return err
		}
		b, ok := w.reached[t]
		if !ok {
			continue
		}
		delete(w.reached, t)
		if err := w.conn.run(`UPDATE gpkg_contents SET min_x = min(ifnull(min_x, ?1), ?1), min_y = min(ifnull(min_y, ?2), ?2),
 max_x = max(ifnull(max_x, ?3), ?3), max_y = max(ifnull(max_y, ?4), ?4) WHERE table_name = ?5`, b.Min[0], b.Min[1], b.Max[0], b.Max[1], t); err != nil {
			return err
		}
	}
	return nil
}
