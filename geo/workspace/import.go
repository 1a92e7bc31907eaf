package workspace

import (
	"context"
	"iter"
	"slices"
	"time"

	"strikemap/geo"
	"strikemap/geo/tables"
)

// Import keeps readings, in one transaction; see journal.Store. A text that was
// purged counts as known.
func (w *Workspace) Import(ctx context.Context, readings iter.Seq[*geo.Reading]) (known []string, err error) {
	var all []*geo.Reading
	for r := range readings {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		all = append(all, r)
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	err = w.write(ctx, func() error {
		if err := w.refresh(); err != nil {
			return err
		}
		var fresh []*geo.Reading
		fresh, known = w.book.Unknown(all)
		return w.keepReadings(fresh)
	})
	if err != nil {
		return nil, saving(w.path, err)
	}
	return known, nil
}

// keepReadings writes articles with what was found in them and the events that
// they make.
func (w *Workspace) keepReadings(fresh []*geo.Reading) error {
	if len(fresh) == 0 {
		return nil
	}
	now := time.Now()
	for _, r := range fresh {
		row, err := w.insert(r, now)
		if err != nil {
			return err
		}
		w.reachReports(r)
		w.setUndo(row)
	}
	before := w.book
	w.book, w.readings = w.book.Add(slices.Values(fresh)), append(w.readings, fresh...)
	if err := w.project(before, w.known.deeds); err != nil {
		return err
	}
	return w.note("articles", "reports", "mentions", "places", "areas")
}

func (w *Workspace) reachReports(r *geo.Reading) {
	for i := range r.Reports {
		if g := tables.PointOf(&r.Reports[i]); g != nil {
			w.reach("reports", g.Bound())
		}
	}
}

// setUndo notes that an article is in the book; undone when it is not kept.
func (w *Workspace) setUndo(row int64) {
	book, readings, last := w.book, w.readings, w.known.articles
	w.undo = append(w.undo, func() { w.book, w.readings, w.known.articles = book, readings, last })
	w.known.articles = row
}
