package workspace

import (
	"fmt"
	"strings"

	"strikemap/geo/tables"
)

// create returns the statement that makes a table.
func create(t *tables.Table) string {
	var columns []string
	for _, c := range t.Columns {
		columns = append(columns, fmt.Sprintf("%q %s", c.Name, c.Kind))
	}
	return fmt.Sprintf("CREATE TABLE %q (%s);\n", t.Name, strings.Join(columns, ", "))
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
