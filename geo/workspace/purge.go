package workspace

import (
	"slices"

	"strikemap/geo/journal"
	"strikemap/geo/ledger"
	"strikemap/geo/tables"
)

// purge takes the texts, excerpts and quotes of the articles of a deed out of the
// file, those in other deeds too. The hash stays, and where the article came from.
func (w *Workspace) purge(d *journal.Deed) error {
	book, readings, known := w.book, w.readings, w.known
	w.undo = append(w.undo, func() { w.book, w.readings, w.known = book, readings, known })
	w.readings = slices.Clone(w.readings)
	for _, x := range d.Body {
		if err := w.purgeText(x.Target); err != nil {
			return err
		}
		for i, r := range w.readings {
			if r.Article.SHA256 == x.Target {
				w.readings[i] = tables.Bare(r)
			}
		}
	}
	if err := w.purgeDeeds(d.Body); err != nil {
		return err
	}
	w.known.readings++ // others read the file anew
	if err := w.setNotes(); err != nil {
		return err
	}
	deeds, err := w.conn.deeds(0)
	if err != nil {
		return err
	}
	w.book = ledger.New(slices.Values(w.readings), journal.Fold(slices.Values(deeds)))
	return w.note("articles", "reports", "mentions")
}

func (w *Workspace) purgeText(sha256 string) error {
	const article = "(SELECT id FROM articles WHERE sha256 = ?)"
	for _, sql := range []string{
		"DELETE FROM reports WHERE article = " + article,
		"DELETE FROM mentions WHERE article = " + article,
		`UPDATE articles SET body = NULL, sentences = NULL, title = NULL, author = NULL, path = NULL,
 title_start = 0, title_end = 0, dateline_start = 0, dateline_end = 0 WHERE sha256 = ?`,
	} {
		if err := w.conn.run(sql, sha256); err != nil {
			return err
		}
	}
	return nil
}

// purgeDeeds takes the quotes of purged articles out of the events that people
// made of them.
func (w *Workspace) purgeDeeds(purged []journal.Setting) error {
	gone := map[string]bool{}
	for _, x := range purged {
		gone[x.Target] = true
	}
	deeds, err := w.conn.deeds(0)
	if err != nil {
		return err
	}
	if err := w.conn.db.Exec("DROP TRIGGER deeds_unchanged"); err != nil {
		return err
	}
	for _, d := range deeds {
		if !tables.Strip(d.Body, gone) {
			continue
		}
		body, err := tables.BodyText(d.Body)
		if err == nil {
			err = w.conn.run("UPDATE deeds SET body = ? WHERE seq = ?", body, d.Seq)
		}
		if err != nil {
			return err
		}
	}
	return w.conn.db.Exec(journalGuard)
}

// setNotes writes how often what was read has changed, and that free pages are to
// be cleaned.
func (w *Workspace) setNotes() error {
	err := w.conn.run("UPDATE strikemap SET value = ? WHERE name = 'readings'", w.known.readings)
	if err == nil {
		err = w.conn.run("UPDATE strikemap SET value = '1' WHERE name = 'vacuum'")
	}
	return err
}

// cleanAfterPurge writes the file anew, so that no page keeps a copy that another
// program left. Where that fails, the next opening does it.
func (w *Workspace) cleanAfterPurge() {
	if err := w.vacuum(); err != nil {
		w.notices = append(w.notices, saving(w.path, err))
	}
}

func (w *Workspace) vacuum() error {
	if err := w.conn.db.Exec("VACUUM"); err != nil {
		return err
	}
	return w.conn.run("UPDATE strikemap SET value = '0' WHERE name = 'vacuum'")
}
