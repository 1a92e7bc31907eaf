package tables

import (
	_ "embed"
	"strings"
)

// Version rises when tables change so that older programs would misread them.
const Version = 1

//go:embed schema.txt
var schemaText string

// Table is one table as schema.txt describes it.
type Table struct {
	Name, Kind, Geometry, About string
	Columns                     []Column
}

// Column is one column of a table.
type Column struct{ Name, Kind, About string }

// Schema lists the tables in their order.
var Schema = Read(schemaText)

// Read reads tables from a text. A line with = starts one: its name, kind, geometry
// and what a row is, parted by " | "; then a line a column: name, type and what it
// holds. Lines with # are remarks. The text is bundled and tested: what is none of
// these panics.
func Read(text string) []Table {
	var out []Table
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		head, isTable := strings.CutPrefix(line, "= ")
		parts := strings.Split(head, " | ")
		if isTable {
			out = append(out, Table{Name: parts[0], Kind: parts[1], Geometry: parts[2], About: parts[3]})
			continue
		}
		t := &out[len(out)-1]
		t.Columns = append(t.Columns, Column{parts[0], parts[1], parts[2]})
	}
	return out
}

// Spatial reports whether the table is a layer of a map.
func (t *Table) Spatial() bool { return t.Kind == "features" }

// Written returns the names of the columns that a row is written with: all but
// the number of the row, where the store gives it.
func (t *Table) Written() []string {
	var out []string
	for _, c := range t.Columns {
		if c.Name != "id" || !c.Numbers() {
			out = append(out, c.Name)
		}
	}
	return out
}

// Numbers reports whether the column numbers the rows.
func (c *Column) Numbers() bool { return strings.HasPrefix(c.Kind, "INTEGER PRIMARY KEY") }
