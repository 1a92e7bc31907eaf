package workspace

import (
	"bytes"
	"context"
	"strconv"

	"github.com/ncruces/go-sqlite3"
	"github.com/ncruces/go-sqlite3/ext/serdes"
)

// InMemory makes an empty workspace in memory, for where there are no files, as in a
// browser, and opens it; Bytes returns it as a file.
func InMemory(name string, o Options) (*Workspace, error) {
	w, err := inMemory(name, o, func(c *conn) error { return c.start(o.Program) })
	if err != nil {
		return nil, saving(name, err)
	}
	return w, nil
}

// FromBytes opens the bytes of a workspace's file in memory. They are left as they
// are.
func FromBytes(name string, data []byte, o Options) (*Workspace, error) {
	w, err := fromBytes(name, data, o)
	if err != nil {
		return nil, opening(name, err)
	}
	return w, nil
}

func fromBytes(name string, data []byte, o Options) (*Workspace, error) {
	h, err := readHead(data)
	switch {
	case err != nil:
		return nil, err
	case h.size > int64(len(data)) && !h.wal:
		return nil, errDamaged // cut short
	}
	if h.wal { // as the pragma would do
		data = bytes.Clone(data)
		data[18], data[19] = 1, 1
	}
	w, err := inMemory(name, o, func(c *conn) error { return c.pour(data, h.page) })
	if err != nil {
		return nil, err
	}
	if err = w.recognise(); err == nil {
		err = w.finishPurge()
	}
	if err != nil {
		_ = w.conn.close() // the first error says more
		return nil, plain("", err)
	}
	if h.wal {
		w.notices = append(w.notices, errUnlogged)
	}
	return w, nil
}

// inMemory returns the workspace that fill makes.
func inMemory(name string, o Options, fill func(*conn) error) (*Workspace, error) {
	c, err := dial(":memory:", sqlite3.OPEN_READWRITE|sqlite3.OPEN_CREATE)
	if err != nil {
		return nil, err
	}
	if err := fill(c); err != nil {
		_ = c.close() // the first error says more
		return nil, plain("", err)
	}
	return &Workspace{path: name, memory: true, options: o, conn: c}, nil
}

// pour has the connection hold what the bytes of a file do, whose pages have so many.
func (c *conn) pour(file []byte, page int64) error {
	if err := c.db.Exec("PRAGMA page_size=" + strconv.FormatInt(page, 10)); err != nil {
		return err
	}
	return serdes.Deserialize(c.db, "main", file)
}

// Bytes returns the workspace as it is now as the bytes of a file.
func (w *Workspace) Bytes(ctx context.Context) ([]byte, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.conn == nil {
		return nil, errClosed
	}
	defer w.conn.db.SetInterrupt(w.conn.db.SetInterrupt(ctx))
	all, err := serdes.Serialize(w.conn.db, "main")
	if err != nil {
		return nil, saving(w.path, plain("", err))
	}
	return all, nil
}
