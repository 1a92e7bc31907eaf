package article

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"strikemap/geo"
	"strikemap/geo/garbage"
)

// maxFile is how many bytes a file may have. JSON Lines and tables may have any
// number, because they are read one article at a time.
const maxFile = 64 << 20

// errLarge says that a file passes maxFile.
var errLarge = because(geo.FaultLarge, fmt.Errorf("it is larger than %d MB: split it, or save it as JSON Lines", maxFile>>20), megabytes(maxFile))

var errNotRegular = because(geo.FaultNotRegular, errors.New("it is no regular file: choose a file"))

// ReadFile reads the articles of one file of any supported format: several for
// a feed, JSON, JSON Lines, a table or an e-mail with others attached. Articles
// that could be read come back beside an error that joins the faults of the rest.
func ReadFile(path string) ([]geo.Article, error) { return collect(readPath(path)) }

// Parse is ReadFile on bytes. The extension of name tells the format, unless the
// bytes themselves do; name stands in errors and as the articles' path.
func Parse(name string, data []byte) ([]geo.Article, error) {
	if len(data) > maxFile && !streamed(name) {
		return nil, fault(name, errLarge)
	}
	return collect(parse(name, data))
}

// Walk reads files and, of folders, every file whose extension is supported, in
// lexical order; hidden files are skipped, and every other file is told of by a
// Notice. Each fault names its file, and the place in it, and the walk goes on.
func Walk(paths []string) iter.Seq2[geo.Article, error] {
	return func(yield func(geo.Article, error) bool) {
		for _, root := range paths {
			err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
				switch {
				case err != nil:
					if !yield(geo.Article{}, fault(path, plain(err))) {
						return fs.SkipAll
					}
				case path != root && strings.HasPrefix(entry.Name(), "."):
					if entry.IsDir() {
						return fs.SkipDir
					}
				case entry.IsDir():
				case path != root && !supported(path):
					if !yield(geo.Article{}, skip(path)) {
						return errStop
					}
				default:
					for a, err := range readPath(path) {
						if !yield(a, err) {
							return errStop
						}
					}
				}
				return nil
			})
			if errors.Is(err, errStop) {
				return
			}
		}
	}
}

var errStop = errors.New("the reader has had enough")

// readPath reads a file, streaming the formats that may be larger than memory.
func readPath(path string) iter.Seq2[geo.Article, error] {
	return func(yield func(geo.Article, error) bool) {
		f, err := open(path)
		if err != nil {
			yield(geo.Article{}, fault(path, err))
			return
		}
		defer f.Close()
		in := bufio.NewReaderSize(f, longestHead)
		if head, _ := in.Peek(longestHead); streamed(path) && agrees(path, head) {
			finished(path, streams[ext(path)](in))(yield)
			return
		}
		data, err := readAll(in, f)
		if len(data) > heavy {
			defer garbage.Free()
		}
		switch {
		case err != nil:
			failed(path, plain(err))(yield)
		case len(data) > maxFile:
			failed(path, errLarge)(yield)
		default:
			parse(path, data)(yield)
		}
	}
}

// heavy is from how many bytes on what a file took is given back before the next is opened.
const heavy = 4 << 20

// readAll reads a file to its end, or beyond the bound.
func readAll(in io.Reader, f *os.File) ([]byte, error) {
	var b bytes.Buffer
	if info, err := f.Stat(); err == nil {
		b.Grow(int(min(info.Size(), maxFile)) + bytes.MinRead)
	}
	_, err := b.ReadFrom(io.LimitReader(in, maxFile+1))
	return b.Bytes(), err
}

// open opens a regular file. It asks first: opening a pipe may wait for ever.
func open(path string) (*os.File, error) {
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() && !info.IsDir() {
		return nil, errNotRegular
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, plain(err)
	}
	info, err := f.Stat()
	switch {
	case err != nil:
	case info.IsDir():
		err = because(geo.FaultFolder, errors.New("it is a folder: choose the files in it"))
	case !info.Mode().IsRegular():
		err = errNotRegular
	case info.Size() > maxFile && !streamed(path):
		err = errLarge
	}
	if err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}

// plain turns an error of the system into plain words.
func plain(err error) error {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return because(geo.FaultNoFile, errors.New("there is no such file: check its name and folder"))
	case errors.Is(err, fs.ErrPermission):
		return because(geo.FaultNotAllowed, errors.New("it may not be read: change its permissions or copy it elsewhere"))
	}
	return err
}

func failed(path string, err error) iter.Seq2[geo.Article, error] {
	return func(yield func(geo.Article, error) bool) { yield(geo.Article{}, fault(path, err)) }
}

// collect gathers all articles and joins all faults.
func collect(articles iter.Seq2[geo.Article, error]) ([]geo.Article, error) {
	var all []geo.Article
	var faults []error
	for a, err := range articles {
		if err != nil {
			faults = append(faults, err)
			continue
		}
		all = append(all, a)
	}
	return all, errors.Join(faults...)
}
