package workspace

import (
	"errors"
	"runtime/debug"
	"slices"
	"sync"

	"github.com/ncruces/go-sqlite3"
	"github.com/ncruces/go-sqlite3/vfs"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
)

// refresh brings the book up to what the file holds: others may have written. It is
// called within a transaction, before anything is written in it.
func (w *Workspace) refresh() error {
	readings, err := w.conn.note("readings")
	if err != nil {
		return err
	}
	if w.book == nil || readings != w.known.readings {
		w.forget()
		w.known.readings = readings
	}
	if err := w.refreshPlaces(); err != nil {
		return err
	}
	fresh, last, err := w.readingsAfter(w.known.articles)
	if err != nil {
		return err
	}
	deeds, err := w.conn.deeds(w.known.deeds)
	if err != nil {
		return err
	}
	w.adopt(fresh, deeds)
	w.known.articles = max(w.known.articles, last)
	return nil
}

// forget lets go of what is known of the file.
func (w *Workspace) forget() {
	w.book, w.readings, w.known = nil, nil, known{}
	w.places, w.areas, w.rows = map[geo.Place]int64{}, map[geo.PlaceID]bool{}, map[int64]*geo.Place{}
}

// adopt folds what others wrote into the book.
func (w *Workspace) adopt(fresh []*geo.Reading, deeds []journal.Deed) {
	w.readings = append(w.readings, fresh...)
	switch {
	case w.book == nil:
		w.book = ledger.New(slices.Values(w.readings), journal.Fold(slices.Values(deeds)))
	default:
		if len(fresh) > 0 {
			w.book = w.book.Add(slices.Values(fresh))
		}
		for i := range deeds {
			w.book = w.book.Apply(&deeds[i])
		}
	}
	if len(deeds) > 0 {
		w.known.deeds = deeds[len(deeds)-1].Seq
	}
}

func (w *Workspace) refreshPlaces() error {
	err := w.conn.placesAfter(w.known.places, func(row int64, p *geo.Place) {
		w.places[*p], w.rows[row] = row, p
		w.known.places = max(w.known.places, row)
	})
	if err != nil {
		return err
	}
	return w.conn.each("SELECT place_id FROM areas WHERE id > ?", func(s *sqlite3.Stmt) error {
		w.areas[geo.PlaceID(s.ColumnText(0))] = true
		return nil
	}, 0)
}

// readingsAfter reads the articles after a row with what was found in them. All of
// a file are read by several connections at once.
func (w *Workspace) readingsAfter(after int64) (all []*geo.Reading, last int64, err error) {
	found := map[int64]*geo.Reading{}
	main := newReader(w.conn, w.rows, found)
	all, last, err = main.articles(after)
	if err != nil || len(all) == 0 {
		return nil, 0, err
	}
	every := stretch{after, last}
	if after > 0 || !vfs.SupportsFileLocking {
		return all, last, errors.Join(main.reports(every), main.mentions(every))
	}
	defer debug.SetGCPercent(debug.SetGCPercent(-1)) // nothing of what is read can be freed
	middle := last / 2
	work := []func(*reader) error{
		func(r *reader) error { return r.reports(stretch{0, middle}) },
		func(r *reader) error { return r.reports(stretch{middle, last}) },
		func(r *reader) error { return r.mentions(every) },
	}
	errs := make([]error, len(work))
	var together sync.WaitGroup
	for i, read := range work {
		together.Go(func() { errs[i] = w.beside(found, read) })
	}
	together.Wait()
	return all, last, errors.Join(errs...)
}

// beside reads on a connection of its own. The main one holds a lock meanwhile, by
// which the file stays as it is.
func (w *Workspace) beside(found map[int64]*geo.Reading, read func(*reader) error) error {
	c, err := connect(w.path, sqlite3.OPEN_READONLY)
	if err != nil {
		return err
	}
	defer c.close()
	return read(newReader(c, w.rows, found))
}
