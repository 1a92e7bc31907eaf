package team

import (
	"context"
	"slices"

	"strikemap/geo/journal"
	"strikemap/geo/ledger"
	"strikemap/geo/tables"

	"github.com/jackc/pgx/v5"
)

// purge takes the texts, excerpts and quotes of the articles of a deed off the
// server, those in other deeds too. The hash stays, and where the article came from.
func (t *Team) purge(ctx context.Context, tx pgx.Tx, d *journal.Deed) error {
	gone := map[string]bool{}
	var hashes []string
	for _, x := range d.Body {
		gone[x.Target] = true
		hashes = append(hashes, x.Target)
	}
	for _, sql := range []string{
		"DELETE FROM reports WHERE article IN (SELECT id FROM articles WHERE sha256 = ANY ($1))",
		"DELETE FROM mentions WHERE article IN (SELECT id FROM articles WHERE sha256 = ANY ($1))",
		`UPDATE articles SET body = NULL, sentences = NULL, title = NULL, author = NULL, path = NULL,
 title_start = 0, title_end = 0, dateline_start = 0, dateline_end = 0 WHERE sha256 = ANY ($1)`,
	} {
		if _, err := tx.Exec(ctx, sql, hashes); err != nil {
			return err
		}
	}
	all, err := t.purgeDeeds(ctx, tx, gone)
	if err != nil {
		return err
	}
	t.changes++ // others read the workspace anew
	if _, err := tx.Exec(ctx, "UPDATE strikemap SET value = ($1::bigint)::text WHERE name = 'readings'", t.changes); err != nil {
		return err
	}
	t.readings = slices.Clone(t.readings)
	for i, r := range t.readings {
		if gone[r.Article.SHA256] {
			t.readings[i] = tables.Bare(r)
		}
	}
	t.book = ledger.New(slices.Values(t.readings), journal.Fold(slices.Values(all)))
	return nil
}

// purgeDeeds takes the quotes of purged articles out of deeds and returns all.
func (t *Team) purgeDeeds(ctx context.Context, tx pgx.Tx, gone map[string]bool) ([]journal.Deed, error) {
	all, err := deeds(ctx, tx, 0)
	if err != nil {
		return nil, err
	}
	if _, err := tx.Exec(ctx, "SELECT set_config('strikemap.purging', 'on', true)"); err != nil {
		return nil, err
	}
	for _, d := range all {
		if !tables.Strip(d.Body, gone) {
			continue
		}
		body, err := tables.BodyText(d.Body)
		if err == nil {
			_, err = tx.Exec(ctx, "UPDATE deeds SET body = $1 WHERE seq = $2", body, d.Seq)
		}
		if err != nil {
			return nil, err
		}
	}
	return all, nil
}
