package team

import (
	"context"
	_ "embed"
	"fmt"
	"strconv"
	"strings"

	"strikemap/geo/journal"
	"strikemap/geo/tables"

	"github.com/jackc/pgx/v5"
)

// schemaName is where the tables lie in the database.
const schemaName = "strikemap"

// oldest is the oldest server that has what the tables need, as servers number
// themselves.
const oldest = 130000

//go:embed init.sql
var initSQL string

// Roles are the names of the group roles of a database.
type Roles struct{ Reader, Reviewer, Owner string }

// RolesOf returns the roles of a database: they belong to the server, so the name of
// the database is in theirs.
func RolesOf(database string) Roles {
	base := "strikemap_" + database
	const longest = 63 - len("_reviewer")
	if len(base) > longest {
		base = strings.ToValidUTF8(base[:longest], "")
	}
	return Roles{base + "_reader", base + "_reviewer", base + "_owner"}
}

// Init makes an empty workspace in a database, with its roles, and gives the
// role of an owner to who is logged in. What is there already stays: only the
// grants are made again.
func Init(ctx context.Context, address string, o Options) (Roles, error) {
	c, err := connect(ctx, address, o)
	if err != nil {
		return Roles{}, opening(address, err)
	}
	defer c.Close(context.WithoutCancel(ctx))
	roles := RolesOf(c.Config().Database)
	if err := layOut(ctx, c, roles, o.Program); err != nil {
		return roles, opening(address, unmade(err))
	}
	return roles, nil
}

func layOut(ctx context.Context, c *pgx.Conn, roles Roles, program string) error {
	if err := recent(ctx, c); err != nil {
		return err
	}
	schema, err := extended(ctx, c)
	if err != nil {
		return err
	}
	return pgx.BeginFunc(ctx, c, func(tx pgx.Tx) error {
		if err := makeRoles(ctx, tx, roles); err != nil {
			return err
		}
		there := false
		if err := tx.QueryRow(ctx, "SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = $1)", schemaName).Scan(&there); err != nil || there {
			return err
		}
		return makeSchema(ctx, tx, roles, schema, program)
	})
}

// recent refuses a server that is too old.
func recent(ctx context.Context, c *pgx.Conn) error {
	var version int
	if err := c.QueryRow(ctx, "SELECT current_setting('server_version_num')::int").Scan(&version); err != nil {
		return err
	}
	if version < oldest {
		return tooOld(version)
	}
	return nil
}

// extended has PostGIS in the database and returns the schema that it lies in.
func extended(ctx context.Context, c *pgx.Conn) (schema string, err error) {
	const where = "SELECT coalesce((SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'postgis'), '')"
	if err := c.QueryRow(ctx, where).Scan(&schema); err != nil || schema != "" {
		return schema, err
	}
	served := false
	if err := c.QueryRow(ctx, "SELECT EXISTS (SELECT FROM pg_available_extensions WHERE name = 'postgis')").Scan(&served); err != nil {
		return "", err
	}
	if !served {
		return "", errPostGIS
	}
	if _, err := c.Exec(ctx, "CREATE EXTENSION postgis SCHEMA public"); err != nil {
		if code(err) == "42501" {
			return "", errExtend
		}
		return "", err
	}
	return "public", nil
}

// makeRoles makes the group roles that are missing: an owner may all that a
// reviewer may, a reviewer all that a reader may.
func makeRoles(ctx context.Context, tx pgx.Tx, roles Roles) error {
	for _, name := range []string{roles.Reader, roles.Reviewer, roles.Owner} {
		there := false
		if err := tx.QueryRow(ctx, "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1)", name).Scan(&there); err != nil {
			return err
		}
		if there {
			continue
		}
		if _, err := tx.Exec(ctx, "CREATE ROLE "+quoted(name)+" NOLOGIN"); err != nil {
			return err
		}
	}
	var self string
	if err := tx.QueryRow(ctx, "SELECT current_user").Scan(&self); err != nil {
		return err
	}
	for _, grant := range [][2]string{{roles.Reader, roles.Reviewer}, {roles.Reviewer, roles.Owner}, {roles.Owner, self}} {
		if err := grantRole(ctx, tx, grant[0], grant[1]); err != nil {
			return err
		}
	}
	return nil
}

