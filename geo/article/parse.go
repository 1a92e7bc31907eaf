package article

import (
	"bytes"
	"errors"
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
	".md": markdown, ".markdown": markdown,
	".html": webPage, ".htm": webPage, ".xhtml": webPage,
	".mhtml": webArchive, ".mht": webArchive,
	".eml": eMail, ".docx": wordDocument, ".pdf": portableDocument,
	".rss": feed, ".atom": feed, ".xml": feed,
}

// supported reports whether the extension is one that a folder is searched for.
func supported(path string) bool {
	_, ok := formats[ext(path)]
	return ok || streamed(path) || ext(path) == ".json"
}

// streamed reports whether a file of the name is read one article at a time.
func streamed(path string) bool {
	switch ext(path) {
	case ".jsonl", ".ndjson", ".csv", ".tsv":
		return true
	}
	return false
}

func ext(path string) string { return strings.ToLower(filepath.Ext(path)) }

// stream returns the articles of a format that is read one at a time, nil for
// any other.
func stream(path string, r io.Reader) iter.Seq2[geo.Article, error] {
	switch ext(path) {
	case ".jsonl", ".ndjson":
		return named(path, readLines(r, path))
	case ".csv", ".tsv":
		return named(path, readTable(r, path))
	}
	return nil
}

// parse reads data in the format that its first bytes or its name tell.
func parse(name string, data []byte) iter.Seq2[geo.Article, error] {
	if len(bytes.TrimSpace(data)) == 0 {
		return failed(name, errEmpty)
	}
	if s := stream(name, bytes.NewReader(data)); s != nil {
		return s
	}
	if ext(name) == ".json" && !isJSONFeed(data) {
		return readJSON(name, data)
	}
	return finished(name, formatOf(name, data)(data))
}

// finished turns the drafts of a file into articles.
func finished(path string, drafts iter.Seq2[draft, error]) iter.Seq2[geo.Article, error] {
	return func(yield func(geo.Article, error) bool) {
		for d, err := range drafts {
			var a geo.Article
			if err != nil {
				err = fault(path, err)
			} else {
				d.path = path
				a = d.article()
			}
			if d.undated != nil && !yield(geo.Article{}, fault(path, d.undated)) {
				return
			}
			if !yield(a, err) {
				return
			}
		}
	}
}

// magic are the first bytes that tell a format whatever the file is called.
var magic = []struct {
	start string
	read  format
}{
	{"%PDF-", portableDocument},
	{"PK\x03\x04", wordDocument},
	{"{\\rtf", refused("it is in Rich Text Format: save it as DOCX or text")},
	{"\xd0\xcf\x11\xe0", refused("it is in an old Word format: save it as DOCX or text")},
}

// formatOf returns the format that the first bytes of a file tell, or its
// extension, or, for an unknown extension, what the text starts with.
func formatOf(name string, data []byte) format {
	for _, m := range magic {
		if bytes.HasPrefix(data, []byte(m.start)) {
			return m.read
		}
	}
	if f := formats[ext(name)]; f != nil && ext(name) != "" {
		return f
	}
	start := strings.ToLower(string(bytes.TrimSpace(data[:min(len(data), 200)])))
	switch {
	case isJSONFeed(data):
		return feed
	case strings.HasPrefix(start, "<!doctype html"), strings.HasPrefix(start, "<html"):
		return webPage
	case strings.HasPrefix(start, "<?xml"), strings.HasPrefix(start, "<rss"), strings.HasPrefix(start, "<feed"):
		return feed
	}
	return plainText
}

// refused is the format of files that cannot be read, with what to do.
func refused(why string) format {
	return func([]byte) iter.Seq2[draft, error] { return one(draft{}, errors.New(why)) }
}

// named puts the file's name before every fault; a file that yields nothing is
// one.
func named(path string, articles iter.Seq2[geo.Article, error]) iter.Seq2[geo.Article, error] {
	return func(yield func(geo.Article, error) bool) {
		empty := true
		for a, err := range articles {
			empty = false
			if err != nil {
				err = fault(path, err)
			}
			if !yield(a, err) {
				return
			}
		}
		if empty {
			yield(geo.Article{}, fault(path, errEmpty))
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
