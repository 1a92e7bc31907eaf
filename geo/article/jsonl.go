package article

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"maps"
	"slices"
	"strconv"

	"strikemap/geo"
)

// longestLine bounds one line of JSON Lines.
const longestLine = mostRecord

// errLong says that a line passes longestLine.
var errLong = because(geo.FaultLongLine, fmt.Errorf("the line is longer than %d MB: split the article", longestLine>>20), megabytes(longestLine))

// ReadLines reads JSON Lines, one article a line, in constant memory. Only the
// field "text" is required; "id", "title", "published", "publisher", "author", "url"
// and "language" are kept, under any name of words/fields.txt. A fault names its line and the reading goes on; blank
// lines are skipped.
func ReadLines(r io.Reader) iter.Seq2[geo.Article, error] {
	return finished("", readLines(r))
}

func readLines(r io.Reader) iter.Seq2[draft, error] {
	return withTeasers(func(yield func(draft, error) bool) {
		in, err := decodeReader(r)
		if err != nil {
			if !errors.Is(err, errEmpty) {
				yield(draft{}, err)
			}
			return
		}
		var buffer []byte
		for n := 1; ; n++ {
			line, err := readLine(in, &buffer)
			if n == 1 {
				line = bytes.TrimPrefix(line, []byte("\xef\xbb\xbf"))
			}
			if err != nil && !errors.Is(err, io.EOF) {
				if !yield(draft{}, lineFault(n, err)) || !errors.Is(err, errLong) {
					return
				}
			} else if line = bytes.TrimSpace(line); len(line) > 0 && !yieldLine(line, n, yield) {
				return
			}
			if errors.Is(err, io.EOF) {
				return
			}
		}
	})
}

// yieldLine yields the article of one line, and its fault if any before it; false
// ends the reading.
func yieldLine(line []byte, n int, yield func(draft, error) bool) bool {
	var o object
	if err := json.Unmarshal(line, &o); err != nil {
		return yield(draft{}, lineFault(n, jsonFault(err)))
	}
	var r record
	r.takeAll(o, 0)
	d, err := r.draft()
	if errors.Is(err, errNoText) {
		if known := notArticles(slices.Collect(maps.Keys(o))); known != nil {
			yield(draft{}, known)
			return false // every line would say the same
		}
	}
	if err != nil && !yield(draft{}, lineFault(n, err)) {
		return false
	}
	return d.text == "" || yield(d, nil)
}

// readLine returns the next line, which may lie in the buffer that it grows.
// Behind a line that is too long the next one is read.
func readLine(in *bufio.Reader, buffer *[]byte) ([]byte, error) {
	line, err := in.ReadSlice('\n')
	if !errors.Is(err, bufio.ErrBufferFull) {
		return line, err
	}
	*buffer = append((*buffer)[:0], line...)
	long := false
	for errors.Is(err, bufio.ErrBufferFull) {
		line, err = in.ReadSlice('\n')
		if long = long || len(*buffer)+len(line) > longestLine; !long {
			*buffer = append(*buffer, line...)
		}
	}
	if long && (err == nil || errors.Is(err, io.EOF)) {
		return nil, errLong
	}
	return *buffer, err
}

// jsonFault says in plain words what is wrong with the JSON.
func jsonFault(err error) error {
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		return because(geo.FaultNoObject, fmt.Errorf("it is no JSON object: %w at byte %d", err, syntax.Offset), strconv.FormatInt(syntax.Offset, 10))
	}
	return because(geo.FaultNoRecord, fmt.Errorf("it is no article: %w", err))
}
