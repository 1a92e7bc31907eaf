package workspace

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"github.com/ncruces/go-sqlite3"

	"strikemap/geo"
)

// because gives an error its reason, by which an interface can say it in its
// language; the error says the same in English.
func because(id geo.ReasonID, err error, args ...string) error {
	return &geo.Fault{Reason: geo.Because(id, args...), Err: err}
}

// Why a workspace cannot be opened or written.
var (
	errLocked   = because(geo.FaultLocked, errors.New("another program has it open and is writing: close it there and try again"))
	errDamaged  = because(geo.FaultDamaged, errors.New("it is damaged: open a copy that you saved; this file was left as it is"))
	errForeign  = because(geo.FaultForeign, errors.New("it is no workspace of Strikemap: choose another file or make a new workspace"))
	errNewer    = because(geo.FaultNewer, errors.New("a newer Strikemap made it: install that to open it"))
	errReadOnly = because(geo.FaultReadOnly, errors.New("it may only be read: allow writing to it or save a copy elsewhere"))
	errFull     = because(geo.FaultDiskFull, errors.New("the disk is full or the file may not grow: free some space and do it again; what was saved before is safe"))
	errGone     = because(geo.FaultFolderGone, errors.New("the file or its folder is gone: bring it back or save a copy elsewhere"))
	errThere    = because(geo.FaultThere, errors.New("there is a file of this name: choose another name"))
	errNoFile   = because(geo.FaultNoFile, errors.New("there is no such file: check its name and folder"))
	errUnlogged = because(geo.FaultUnlogged, errors.New("another program had set the workspace to a write-ahead log: it was set back, so that the file alone is whole"))
	errFolder   = because(geo.FaultFolder, errors.New("it is a folder: choose the files in it"))
)

// opening and saving name the file in an error.
func opening(path string, err error) error {
	return because(geo.FaultOpening, fmt.Errorf("open %s: %w", path, plain(path, err)), path)
}

func saving(path string, err error) error {
	return because(geo.FaultSaving, fmt.Errorf("save in %s: %w", path, plain(path, err)), path)
}

// plain turns what the store or the system says into a sentence that says what to
// do.
func plain(path string, err error) error {
	var known *geo.Fault
	switch {
	case errors.As(err, &known):
		return err
	case gone(path):
		return errGone
	case errors.Is(err, sqlite3.BUSY), errors.Is(err, sqlite3.LOCKED):
		return errLocked
	case errors.Is(err, sqlite3.FULL), errors.Is(err, sqlite3.IOERR_WRITE), errors.Is(err, syscall.ENOSPC):
		return errFull
	case errors.Is(err, sqlite3.NOTADB), errors.Is(err, sqlite3.CORRUPT):
		return errDamaged
	case errors.Is(err, sqlite3.READONLY), errors.Is(err, sqlite3.PERM), errors.Is(err, fs.ErrPermission):
		return errReadOnly
	}
	return err
}

// gone reports whether a file or its folder is no more.
func gone(path string) bool {
	if path == "" { // it never was in a file
		return false
	}
	_, err := os.Stat(path)
	_, folder := os.Stat(filepath.Dir(path))
	return errors.Is(err, fs.ErrNotExist) || errors.Is(folder, fs.ErrNotExist)
}
