package article

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"iter"
	"strings"
	"unicode/utf8"

	"strikemap/geo"

	"golang.org/x/text/encoding"
	textunicode "golang.org/x/text/encoding/unicode"
)

var errColumns = because(geo.FaultNoColumn, errors.New(`no column is named "text": name the columns in the first row, for example text,title,date,url`))

// columns maps the name of a column to the field of a record that it fills.
var columns = map[string]func(*record) *field{
	"text": func(r *record) *field { return &r.Text }, "body": func(r *record) *field { return &r.Body },
	"content": func(r *record) *field { return &r.Content }, "title": func(r *record) *field { return &r.Title },
	"headline": func(r *record) *field { return &r.Title }, "date": func(r *record) *field { return &r.Date },
	"published": func(r *record) *field { return &r.Published }, "url": func(r *record) *field { return &r.URL },
	"link": func(r *record) *field { return &r.URL }, "publisher": func(r *record) *field { return &r.Publisher },
	"source": func(r *record) *field { return &r.Source }, "language": func(r *record) *field { return &r.Language },
	"lang": func(r *record) *field { return &r.Language }, "id": func(r *record) *field { return &r.ID },
	"author": func(r *record) *field { return &r.Author },
}

// readTable reads CSV or TSV with named columns, an article a row, in constant
// memory. A fault names its line and the reading goes on.
func readTable(r io.Reader) iter.Seq2[draft, error] {
	return func(yield func(draft, error) bool) {
		rows, fields, err := openTable(r)
		if err != nil {
			yield(draft{}, err)
			return
		}
		for {
			row, err := rows.Read()
			if errors.Is(err, io.EOF) {
				return
			}
			line, _ := rows.FieldPos(0)
			var d draft
			if err == nil {
				d, err = rowRecord(row, fields).draft()
			} else if line = 0; !errors.As(err, new(*csv.ParseError)) {
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
	}
}

// rowFault names the line, which an error of the csv package does by itself.
func rowFault(line int, err error) error {
	if line == 0 {
		return err
	}
	return lineFault(line, err)
}

// openTable reads the row that names the columns.
func openTable(r io.Reader) (*csv.Reader, []func(*record) *field, error) {
	in, err := decodeReader(r)
	if err != nil {
		return nil, nil, err
	}
	head, _ := in.Peek(4096) // shorter for a short table
	if len(head) == 0 {
		return nil, nil, errEmpty
	}
	head, _, _ = bytes.Cut(head, []byte("\n"))
	rows := csv.NewReader(in)
	rows.Comma = separator(head)
	rows.LazyQuotes, rows.FieldsPerRecord, rows.ReuseRecord = true, -1, true
	names, err := rows.Read()
	if err != nil {
		return nil, nil, err
	}
	fields := make([]func(*record) *field, len(names))
	hasText := false
	for i, name := range names {
		name = strings.ToLower(strings.Trim(name, " \ufeff"))
		fields[i] = columns[name]
		hasText = hasText || name == "text" || name == "body" || name == "content"
	}
	if !hasText {
		return nil, nil, errColumns
	}
	return rows, fields, nil
}

// separator returns the mark that the first row has most of.
func separator(head []byte) rune {
	best := ','
	for _, c := range ";\t|" {
		if bytes.Count(head, []byte(string(c))) > bytes.Count(head, []byte(string(best))) {
			best = c
		}
	}
	return best
}

func rowRecord(row []string, fields []func(*record) *field) *record {
	var r record
	for i, value := range row {
		if i < len(fields) && fields[i] != nil {
			*fields[i](&r) = field(strings.ToValidUTF8(value, "\uFFFD"))
		}
	}
	return &r
}

// decodeReader decodes a stream whose encoding its start tells, as decode does.
func decodeReader(r io.Reader) (*bufio.Reader, error) {
	in := bufio.NewReaderSize(r, 1<<16)
	head, err := in.Peek(1 << 16)
	if len(bytes.TrimSpace(head)) == 0 {
		if err != nil && !errors.Is(err, io.EOF) {
			return nil, err
		}
		return nil, errEmpty
	}
	var from encoding.Encoding
	switch order, ok := wide(head); {
	case bytes.HasPrefix(head, []byte("\xff\xfe")), bytes.HasPrefix(head, []byte("\xfe\xff")):
		from = textunicode.UTF16(textunicode.BigEndian, textunicode.UseBOM)
	case ok:
		from = textunicode.UTF16(order, textunicode.IgnoreBOM)
	case isBinary(head):
		return nil, errBinary
	case utf8.Valid(head[:lastRune(head)]), nearlyUTF8(head):
		return in, nil
	default:
		from = legacy(head)
	}
	return bufio.NewReaderSize(from.NewDecoder().Reader(in), 1<<16), nil
}

// lastRune returns where the last rune of a cut text, which may be broken, starts.
func lastRune(data []byte) int {
	n := len(data) - 1
	for n > 0 && n > len(data)-utf8.UTFMax && !utf8.RuneStart(data[n]) {
		n--
	}
	return max(n, 0)
}
