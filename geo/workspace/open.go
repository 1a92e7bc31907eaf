package workspace

import (
	"encoding/binary"
	"errors"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"

	"github.com/ncruces/go-sqlite3"

	"strikemap/geo/geopackage"
	"strikemap/geo/tables"
)

var errClosed = errors.New("the workspace is closed")

// Create makes an empty workspace and opens it. A file that is there already is
// left alone.
func Create(path string, o Options) (*Workspace, error) {
	if _, err := os.Lstat(path); err == nil {
		return nil, saving(path, errThere)
	}
	part := path + "." + strconv.FormatUint(rand.Uint64(), 36) + ".part" // of this maker alone
	err := found(part, o.Program)
	if err == nil {
		err = place(part, path)
	}
	_ = os.Remove(part) // it may not be there
	if err != nil {
		return nil, saving(path, unmade(path, err))
	}
	return Open(path, o)
}

// place gives a file its name, unless another program made one of that name meanwhile.
func place(part, path string) error {
	err := os.Link(part, path)
	switch {
	case errors.Is(err, fs.ErrExist):
		return errThere
	case err != nil: // there are disks without links
		return os.Rename(part, path)
	}
	return nil
}

// found makes the file of an empty workspace.
func found(path, program string) error {
	c, err := connect(path, sqlite3.OPEN_READWRITE|sqlite3.OPEN_CREATE)
	if err != nil {
		return err
	}
	return errors.Join(c.start(program), c.close())
}

// start makes what an empty workspace holds.
func (c *conn) start(program string) error {
	err := c.db.Exec("PRAGMA journal_mode=DELETE; PRAGMA application_id=" + strconv.Itoa(geopackage.ApplicationID) + "; PRAGMA user_version=" + strconv.Itoa(geopackage.UserVersion) + "; BEGIN")
	if err == nil {
		err = c.layout(program)
	}
	if err == nil {
		err = c.db.Exec("COMMIT")
	}
	return err
}

// unmade says why a file could not be made.
func unmade(path string, err error) error {
	switch folder := filepath.Dir(path); {
	case gone(folder):
		return errGone
	case errors.Is(err, sqlite3.CANTOPEN), errors.Is(err, fs.ErrPermission):
		return errReadOnly
	case errors.Is(err, sqlite3.FULL), errors.Is(err, sqlite3.IOERR_WRITE):
		return errFull
	}
	return err
}

// Open opens a workspace. A file that cannot be opened is left as it is, and the
// error says what to do.
func Open(path string, o Options) (*Workspace, error) {
	w, err := open(path, o)
	if err != nil {
		return nil, opening(path, err)
	}
	return w, nil
}

func open(path string, o Options) (*Workspace, error) {
	wal, err := looked(path)
	if err != nil {
		return nil, err
	}
	flags := sqlite3.OPEN_READWRITE
	if o.ReadOnly {
		flags = sqlite3.OPEN_READONLY
	} else if err := writable(path); err != nil {
		return nil, err
	}
	c, err := connect(path, flags)
	if err != nil {
		return nil, err
	}
	w := &Workspace{path: path, options: o, conn: c, notices: folderNotices(path)}
	err = w.recognise()
	if err == nil && wal && !o.ReadOnly {
		err = w.unlog()
	}
	if err == nil && !o.ReadOnly {
		err = w.finishPurge()
	}
	if err != nil {
		_ = c.close() // the first error says more
		return nil, err
	}
	return w, nil
}

// looked reads the head of a file, without SQLite, which would clear up beside it,
// and reports whether QGIS or another program has set it to a write-ahead log.
func looked(path string) (wal bool, err error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return false, errNoFile
	case err != nil:
		return false, err
	case info.IsDir():
		return false, errFolder
	}
	f, err := os.Open(path)
	if err != nil {
		return false, err
	}
	defer f.Close()
	var first [headSize]byte
	if _, err := io.ReadFull(f, first[:]); err != nil {
		return false, errForeign
	}
	h, err := readHead(first[:])
	if err != nil {
		return false, err
	}
	if _, err := os.Stat(path + "-journal"); err != nil && h.size > info.Size() && !h.wal {
		return false, errDamaged // cut short
	}
	return h.wal, nil
}

// headSize is how many bytes the head of a file of SQLite has.
const headSize = 100

// head is what the head of a file of SQLite says.
type head struct {
	page, size int64 // bytes a page, and in all
	wal        bool  // it has a write-ahead log
}

// readHead reads the head of a file, which must be a GeoPackage's.
func readHead(b []byte) (h head, err error) {
	if len(b) < headSize || string(b[:16]) != "SQLite format 3\x00" || binary.BigEndian.Uint32(b[68:]) != geopackage.ApplicationID {
		return h, errForeign
	}
	h.page, h.wal = int64(binary.BigEndian.Uint16(b[16:])), b[18] == 2
	if h.page == 1 {
		h.page = 1 << 16
	}
	h.size = h.page * int64(binary.BigEndian.Uint32(b[28:]))
	return h, nil
}

// writable returns why a file cannot be written, or nil.
func writable(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		if errors.Is(err, fs.ErrPermission) {
			return errReadOnly
		}
		return errors.Join(err, errReadOnly)
	}
	return f.Close()
}

// recognise tells a workspace from other files and refuses what a newer program
// made.
func (w *Workspace) recognise() error {
	version, err := w.conn.note("schema")
	switch {
	case errors.Is(err, sqlite3.ERROR): // no such table
		return errForeign
	case err != nil:
		return err
	case version < 1:
		return errForeign
	case version > tables.Version:
		return errNewer
	}
	return nil
}

// note returns a number that the program noted of the file, 0 for none.
func (c *conn) note(name string) (n int64, err error) {
	err = c.each("SELECT value FROM strikemap WHERE name = ?", number(&n), name)
	return n, err
}

// unlog gives the file its rollback journal back, by which it is whole without
// another file beside it.
func (w *Workspace) unlog() error {
	mode := ""
	err := w.conn.each("PRAGMA journal_mode=DELETE", func(s *sqlite3.Stmt) error {
		mode = s.ColumnText(0)
		return nil
	})
	if err == nil && mode != "delete" {
		err = errLocked
	}
	if err == nil {
		w.notices = append(w.notices, errUnlogged)
	}
	return err
}

// finishPurge cleans free pages when a program was stopped before it could.
func (w *Workspace) finishPurge() error {
	left, err := w.conn.note("vacuum")
	if err != nil || left == 0 {
		return err
	}
	return w.vacuum()
}
