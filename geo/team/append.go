package team

import (
	"context"
	"errors"

	"strikemap/geo/journal"
	"strikemap/geo/tables"

	"github.com/jackc/pgx/v5"
)

// Append keeps a deed; see journal.Store. Events, views and briefings are written
// with it. A deed that is there already, by its name, keeps its number. The text
// of articles that it purges leaves the server; only an owner may.
func (t *Team) Append(ctx context.Context, d journal.Deed) (int64, error) {
	if err := d.Validate(); err != nil {
		return 0, err
	}
	if t.role < Reviewer {
		return 0, saving(t.address, errReader)
	}
	if d.Kind == journal.Purge && t.role < Owner {
		return 0, saving(t.address, errOwner)
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	var conflict *journal.Conflict
	err := t.write(ctx, func(ctx context.Context, tx pgx.Tx) error {
		if err := t.refresh(ctx, tx); err != nil {
			return err
		}
		if there, err := t.there(ctx, tx, &d); there || err != nil {
			return err
		}
		if changed := t.book.State().Changed(&d); len(changed) > 0 {
			conflict = &journal.Conflict{Deed: d, Registers: changed, Seq: t.deeds}
			return conflict
		}
		return t.keep(ctx, tx, &d)
	})
	if conflict != nil && errors.Is(err, conflict) {
		return 0, conflict
	}
	if err != nil {
		return 0, saving(t.address, err)
	}
	return d.Seq, nil
}

// there reports whether a deed was kept though its acknowledgement was lost, and
// gives it its number.
func (t *Team) there(ctx context.Context, tx pgx.Tx, d *journal.Deed) (bool, error) {
	err := tx.QueryRow(ctx, "SELECT seq FROM deeds WHERE id = $1", d.ID).Scan(&d.Seq)
	if errors.Is(err, pgx.ErrNoRows) {
		return false, nil
	}
	return err == nil, err
}

// keep writes a deed and what follows from it, and gives it its number.
func (t *Team) keep(ctx context.Context, tx pgx.Tx, d *journal.Deed) error {
	d.Seq = t.deeds + 1
	row, err := tables.DeedRow(d)
	if err != nil {
		return err
	}
	before := t.book
	t.book, t.deeds = before.Apply(d), d.Seq
	p := t.projected(before.Entries(), d.Seq)
	gone, fresh, borders, err := p.arguments()
	if err != nil {
		return err
	}
	t.own(d.Seq)
	args := append(keptRow(row), gone, fresh, borders)
	if _, err := tx.Exec(ctx, "SELECT append_deed($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)", args...); err != nil {
		return err
	}
	if d.Kind == journal.Purge {
		return t.purge(ctx, tx, d)
	}
	return nil
}

// own notes that Watch need not tell of a deed.
func (t *Team) own(seq int64) {
	t.mineMu.Lock()
	defer t.mineMu.Unlock()
	t.mine[seq] = true
}

// owned reports whether a deed was appended here, and forgets it.
func (t *Team) owned(seq int64) bool {
	t.mineMu.Lock()
	defer t.mineMu.Unlock()
	mine := t.mine[seq]
	delete(t.mine, seq)
	return mine
}
