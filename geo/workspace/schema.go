package workspace

import (
	_ "embed"
	"fmt"
	"strings"
)

// schemaVersion rises when tables change so that older programs would misread
// them.
const schemaVersion = 1

//go:embed schema.txt
var schemaText string

// table is one table as schema.txt describes it.
type table struct {
	name, kind, geometry, about string
	columns                     []column
}

type column struct{ name, kind, about string }

var schema = readSchema(schemaText)

func readSchema(text string) []table {
	var out []table
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		head, isTable := strings.CutPrefix(line, "= ")
		parts := strings.Split(head, " | ")
		if isTable {
			out = append(out, table{name: parts[0], kind: parts[1], geometry: parts[2], about: parts[3]})
			continue
		}
		t := &out[len(out)-1]
		t.columns = append(t.columns, column{parts[0], parts[1], parts[2]})
	}
	return out
}

// spatial reports whether the table is a layer of a map.
func (t *table) spatial() bool { return t.kind == "features" }

// create returns the statement that makes the table.
func (t *table) create() string {
	var columns []string
	for _, c := range t.columns {
		columns = append(columns, fmt.Sprintf("%q %s", c.name, c.kind))
	}
	return fmt.Sprintf("CREATE TABLE %q (%s);\n", t.name, strings.Join(columns, ", "))
}

// indexes keep twins out and make what is looked up fast; the journal is only
// added to.
const indexes = `
CREATE UNIQUE INDEX reports_once ON reports (article, position);
CREATE UNIQUE INDEX mentions_once ON mentions (article, position);
CREATE UNIQUE INDEX briefings_once ON briefings (name, field);
CREATE TRIGGER deeds_kept BEFORE DELETE ON deeds BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
` + journalGuard

// journalGuard is set aside while a purge takes quotes out of deeds.
const journalGuard = `CREATE TRIGGER deeds_unchanged BEFORE UPDATE ON deeds BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;`
