package workspace

import (
	"context"
	"slices"

	"strikemap/geo"
	"strikemap/geo/journal"
)

// Fill keeps all that another store holds, readings and deeds in their order, in one
// transaction. The workspace must be empty.
func (w *Workspace) Fill(ctx context.Context, from journal.Store) error {
	readings, err := all(from.Load(ctx))
	if err != nil {
		return err
	}
	deeds, err := all(from.Since(ctx, 0))
	if err != nil {
		return err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	err = w.write(ctx, func() error {
		if err := w.refresh(); err != nil {
			return err
		}
		if len(w.readings) > 0 || w.known.deeds > 0 {
			return errThere
		}
		if err := w.keepReadings(distinct(readings)); err != nil {
			return err
		}
		for i := range deeds {
			if err := ctx.Err(); err != nil {
				return err
			}
			if err := w.keep(&deeds[i]); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return saving(w.path, err)
	}
	return nil
}

func all[T any](seq func(func(T, error) bool)) (out []T, err error) {
	for x, err := range seq {
		if err != nil {
			return nil, err
		}
		out = append(out, x)
	}
	return out, nil
}

// distinct returns readings with each text once.
func distinct(rs []*geo.Reading) []*geo.Reading {
	there := map[string]bool{}
	return slices.DeleteFunc(slices.Clone(rs), func(r *geo.Reading) bool {
		twice := there[r.Article.SHA256]
		there[r.Article.SHA256] = true
		return twice
	})
}
