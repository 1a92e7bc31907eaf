package workspace

import (
	"strconv"

	"strikemap/geo/geopackage"
	"strikemap/geo/tables"
)

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

// layout makes all tables of an empty workspace.
func (c *conn) layout(program string) error {
	if err := c.db.Exec(geopackage.Start); err != nil {
		return err
	}
	for _, t := range tables.Schema {
		if err := geopackage.Lay(c.db, &t); err != nil {
			return err
		}
	}
	if err := c.db.Exec(indexes); err != nil {
		return err
	}
	for name, value := range map[string]string{"schema": strconv.Itoa(tables.Version), "program": program, "readings": "0", "vacuum": "0"} {
		if _, err := c.add("strikemap", name, value); err != nil {
			return err
		}
	}
	return c.describe()
}

// describe fills the data dictionary.
func (c *conn) describe() error {
	const insert = "INSERT INTO data_dictionary (table_name, column_name, type, description) VALUES (?, ?, ?, ?)"
	for _, t := range tables.Schema {
		if err := c.run(insert, t.Name, nil, nil, t.About); err != nil {
			return err
		}
		for _, x := range t.Columns {
			if err := c.run(insert, t.Name, x.Name, x.Kind, x.About); err != nil {
				return err
			}
		}
	}
	return nil
}
