package workspace

import (
	"time"

	"github.com/ncruces/go-sqlite3"

	"strikemap/geo"
	"strikemap/geo/tables"
)

// cells are the columns of the row on which a statement stands. Moments that are
// alike are read once.
type cells struct {
	s       *sqlite3.Stmt
	moments map[string]time.Time
}

func (c *cells) Null(i int) bool     { return c.s.ColumnType(i) == sqlite3.NULL }
func (c *cells) Text(i int) []byte   { return c.s.ColumnRawText(i) }
func (c *cells) Int(i int) int64     { return c.s.ColumnInt64(i) }
func (c *cells) Float(i int) float64 { return c.s.ColumnFloat(i) }
func (c *cells) Bool(i int) bool     { return c.s.ColumnBool(i) }

func (c *cells) Time(i int) time.Time {
	raw := c.s.ColumnRawText(i)
	if len(raw) == 0 {
		return time.Time{}
	}
	t, ok := c.moments[string(raw)]
	if !ok {
		t, _ = time.Parse(time.RFC3339, string(raw)) // what no moment is, is unknown
		c.moments[string(raw)] = t
	}
	return t
}

// reader makes readings of rows of one connection. It is for one goroutine.
type reader struct {
	*tables.Reader
	conn  *conn
	cells cells
}

func newReader(c *conn, places map[int64]*geo.Place) *reader {
	return &reader{tables.NewReader(places, map[int64]*geo.Reading{}), c, cells{moments: map[string]time.Time{}}}
}

// stretch is the rows of articles after one row and up to another.
type stretch struct{ after, to int64 }

// each calls f for the rows of a table in a stretch of articles.
func (r *reader) each(sql string, f func(tables.Cells) error, of stretch) error {
	return r.conn.each(sql, func(s *sqlite3.Stmt) error {
		r.cells.s = s
		return f(&r.cells)
	}, of.after, of.to)
}

// placesAfter reads the places after a row.
func (c *conn) placesAfter(last int64, f func(row int64, p *geo.Place)) error {
	return c.each("SELECT "+tables.PlaceColumns+" FROM places WHERE id > ?", func(s *sqlite3.Stmt) error {
		f(tables.Place(&cells{s: s}))
		return nil
	}, last)
}

// readings reads articles, in their order, with what was found in them.
func (r *reader) readings(of stretch) (all []*geo.Reading, err error) {
	err = r.each("SELECT "+tables.ArticleColumns+" FROM articles WHERE id > ? AND id <= ? ORDER BY id", func(c tables.Cells) error {
		_, in, err := r.Article(c)
		all = append(all, in)
		return err
	}, of)
	if err != nil || len(all) == 0 {
		return nil, err
	}
	err = r.each("SELECT "+tables.ReportColumns+" FROM reports WHERE article > ? AND article <= ? ORDER BY article, position", r.Report, of)
	if err != nil {
		return nil, err
	}
	err = r.each("SELECT "+tables.MentionColumns+" FROM mentions WHERE article > ? AND article <= ? ORDER BY article, position", r.Mention, of)
	return all, err
}
