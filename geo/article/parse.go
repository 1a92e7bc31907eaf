package article

import (
	"bytes"
	"io"
	"iter"
	"path/filepath"
	"strings"

	"strikemap/geo"
)

// format reads one kind of file into drafts. Faults that leave other articles
// readable are yielded among them.
type format func(data []byte) iter.Seq2[draft, error]

// formats maps the extension of a file to its format.
var formats = map[string]format{
	"": plainText, ".txt": plainText, ".text": plainText,
}

// supported reports whether the extension is one that a folder is searched for.
func supported(path string) bool {
	_, ok := formats[extension(path)]
	return ok || streamed(path)
}

// streamed reports whether a file of the name is read one article at a time.
func streamed(path string) bool {
	switch extension(path) {
	case ".jsonl", ".ndjson":
		return true
	}
	return false
}

func extension(path string) string { return strings.ToLower(filepath.Ext(path)) }

// stream returns the articles of a format that is read one at a time, nil for
// any other.
func stream(path string, r io.Reader) iter.Seq2[geo.Article, error] {
	switch extension(path) {
	case ".jsonl", ".ndjson":
		return named(path, readLines(r, path))
	}
	return nil
}

// parse reads data in the format that its name or its first bytes tell.
func parse(name string, data []byte) iter.Seq2[geo.Article, error] {
	if len(bytes.TrimSpace(data)) == 0 {
		return failed(name, errEmpty)
	}
	if s := stream(name, bytes.NewReader(data)); s != nil {
		return s
	}
	read := formats[extension(name)]
	if read == nil {
		read = plainText
	}
	return func(yield func(geo.Article, error) bool) {
		for d, err := range read(data) {
			if err != nil {
				if !yield(geo.Article{}, fault(name, err)) {
					return
				}
				continue
			}
			d.path = name
			if !yield(d.article(), nil) {
				return
			}
		}
	}
}

// named puts the file's name before every fault.
func named(path string, articles iter.Seq2[geo.Article, error]) iter.Seq2[geo.Article, error] {
	return func(yield func(geo.Article, error) bool) {
		for a, err := range articles {
			if err != nil {
				err = fault(path, err)
			}
			if !yield(a, err) {
				return
			}
		}
	}
}

// plainText reads a text file.
func plainText(data []byte) iter.Seq2[draft, error] {
	s, err := decode(data)
	return one(draft{text: s}, err)
}

// one yields a single draft or error.
func one(d draft, err error) iter.Seq2[draft, error] {
	return func(yield func(draft, error) bool) { yield(d, err) }
}
