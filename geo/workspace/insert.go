package workspace

import (
	"fmt"
	"strings"
	"time"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/geopackage"
	"strikemap/geo/tables"
)

// insertInto and update are the statements that write a whole row of each table,
// its columns in the order of the schema without the row's number.
var insertInto, updateEvent = statements()

func statements() (insert map[string]string, update string) {
	insert = map[string]string{}
	for _, t := range tables.Schema {
		insert[t.Name] = geopackage.Insert(&t)
		if t.Name == "events" {
			var set []string
			for _, c := range t.Written() {
				set = append(set, fmt.Sprintf("%q = ?", c))
			}
			update = "UPDATE events SET " + strings.Join(set, ", ") + " WHERE event = ?"
		}
	}
	return insert, update
}

// add writes a row and returns its number.
func (c *conn) add(table string, values ...any) (int64, error) {
	if err := c.run(insertInto[table], values...); err != nil {
		return 0, fmt.Errorf("table %s: %w", table, err)
	}
	return c.db.LastInsertRowID(), nil
}

// insert writes what was read of one article and returns its row.
func (w *Workspace) insert(r *geo.Reading, now time.Time) (int64, error) {
	row, err := w.conn.add("articles", tables.ArticleRow(r, now, w.options.Program)...)
	if err != nil {
		return 0, err
	}
	return row, w.insertFound(row, r)
}

// insertFound writes the reports and mentions of an article.
func (w *Workspace) insertFound(row int64, r *geo.Reading) error {
	for i := range r.Reports {
		if err := w.insertReport(row, i, r); err != nil {
			return err
		}
	}
	for i := range r.Mentions {
		if err := w.insertMention(row, i, &r.Mentions[i]); err != nil {
			return err
		}
	}
	return nil
}

func (w *Workspace) insertReport(article int64, n int, in *geo.Reading) error {
	place, err := w.placeRow(in.Reports[n].Place)
	if err != nil {
		return err
	}
	values, err := tables.ReportRow(in, n, article, place)
	if err == nil {
		_, err = w.conn.add("reports", values...)
	}
	if err == nil {
		err = w.areaOf(&in.Reports[n])
	}
	return err
}

func (w *Workspace) insertMention(article int64, n int, m *geo.Mention) error {
	place, err := w.placeRow(m.Place)
	if err != nil {
		return err
	}
	values, err := tables.MentionRow(m, n, article, place)
	if err == nil {
		_, err = w.conn.add("mentions", values...)
	}
	return err
}

// placeRow returns the row of a place, written when it is new; nil for none.
func (w *Workspace) placeRow(p *geo.Place) (any, error) {
	if p == nil {
		return nil, nil
	}
	if row, ok := w.places[*p]; ok {
		return row, nil
	}
	row, err := w.conn.add("places", tables.PlaceRow(p)...)
	if err == nil {
		w.places[*p] = row
		w.undo = append(w.undo, func() { delete(w.places, *p) })
	}
	return row, err
}

// areaOf writes the border of a report's oblast or raion when it is new.
func (w *Workspace) areaOf(r *geo.Report) error {
	if r.Place == nil || w.areas[r.Place.ID] {
		return nil
	}
	values := tables.AreaRow(w.options.Areas, r)
	if values == nil {
		return nil
	}
	id := r.Place.ID
	w.areas[id] = true
	w.undo = append(w.undo, func() { delete(w.areas, id) })
	w.reach("areas", values[0].(orb.Geometry).Bound())
	_, err := w.conn.add("areas", values...)
	return err
}
