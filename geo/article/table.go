package article

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"strikemap/geo"
)

// headRows is how many of the first rows may name the columns: above them stands
// what the table is called.
const headRows = 5

// readTable reads CSV or TSV with named columns, an article a row, in constant
// memory. A fault names its line and the reading goes on.
func readTable(r io.Reader) iter.Seq2[draft, error] {
	return withTeasers(func(yield func(draft, error) bool) {
		rows, names, err := openTable(r)
		if err != nil {
			yield(draft{}, err)
			return
		}
		open := openMark{columns: len(names)}
		for {
			row, err := rows.Read()
			rows.marks.unread = 0
			if errors.Is(err, io.EOF) {
				if err := open.fault(rows); err != nil {
					yield(draft{}, err)
				}
				return
			}
			var d draft
			line := 0
			if err == nil {
				line, _ = rows.FieldPos(0)
				open.note(row, line, rows.Comma)
				d, err = rowRecord(row, names).draft()
			} else if !errors.As(err, new(*csv.ParseError)) {
				yield(draft{}, err)
				return
			}
			if err != nil && !yield(draft{}, rowFault(line, err)) {
				return
			}
			if d.text != "" && !yield(d, nil) {
				return
			}
		}
	})
}

// rowFault names the line, which an error of the csv package does by itself.
func rowFault(line int, err error) error {
	if line == 0 {
		return err
	}
	return lineFault(line, err)
}

// tableRows are the rows of a table whose text is decoded.
type tableRows struct {
	*csv.Reader
	marks *markCounter
}

// openTable reads up to the row that names the columns.
func openTable(r io.Reader) (*tableRows, []string, error) {
	in, err := decodeReader(r)
	if err != nil {
		return nil, nil, err
	}
	head, _ := in.Peek(4096) // shorter for a short table
	if len(head) == 0 {
		return nil, nil, errEmpty
	}
	bare := bytes.IndexByte(head, '\r') >= 0 && bytes.IndexByte(head, '\n') < 0
	if bare {
		head = bytes.ReplaceAll(head, []byte("\r"), []byte("\n"))
	}
	comma, length := toldSeparator(head)
	_, _ = in.Discard(length) // as many as were seen
	marks := &markCounter{in: in}
	if bare {
		marks.in = returns{in}
	}
	rows := &tableRows{csv.NewReader(marks), marks}
	rows.Comma = comma
	if comma == 0 {
		rows.Comma = separator(head)
	}
	rows.LazyQuotes, rows.FieldsPerRecord, rows.ReuseRecord = true, -1, true
	var first []string
	for range headRows {
		names, err := rows.Read()
		if err != nil {
			break
		}
		if namesText(names) {
			return rows, slices.Clone(names), nil
		}
		if len(names) > len(first) {
			first = slices.Clone(names)
		}
	}
	return nil, nil, noColumns(first)
}

// returns reads a text whose lines end with a carriage return, as old Macs and some
// spreadsheets write it.
type returns struct{ in io.Reader }

func (r returns) Read(p []byte) (int, error) {
	n, err := r.in.Read(p)
	for i := range p[:n] {
		if p[i] == '\r' {
			p[i] = '\n'
		}
	}
	return n, err
}

// namesText reports whether one of the columns holds texts or summaries.
func namesText(names []string) bool {
	return slices.ContainsFunc(names, func(name string) bool {
		p, ok := fieldPlaces[normal(name)]
		return ok && (p.slot == slotText || p.slot == slotSummary)
	})
}

// noColumns says what a table without a column of texts is.
func noColumns(names []string) error {
	if err := notArticles(names); err != nil {
		return err
	}
	switch { // the files of GDELT name no columns
	case len(names) >= 57 && digits(names[0], 9, 10) && digits(names[1], 8, 8):
		return notArticles([]string{"globaleventid"})
	case len(names) >= 15 && len(names[0]) > 15 && digits(names[0][:14], 14, 14) && names[0][14] == '-':
		return notArticles([]string{"gkgrecordid"})
	}
	return because(geo.FaultNoColumn, fmt.Errorf(`no column is named "text": name the columns in the first row, for example text,title,date,url; it starts with %s`, listed(names)))
}

// digits reports whether a text is nothing but so many digits.
func digits(s string, least, most int) bool {
	return len(s) >= least && len(s) <= most && strings.Trim(s, "0123456789") == ""
}

// toldSeparator returns the separator that Excel's own first line tells, "sep=;",
// and the length of that line; nothing when there is none.
func toldSeparator(head []byte) (comma rune, length int) {
	text := bytes.TrimPrefix(head, []byte("\xef\xbb\xbf"))
	line, _, ended := bytes.Cut(text, []byte("\n"))
	mark := strings.Trim(strings.TrimRight(string(line), "\r"), `"`)
	mark, ok := strings.CutPrefix(strings.ToLower(mark), "sep=")
	if mark == "" {
		mark = "\t"
	}
	comma, size := utf8.DecodeRuneInString(mark)
	if !ok || !ended || size != len(mark) || comma == '"' || comma == utf8.RuneError {
		return 0, 0
	}
	return comma, len(head) - len(text) + len(line) + 1
}

// separator returns the mark that parts the first lines into most fields, on each
// of which it stands; a mark within quotation marks counts for none.
func separator(head []byte) rune {
	best, most := ',', 0
	for line := range strings.Lines(string(head)) {
		for _, c := range ",;\t|" {
			if n := outside(line, c); n > most {
				best, most = c, n
			}
		}
		if namesText(strings.FieldsFunc(line, func(r rune) bool { return r == best })) {
			break
		}
	}
	return best
}

// outside counts a mark outside quotation marks.
func outside(line string, mark rune) int {
	count, quoted := 0, false
	for _, r := range line {
		switch {
		case r == '"':
			quoted = !quoted
		case r == mark && !quoted:
			count++
		}
	}
	return count
}

func rowRecord(row, names []string) *record {
	var r record
	for i, value := range row {
		if i < len(names) {
			r.set(names[i], strings.ToValidUTF8(value, "\uFFFD"), 0)
		}
	}
	return &r
}
