package article

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"path/filepath"
	"strings"
	"unicode/utf8"

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
	".docx": wordDocument, ".odt": openText, ".xlsx": workbook, ".xlsm": workbook, ".fodt": flatOpenText, ".pdf": portableDocument,
	".rss": feed, ".atom": feed, ".xml": feed, ".json": readJSON,
	".jsonl": whole(readLines), ".ndjson": whole(readLines),
	".csv": whole(readTable), ".tsv": whole(readTable),
}

// init adds the formats in which files of all formats are attached.
func init() { formats[".eml"], formats[".mbox"] = eMail, whole(readMailbox) }

// streams are the formats that are read one article at a time, from files of any
// length.
var streams = map[string]func(io.Reader) iter.Seq2[draft, error]{
	".jsonl": readLines, ".ndjson": readLines, ".csv": readTable, ".tsv": readTable, ".mbox": readMailbox,
}

// whole is the format of a stream whose bytes are all there.
func whole(read func(io.Reader) iter.Seq2[draft, error]) format {
	return func(data []byte) iter.Seq2[draft, error] { return read(bytes.NewReader(data)) }
}

// supported reports whether the extension is one that a folder is searched for.
func supported(path string) bool { return formats[ext(path)] != nil }

// streamed reports whether a file of the name is read one article at a time.
func streamed(path string) bool { return streams[ext(path)] != nil }

func ext(path string) string { return strings.ToLower(filepath.Ext(path)) }

// parse reads data in the format that its contents or its name tell.
func parse(name string, data []byte) iter.Seq2[geo.Article, error] {
	if len(bytes.TrimSpace(data)) == 0 {
		return failed(name, errEmpty)
	}
	return finished(name, func(yield func(draft, error) bool) { formatOf(name, data)(data)(yield) })
}

// formatOf returns the format that the contents of a file tell, else that of its
// extension; a file whose extension says nothing is a text.
func formatOf(name string, data []byte) format {
	kind := told(data)
	if kind == "" || !mayBe(ext(name), kind) || streamed(name) && agrees(name, data) {
		kind = ext(name)
	}
	if r, ok := refusals[kind]; ok {
		return refused(r)
	}
	if f := formats[kind]; f != nil {
		return f
	}
	return plainText
}

// finished turns the drafts of a file into articles, with the file's name before
// every fault; a file that yields nothing is one, and so is one that a reader
// fails on.
func finished(path string, drafts iter.Seq2[draft, error]) iter.Seq2[geo.Article, error] {
	return guarded(path, func(yield func(geo.Article, error) bool) {
		empty := true
		for d, err := range drafts {
			empty = false
			var a geo.Article
			if err == nil {
				d, err = d.bounded()
			}
			if err != nil {
				err = fault(path, err)
			} else {
				d.path = path
				a, err = d.checked()
			}
			if d.undated != nil && !yield(geo.Article{}, fault(path, d.undated)) {
				return
			}
			if !yield(a, err) {
				return
			}
		}
		if empty && path != "" {
			yield(geo.Article{}, fault(path, errEmpty))
		}
	})
}

// guarded turns a panic of what yields articles into a fault of the file; one of
// what takes them goes on.
func guarded(path string, articles iter.Seq2[geo.Article, error]) iter.Seq2[geo.Article, error] {
	return func(yield func(geo.Article, error) bool) {
		outside := false
		defer func() {
			if outside {
				return
			}
			if v := recover(); v != nil {
				yield(geo.Article{}, fault(path, because(geo.FaultFormat, fmt.Errorf("its reader failed: %v", v))))
			}
		}()
		articles(func(a geo.Article, err error) bool {
			outside = true
			ok := yield(a, err)
			outside = false
			return ok
		})
	}
}

// refused is the format of files that cannot be read, with what to do.
func refused(r refusal) format {
	return func([]byte) iter.Seq2[draft, error] { return one(draft{}, because(r.id, errors.New(r.why))) }
}

// plainText reads a text file.
func plainText(data []byte) iter.Seq2[draft, error] {
	if len(data) > mostText && utf8.Valid(data) {
		return one(draft{}, errLongText)
	}
	s, err := decode(data)
	return one(draft{text: s}, err)
}

// one yields a single draft or error.
func one(d draft, err error) iter.Seq2[draft, error] {
	return func(yield func(draft, error) bool) { yield(d, err) }
}
