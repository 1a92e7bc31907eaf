package export

import (
	"encoding/csv"
	"fmt"
	"io"
	"iter"

	"strikemap/geo"
)

// CSV writes a table in UTF-8: a row of names, then one report a row. Lists
// within a cell are parted by "; ". No cell is a formula, holds a line break or a
// control character; the offsets tell where the evidence stands byte for byte.
// What is said of an oblast or raion has no longitude and latitude: its area has
// columns of its own. There is no room for the program's version and the filter:
// Dictionary says them, and what each column holds.
func CSV(w io.Writer, results iter.Seq[*geo.Reading], o Options) error {
	row := make([]string, len(columns))
	for i, c := range columns {
		row[i] = c.name
	}
	t, err := newTable(w, o.ByteOrder, row)
	bounds := newBounds(o.Areas)
	for e := range entries(results, &o) {
		if err != nil {
			break
		}
		e.bounds = bounds
		for i, c := range columns {
			row[i] = c.of(&e)
		}
		err = t.write(row)
	}
	return t.end(err)
}

// table writes rows of cells that no spreadsheet obeys.
type table struct{ csv *csv.Writer }

// newTable starts a table with its names, behind a byte order mark when it is asked
// for.
func newTable(w io.Writer, byteOrder bool, names []string) (*table, error) {
	t := &table{csv.NewWriter(w)}
	if byteOrder {
		if _, err := io.WriteString(w, "\ufeff"); err != nil {
			return t, err
		}
	}
	return t, t.csv.Write(names)
}

// write writes a row, whose cells it makes harmless.
func (t *table) write(row []string) error {
	for i, s := range row {
		row[i] = cell(s)
	}
	return t.csv.Write(row)
}

// end writes what is left and returns the first error.
func (t *table) end(err error) error {
	t.csv.Flush()
	if err == nil {
		err = t.csv.Error()
	}
	if err != nil {
		return fmt.Errorf("write CSV: %w", err)
	}
	return nil
}