// grantRole makes a member of a group, unless it is one.
func grantRole(ctx context.Context, tx pgx.Tx, group, member string) error {
	const has = `SELECT EXISTS (SELECT FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles u ON u.oid = m.member
 WHERE g.rolname = $1 AND u.rolname = $2)`
	there := false
	if err := tx.QueryRow(ctx, has, group, member).Scan(&there); err != nil || there {
		return err
	}
	_, err := tx.Exec(ctx, "GRANT "+quoted(group)+" TO "+quoted(member))
	return err
}

// makeSchema makes the tables and what stands beside them, owned by the owners.
func makeSchema(ctx context.Context, tx pgx.Tx, roles Roles, postgis, program string) error {
	for _, sql := range []string{
		"CREATE SCHEMA " + schemaName + " AUTHORIZATION " + quoted(roles.Owner),
		"ALTER DATABASE " + quoted(tx.Conn().Config().Database) + ` SET search_path = ` + schemaName + `, "$user", public`,
		"SET LOCAL ROLE " + quoted(roles.Owner),
		"SET LOCAL search_path = " + schemaName + ", " + quoted(postgis),
		createTables(),
		spelt(roles, postgis),
	} {
		if _, err := tx.Exec(ctx, sql); err != nil {
			return err
		}
	}
	for name, value := range map[string]string{"schema": strconv.Itoa(tables.Version), "program": program, "readings": "0"} {
		if _, err := tx.Exec(ctx, "INSERT INTO strikemap (name, value) VALUES ($1, $2)", name, value); err != nil {
			return err
		}
	}
	return nil
}

// kinds are the types of the server by those of the schema.
var kinds = strings.NewReplacer(
	"INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL", "bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY",
	"INTEGER", "bigint", "TEXT", "text", "REAL", "double precision", "BOOLEAN", "boolean", "DATETIME", "timestamptz",
	"MULTIPOLYGON", "geometry(MultiPolygon,4326)", "POINT", "geometry(Point,4326)",
)

// createTables returns the statements that make the tables, with their comments
// and the data dictionary.
func createTables() string {
	var out strings.Builder
	for _, t := range tables.Schema {
		var columns []string
		for _, c := range t.Columns {
			columns = append(columns, quoted(c.Name)+" "+kinds.Replace(c.Kind))
		}
		fmt.Fprintf(&out, "CREATE TABLE %s (%s);\nCOMMENT ON TABLE %s IS %s;\n", quoted(t.Name), strings.Join(columns, ", "), quoted(t.Name), literal(t.About))
		for _, c := range t.Columns {
			fmt.Fprintf(&out, "COMMENT ON COLUMN %s.%s IS %s;\n", quoted(t.Name), quoted(c.Name), literal(c.About))
		}
	}
	const insert = "INSERT INTO data_dictionary (table_name, column_name, type, description) VALUES (%s, %s, %s, %s);\n"
	for _, t := range tables.Schema {
		fmt.Fprintf(&out, insert, literal(t.Name), "NULL", "NULL", literal(t.About))
		for _, c := range t.Columns {
			fmt.Fprintf(&out, insert, literal(t.Name), literal(c.Name), literal(kinds.Replace(c.Kind)), literal(c.About))
		}
	}
	return out.String()
}

// spelt returns init.sql with its names put in.
func spelt(roles Roles, postgis string) string {
	events, excluded := columnsOf("events", ""), columnsOf("events", "EXCLUDED.")
	return strings.NewReplacer(
		"{reader}", quoted(roles.Reader), "{reviewer}", quoted(roles.Reviewer), "{owner}", quoted(roles.Owner), "{ownername}", literal(roles.Owner),
		"{events}", events, "{excluded}", excluded, "{areas}", columnsOf("areas", ""), "{postgis}", quoted(postgis),
		"{kinds}", literals(journal.Kinds), "{spaces}", literals(journal.Spaces),
	).Replace(initSQL)
}

// written returns the names of the columns that a table is written with.
func written(table string) []string {
	for _, t := range tables.Schema {
		if t.Name == table {
			return t.Written()
		}
	}
	panic("no table " + table)
}

func columnsOf(table, before string) string {
	all := written(table)
	for i, name := range all {
		all[i] = before + quoted(name)
	}
	return strings.Join(all, ", ")
}

func literals[S ~string](all []S) string {
	out := make([]string, len(all))
	for i, s := range all {
		out[i] = literal(string(s))
	}
	return strings.Join(out, ", ")
}

func quoted(name string) string { return pgx.Identifier{name}.Sanitize() }

func literal(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }
