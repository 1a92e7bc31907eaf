package team

import (
	"context"
	"iter"
	"slices"
	"time"

	"strikemap/geo"
	"strikemap/geo/tables"

	"github.com/jackc/pgx/v5"
)

// Import keeps readings, in one transaction; see journal.Store. A text that was
// purged counts as known. Only an owner may.
func (t *Team) Import(ctx context.Context, readings iter.Seq[*geo.Reading]) (known []string, err error) {
	if t.role < Owner {
		return nil, saving(t.address, errOwner)
	}
	var all []*geo.Reading
	for r := range readings {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		all = append(all, r)
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	err = t.write(ctx, func(ctx context.Context, tx pgx.Tx) error {
		if err := t.refresh(ctx, tx); err != nil {
			return err
		}
		var fresh []*geo.Reading
		fresh, known = t.book.Unknown(all)
		before := t.book.Entries()
		if err := t.keepReadings(ctx, tx, fresh); err != nil {
			return err
		}
		return t.projectImport(ctx, tx, before)
	})
	if err != nil {
		return nil, saving(t.address, err)
	}
	return known, nil
}

// keepReadings writes articles with what was found in them.
func (t *Team) keepReadings(ctx context.Context, tx pgx.Tx, fresh []*geo.Reading) error {
	if len(fresh) == 0 {
		return nil
	}
	if err := t.refreshPlaces(ctx, tx); err != nil {
		return err
	}
	in := &intake{Team: t, first: t.articles + 1, now: time.Now()}
	if err := in.gather(fresh); err != nil {
		return err
	}
	for _, x := range []struct {
		table   string
		columns []string
		rows    [][]any
	}{
		{"places", append([]string{"id"}, written("places")...), in.places},
		{"articles", append([]string{"id"}, written("articles")...), in.articles},
		{"reports", written("reports"), in.reports},
		{"mentions", written("mentions"), in.mentions},
	} {
		if err := fill(ctx, tx, x.table, x.columns, x.rows); err != nil {
			return err
		}
	}
	t.book, t.readings = t.book.Add(slices.Values(fresh)), append(slices.Clip(t.readings), fresh...)
	t.held.articles += int64(len(fresh))
	return nil
}

// fill writes many rows.
func fill(ctx context.Context, tx pgx.Tx, table string, columns []string, rows [][]any) error {
	_, err := tx.CopyFrom(ctx, pgx.Identifier{schemaName, table}, columns, pgx.CopyFromSlice(len(rows), func(i int) ([]any, error) { return keptRow(rows[i]), nil }))
	return err
}

// intake are the rows of one import.
type intake struct {
	*Team
	first                               int64 // row of the first article
	now                                 time.Time
	places, articles, reports, mentions [][]any
}

func (in *intake) gather(fresh []*geo.Reading) error {
	for i, r := range fresh {
		article := in.first + int64(i)
		in.articles = append(in.articles, append([]any{article}, tables.ArticleRow(r, in.now, in.options.Program)...))
		for n := range r.Reports {
			row, err := tables.ReportRow(r, n, article, in.place(r.Reports[n].Place))
			if err != nil {
				return err
			}
			in.reports = append(in.reports, row)
		}
		for n := range r.Mentions {
			row, err := tables.MentionRow(&r.Mentions[n], n, article, in.place(r.Mentions[n].Place))
			if err != nil {
				return err
			}
			in.mentions = append(in.mentions, row)
		}
	}
	return nil
}

// place returns the row of a place, a new one when it is new; nil for none.
func (in *intake) place(p *geo.Place) any {
	if p == nil {
		return nil
	}
	if row, ok := in.held.places[*p]; ok {
		return row
	}
	row := in.held.place + int64(len(in.places)) + 1
	in.held.places[*p], in.rows[row] = row, p
	in.places = append(in.places, append([]any{row}, tables.PlaceRow(p)...))
	return row
}
