package workspace

import (
	"errors"
	"runtime"
	"slices"
	"sync"

	"github.com/ncruces/go-sqlite3"
	"github.com/ncruces/go-sqlite3/vfs"

	"strikemap/geo"
	"strikemap/geo/garbage"
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
		defer garbage.Allow(garbage.Any)() // nothing of what is read can be freed
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

// readingsAfter reads the articles after a row with what was found in them, and the
// last row. All of a file are read by several connections at once, memory has one alone.
func (w *Workspace) readingsAfter(after int64) (all []*geo.Reading, last int64, err error) {
	if err := w.conn.each("SELECT ifnull(max(id), 0) FROM articles WHERE id > ?", number(&last), after); err != nil || last == 0 {
		return nil, 0, err
	}
	every := stretch{after, last}
	if after > 0 || w.memory || !vfs.SupportsFileLocking {
		all, err = newReader(w.conn, w.rows).readings(every)
		return all, last, err
	}
	parts := every.parts(min(runtime.GOMAXPROCS(0), mostReaders))
	read, errs := make([][]*geo.Reading, len(parts)), make([]error, len(parts))
	var together sync.WaitGroup
	for i, part := range parts {
		together.Go(func() { read[i], errs[i] = w.beside(part) })
	}
	together.Wait()
	return slices.Concat(read...), last, errors.Join(errs...)
}

// mostReaders is how many connections read at once: each has memory of its own.
const mostReaders = 4

// parts returns a stretch in so many parts.
func (s stretch) parts(n int) []stretch {
	var out []stretch
	for after := s.after; n > 0; n-- {
		to := after + (s.to-after)/int64(n)
		out, after = append(out, stretch{after, to}), to
	}
	return out
}

// beside reads on a connection of its own. The main one holds a lock meanwhile, by
// which the file stays as it is.
func (w *Workspace) beside(of stretch) ([]*geo.Reading, error) {
	c, err := connect(w.path, sqlite3.OPEN_READONLY)
	if err != nil {
		return nil, err
	}
	defer c.close()
	return newReader(c, w.rows).readings(of)
}
