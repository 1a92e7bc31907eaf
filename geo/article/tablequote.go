package article

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"strikemap/geo"
)

// markCounter counts the quotation marks that are read, and reads no more when
// more bytes than a row may have are read without one.
type markCounter struct {
	in     io.Reader
	marks  int
	unread int // bytes read since the last row
}

func (c *markCounter) Read(p []byte) (int, error) {
	n, err := c.in.Read(p)
	if c.unread += n; c.unread > mostRecord {
		return 0, errLongRow
	}
	c.marks += bytes.Count(p[:n], []byte(`"`))
	return n, err
}

// openMark looks for a quotation mark that is never closed: the rows behind it
// become one cell.
type openMark struct {
	columns int
	line    int // of the row that most likely has it
	certain bool
	last    bool // the last row read has a cell of several lines
}

// note takes a row; of those whose cells have several lines the first that holds a
// line like a whole row is kept, else the last.
func (o *openMark) note(row []string, line int, comma rune) {
	o.last = false
	for _, cell := range row {
		o.last = o.last || strings.Contains(cell, "\n")
		if o.certain || !strings.Contains(cell, "\n") {
			continue
		}
		o.line = line
		for l := range strings.Lines(cell) {
			o.certain = o.certain || o.columns > 1 && strings.Count(l, string(comma)) == o.columns-1
		}
	}
}

var errLongRow = because(geo.FaultLongRow, fmt.Errorf("a row is longer than %d MB, so the rest is not read: a quotation mark may never be closed", mostRecord>>20), megabytes(mostRecord))

var errOpenMark = because(geo.FaultOpenMark, errors.New(`a quotation mark seems never to be closed, so that the rows behind it are read as one cell: close it, or double it ("")`))

// fault names the row whose quotation mark is never closed, at the end of the table.
func (o *openMark) fault(rows *tableRows) error {
	if rows.marks.marks%2 == 0 || !o.certain && !o.last {
		return nil
	}
	return fmt.Errorf("line %d: %w", o.line, errOpenMark)
}
