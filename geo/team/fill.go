package team

import (
	"context"
	"slices"

	"github.com/jackc/pgx/v5"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
	"strikemap/geo/tables"
)

// Fill keeps all that another store holds, readings and deeds in their order, in one
// transaction. The workspace must be empty; only an owner may. The server notes who
// copies beside the deeds of others, which keep their authors.
func (t *Team) Fill(ctx context.Context, from journal.Store) error {
	if t.role < Owner {
		return saving(t.address, errOwner)
	}
	readings, err := gathered(from.Load(ctx))
	if err != nil {
		return err
	}
	all, err := gathered(from.Since(ctx, 0))
	if err != nil {
		return err
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	err = t.write(ctx, func(ctx context.Context, tx pgx.Tx) error {
		if err := t.refresh(ctx, tx); err != nil {
			return err
		}
		if len(t.readings) > 0 || t.deeds > 0 {
			return errFilled
		}
		fresh, _ := t.book.Unknown(readings)
		if err := t.keepDeeds(ctx, tx, all); err != nil {
			return err
		}
		if err := t.keepReadings(ctx, tx, fresh); err != nil {
			return err
		}
		return t.projectImport(ctx, tx, nil)
	})
	if err != nil {
		return saving(t.address, err)
	}
	return nil
}

func gathered[T any](seq func(func(T, error) bool)) (out []T, err error) {
	for x, err := range seq {
		if err != nil {
			return nil, err
		}
		out = append(out, x)
	}
	return out, nil
}

// keepDeeds writes deeds with their numbers into an empty journal, and what follows
// from them alone.
func (t *Team) keepDeeds(ctx context.Context, tx pgx.Tx, all []journal.Deed) error {
	if len(all) == 0 {
		return nil
	}
	rows := make([][]any, len(all))
	for i := range all {
		row, err := tables.DeedRow(&all[i])
		if err != nil {
			return err
		}
		rows[i] = row
	}
	if err := fill(ctx, tx, "deeds", written("deeds"), rows); err != nil {
		return err
	}
	for _, sql := range []string{
		`INSERT INTO registers SELECT x->>'space', x->>'target', x->>'field', max(seq)
 FROM deeds, json_array_elements(body::json) x GROUP BY 1, 2, 3`,
		"SELECT project_registers(seq, body::json) FROM deeds WHERE kind IN ('view', 'stop') ORDER BY seq",
	} {
		if _, err := tx.Exec(ctx, sql); err != nil {
			return err
		}
	}
	t.held.deeds = all[len(all)-1].Seq
	t.book = ledger.New(slices.Values([]*geo.Reading{}), journal.Fold(slices.Values(all)))
	return nil
}
