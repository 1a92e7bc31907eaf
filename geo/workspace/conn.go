package workspace

import (
	"fmt"
	"net/url"
	"path/filepath"
	"time"

	"github.com/ncruces/go-sqlite3"
	"github.com/ncruces/go-sqlite3/ext/rtree"
	"github.com/ncruces/go-sqlite3/vfs"
	"github.com/paulmach/orb"

	"strikemap/geo/geopackage"
)

// patience is how long another program's lock is waited for.
const patience = 3 * time.Second

// conn is one connection with its prepared statements. It is for one goroutine at
// a time.
type conn struct {
	db    *sqlite3.Conn
	stmts map[string]*sqlite3.Stmt
}

// connect opens a file that is there.
func connect(path string, flags sqlite3.OpenFlag) (*conn, error) {
	full, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	u := url.URL{Scheme: "file", Path: filepath.ToSlash(full)}
	if len(u.Path) > 0 && u.Path[0] != '/' { // a drive of Windows
		u.Path = "/" + u.Path
	}
	if !vfs.SupportsFileLocking {
		u.RawQuery = "nolock=1"
	}
	return dial(u.String(), flags|sqlite3.OPEN_URI)
}

// dial opens what SQLite knows by a name.
func dial(name string, flags sqlite3.OpenFlag) (*conn, error) {
	db, err := sqlite3.OpenFlags(name, flags)
	if err != nil {
		return nil, err
	}
	c := &conn{db: db, stmts: map[string]*sqlite3.Stmt{}}
	err = rtree.Register(db)
	if err == nil {
		err = geopackage.AddFunctions(db)
	}
	if err == nil {
		err = db.BusyTimeout(patience)
	}
	if err == nil { // temporary tables stay in memory: nothing is written beside the file
		err = db.Exec("PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000; PRAGMA secure_delete=ON; PRAGMA synchronous=FULL; PRAGMA trusted_schema=OFF;")
	}
	if err != nil {
		_ = db.Close() // the first error says more
		return nil, err
	}
	return c, nil
}

func (c *conn) close() error {
	for _, s := range c.stmts {
		_ = s.Close() // tells the error of its last run again
	}
	return c.db.Close()
}

// stmt returns a statement with values bound. It is made once.
func (c *conn) stmt(sql string, values []any) (*sqlite3.Stmt, error) {
	s := c.stmts[sql]
	if s == nil {
		var err error
		if s, _, err = c.db.Prepare(sql); err != nil {
			return nil, err
		}
		c.stmts[sql] = s
	}
	for i, v := range values {
		if err := bind(s, i+1, v); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// run carries out a statement that gives no rows.
func (c *conn) run(sql string, values ...any) error {
	s, err := c.stmt(sql, values)
	if err != nil {
		return err
	}
	return s.Exec()
}

// each calls f for every row.
func (c *conn) each(sql string, f func(*sqlite3.Stmt) error, values ...any) error {
	s, err := c.stmt(sql, values)
	if err != nil {
		return err
	}
	for err == nil && s.Step() {
		err = f(s)
	}
	if stepped := s.Err(); err == nil {
		err = stepped
	}
	if reset := s.Reset(); err == nil {
		err = reset
	}
	return err
}

// number sets into to the first column of a row.
func number(into *int64) func(*sqlite3.Stmt) error {
	return func(s *sqlite3.Stmt) error {
		*into = s.ColumnInt64(0)
		return nil
	}
}

// bind sets a parameter. What is empty is NULL: an empty text, a zero time, nil.
func bind(s *sqlite3.Stmt, n int, v any) error {
	switch v := flat(v).(type) {
	case nil:
		return s.BindNull(n)
	case string:
		if v == "" {
			return s.BindNull(n)
		}
		return s.BindText(n, v)
	case []byte:
		if v == nil {
			return s.BindNull(n)
		}
		return s.BindBlob(n, v)
	case int:
		return s.BindInt(n, v)
	case int64:
		return s.BindInt64(n, v)
	case float64:
		return s.BindFloat(n, v)
	case bool:
		return s.BindBool(n, v)

	case *int:
		if v == nil {
			return s.BindNull(n)
		}
		return s.BindInt(n, *v)
	case *float64:
		if v == nil {
			return s.BindNull(n)
		}
		return s.BindFloat(n, *v)
	}
	return fmt.Errorf("cannot keep a %T", v)
}

// flat turns what SQLite has no type for into what it has.
func flat(v any) any {
	switch v := v.(type) {
	case time.Time:
		return moment(v)
	case orb.Geometry:
		return geopackage.Blob(v)
	}
	return v
}

// stamp is how moments are written.
const stamp = "2006-01-02T15:04:05.000Z"

// moment returns a time as a GeoPackage has it, empty for the zero time.
func moment(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format(stamp)
}
