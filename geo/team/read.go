package team

import (
	"context"
	"errors"
	"slices"
	"sync"

	"strikemap/geo"
	"strikemap/geo/garbage"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
	"strikemap/geo/tables"

	"github.com/jackc/pgx/v5"
)

// each calls f for every row of a query.
func each(ctx context.Context, tx pgx.Tx, f func(tables.Cells) error, sql string, args ...any) error {
	rows, err := tx.Query(ctx, sql, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := f(cells(rows.RawValues())); err != nil {
			return err
		}
	}
	return rows.Err()
}

// deeds reads the deeds after a number.
func deeds(ctx context.Context, tx pgx.Tx, after int64) (out []journal.Deed, err error) {
	err = each(ctx, tx, func(c tables.Cells) error {
		d, err := tables.Deed(c)
		out = append(out, d)
		return err
	}, "SELECT "+tables.DeedColumns+" FROM deeds WHERE seq > $1 ORDER BY seq", after)
	return out, err
}

// refresh brings the book up to what the server holds: others may have written. It
// is called within a transaction, before anything is written in it.
func (t *Team) refresh(ctx context.Context, tx pgx.Tx) error {
	var changes, articles, last int64
	const now = `SELECT (SELECT value::bigint FROM strikemap WHERE name = 'readings'),
 (SELECT coalesce(max(id), 0) FROM articles), (SELECT coalesce(max(seq), 0) FROM deeds)`
	if err := tx.QueryRow(ctx, now).Scan(&changes, &articles, &last); err != nil {
		return err
	}
	if t.book == nil || changes != t.changes {
		t.held = held{changes: changes, places: map[geo.Place]int64{}, rows: map[int64]*geo.Place{}, areas: map[geo.PlaceID]bool{}}
	}
	var fresh []*geo.Reading
	var done []journal.Deed
	var err error
	if articles > t.articles {
		if fresh, err = t.readingsAfter(ctx, tx, t.articles); err != nil {
			return err
		}
	}
	if last > t.deeds {
		if done, err = deeds(ctx, tx, t.deeds); err != nil {
			return err
		}
	}
	t.adopt(fresh, done)
	t.articles = articles
	return nil
}

// adopt folds what others wrote into the book.
func (t *Team) adopt(fresh []*geo.Reading, done []journal.Deed) {
	t.readings = append(slices.Clip(t.readings), fresh...)
	switch {
	case t.book == nil:
		t.book = ledger.New(slices.Values(t.readings), journal.Fold(slices.Values(done)))
	default:
		if len(fresh) > 0 {
			t.book = t.book.Add(slices.Values(fresh))
		}
		for i := range done {
			t.book = t.book.Apply(&done[i])
		}
	}
	if len(done) > 0 {
		t.deeds = done[len(done)-1].Seq
	}
}

// refreshPlaces reads the places that others wrote.
func (t *Team) refreshPlaces(ctx context.Context, tx pgx.Tx) error {
	return each(ctx, tx, func(c tables.Cells) error {
		row, p := tables.Place(c)
		t.places[*p], t.rows[row] = row, p
		t.place = max(t.place, row)
		return nil
	}, "SELECT "+tables.PlaceColumns+" FROM places WHERE id > $1", t.place)
}

// The tables that hold what was found in articles, in the order of its being found.
const (
	selectReports  = "SELECT " + tables.ReportColumns + " FROM reports WHERE article > $1 ORDER BY article, position"
	selectMentions = "SELECT " + tables.MentionColumns + " FROM mentions WHERE article > $1 ORDER BY article, position"
)

// readingsAfter reads the articles after a row with what was found in them. All of
// a workspace are read by three connections at once, which see the same.
func (t *Team) readingsAfter(ctx context.Context, tx pgx.Tx, after int64) (all []*geo.Reading, err error) {
	if err := t.refreshPlaces(ctx, tx); err != nil {
		return nil, err
	}
	found := map[int64]*geo.Reading{}
	in := tables.NewReader(t.rows, found)
	err = each(ctx, tx, func(c tables.Cells) error {
		_, r, err := in.Article(c)
		all = append(all, r)
		return err
	}, "SELECT "+tables.ArticleColumns+" FROM articles WHERE id > $1 ORDER BY id", after)
	if err != nil || len(all) == 0 {
		return nil, err
	}
	const many = 1000
	if len(all) < many {
		return all, errors.Join(each(ctx, tx, in.Report, selectReports, after), each(ctx, tx, in.Mention, selectMentions, after))
	}
	defer garbage.Allow(garbage.Any)() // nothing of what is read can be freed
	var reports, mentions error
	var both sync.WaitGroup
	both.Go(func() { reports = t.beside(ctx, tables.NewReader(t.rows, found).Report, selectReports, after) })
	both.Go(func() { mentions = t.beside(ctx, tables.NewReader(t.rows, found).Mention, selectMentions, after) })
	both.Wait()
	return all, errors.Join(reports, mentions)
}

// beside reads on a connection of its own. What is of articles that came since
// is left out.
func (t *Team) beside(ctx context.Context, read func(tables.Cells) error, sql string, after int64) error {
	return pgx.BeginTxFunc(ctx, t.pool, pgx.TxOptions{AccessMode: pgx.ReadOnly}, func(tx pgx.Tx) error {
		return each(ctx, tx, read, sql, after)
	})
}
