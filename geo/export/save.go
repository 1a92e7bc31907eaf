package export

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// Save writes a file as a whole or not at all: write fills a new file in the
// same folder, which then takes the place of the old one. After an error the old
// file stands as it was, and the error says what to do.
func Save(path string, write func(io.Writer) error) error {
	if target, err := filepath.EvalSymlinks(path); err == nil {
		path = target // the file that a link means is replaced, not the link
	}
	f, err := create(path)
	if err != nil {
		return saveFault(path, err)
	}
	if err := fill(f, write); err != nil {
		return saveFault(path, errors.Join(err, os.Remove(f.Name())))
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return saveFault(path, errors.Join(err, os.Remove(f.Name())))
	}
	return nil
}

// create makes an empty file beside path with the permissions of the one there.
func create(path string) (*os.File, error) {
	mode := fs.FileMode(0o644)
	switch info, err := os.Stat(path); {
	case err == nil && !info.Mode().IsRegular():
		return nil, fmt.Errorf("it is no regular file: choose another name")
	case err == nil:
		mode = info.Mode().Perm()
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".strikemap-*")
	if err != nil {
		return nil, err
	}
	if err := f.Chmod(mode); err != nil && !errors.Is(err, errors.ErrUnsupported) {
		return nil, errors.Join(err, f.Close(), os.Remove(f.Name()))
	}
	return f, nil
}

// fill writes and closes the file; its bytes are on the disk when it returns nil.
func fill(f *os.File, write func(io.Writer) error) error {
	out := bufio.NewWriterSize(f, 1<<16)
	err := write(out)
	if err == nil {
		err = out.Flush()
	}
	if err == nil {
		err = f.Sync()
	}
	return errors.Join(err, f.Close())
}

// saveFault says what could not be saved and what to do.
func saveFault(path string, err error) error {
	advice := ""
	switch {
	case errors.Is(err, fs.ErrNotExist):
		advice = "; choose a folder that exists"
	case errors.Is(err, fs.ErrPermission):
		advice = "; choose a folder that you may write to"
	case errors.Is(err, syscall.ENOSPC):
		advice = "; free some space on the disk"
	}
	var there *fs.PathError
	if errors.As(err, &there) {
		err = there.Err // it names the temporary file
	}
	return fmt.Errorf("save %s: %w%s", path, err, advice)
}
