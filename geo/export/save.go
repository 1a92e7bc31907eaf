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
// file stands as it was, and the error says what to do. A new file gets the
// permissions that the user's mask leaves; one that is replaced keeps its own and,
// where the system allows it, its owner. A read-only file is not replaced. What
// programs that were killed left in the folder is removed.
func Save(path string, write func(io.Writer) error) error {
	target, err := followed(path)
	if err != nil {
		return saveFault(path, err)
	}
	sweep(filepath.Dir(target))
	f, err := create(target)
	if err != nil {
		return saveFault(path, err)
	}
	defer unfinished.done(f.Name())
	err = fill(f, write)
	if err == nil {
		err = os.Rename(f.Name(), target)
	}
	if err != nil {
		return saveFault(path, errors.Join(err, os.Remove(f.Name())))
	}
	return nil
}

// followed returns the file that a link means, also when it is not there yet: the
// file is replaced or made, not the link.
func followed(path string) (string, error) {
	for range 40 {
		target, err := os.Readlink(path)
		if err != nil {
			return path, nil
		}
		if !filepath.IsAbs(target) {
			target = filepath.Join(filepath.Dir(path), target)
		}
		path = target
	}
	return "", errors.New("its links go round in a circle: choose another name")
}

// create makes an empty file beside path with the permissions of the one there.
func create(path string) (*os.File, error) {
	old, err := os.Stat(path)
	switch {
	case err != nil:
		old = nil
	case !old.Mode().IsRegular():
		return nil, errors.New("it is no regular file: choose another name")
	case old.Mode().Perm()&0o200 == 0:
		return nil, errors.New("it is read-only: choose another name, or allow writing to it")
	}
	f, err := unfinished.create(filepath.Dir(path))
	if err != nil || old == nil {
		return f, err
	}
	inherit(f, old)
	if err := f.Chmod(old.Mode().Perm()); err != nil && !errors.Is(err, errors.ErrUnsupported) {
		unfinished.done(f.Name())
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
