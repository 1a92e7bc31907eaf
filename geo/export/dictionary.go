package export

import (
	_ "embed"
	"fmt"
	"io"
	"slices"
	"strings"

	"strikemap/geo/tables"
)

// tables.txt says what every table and column of CSV, GeoPackage and the shape of
// ACLED holds.
//
//go:embed tables.txt
var tablesText string

var described = tables.Read(tablesText)

// tableOf returns a table of tables.txt by its name.
func tableOf(name string) *tables.Table {
	i := slices.IndexFunc(described, func(t tables.Table) bool { return t.Name == name })
	if i < 0 {
		panic("no table " + name)
	}
	return &described[i]
}

// The tables that a Dictionary describes.
const (
	TableReports = "reports" // of CSV
	TableACLED   = "acled"
	TableNone    = "" // of formats whose fields are told elsewhere
)

// Dictionary writes what a table that was written beside it holds, as CSV: a column
// a row with its name, type and meaning, and before them what the file tells about
// itself, for which its own format has no place.
func Dictionary(w io.Writer, of string, o Options) error {
	t, err := newTable(w, o.ByteOrder, []string{"table", "column", "type", "description"})
	for _, f := range o.about() {
		if err == nil {
			err = t.write([]string{"", f.name, "about this file", f.value})
		}
	}
	if of != TableNone && err == nil {
		err = t.describe(tableOf(of))
	}
	if err = t.end(err); err != nil {
		return fmt.Errorf("data dictionary: %w", err)
	}
	return nil
}

// describe writes what a table and its columns hold.
func (t *table) describe(of *tables.Table) error {
	if err := t.write([]string{of.Name, "", "", of.About}); err != nil {
		return err
	}
	for _, c := range of.Columns {
		kind, _, _ := strings.Cut(c.Kind, " ")
		if err := t.write([]string{of.Name, c.Name, kind, c.About}); err != nil {
			return err
		}
	}
	return nil
}
