package workspace

import (
	"context"
	"errors"
	"os"
)

// SaveCopy writes the workspace as it is now to another file, whole and without
// free pages. A file that is there already is left alone.
func (w *Workspace) SaveCopy(ctx context.Context, path string) error {
	if _, err := os.Lstat(path); err == nil {
		return saving(path, errThere)
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.conn == nil {
		return errClosed
	}
	defer w.conn.db.SetInterrupt(w.conn.db.SetInterrupt(ctx))
	part := path + ".part"
	_ = os.Remove(part) // of a program that was stopped
	err := w.conn.run("VACUUM INTO ?", part)
	if err == nil {
		err = os.Rename(part, path)
	}
	if err != nil {
		return saving(path, errors.Join(unmade(path, err), removed(part)))
	}
	return nil
}

// removed takes away a file that may not be there.
func removed(path string) error {
	if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	return nil
}
