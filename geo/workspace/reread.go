package workspace

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"slices"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
	"strikemap/geo/record"
	"strikemap/geo/tables"
)

// Changes is what reading the kept texts again has changed.
type Changes struct {
	Articles int // read again
	Reports  []Change
	Carried  []Carried // what was decided, and goes on with another report
	Orphaned []Orphan
}

// Change is a report that is read otherwise now; one of the two is nil where it is
// new or no longer read.
type Change struct {
	Article     *geo.Article
	Before, Now *geo.Report
}

// Carried is a register whose decision went on with another target.
type Carried struct {
	From, To journal.Register
	Seq      int64 // the deed that carried it
}

// Orphan is a decision about a report or an event that is no longer read. It stays
// in the journal, and holds again when the report is read again.
type Orphan struct {
	journal.Register
	Value json.RawMessage
}

// Reread reads the kept texts of articles again, never their files, and keeps what
// is read now: with a newer program, or after their day of publication was given.
// Without hashes it reads all. What people decided goes on with the same anchor,
// else with the report of the same sentence and place name, by deeds of author,
// else it is listed as orphaned. Nothing is changed when an error is returned.
func (w *Workspace) Reread(ctx context.Context, author string, parse func(geo.Article) geo.Reading, hashes ...string) (Changes, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	var out Changes
	err := w.write(ctx, func() error {
		if err := w.refresh(); err != nil {
			return err
		}
		again := &rereading{Workspace: w, ctx: ctx, moved: map[string]string{}, changes: &out}
		if err := again.articles(parse, hashes); err != nil {
			return err
		}
		return again.carry(author)
	})
	if err != nil {
		return Changes{}, saving(w.path, err)
	}
	return out, nil
}

// rereading is one run of Reread, within its transaction.
type rereading struct {
	*Workspace
	ctx     context.Context
	moved   map[string]string // reports whose decisions go on with another
	changes *Changes
}

// articles reads the texts and writes what is read otherwise.
func (w *rereading) articles(parse func(geo.Article) geo.Reading, hashes []string) error {
	before, readings, known := w.book, w.readings, w.known
	w.undo = append(w.undo, func() { w.book, w.readings, w.known = before, readings, known })
	w.readings = slices.Clone(readings)
	for i, old := range readings {
		if err := w.ctx.Err(); err != nil {
			return err
		}
		if old.Article.Body == "" || len(hashes) > 0 && !slices.Contains(hashes, old.Article.SHA256) {
			continue
		}
		now := parse(w.book.Reading(old.Article.SHA256).Article)
		now.Article = old.Article // as read: corrections stay deeds
		w.changes.Articles++
		if same(old, &now) {
			continue
		}
		if err := w.replace(old, &now); err != nil {
			return err
		}
		w.readings[i] = &now
	}
	w.known.readings++ // others read the file anew
	if err := w.conn.run("UPDATE strikemap SET value = ? WHERE name = 'readings'", w.known.readings); err != nil {
		return err
	}
	w.book = ledger.New(slices.Values(w.readings), before.State())
	if err := w.project(before, w.known.deeds); err != nil {
		return err
	}
	return w.note("articles", "reports", "mentions", "places", "areas")
}

// replace writes what is read of an article now in the place of what was.
func (w *rereading) replace(old, now *geo.Reading) error {
	var row int64
	err := w.conn.each("SELECT id FROM articles WHERE sha256 = ?", number(&row), old.Article.SHA256)
	if err != nil {
		return err
	}
	if row == 0 {
		return errors.New("an article is no longer there: read the file anew")
	}
	for _, sql := range []string{"DELETE FROM reports WHERE article = ?", "DELETE FROM mentions WHERE article = ?"} {
		if err := w.conn.run(sql, row); err != nil {
			return err
		}
	}
	if err := w.conn.run("UPDATE articles SET sentences = ?, program = ? WHERE id = ?", tables.SentencesText(now.Sentences), w.options.Program, row); err != nil {
		return err
	}
	w.reachReports(now)
	w.compare(old, now)
	return w.insertFound(row, now)
}

// compare lists the reports that are read otherwise, and notes which took the
// place of which.
func (w *rereading) compare(old, now *geo.Reading) {
	w.changes.Reports = append(w.changes.Reports, compare(old, now, w.moved)...)
}

// Compare lists the reports that one text is read otherwise in now.
func Compare(old, now *geo.Reading) []Change { return compare(old, now, map[string]string{}) }

// compare notes in moved which report took the place of which.
func compare(old, now *geo.Reading, moved map[string]string) (out []Change) {
	there := map[string]*geo.Report{}
	for i := range now.Reports {
		there[now.Reports[i].ID] = &now.Reports[i]
	}
	was := map[string]bool{}
	for i := range old.Reports {
		before := &old.Reports[i]
		after := there[before.ID]
		was[before.ID] = true
		if after == nil {
			if after = successor(old, before, now); after != nil {
				moved[before.ID] = after.ID
				was[after.ID] = true
			}
		}
		if after == nil || !bytes.Equal(recordOf(before), recordOf(after)) {
			out = append(out, Change{&old.Article, before, after})
		}
	}
	for i := range now.Reports {
		if !was[now.Reports[i].ID] {
			out = append(out, Change{Article: &old.Article, Now: &now.Reports[i]})
		}
	}
	return out
}

// successor returns the report of the same sentence and place name that nothing
// was read as before, nil when there is none or more than one.
func successor(old *geo.Reading, gone *geo.Report, now *geo.Reading) *geo.Report {
	var out *geo.Report
	for i := range now.Reports {
		r := &now.Reports[i]
		if !r.Evidence.Span.Overlaps(gone.Evidence.Span) || r.Toponym.Span != gone.Toponym.Span ||
			slices.ContainsFunc(old.Reports, func(o geo.Report) bool { return o.ID == r.ID }) {
			continue
		}
		if out != nil {
			return nil
		}
		out = r
	}
	return out
}

// same reports whether two readings say the same.
func same(a, b *geo.Reading) bool {
	if !slices.Equal(a.Sentences, b.Sentences) || len(a.Reports) != len(b.Reports) || len(a.Mentions) != len(b.Mentions) {
		return false
	}
	for i := range a.Reports {
		if a.Reports[i].ID != b.Reports[i].ID || !bytes.Equal(recordOf(&a.Reports[i]), recordOf(&b.Reports[i])) {
			return false
		}
	}
	for i := range a.Mentions {
		x, y := record.OfMention(&a.Article, &a.Mentions[i], nil), record.OfMention(&b.Article, &b.Mentions[i], nil)
		if !bytes.Equal(jsonOf(x), jsonOf(y)) {
			return false
		}
	}
	return true
}

// recordOf is what a report says, without its name, which is its anchor's.
func recordOf(r *geo.Report) []byte {
	x := record.OfReport(&geo.Article{}, r, nil)
	x.ID = ""
	return jsonOf(x)
}

func jsonOf(v any) []byte {
	out, err := json.Marshal(v)
	if err != nil {
		panic(err) // records of the program's own
	}
	return out
}
